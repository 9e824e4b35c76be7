// What the widget knows, and how it changes: pure functions from state to state, so that loss and doubling can be tested.
import type {
  AdviserFace,
  Announcement,
  Callback,
  Conversation,
  Customer,
  Language,
  Message,
  MessagePage,
  Outgoing,
  Place,
  Posted,
  VisitorSnapshot,
  WidgetFace,
} from "./nouns.ts";

export interface Thread {
  readonly messages: readonly Message[];
  /** Older messages exist on the server. */
  readonly more: boolean;
  /** The newest page was read; before that only what the stream brought is here. */
  readonly loaded: boolean;
}

export interface State {
  readonly open: boolean;
  readonly language: Language;
  readonly face: WidgetFace | null;
  readonly customer: Customer | null;
  /** Newest first. */
  readonly conversations: readonly Conversation[];
  readonly threads: Readonly<Record<string, Thread>>;
  readonly place: Place | null;
  readonly callback: Callback | null;
  readonly adviser: AdviserFace | null;
  /** What everybody who comes or waits is told. */
  readonly announcement: Announcement | null;
  readonly typing: Readonly<Record<string, { readonly name: string; readonly until: number }>>;
  readonly outbox: readonly Outgoing[];
  readonly link: "idle" | "connecting" | "online" | "offline";
  /** The conversation on the screen: its id, or `new:…` for one not started yet. */
  readonly current: string;
  /** The ended conversation that the customer wants to go on with. */
  readonly resumed: string;
}

export type Frame =
  | { type: "ready"; cursor: string }
  | { type: "event"; cursor: string; name: string; body: Body }
  | { type: "ephemeral"; name: string; body: Record<string, unknown> }
  | { type: "reset"; reason: string }
  | { type: "pong" }
  | { type: "problem"; code: string };

interface Body {
  readonly conversation?: Conversation;
  readonly message?: Message;
  readonly announcement?: Announcement | null;
}

const TYPING_MS = 6000;
const EMPTY: Thread = { messages: [], more: false, loaded: false };

export const isDraft = (thread: string): boolean => thread.startsWith("new:");

export const threadOf = (state: State, id: string): Thread => state.threads[id] ?? EMPTY;

export function currentConversation(state: State): Conversation | undefined {
  return state.conversations.find((one) => one.id === state.current);
}

/** Public messages sorted by position, each once; `incoming` wins. Notes never belong to a customer. */
export function merge(held: readonly Message[], incoming: readonly Message[]): readonly Message[] {
  const byId = new Map<string, Message>();
  for (const message of [...held, ...incoming]) if (!message.private) byId.set(message.id, message);
  return [...byId.values()].sort((a, b) => a.position - b.position);
}

export function withConversation(state: State, conversation: Conversation): State {
  const held = state.conversations.find((one) => one.id === conversation.id);
  if (held && held.revision >= conversation.revision) return state;
  const rest = state.conversations.filter((one) => one !== held);
  const conversations = [...rest, conversation].sort((a, b) => (a.created_at < b.created_at ? 1 : -1));
  const served = conversation.owner_id !== null || conversation.state === "closed";
  const place = served && state.place?.conversation_id === conversation.id ? null : state.place;
  return { ...state, conversations, place };
}

/** Adds messages to a conversation; those of our own leave the outbox. */
export function withMessages(
  state: State,
  id: string,
  incoming: readonly Message[],
  page: Partial<Thread> = {},
): State {
  const thread = threadOf(state, id);
  const threads = { ...state.threads, [id]: { ...thread, ...page, messages: merge(thread.messages, incoming) } };
  const answered = incoming.some((message) => message.author.kind === "staff");
  const { [id]: _, ...others } = state.typing;
  return acknowledged({ ...state, threads, typing: answered ? others : state.typing }, id, incoming);
}

/** What the server holds is not outgoing any more. The conversation that it started takes the place of its draft, for the rest too. */
function acknowledged(state: State, id: string, messages: readonly Message[]): State {
  const ids = new Set(messages.map((message) => message.client_id));
  const taken = state.outbox.filter((one) => ids.has(one.client_id));
  if (!taken.length) return state;
  const drafts = new Set(taken.map((one) => one.thread).filter(isDraft));
  const left = state.outbox.filter((one) => !ids.has(one.client_id));
  const outbox = left.map((one) => (drafts.has(one.thread) ? { ...one, thread: id } : one));
  return { ...state, outbox, current: drafts.has(state.current) ? id : state.current };
}

