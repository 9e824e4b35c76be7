// Cases as they are asked for: lists, counts, one case and what is kept for all; and how answers and events keep them true.
import type {
  Case,
  CaseChange,
  CaseCount,
  CaseFilter,
  CaseKind,
  CaseView,
  ClockExplained,
  Conversation,
  Entry,
  Join,
  Macro,
  Rule,
  StateSteps,
  Task,
} from "@lingxi/api";
import { call } from "@lingxi/sync";
import { type InfiniteData, infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { queries } from "../app/session.ts";
import { type Asked, addressOf, type State, type View, WITHIN } from "./filter.ts";

export interface Cases {
  readonly items: readonly Case[];
  readonly next: string | null;
}

const REFRESH_MS = 20_000;
const COUNTED: readonly View[] = ["mine", "free", "pressing"];

export const NOBODY = "00000000-0000-0000-0000-000000000000";

/** `resting`: nobody points at the list, so it may be put in order anew. */
export const listQuery = (asked: Asked, resting: boolean) =>
  infiniteQueryOptions({
    queryKey: ["cases", "list", asked],
    queryFn: ({ pageParam }) => call<Cases>("GET", addressOf(asked, pageParam)),
    initialPageParam: "",
    getNextPageParam: (page: Cases) => page.next,
    placeholderData: keepPreviousData,
    refetchInterval: resting ? REFRESH_MS : false,
  });

export const count = (filter: Partial<CaseFilter>) => call<CaseCount>("POST", "/api/cases/count", filter);

/** How many cases each view has, by its name or its id; those of ours that only grow are not counted. */
export const countsQuery = (kept: readonly CaseView[]) =>
  queryOptions({
    queryKey: ["cases", "counts", kept.map((it) => [it.id, it.revision])],
    queryFn: async () => {
      const wanted = [
        ...COUNTED.map((view) => [view, WITHIN[view]] as const),
        ...kept.map((it) => [it.id, it.filter] as const),
      ];
      const counted = await Promise.all(wanted.map(([, filter]) => count(filter)));
      return Object.fromEntries(wanted.map(([name], place) => [name, counted[place]?.cases ?? 0]));
    },
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });

/** Everybody's views, then one's own. */
export const viewsQuery = queryOptions({
  queryKey: ["cases", "views"],
  queryFn: () => call<readonly CaseView[]>("GET", "/api/cases/views"),
});

/** Which steps a case may take from each state. */
export const stepsQuery = queryOptions({
  queryKey: ["cases", "states"],
  queryFn: () => call<readonly StateSteps[]>("GET", "/api/cases/states"),
  staleTime: Number.POSITIVE_INFINITY,
});

export const macrosQuery = queryOptions({
  queryKey: ["cases", "macros"],
  queryFn: () => call<readonly Macro[]>("GET", "/api/cases/macros"),
});

export const rulesQuery = queryOptions({
  queryKey: ["cases", "rules"],
  queryFn: () => call<readonly Rule[]>("GET", "/api/cases/rules"),
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

export const tasksQuery = (id: string) =>
  queryOptions({
    queryKey: ["case", id, "tasks"],
    queryFn: () => call<readonly Task[]>("GET", `/api/cases/${id}/tasks`),
  });

/** What oneself has to do in open cases, what is due first. */
export const myTasksQuery = queryOptions({
  queryKey: ["cases", "tasks"],
  queryFn: () => call<readonly Task[]>("GET", "/api/cases/tasks"),
});

export const joinsQuery = (id: string) =>
  queryOptions({
    queryKey: ["case", id, "joins"],
    queryFn: () => call<readonly Join[]>("GET", `/api/cases/${id}/joins`),
  });

/** The cases that have this one as their common cause. */
export const childrenQuery = (id: string) =>
  queryOptions({
    queryKey: ["case", id, "children"],
    queryFn: () => call<readonly Case[]>("GET", `/api/cases/${id}/children`),
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
  // what hangs on it; its explained clocks go by its revision
  void queries.invalidateQueries({ queryKey, predicate: (it) => it.queryKey.length === 3 });
  if (it.parent_id) void queries.invalidateQueries({ queryKey: childrenQuery(it.parent_id).queryKey });
}
