// Which conversations a desk holds: the server's rule for the snapshot, and the more generous one for keeping.
import type { DeskState } from "./state.ts";

/** My work until it is wrapped up, what I am beside, what waits in my queues, and what is offered to me: the rule of the snapshot. */
export function inSnapshot(state: DeskState, conversationId: string): boolean {
  const work = state.works[conversationId];
  if (!work || work.state === "done") return false;
  if (work.agent_id === state.me.staff.id && work.state !== "waiting") return true;
  if (work.companions.some((it) => it.staff_id === state.me.staff.id)) return true;
  return (work.state === "waiting" || work.state === "offered") && isMyQueue(state, work.queue_id);
}

/** What need not be forgotten: the scope, what somebody looks at, and what is mine or held out to me by the next word. */
export function isKept(state: DeskState, conversationId: string): boolean {
  if (state.watched[conversationId] || inSnapshot(state, conversationId)) return true;
  const conversation = state.conversations[conversationId];
  if (conversation?.state === "open" && conversation.owner_id === state.me.staff.id) return true;
  return Object.values(state.offers).some((offer) => offer.conversation_id === conversationId);
}

export function isMyQueue(state: DeskState, queueId: string | null): boolean {
  const queue = queueId ? state.queues[queueId] : undefined;
  return queue !== undefined && !queue.archived && queue.members.includes(state.me.staff.id);
}
