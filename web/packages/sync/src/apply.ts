// snapshot + events = new snapshot. Pure: replaces nouns by id, ignores what is older than what is held.
import type { Aside, Conversation, DeskSnapshot, LogEvent, Nouns, Offer, Peak, Work } from "./nouns.ts";
import { isKept } from "./scope.ts";
import { type ById, type DeskState, fromSnapshot, put, selectDesk, without } from "./state.ts";
import { hear } from "./thread.ts";

const LEFT_LIMIT = 400;

export function apply(state: DeskState, event: LogEvent): DeskState {
  const next = absorb(state, event.body);
  const erased = event.name === "conversations.ConversationErased" && event.body.conversation;
  return { ...(erased ? unsaid(next, erased.id) : next), cursor: event.cursor };
}

/** What was said is gone from the server: it is fetched again, as what is left of it. */
function unsaid(state: DeskState, id: string): DeskState {
  return id in state.threads
    ? { ...state, threads: put(state.threads, id, { messages: [], more: false, stale: true }) }
    : state;
}

/** Takes nouns in, from an event or from the answer to a command. */
export function absorb(state: DeskState, nouns: Nouns): DeskState {
  let next = state;
  if (nouns.organisation) next = { ...next, organisation: nouns.organisation };
  if (nouns.staff) next = withStaff(next, nouns.staff);
  if (nouns.colleague) next = { ...next, colleagues: put(next.colleagues, nouns.colleague.id, nouns.colleague) };
  if (nouns.queue) next = { ...next, queues: newer(next.queues, nouns.queue.id, nouns.queue) };
  if (nouns.skill) next = { ...next, skills: newer(next.skills, nouns.skill.name, nouns.skill) };
  if (nouns.peak) next = { ...next, peak: withPeak(next.peak, nouns.peak) };
  if (nouns.agent) next = withAgent(next, nouns.agent);
  if (nouns.customer && next.customers[nouns.customer.id])
    next = { ...next, customers: newer(next.customers, nouns.customer.id, nouns.customer) };
  if (nouns.conversation) next = withConversation(next, nouns.conversation);
  if (nouns.work) next = { ...next, works: withWork(next.works, nouns.work) };
  if (nouns.offer) next = { ...next, offers: withOffer(next, nouns.offer) };
  if (nouns.aside) next = { ...next, asides: withAside(next, nouns.aside) };
  if (nouns.message) next = withMessage(next, nouns.message);
  const id = touched(nouns);
  if (!id || isKept(next, id)) return next;
  return id in state.conversations || id in state.left ? forget(next, id, true) : passedOver(next, state, id);
}

/** For tests and other programs: a snapshot and the events after it give the snapshot of then. */
export function applyAll(snapshot: DeskSnapshot, events: readonly LogEvent[]): DeskSnapshot {
  return selectDesk(events.reduce(apply, fromSnapshot(snapshot)));
}

/** Lets go of a conversation that nobody looks at any more, unless the desk has business with it. */
export function prune(state: DeskState, conversationId: string): DeskState {
  return isKept(state, conversationId) ? state : forget(state, conversationId, true);
}

/** Drops a conversation with its work and thread. `remember` keeps its revision, against an older event yet to come. */
function forget(state: DeskState, id: string, remember: boolean): DeskState {
  const conversation = state.conversations[id];
  return {
    ...state,
    conversations: without(state.conversations, id),
    works: without(state.works, id),
    threads: without(state.threads, id),
    left: remember && conversation ? put(newest(state.left), id, conversation.revision) : state.left,
  };
}

/** What never concerned the desk leaves its lists the very same, so that nothing is drawn again for it. */
function passedOver(next: DeskState, before: DeskState, id: string): DeskState {
  return {
    ...next,
    conversations: before.conversations,
    works: without(before.works, id),
    threads: without(before.threads, id),
  };
}

/** The list of those that left is a guard of minutes: bounded. */
function newest(left: ById<number>): ById<number> {
  const ids = Object.keys(left);
  return ids.length < LEFT_LIMIT ? left : Object.fromEntries(Object.entries(left).slice(LEFT_LIMIT / 2));
}

function withConversation(state: DeskState, conversation: Conversation): DeskState {
  const left = state.left[conversation.id];
  if (left !== undefined && conversation.revision < left) return state;
  return {
    ...state,
    conversations: newer(state.conversations, conversation.id, conversation),
    left: without(state.left, conversation.id),
  };
}

/** Work of another id is a new line for the same conversation; ids are made in order of time. */
function withWork(works: ById<Work>, work: Work): ById<Work> {
  const held = works[work.conversation_id];
  if (held && held.id !== work.id) return held.id > work.id ? works : put(works, work.conversation_id, work);
  return newer(works, work.conversation_id, work);
}

/** One is on at a time; ids are made in order of time, so an older one does not end a newer one. */
function withPeak(held: Peak | null, peak: Peak): Peak | null {
  if (held && (held.id > peak.id || (held.id === peak.id && held.revision > peak.revision))) return held;
  return peak.ended_at ? null : peak;
}

function withOffer(state: DeskState, offer: Offer): ById<Offer> {
  const mine = offer.agent_id === state.me.staff.id;
  return mine && offer.state === "pending" ? put(state.offers, offer.id, offer) : without(state.offers, offer.id);
}

/** What a supervisor said to me, until I have seen it. */
function withAside(state: DeskState, aside: Aside): ById<Aside> {
  const unseen = aside.to_id === state.me.staff.id && !aside.seen_at;
  return unseen ? put(state.asides, aside.id, aside) : without(state.asides, aside.id);
}

function withMessage(state: DeskState, message: NonNullable<Nouns["message"]>): DeskState {
  const thread = state.threads[message.conversation_id];
  return thread ? { ...state, threads: put(state.threads, message.conversation_id, hear(thread, message)) } : state;
}

function withStaff(state: DeskState, staff: NonNullable<Nouns["staff"]>): DeskState {
  const colleagues = put(state.colleagues, staff.id, { id: staff.id, name: staff.name, active: staff.active });
  const isMe = staff.id === state.me.staff.id && staff.revision >= state.me.staff.revision;
  return { ...state, colleagues, me: isMe ? { ...state.me, staff } : state.me };
}

function newer<T extends { readonly revision: number }>(record: ById<T>, id: string, value: T): ById<T> {
  const held = record[id];
  return held && held.revision > value.revision ? record : put(record, id, value);
}

/** Whoever has left the house is no agent any more; the last word about them comes after they left. */
function withAgent(state: DeskState, agent: NonNullable<Nouns["agent"]>): DeskState {
  const id = agent.staff_id;
  const gone = state.colleagues[id]?.active === false;
  return { ...state, agents: gone ? without(state.agents, id) : newer(state.agents, id, agent) };
}

function touched(nouns: Nouns): string | undefined {
  return nouns.conversation?.id ?? nouns.work?.conversation_id ?? nouns.offer?.conversation_id;
}