/** A page that stands before what is held, or the newest page when nothing was loaded yet. */
export function withPage(state: State, id: string, page: MessagePage): State {
  return withMessages(state, id, page.items, { more: page.more, loaded: true });
}

/** Where the visitor stands, and what they chose: asked for again whenever a notice says that it changed. */
export function lineOf({ place, callback, adviser }: VisitorSnapshot): Pick<State, "place" | "callback" | "adviser"> {
  return { place, callback, adviser };
}

/** The server's whole truth. Threads other than the first are read again when they are looked at. */
export function withSnapshot(state: State, snapshot: VisitorSnapshot): State {
  const first = snapshot.conversations[0];
  const mine = state.customer?.id === snapshot.customer.id;
  let next: State = {
    ...state,
    customer: snapshot.customer,
    conversations: [],
    threads: {},
    ...lineOf(snapshot),
    announcement: snapshot.announcement,
    typing: mine ? state.typing : {},
  };
  for (const conversation of snapshot.conversations) next = withConversation(next, conversation);
  next = { ...next, outbox: rehomed(next) };
  if (first) next = withPage(next, first.id, { items: snapshot.messages, more: snapshot.more });
  if (isDraft(next.current) || currentConversation(next)) return next;
  const written = next.outbox.some((one) => one.thread === `new:${next.current}`);
  return { ...next, current: (!written && first?.id) || `new:${next.current}` };
}

/** What was written for a conversation that is not there any more starts one of its own. */
function rehomed({ outbox, conversations }: State): readonly Outgoing[] {
  const there = (thread: string) => isDraft(thread) || conversations.some((one) => one.id === thread);
  if (outbox.every((one) => there(one.thread))) return outbox;
  return outbox.map((one) => (there(one.thread) ? one : { ...one, thread: `new:${one.thread}` }));
}

export function withFrame(state: State, frame: Frame, now: number): State {
  if (frame.type === "event") return withEvent(state, frame.body);
  if (frame.type !== "ephemeral") return state;
  if (frame.name === "routing.PlaceChanged") return withPlace(state, frame.body.place as Place);
  if (frame.name !== "conversations.Typing") return state;
  const { conversation_id: id, who } = frame.body as { conversation_id: string; who: Message["author"] };
  if (who.kind === "customer") return state;
  return { ...state, typing: { ...state.typing, [id]: { name: who.name, until: now + TYPING_MS } } };
}

function withEvent(state: State, body: Body): State {
  const told = body.announcement === undefined ? state : { ...state, announcement: body.announcement };
  const next = body.conversation ? withConversation(told, body.conversation) : told;
  return body.message ? withMessages(next, body.message.conversation_id, [body.message]) : next;
}

function withPlace(state: State, place: Place): State {
  const conversation = state.conversations.find((one) => one.id === place.conversation_id);
  const waits = !conversation || (conversation.state === "open" && !conversation.owner_id);
  return { ...state, place: waits && place.place > 0 ? place : null };
}

/** The server took a message: the conversation and the message as it holds them. */
export function withPosted(state: State, { conversation, message }: Posted): State {
  const whole = message.position === 1 ? { loaded: true } : {};
  return withMessages(withConversation(state, conversation), conversation.id, [message], whole);
}

export function withoutStaleTyping(state: State, now: number): State {
  const typing = Object.fromEntries(Object.entries(state.typing).filter(([, one]) => one.until > now));
  return Object.keys(typing).length === Object.keys(state.typing).length ? state : { ...state, typing };
}

/** When it opens, as far as was heard last: null while it is open, "" when nobody knows. */
export function shut(state: State): string | null {
  const heard = state.place ?? state.face;
  return !heard || heard.open ? null : (heard.opens_at ?? "");
}

/** Colleagues who are there, as far as was heard last; nobody is while it is closed. */
export function present(state: State): number {
  if (shut(state) !== null) return 0;
  return state.place?.agents ?? state.face?.agents ?? 0;
}

export function unread(state: State): number {
  return state.conversations.reduce((sum, one) => sum + one.customer_unread, 0);
}

/** Open, and nobody has it yet. */
export function waits(conversation: Conversation | undefined): boolean {
  return conversation?.state === "open" && conversation.owner_id === null;
}

export function serving(conversation: Conversation | undefined): string | null {
  const owner = conversation?.participants.find((one) => one.id === conversation.owner_id);
  return (conversation?.state === "open" && owner?.name) || null;
}
