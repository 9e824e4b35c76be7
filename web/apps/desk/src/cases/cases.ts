// Cases as they are asked for: the lists by name, what narrows them, one case, and how events keep them true.
import type { Case, CaseChange, CaseFilter, CaseKind, ClockExplained, Conversation, Entry } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { type InfiniteData, infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { queries } from "../app/session.ts";

export type State = Case["state"];
export const STATES: readonly State[] = ["new", "open", "waiting_customer", "waiting_us", "solved", "closed"];
export const PRIORITIES = [3, 2, 1, 0] as const;
export const SORTS = ["clock", "priority", "opened", "changed"] as const;
export const VIEWS = ["mine", "free", "pressing", "all", "watched", "over"] as const;
export type View = (typeof VIEWS)[number];
export type Sort = (typeof SORTS)[number];

/** What stands in the address of the list, so that the way back shows the same cases. */
export interface Sought {
  readonly view?: View | undefined;
  readonly state?: State | undefined;
  readonly kind?: string | undefined;
  readonly priority?: number | undefined;
  readonly queue?: string | undefined;
  readonly q?: string;
  readonly sort?: Sort | undefined;
}

export interface Cases {
  readonly items: readonly Case[];
  readonly next: string | null;
}

const WITHIN: Record<View, Partial<CaseFilter>> = {
  mine: { owners: ["me"] },
  free: { owners: ["nobody"] },
  pressing: { tones: ["pressing", "late"] },
  all: {},
  watched: { watched: true },
  over: { states: ["solved", "closed"] },
};
const REFRESH_MS = 20_000;
const COUNTED: readonly View[] = ["mine", "free", "pressing"];

/** Which steps a case may take from a state, as the server has them. */
export const FOLLOWING: Record<State, readonly State[]> = {
  new: ["open", "waiting_customer", "waiting_us", "solved"],
  open: ["waiting_customer", "waiting_us", "solved"],
  waiting_customer: ["open", "waiting_us", "solved"],
  waiting_us: ["open", "waiting_customer", "solved"],
  solved: ["open", "waiting_customer", "waiting_us", "closed"],
  closed: ["open", "waiting_us"],
};
export const NOBODY = "00000000-0000-0000-0000-000000000000";

export function sought(search: Record<string, unknown>): Sought {
  const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
  const view = VIEWS.find((it) => it === search.view);
  const state = STATES.find((it) => it === search.state);
  const priority = PRIORITIES.find((it) => it === search.priority);
  const sort = SORTS.find((it) => it === search.sort);
  const [kind, queue, q] = [text(search.kind), text(search.queue), text(search.q)];
  return {
    ...(view && { view }),
    ...(state && { state }),
    ...(kind && { kind }),
    ...(priority !== undefined && { priority }),
    ...(queue && { queue }),
    ...(q && { q }),
    ...(sort && { sort }),
  };
}

/** Of the filters that narrow a view; the view itself is none. */
export function isNarrowed({ state, kind, priority, queue, q }: Sought): boolean {
  return Boolean(state || kind || priority !== undefined || queue || q);
}

export function addressOf(wanted: Sought, cursor: string): string {
  const within = WITHIN[wanted.view ?? "mine"];
  const query = new URLSearchParams({ sort: wanted.sort ?? (wanted.view === "over" ? "changed" : "clock") });
  for (const owner of within.owners ?? []) query.append("owner", owner);
  for (const tone of within.tones ?? []) query.append("tone", tone);
  for (const state of wanted.state ? [wanted.state] : (within.states ?? [])) query.append("state", state);
  if (within.watched) query.set("watched", "true");
  if (wanted.kind) query.set("kind", wanted.kind);
  if (wanted.priority !== undefined) query.set("priority", String(wanted.priority));
  if (wanted.queue) query.set("queue", wanted.queue);
  if (wanted.q) query.set("subject", wanted.q);
  if (cursor) query.set("cursor", cursor);
  return `/api/cases?${query}`;
}

/** `resting`: nobody points at the list, so it may be put in order anew. */
export const listQuery = (wanted: Sought, resting: boolean) =>
  infiniteQueryOptions({
    queryKey: ["cases", "list", wanted],
    queryFn: ({ pageParam }) => call<Cases>("GET", addressOf(wanted, pageParam)),
    initialPageParam: "",
    getNextPageParam: (page: Cases) => page.next,
    placeholderData: keepPreviousData,
    refetchInterval: resting ? REFRESH_MS : false,
  });

export const countsQuery = queryOptions({
  queryKey: ["cases", "counts"],
  queryFn: async () => {
    const count = (view: View) => call<{ cases: number }>("POST", "/api/cases/count", WITHIN[view]);
    const counted = await Promise.all(COUNTED.map(count));
    return Object.fromEntries(COUNTED.map((view, place) => [view, counted[place]?.cases])) as Partial<
      Record<View, number>
    >;
  },
  refetchInterval: REFRESH_MS,
});

export const kindsQuery = queryOptions({
  queryKey: ["cases", "kinds"],
  queryFn: () => call<readonly CaseKind[]>("GET", "/api/cases/kinds"),
});

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ["case", id], queryFn: () => call<Case>("GET", `/api/cases/${id}`) });

