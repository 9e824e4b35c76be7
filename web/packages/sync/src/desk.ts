// The store: takes a snapshot, follows the stream, shows commands at once and takes them back when they fail.
import { absorb, apply } from "./apply.ts";
import { Problem } from "./http.ts";
import type {
  Conversation,
  Customer,
  DeskSnapshot,
  Frame,
  LogEvent,
  Message,
  Nouns,
  TypingBody,
  Work,
} from "./nouns.ts";
import { type Draft, Outbox } from "./outbox.ts";
import { type Connection, Stream } from "./socket.ts";
import { type DeskState, fromSnapshot, put, without } from "./state.ts";
import { withNewest, withOlder } from "./thread.ts";
import { Typing } from "./typing.ts";
import { type DeskOptions, FIRST, type View } from "./view.ts";
import { asRead, keepWatched, withoutWatched, withRead, withWatched } from "./watching.ts";

type Patch = (state: DeskState) => DeskState;

const PAGE = 50;
const TYPING_EVERY_MS = 3_000;
const BLINK_MS = 30;
export class Desk {
  private view: View = FIRST;
  private base: DeskState | null = null;
  private patches: readonly Patch[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly watchers = new Map<string, number>();
  private readonly followers = new Set<(frame: Frame) => void>();
  private readonly typedAt = new Map<string, number>();
  private readonly typing = new Typing(() => this.publish());
  private readonly stream: Stream;
  private outbox: Outbox | null = null;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  /** Counts starts and stops, so that the answer to an earlier start is not taken for this one's. */
  private era = 0;

  constructor(private readonly options: DeskOptions) {
    this.stream = new Stream({
      open: (cursor) => options.openSocket(cursor),
      cursor: () => this.base?.cursor ?? "",
      onFrame: (frame) => this.hear(frame),
      onConnection: (connection) => this.connectionIs(connection),
      onSignedOut: () => this.publish({ signedOut: true }),
    });
  }

  readonly getView = (): View => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A snapshot, then the stream from its cursor. The only recovery there is. */
  async start(): Promise<void> {
    clearTimeout(this.retry);
    this.stream.stop();
    this.era += 1;
    const { era } = this;
    try {
      const snapshot = await this.options.call<DeskSnapshot>("GET", "/api/desk/snapshot");
      if (era === this.era) this.begin(snapshot);
    } catch (error) {
      if (era === this.era) this.notBegun(error instanceof Problem ? error : new Problem("unexpected", 400));
    }
  }

  stop(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    clearTimeout(this.retry);
    this.era += 1;
    this.stream.stop();
    this.outbox?.stop();
    this.outbox = null;
    this.typing.clear();
  }

  readonly retryNow = (): void => {
    this.stream.retryNow();
    this.outbox?.flush();
  };
  readonly networkLost = (): void => this.stream.networkLost();
  readonly check = (): void => this.stream.check();

  /** Shows `patch` at once, calls the server, takes in its answer; a failure undoes the patch and is thrown. */
  async perform<T>(patch: Patch | null, request: () => Promise<T>, nouns: (answer: T) => Nouns): Promise<T> {
    if (patch) this.patched([...this.patches, patch]);
    try {
      const answer = await request();
      if (this.base) this.base = absorb(this.base, nouns(answer));
      return answer;
    } finally {
      this.patched(this.patches.filter((it) => it !== patch));
    }
  }

  /** Takes in nouns that came by another way. */
  absorb(nouns: Nouns): void {
    this.change((state) => absorb(state, nouns));
  }

  /** Keeps conversations although they are outside the scope, until the returned function is called. */
  watch(ids: readonly string[], known: readonly Conversation[] = []): () => void {
    for (const id of ids) this.watchers.set(id, (this.watchers.get(id) ?? 0) + 1);
    this.change((state) => withWatched(state, ids, known));
    return () => this.unwatch(ids);
  }

  /** Hears every frame of the stream, before the desk does, until the returned function is called. */
  readonly follow = (listener: (frame: Frame) => void): (() => void) => {
    this.followers.add(listener);
    return () => this.followers.delete(listener);
  };

  /** Loads a conversation with its work, customer and newest messages, wherever it stands. */
  async open(id: string): Promise<void> {
    try {
      if (!this.base?.conversations[id]) await this.fetchConversation(id);
      await this.fetchNewest(id);
      this.publish({ broken: without(this.view.broken, id) });
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem("unexpected", 400);
      this.publish({ broken: put(this.view.broken, id, problem) });
    }
  }

  async loadOlder(id: string): Promise<void> {
    const before = this.base?.threads[id]?.messages[0]?.position;
    if (!before) return;
    const page = await this.page(id, `?before=${before}&limit=${PAGE}`);
    this.change((state) => {
      const thread = state.threads[id];
      return thread ? { ...state, threads: put(state.threads, id, withOlder(thread, page.items, page.more)) } : state;
    });
  }

  async loadCustomer(id: string): Promise<void> {
    const customer = await this.options.call<Customer>("GET", `/api/customers/${id}`);
    this.change((state) => ({ ...state, customers: put(state.customers, id, customer) }));
  }

  send(conversationId: string, draft: Draft): void {
    this.typedAt.delete(conversationId);
    this.outbox?.send(conversationId, draft);
  }
  readonly resend = (clientId: string): void => this.outbox?.retry(clientId);
  readonly discard = (clientId: string): void => this.outbox?.discard(clientId);

  /** Everything up to `position` was seen by a colleague. */
  read(id: string, position: number): void {
    const conversation = this.view.state?.conversations[id];
    if (!conversation || conversation.staff_read >= position) return;
    const patch: Patch = (state) => withRead(state, id, position);
    const post = () => this.options.call("POST", `/api/conversations/${id}/read`, { position });
    this.perform(patch, post, () => this.readNow(id, position)).catch(() => undefined);
  }

  /** Tells the other side that somebody writes; at most every three seconds. */
  type(id: string): void {
    const now = Date.now();
    if (now - (this.typedAt.get(id) ?? 0) < TYPING_EVERY_MS) return;
    this.typedAt.set(id, now);
    this.options.call("POST", `/api/conversations/${id}/typing`).catch(() => undefined);
  }

  private begin(snapshot: DeskSnapshot): void {
    const before = this.base;
    const fresh = fromSnapshot(snapshot);
    this.base = keepWatched(fresh, before, [...this.watchers.keys()]);
    this.outbox ??= new Outbox({
      key: `lingxi.outbox.${snapshot.me.staff.id}`,
      storage: this.options.storage,
      call: this.options.call,
      newId: this.options.newId,
      onChange: () => this.publish(),
      onSent: (message) => this.sent(message),
    });
    this.publish({ problem: null });
    this.stream.start();
    this.outbox.flush();
    for (const id of this.watchers.keys()) if (before?.threads[id]) void this.reopen(id);
  }

  private notBegun(problem: Problem): void {
    this.publish(problem.status === 401 ? { signedOut: true } : { problem });
    if (problem.passing) this.retry = setTimeout(() => void this.start(), 3_000);
  }

  private hear(frame: Frame): void {
    for (const follower of this.followers) follower(frame);
    if (frame.type === "event") this.happened(frame);
    else if (frame.type === "reset") void this.start();
    else if (frame.type === "ephemeral" && frame.name === "conversations.Typing")
      this.heardTyping(frame.body as TypingBody);
  }

  private happened(event: LogEvent): void {
    if (!this.base) return;
    this.base = apply(this.base, event);
    const { message } = event.body;
    if (message) {
      this.outbox?.heard(message);
      this.typing.heard(message);
      if (this.base.threads[message.conversation_id]?.stale) void this.reopen(message.conversation_id);
    }
    this.look();
    this.tellSoon();
    if (this.view.state) this.options.onEvent?.(event, this.view.state);
  }

  private heardTyping(body: TypingBody): void {
    if (body.who.id !== this.base?.me.staff.id) this.typing.hear(body.conversation_id, body.who);
  }

  private connectionIs(connection: Connection): void {
    this.publish({ connection });
    if (connection === "online") this.outbox?.flush();
  }

  private async fetchConversation(id: string): Promise<void> {
    const [conversation, work] = await Promise.all([
      this.options.call<Conversation>("GET", `/api/conversations/${id}`),
      this.options.call<Work | null>("GET", `/api/conversations/${id}/work`).catch(() => null),
    ]);
    this.change((state) => absorb(withWatched(state, [id], [conversation]), work ? { work } : {}));
  }

  private async fetchNewest(id: string): Promise<void> {
    const page = await this.page(id, `?limit=${PAGE}`);
    this.change((state) => {
      const thread = withNewest(state.threads[id], page.items, page.more);
      return state.conversations[id] ? { ...state, threads: put(state.threads, id, thread) } : state;
    });
  }

  private reopen(id: string): Promise<void> {
    return this.fetchNewest(id).catch(() => undefined);
  }

  private page(id: string, query: string) {
    return this.options.call<{ items: readonly Message[]; more: boolean }>(
      "GET",
      `/api/conversations/${id}/messages${query}`,
    );
  }

  private sent(message: Message): void {
    this.change((state) => absorb(state, { message }));
  }

  private readNow(id: string, position: number): Nouns {
    const conversation = this.base?.conversations[id];
    return conversation ? { conversation: asRead(conversation, position) } : {};
  }

  private unwatch(ids: readonly string[]): void {
    for (const id of ids) {
      const left = (this.watchers.get(id) ?? 1) - 1;
      if (left > 0) this.watchers.set(id, left);
      else this.watchers.delete(id);
    }
    const gone = ids.filter((id) => !this.watchers.has(id));
    this.change((state) => withoutWatched(state, gone));
  }

  private change(patch: Patch): void {
    if (this.base) this.base = patch(this.base);
    this.publish();
  }

  private patched(patches: readonly Patch[]): void {
    this.patches = patches;
    this.publish();
  }

  private publish(change: Partial<View> = {}): void {
    this.look(change);
    this.tell();
  }

  private look(change: Partial<View> = {}): void {
    const state = this.base && this.patches.reduce((next, patch) => patch(next), this.base);
    this.view = { ...this.view, ...change, state, outbox: this.outbox?.pending ?? [], typing: this.typing.current };
  }

  private tell(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    for (const listener of this.listeners) listener();
  }

  /** What happens within one blink of an eye is shown at once: a busy floor tells two hundred things a second. */
  private tellSoon(): void {
    this.telling ??= setTimeout(() => this.tell(), BLINK_MS);
  }
}
