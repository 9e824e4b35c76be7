// Where something is looked for, and what is asked of the server.
import type { CaseHit, Hit, Listed } from "@lingxi/api";
import { call } from "@lingxi/sync";

export const PERIODS = ["any", "week", "month", "year"] as const;
export const AUTHORS = ["anybody", "customer", "staff"] as const;
export type Period = (typeof PERIODS)[number];
export type By = (typeof AUTHORS)[number];

/** What stands in the address of the search page, so that the way back shows the same hits. */
export interface Sought {
  readonly q?: string;
  readonly by?: By;
  readonly period?: Period;
}

export interface Hits {
  readonly items: readonly Hit[];
  readonly next: string | null;
}

const DAYS: Record<Exclude<Period, "any">, number> = { week: 7, month: 31, year: 366 };
const DAY_MS = 86_400_000;

export function sought(search: Record<string, unknown>): Sought {
  const q = typeof search.q === "string" || typeof search.q === "number" ? String(search.q) : "";
  const by = AUTHORS.find((it) => it === search.by);
  const period = PERIODS.find((it) => it === search.period);
  return { ...(q && { q }), ...(by && { by }), ...(period && { period }) };
}

export function findMessages({ q = "", by = "anybody", period = "any" }: Sought, cursor: string): Promise<Hits> {
  const query = new URLSearchParams({ q });
  if (by !== "anybody") query.set("author", by);
  if (period !== "any") query.set("since", new Date(Date.now() - DAYS[period] * DAY_MS).toISOString());
  if (cursor) query.set("cursor", cursor);
  return call<Hits>("GET", `/api/search/messages?${query}`);
}

export async function findPeople(q: string): Promise<readonly Listed[]> {
  const found = await call<{ items: readonly Listed[] }>(
    "GET",
    `/api/customers?${new URLSearchParams({ q, limit: "5" })}`,
  );
  return found.items;
}

export function findCases(q: string): Promise<readonly CaseHit[]> {
  return call<readonly CaseHit[]>("GET", `/api/search/cases?${new URLSearchParams({ q, limit: "5" })}`);
}
