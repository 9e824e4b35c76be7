// Which conversations a desk holds: the server's rule for the snapshot, and the more generous one for keeping.
import type { DeskState } from "./state.ts";

/** Mine and open, waiting in my queues, offered to me, or in my wrap-up: the rule of the snapshot. */
export function inSnapshot(state: DeskState, conversationId: string): boolean {
  const conversation = state.conversations[conversationId];
  if (!conversation) return false;
  const me = state.me.staff.id;
  const work = state.works[conversationId];
  if (conversation.state === "open" && conversation.owner_id === me) return true;
  if (work?.state === "wrap_up" && work.agent_id === me) return true;
  if ((work?.state === "waiting" || work?.state === "offered") && isMyQueue(state, work.queue_id)) return true;
  return Object.values(state.offers).some((offer) => offer.conversation_id === conversationId);
}

/** What need not be forgotten: the scope, what somebody looks at, and work that is about to be mine. */
export function isKept(state: DeskState, conversationId: string): boolean {
  if (state.watched[conversationId] || inSnapshot(state, conversationId)) return true;
  const work = state.works[conversationId];
  return work?.agent_id === state.me.staff.id && work.state !== "done";
}

export function isMyQueue(state: DeskState, queueId: string | null): boolean {
  const queue = queueId ? state.queues[queueId] : undefined;
  return queue?.members.includes(state.me.staff.id) ?? false;
}
