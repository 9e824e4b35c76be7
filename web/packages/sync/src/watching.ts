// Changes of the state that come from who is looking: watching, reading, and keeping both over a new snapshot.
import { absorb, prune } from "./apply.ts";
import type { Conversation } from "./nouns.ts";
import { type DeskState, put, without } from "./state.ts";

export function withWatch(state: DeskState, id: string): DeskState {
  return { ...state, watched: put(state.watched, id, true) };
}

export function withWatched(state: DeskState, conversation: Conversation): DeskState {
  return absorb(withWatch(state, conversation.id), { conversation });
}

export function withoutWatch(state: DeskState, id: string): DeskState {
  return prune({ ...state, watched: without(state.watched, id) }, id);
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
    const kept = conversation ? withWatched(state, conversation) : withWatch(state, id);
    return thread ? { ...kept, threads: put(kept.threads, id, thread) } : kept;
  }, fresh);
}
