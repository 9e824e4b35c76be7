// What a visitor can do. Joins the state with the server, the outbox and the stream; the views read the state and call this.
import { createMemory, newId } from "./memory.ts";
import type { Attachment, Conversation, Language, Message, MessagePage, VisitorSnapshot, WidgetFace } from "./nouns.ts";
import { originOf } from "./origin.ts";
import { createOutbox } from "./outbox.ts";
import { createSender, RETRY_MS } from "./sender.ts";
import { createServer, Refused } from "./server.ts";
import {
  currentConversation,
  type Frame,
  isDraft,
  lineOf,
  type State,
  threadOf,
  waits,
  withConversation,
  withFrame,
  withoutStaleTyping,
  withPage,
  withSnapshot,
} from "./state.ts";
import { createStore } from "./store.ts";
import { createStream } from "./stream.ts";

export interface Draft {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly name?: string;
  readonly email?: string;
}

export type Client = ReturnType<typeof createClient>;

const TYPING_EVERY_MS = 3000;
const TYPING_ENDS_MS = 6100;
const FACE_MS = 60_000;
const FRESH_MS = 2000;
const OFFLINE_AFTER_MS = 2500;

const newThread = (): string => `new:${newId()}`;

export function createClient(base: string, key: string, language: Language) {
  const memory = createMemory(key);
  const outbox = createOutbox(memory, key);
  const waiting = outbox.list();
  const first: State = {
    open: false,
    language,
    face: remembered(memory.get("face")),
    customer: null,
    conversations: [],
    threads: {},
    place: null,
    callback: null,
    adviser: null,
    announcement: null,
    typing: {},
    outbox: waiting,
    link: "idle",
    current: waiting[0]?.thread ?? newThread(),
    resumed: "",
  };
  const store = createStore(first, outbox);
  const { get, set } = store;
  const server = createServer(base, key, memory, () => get().language);
  const sender = createSender(server, store, outbox, (reached) => {
    if (!reached) down();
    else if (!joined) void stayJoined();
    else if (get().link !== "online") stream.hurry();
  });
  const stream = createStream(server, {
    frame: take,
    online: (yes) => (yes ? up() : down()),
    snapshot: async () => (await snapshot()).cursor,
  });
  const answered = new Set<(message: Message) => void>();
  const loading = new Set<string>();
  const seenUpTo = new Map<string, number>();
  let joined = false;
  let joining = false;
  let visitor = 0;
  let asks = 0;
  let typedAt = 0;
  let facedAt = 0;
  let snapshotAt = 0;
  let slow: ReturnType<typeof setTimeout> | undefined;

  function link(next: State["link"]): void {
    set((state) => (state.link === next ? state : { ...state, link: next }));
  }

  function up(): void {
    clearTimeout(slow);
    slow = undefined;
    link("online");
    void sender.flush();
    if (get().conversations.some(waits) && Date.now() - snapshotAt > FRESH_MS) void askPlace();
  }

  /** A short break is not worth a word; a longer one is told. */
  function down(): void {
    if (navigator.onLine === false) link("offline");
    else if (get().link !== "offline") link("connecting");
    slow ??= setTimeout(() => get().link === "connecting" && link("offline"), OFFLINE_AFTER_MS);
  }

  /** The place in the queue is told in passing only, so a break may have swallowed it. */
  async function askPlace(): Promise<void> {
    const turn = ++asks;
    const fresh = await server.call<VisitorSnapshot>("GET", "snapshot").catch(() => null);
    if (fresh && turn === asks) set((state) => ({ ...state, ...lineOf(fresh) }));
  }

  function take(frame: Frame): void {
    const before = get();
    set((state) => withFrame(state, frame, Date.now()));
    if (frame.type === "ephemeral")
      setTimeout(() => set((state) => withoutStaleTyping(state, Date.now())), TYPING_ENDS_MS);
    const message = frame.type === "event" && frame.body.message;
    if (message && !threadOf(before, message.conversation_id).messages.some((held) => held.id === message.id))
      arrived(message);
  }

  function arrived(message: Message): void {
    const { current, outbox: unsent } = get();
    // that an earlier one ended is no reason to leave the one that is begun
    if (!message.notice && isDraft(current) && !unsent.length) show(message.conversation_id);
    if (message.notice || message.position < 2) void askPlace();
    if (message.author.kind !== "staff" || message.kind !== "message") return;
    for (const tell of answered) tell(message);
    if (!get().open || document.hidden) delivered(message);
  }

  /** It reached this device, though nobody looked yet. */
  function delivered({ conversation_id: id, position }: Message): void {
    server.call("POST", `conversations/${id}/read`, { position: 0, delivered: position }).catch(() => undefined);
  }

  async function snapshot(): Promise<VisitorSnapshot> {
    const asked = visitor;
    const fresh = await server.call<VisitorSnapshot>("GET", "snapshot");
    if (asked !== visitor) throw new Refused(0);
    snapshotAt = Date.now();
    set((state) => withSnapshot(state, fresh));
    const { current } = get();
    if (!isDraft(current)) void older(current, true);
    return fresh;
  }

  /** Learns what there is and listens from then on, trying for as long as it takes. Harmless to call again. */
  async function stayJoined(attempt = 0): Promise<void> {
    if (joined || joining) return;
    const asked = visitor;
    joining = true;
    try {
      if (get().open) link("connecting");
      const fresh = await snapshot();
      const lively = fresh.conversations.some((one) => one.state === "open" || one.customer_unread > 0);
      pickUp(fresh.conversations);
      joined = get().open || lively || get().outbox.length > 0;
      if (joined) stream.start(fresh.cursor);
    } catch (error) {
      if (get().open) down();
      const hopeless = error instanceof Refused && !error.passing;
      if (!hopeless)
        setTimeout(
          () => asked === visitor && stayJoined(attempt + 1),
          RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)],
        );
    } finally {
      joining = false;
      if (asked !== visitor) void stayJoined();
    }
  }

  /** A returning visitor finds the conversation that is open, or the one with an answer not read yet. */
  function pickUp(conversations: readonly Conversation[]): void {
    const { current, outbox: unsent } = get();
    if (!isDraft(current) || unsent.some((one) => one.thread === current)) return;
    const found =
      conversations.find((one) => one.state === "open") ?? conversations.find((one) => one.customer_unread > 0);
    if (found) show(found.id);
  }

  function show(thread: string): void {
    set((state) => ({ ...state, current: thread }));
    if (!isDraft(thread)) void older(thread, true);
  }

  /** Reads the page before what is held, the newest one when nothing is. True unless it failed. */
  async function older(id: string, onlyNewest = false): Promise<boolean> {
    const thread = threadOf(get(), id);
    if (loading.has(id) || (thread.loaded && (onlyNewest || !thread.more))) return true;
    loading.add(id);
    const before = thread.loaded ? thread.messages[0]?.position : undefined;
    try {
      const query = before ? `?before=${before}` : "";
      const page = await server.call<MessagePage>("GET", `conversations/${id}/messages${query}`);
      set((state) => withPage(state, id, page));
      return true;
    } catch {
      return false;
    } finally {
      loading.delete(id);
    }
  }

  function send(draft: Draft): void {
    const { current, outbox: before } = get();
    const at = Math.max(Date.now(), (before.at(-1)?.at ?? 0) + 1);
    const one = { ...draft, client_id: newId(), thread: current, origin: originOf(), at };
    set((state) => ({ ...state, outbox: [...state.outbox, one] }));
    typedAt = 0;
    void sender.flush();
  }

  function resend(client_id: string): void {
    set((state) => ({
      ...state,
      outbox: state.outbox.map((one) => {
        const { failed, ...clean } = one;
        return one.client_id === client_id ? clean : one;
      }),
    }));
    void sender.flush();
  }

  function discard(client_id: string): void {
    set((state) => ({ ...state, outbox: state.outbox.filter((one) => one.client_id !== client_id) }));
  }

  async function change(path: string, body?: unknown): Promise<void> {
    const id = get().current;
    const after = await server.call<Conversation>("POST", `conversations/${id}/${path}`, body);
    set((state) => withConversation(state, after));
  }

  /** The current conversation is before the customer's eyes. */
  function seen(): void {
    const conversation = currentConversation(get());
    if (!conversation?.customer_unread) return;
    const { id, last_position: last, customer_read: read } = conversation;
    if (last <= Math.max(read, seenUpTo.get(id) ?? 0)) return;
    seenUpTo.set(id, last);
    server.call("POST", `conversations/${id}/read`, { position: last, delivered: last }).then(
      () => set((state) => withRead(state, id, last)),
      () => setTimeout(() => seenUpTo.delete(id), 2000),
    );
  }

  function typing(): void {
    const { link: now } = get();
    const conversation = currentConversation(get());
    if (conversation?.state !== "open" || now !== "online" || Date.now() - typedAt < TYPING_EVERY_MS) return;
    typedAt = Date.now();
    server.call("POST", `conversations/${conversation.id}/typing`).catch(() => undefined);
  }

  async function loadFace(): Promise<WidgetFace> {
    const face = await server.face(get().language);
    facedAt = Date.now();
    memory.set("face", JSON.stringify(face));
    set((state) => ({ ...state, face, announcement: face.announcement }));
    return face;
  }

  function forgetVisitor(): void {
    visitor++;
    asks++;
    stream.stop();
    joined = false;
    seenUpTo.clear();
    set((state) => ({
      ...first,
      open: state.open,
      language: state.language,
      face: state.face,
      outbox: state.outbox,
      current: newThread(),
    }));
  }

  /** A JWT signed by the host's server says who this is; null forgets the visitor on this device. */
  function identify(jwt: string | null): void {
    forgetVisitor();
    if (!jwt) {
      set((state) => ({ ...state, outbox: [] }));
      for (const name of ["draft", "name", "email"]) memory.set(name, null);
    }
    server.identify(jwt);
    if (jwt) setTimeout(stayJoined);
  }

  function setOpen(open: boolean): void {
    set((state) => ({ ...state, open }));
    if (!open) return;
    if (Date.now() - facedAt > FACE_MS) loadFace().catch(() => undefined);
    void wake();
  }

  /** Goes on where an earlier page stopped: sends what was not sent, then reads what came, which that would otherwise not be in. */
  async function wake(): Promise<void> {
    if (get().outbox.length) await sender.flush();
    if (server.known()) void stayJoined();
  }

  memory.watch((name) => {
    if (name.startsWith("out.")) store.reread();
    if (name === "token" && memory.get("token") && get().open) void stayJoined();
  });
  addEventListener("online", () => {
    if (joined) stream.hurry();
    void sender.flush();
  });
  addEventListener("offline", () => joined && link("offline"));
  document.addEventListener("visibilitychange", () => !document.hidden && joined && stream.hurry());

  return {
    memory,
    state: get,
    subscribe: store.subscribe,
    onAnswer: (tell: (message: Message) => void) => void answered.add(tell),
    wake,
    loadFace,
    setOpen,
    setLanguage(next: Language): void {
      if (next === get().language) return;
      set((state) => ({ ...state, language: next }));
      loadFace().catch(() => undefined);
    },
    identify,
    show,
    older,
    fresh: () => show(newThread()),
    send,
    resend,
    discard,
    seen,
    typing,
    /** Writing in a conversation that has ended opens it again. */
    resume: () => set((state) => ({ ...state, resumed: state.current })),
    /** What a waiting customer chooses: a call-back, or a wish for somebody. */
    line: (method: string, path: string, body?: unknown): Promise<void> =>
      server.call(method, `conversations/${get().current}/${path}`, body).then(askPlace),
    close: () => change("close"),
    rate: (score: number, comment: string) => change("rating", { score, comment }),
    blob: server.blob,
    upload: server.upload,
  };
}

function withRead(state: State, id: string, last: number): State {
  const conversations = state.conversations.map((one) =>
    one.id === id && one.last_position <= last ? { ...one, customer_unread: 0, customer_read: last } : one,
  );
  return { ...state, conversations };
}

function remembered(face: string | null): WidgetFace | null {
  try {
    return JSON.parse(face ?? "null") as WidgetFace | null;
  } catch {
    return null;
  }
}
