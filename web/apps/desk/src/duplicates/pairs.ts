// Who may be one person: the questions, the answers, and taking them back.
import type { Compared, Customer, MergeMade, Pair, Person } from "@lingxi/api";
import { call } from "@lingxi/sync";
import type { TFunction } from "i18next";
import { attributeName } from "../customers/attributes.ts";

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type Answer = "accept" | "refuse" | "reopen";
/** What was done last, and how it is taken back. */
export interface Done {
  readonly text: string;
  readonly undo: () => Promise<unknown>;
}

export const pairsOf = (state: "open" | "refused", cursor: string) =>
  call<PageOf<Pair>>("GET", `/api/customers/suggestions?${query({ state, limit: "20" }, cursor)}`);

export const mergesFrom = (cursor: string) =>
  call<PageOf<MergeMade>>("GET", `/api/customers/merges?${query({ limit: "50" }, cursor)}`);

export const answer = <T>(id: string, what: Answer) => call<T>("POST", `/api/customers/suggestions/${id}/${what}`);

export const part = (mergeId: string) => call("DELETE", `/api/customers/merges/${mergeId}`);

const query = (values: Record<string, string>, cursor: string) =>
  new URLSearchParams({ ...values, ...(cursor && { cursor }) });

export function nameOf(t: TFunction, it: Pick<Person | Customer, "id" | "name">): string {
  return it.name ?? t("customer.visitor", { number: it.id.slice(-4).toUpperCase() });
}

/** How likely, in words: the bounds are those between proof with one name, with a name that fits, and without. */
export function likelihood(score: number): "high" | "middle" | "low" {
  if (score >= 0.8) return "high";
  return score >= 0.5 ? "middle" : "low";
}

/** What is compared, as a heading. */
export function heading(t: TFunction, row: Compared): string {
  if (row.what === "name") return t("duplicates.name");
  if (row.what.startsWith("attribute.")) return attributeName(t, row.what.slice("attribute.".length));
  return t(`identity.${row.what}`);
}

/** Two customers always differ in devices, and may well have two numbers: only names and the house's own ids speak against. */
export const speaksAgainst = (row: Compared) =>
  row.how === "differs" && (row.what === "name" || row.what === "external" || row.what.startsWith("attribute."));
