// Which cases a list shows: what stands in the address of the page, and what is asked of the server for it.
import type { Case, CaseFilter, CaseView } from "@lingxi/api";

export type State = Case["state"];
export type Tone = Case["tone"];
export type Sort = CaseView["sort"];
export const STATES: readonly State[] = ["new", "open", "waiting_customer", "waiting_us", "solved", "closed"];
export const TONES: readonly Tone[] = ["calm", "near", "pressing", "late"];
export const PRIORITIES = [3, 2, 1, 0] as const;
export const SORTS = ["clock", "priority", "opened", "changed"] as const;
export const VIEWS = ["mine", "free", "pressing", "all", "watched", "over"] as const;
export type View = (typeof VIEWS)[number];

export const isOver = (it: Case) => it.state === "solved" || it.state === "closed" || !!it.merged_into;

/** Every case that is not over. */
export const ANY: CaseFilter = {
  states: [],
  kinds: [],
  priorities: [],
  tones: [],
  tags: [],
  channels: [],
  queue_ids: [],
  owners: [],
  customer_id: null,
  parent_id: null,
  watched: false,
  over: false,
  due_within: null,
  opened_within: null,
  subject: "",
};

export const WITHIN: Record<View, Partial<CaseFilter>> = {
  mine: { owners: ["me"] },
  free: { owners: ["nobody"] },
  pressing: { tones: ["pressing", "late"] },
  all: {},
  watched: { watched: true },
  over: { states: ["solved", "closed"] },
};

/** What stands in the address of the list, so that the way back shows the same cases. */
export interface Sought {
  readonly view?: View | undefined;
  /** A view that is kept under a name, instead of one of ours. */
  readonly kept?: string | undefined;
  readonly state?: State | undefined;
  readonly kind?: string | undefined;
  readonly priority?: number | undefined;
  readonly queue?: string | undefined;
  readonly q?: string;
  readonly sort?: Sort | undefined;
}

export interface Asked {
  readonly filter: CaseFilter;
  readonly sort: Sort;
}

export function sought(search: Record<string, unknown>): Sought {
  const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
  const view = VIEWS.find((it) => it === search.view);
  const state = STATES.find((it) => it === search.state);
  const priority = PRIORITIES.find((it) => it === search.priority);
  const sort = SORTS.find((it) => it === search.sort);
  const [kept, kind, queue, q] = [text(search.kept), text(search.kind), text(search.queue), text(search.q)];
  return {
    ...(view && { view }),
    ...(kept && { kept }),
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

/** What is on the screen, as a filter: the view's, and over it what was chosen beside. */
export function askedOf(wanted: Sought, kept: CaseView | undefined): Asked {
  const { state, kind, priority, queue, q } = wanted;
  const view = wanted.view ?? "mine";
  return {
    filter: {
      ...ANY,
      ...(kept ? kept.filter : WITHIN[view]),
      ...(state && { states: [state] }),
      ...(kind && { kinds: [kind] }),
      ...(priority !== undefined && { priorities: [priority] }),
      ...(queue && { queue_ids: [queue] }),
      ...(q && { subject: q }),
    },
    sort: wanted.sort ?? kept?.sort ?? (view === "over" ? "changed" : "clock"),
  };
}

const NAMES = {
  states: "state",
  kinds: "kind",
  priorities: "priority",
  tones: "tone",
  tags: "tag",
  channels: "channel",
  queue_ids: "queue",
  owners: "owner",
} as const;

export function addressOf({ filter, sort }: Asked, cursor: string): string {
  const query = new URLSearchParams({ sort });
  for (const [field, name] of Object.entries(NAMES))
    for (const value of filter[field as keyof typeof NAMES]) query.append(name, String(value));
  if (filter.customer_id) query.set("customer", filter.customer_id);
  if (filter.parent_id) query.set("parent", filter.parent_id);
  if (filter.watched) query.set("watched", "true");
  if (filter.over) query.set("over", "true");
  if (typeof filter.due_within === "number") query.set("due_within", String(filter.due_within));
  if (typeof filter.opened_within === "number") query.set("opened_within", String(filter.opened_within));
  if (filter.subject) query.set("subject", filter.subject);
  if (cursor) query.set("cursor", cursor);
  return `/api/cases?${query}`;
}
