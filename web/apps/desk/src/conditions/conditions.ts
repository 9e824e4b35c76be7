// Conditions as the desk builds them: what a fresh part looks like, whether one can be asked already, and reading a tree.
import type {
  AllOf,
  AnyOf,
  AttributeIs,
  Check,
  Did,
  HadContact,
  HasRecord,
  InStage,
  IsCustomer,
  NotOf,
} from "@lingxi/api";

export type Leaf = AttributeIs | Did | HasRecord | HadContact | InStage | IsCustomer;
export type Group = AllOf | AnyOf;
export type Condition = Leaf | Group | NotOf;
export type Kind = Leaf["kind"];

export const KINDS: readonly Kind[] = ["attribute", "activity", "record", "contact", "stage", "customer"];
export const OPS: readonly Check["op"][] = [
  "is",
  "contains",
  "known",
  "at_least",
  "at_most",
  "before",
  "after",
  "last_days",
  "next_days",
];
export const SPANS = ["30m", "12h", "1d", "3d", "7d", "14d", "30d", "90d", "365d"] as const;

export function fresh(kind: Kind): Leaf {
  const counted = { within: null, at_least: 1, at_most: null };
  switch (kind) {
    case "attribute":
      return { kind, key: "", check: freshCheck("is") };
    case "activity":
      return { kind, names: [], where: [], ...counted };
    case "record":
      return { kind, types: [], states: [], open: null, late: null, due_within: null, where: [], ...counted };
    case "contact":
      return { kind, channels: [], outcomes: [], score_at_least: null, score_at_most: null, ...counted };
    case "stage":
      return { kind, keys: [], since: null };
    case "customer":
      return { kind, known: null, languages: [], within: null };
  }
}

export function freshCheck(op: Check["op"]): Check {
  return { op, path: "", value: null };
}

export const isGroup = (it: Condition): it is Group => it.kind === "all" || it.kind === "any";

/** As the editor shows it: a group, and in it each part. */
export function asGroup(it: Condition): Group {
  return isGroup(it) ? it : { kind: "all", of: [it] };
}

/** Whether the server would understand it: nothing that is needed is still empty. */
export function isComplete(it: Condition): boolean {
  switch (it.kind) {
    case "all":
    case "any":
      return it.of.every(isComplete);
    case "not":
      return isComplete(it.of);
    case "attribute":
      return it.key.trim() !== "" && isChecked(it.check);
    case "activity":
    case "record":
      return it.where.every((check) => check.path.trim() !== "" && isChecked(check));
    case "stage":
      return it.keys.length > 0;
    default:
      return true;
  }
}

function isChecked({ op, value }: Check): boolean {
  if (op === "known") return true;
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== "";
}

/** What people type as values: 7 may be kept as a number or as a text, so both are meant. */
export function typed(words: readonly string[]): (string | number | boolean)[] {
  return words.flatMap((word): (string | number | boolean)[] => {
    if (/^-?\d{1,12}(\.\d{1,6})?$/.test(word)) return [word, Number(word)];
    if (word === "true" || word === "false") return [word, word === "true"];
    return [word];
  });
}

/** And back. */
export function untyped(value: Check["value"]): string[] {
  const all = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return [...new Set(all.map(String))];
}