export const talksQuery = (id: string) =>
  queryOptions({
    queryKey: ["case", id, "talks"],
    queryFn: () => call<readonly Conversation[]>("GET", `/api/cases/${id}/conversations`),
  });

export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["case", id, "history"],
    queryFn: ({ pageParam }) =>
      call<{ items: readonly Entry[]; next: string | null }>(
        "GET",
        `/api/cases/${id}/history?${new URLSearchParams({ limit: "20", ...(pageParam && { cursor: pageParam }) })}`,
      ),
    initialPageParam: "",
    getNextPageParam: (page: { next: string | null }) => page.next,
  });

export const explainedQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ["case", id, "clocks", revision],
    queryFn: () => call<readonly ClockExplained[]>("GET", `/api/cases/${id}/clocks`),
  });

export const caseOfQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ["case", "of", conversationId],
    queryFn: () => call<Case | null>("GET", `/api/conversations/${conversationId}/case`),
  });

/** Shown at once; the server's answer, or what it was before, stands at the end. */
export async function change(before: Case, patch: Partial<Case>, request: () => Promise<Case>): Promise<void> {
  queries.setQueryData(caseQuery(before.id).queryKey, { ...before, ...patch });
  try {
    learn(await request());
  } catch (error) {
    queries.setQueryData(caseQuery(before.id).queryKey, before);
    throw error;
  }
}

export const describe = (it: Case, wanted: CaseChange, patch: Partial<Case>) =>
  change(it, patch, () => call<Case>("PATCH", `/api/cases/${it.id}`, wanted));

export const setState = (it: Case, state: State) =>
  change(it, { state }, () => call<Case>("PUT", `/api/cases/${it.id}/state`, { state }));

export const watch = (it: Case, staffId: string, watching: boolean) =>
  change(it, { watchers: watching ? [...it.watchers, staffId] : it.watchers.filter((one) => one !== staffId) }, () =>
    call<Case>(watching ? "PUT" : "DELETE", `/api/cases/${it.id}/watchers/${staffId}`),
  );

/** Takes in a case as an answer or an event has it: where it is shown it is shown so; lists find their order anew by themselves. */
export function learn(it: Case): void {
  const newer = (old: Case) => (old.id === it.id && old.revision <= it.revision ? it : old);
  const { queryKey } = caseQuery(it.id);
  queries.setQueryData(queryKey, (old) => (old ? newer(old) : it));
  queries.setQueriesData<InfiniteData<Cases>>(
    { queryKey: ["cases", "list"] },
    (old) => old && { ...old, pages: old.pages.map((page) => ({ ...page, items: page.items.map(newer) })) },
  );
  queries.setQueriesData<Case | null>({ queryKey: ["case", "of"] }, (old) => old && newer(old));
  void queries.invalidateQueries({ queryKey: [...queryKey, "history"] });
  void queries.invalidateQueries({ queryKey: [...queryKey, "talks"] });
}
