// The rows of a tab: mine and waiting from live state, team, all, closed and searches from the server, kept live while shown.
import type { Conversation } from "@lingxi/api";
import { call, type DeskState, isMyQueue } from "@lingxi/sync";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { useDesk, useLive } from "../app/live.tsx";
import type { Tab } from "../app/prefs.ts";

export interface Filter {
  readonly tab: Tab;
  readonly state: "open" | "closed";
  readonly q: string;
}

export interface Rows {
  readonly conversations: readonly Conversation[];
  readonly loading: boolean;
  readonly problem: Error | null;
  /** How many there are, where that is known. */
  readonly more: boolean;
  loadMore(): void;
  refetch(): void;
}

interface Page {
  readonly items: readonly Conversation[];
  readonly next: string | null;
}

const NONE: readonly Conversation[] = [];
const REFRESH_MS = 20_000;

export function useRows(filter: Filter, resting: boolean): Rows {
  const isLive =
    (filter.tab === "mine" || filter.tab === "waiting" || filter.tab === "parked") &&
    filter.state === "open" &&
    !filter.q;
  const live = useLiveRows(filter.tab);
  const fetched = useFetchedRows(filter, !isLive, resting);
  return isLive
    ? { conversations: live, loading: false, problem: null, more: false, loadMore: nothing, refetch: nothing }
    : fetched;
}

const nothing = () => undefined;

function useLiveRows(tab: Tab): readonly Conversation[] {
  const state = useLive((it) => it);
  return useMemo(
    () => (tab === "waiting" ? waitingRows(state) : tab === "parked" ? parkedRows(state) : myRows(state)),
    [state, tab],
  );
}

/** Mine: what is open and not parked, what I am wrapping up, and what I am beside; the newest word first. */
export function myRows(state: DeskState): Conversation[] {
  const me = state.me.staff.id;
  const isMine = (it: Conversation) => {
    const work = state.works[it.id];
    if (work?.state === "wrap_up" && work.agent_id === me) return true;
    if (work?.companions.some((one) => one.staff_id === me && one.state === "there")) return true;
    return work?.state !== "parked" && it.state === "open" && it.owner_id === me;
  };
  return Object.values(state.conversations)
    .filter(isMine)
    .sort((a, b) => b.last_at.localeCompare(a.last_at));
}

/** Put aside by me; what comes back first stands first. */
export function parkedRows(state: DeskState): Conversation[] {
  return Object.values(state.works)
    .filter((work) => work.state === "parked" && work.agent_id === state.me.staff.id)
    .sort((a, b) => (a.parked?.until ?? "").localeCompare(b.parked?.until ?? ""))
    .flatMap((work) => state.conversations[work.conversation_id] ?? []);
}

/** Waiting in my queues; who has waited longest first. */
export function waitingRows(state: DeskState): Conversation[] {
  return Object.values(state.works)
    .filter((work) => (work.state === "waiting" || work.state === "offered") && isMyQueue(state, work.queue_id))
    .sort((a, b) => a.enqueued_at.localeCompare(b.enqueued_at))
    .flatMap((work) => state.conversations[work.conversation_id] ?? []);
}

function useFetchedRows(filter: Filter, enabled: boolean, resting: boolean): Rows {
  const query = useInfiniteQuery({
    queryKey: ["conversations", filter.tab, filter.state, filter.q],
    queryFn: ({ pageParam }) => call<Page>("GET", addressOf(filter, pageParam)),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled,
    refetchInterval: resting ? REFRESH_MS : false,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  useWatched(enabled ? items : NONE);
  const held = useLive((state) => state.conversations);
  const conversations = useMemo(() => items.map((it) => fresher(held[it.id], it)), [items, held]);
  return {
    conversations,
    loading: query.isPending,
    problem: query.error,
    more: query.hasNextPage,
    loadMore: () => void (query.isFetchingNextPage || query.fetchNextPage()),
    refetch: () => void query.refetch(),
  };
}

/** Keeps the rows live. A grown list is watched before the shorter one is let go, so that nothing is forgotten between. */
function useWatched(items: readonly Conversation[]): void {
  const desk = useDesk();
  const letGo = useRef<(() => void) | null>(null);
  useEffect(() => {
    const before = letGo.current;
    letGo.current = items.length
      ? desk.watch(
          items.map((it) => it.id),
          items,
        )
      : null;
    before?.();
  }, [desk, items]);
  useEffect(
    () => () => {
      letGo.current?.();
      letGo.current = null;
    },
    [],
  );
}

function fresher(held: Conversation | undefined, fetched: Conversation): Conversation {
  return held && held.revision >= fetched.revision ? held : fetched;
}

function addressOf({ tab, state, q }: Filter, cursor: string | null): string {
  const query = new URLSearchParams({ view: tab === "parked" ? "mine" : tab, state, limit: "50" });
  if (q) query.set("q", q);
  if (cursor) query.set("cursor", cursor);
  return `/api/conversations?${query}`;
}
