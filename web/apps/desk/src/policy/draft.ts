// A policy while it is edited: where it differs from another, field by field, and which fault belongs to which field.
import type { Policy } from "@lingxi/api";

/** As the server gives it: every field is there. */
export type Draft = Required<Policy>;

export function draftOf(policy: Policy): Draft {
  return policy as Draft;
}

export const TIMES = [
  "target_seconds",
  "patience_seconds",
  "affinity_window_seconds",
  "affinity_hold_seconds",
  "last_offer_seconds",
  "idle_half_seconds",
  "due_window_seconds",
] as const;

export interface Change {
  /** As faults name it: `weights.skill`, `rings.0.after_seconds`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is other in `after` than in `before`, in the order of the fields; the version is no difference. */
export function changes(before: object, after: object, path = ""): readonly Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const field = path + key;
    if (field === "version") return [];
    const [one, other] = [at(before, key), at(after, key)];
    if (isObject(one) && isObject(other)) return changes(one, other, `${field}.`);
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ field, before: one, after: other }];
  });
}

/** The codes of faults about a field or a part of it. */
export function faultsAt(faults: readonly { code: string; field: string }[], field: string): readonly string[] {
  const found = faults.filter((it) => it.field === field || it.field.startsWith(`${field}.`)).map((it) => it.code);
  return [...new Set(found)];
}

function at(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
