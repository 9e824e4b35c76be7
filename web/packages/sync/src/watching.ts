// Changes of the state that come from who is looking: watching, reading, and keeping both over a new snapshot.
import { prune } from "./apply.ts";
import type { Conversation } from "./nouns.ts";
import { type DeskState, put } from "./state.ts";

/** Many at once, since a list of hundreds is watched with every page that it grows by. */
export function withWatched(state: DeskState, ids: readonly string[], known: readonly Conversation[] = []): DeskState {
  const watched = { ...state.watched };
  for (const id of ids) watched[id] = true;
  const conversations = { ...state.conversations };
  for (const it of known) if ((conversations[it.id]?.revision ?? -1) <= it.revision) conversations[it.id] = it;
  return { ...state, watched, conversations };
}

export function withoutWatched(state: DeskState, ids: readonly string[]): DeskState {
  const watched = { ...state.watched };
  for (const id of ids) delete watched[id];
  return ids.reduce(prune, { ...state, watched });
}

export function withRead(state: DeskState, id: string, position: number): DeskState {
  const conversation = state.conversations[id];
  if (!conversation) return state;
  return { ...state, conversations: put(state.conversations, id, asRead(conversation, position)) };
}

export function asRead(conversation: Conversation, position: number): Conversation {
  const all = position >= conversation.last_position;
  return {
    ...conversation,
    staff_read: Math.max(conversation.staff_read, position),
    unread: all ? 0 : conversation.unread,
  };
}

export function keepWatched(fresh: DeskState, before: DeskState | null, ids: readonly string[]): DeskState {
  return ids.reduce((state, id) => {
    const conversation = before?.conversations[id];
    const thread = before?.threads[id];
    const kept = withWatched(state, [id], conversation ? [conversation] : []);
    return thread ? { ...kept, threads: put(kept.threads, id, thread) } : kept;
  }, fresh);
}
