// Messages on their way: shown at once, kept over a reload, sent in order, and exactly once because the id is ours.
import { type Call, Problem } from "./http.ts";
import type { Attachment, Message } from "./nouns.ts";

export interface Draft {
  readonly text: string;
  readonly private: boolean;
  readonly mentions: readonly string[];
  readonly attachments: readonly Attachment[];
}

export interface Pending extends Draft {
  readonly client_id: string;
  readonly conversation_id: string;
  readonly at: string;
  /** `waiting` for the network or its turn; `failed` for good, until somebody asks again. */
  readonly state: "waiting" | "sending" | "failed";
  readonly problem: string | null;
}

export interface OutboxOptions {
  readonly key: string;
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  readonly call: Call;
  newId(): string;
  onChange(): void;
  onSent(message: Message): void;
}

const RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 20_000;

export class Outbox {
  private items: readonly Pending[];
  private readonly busy = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private stopped = false;

  constructor(private readonly options: OutboxOptions) {
    this.items = read(options);
  }

  get pending(): readonly Pending[] {
    return this.items;
  }

  send(conversationId: string, draft: Draft): Pending {
    const item: Pending = {
      ...draft,
      client_id: this.options.newId(),
      conversation_id: conversationId,
      at: new Date().toISOString(),
      state: "waiting",
      problem: null,
    };
    this.store([...this.items, item]);
    this.flush();
    return item;
  }

  retry(clientId: string): void {
    this.change(clientId, { state: "waiting", problem: null });
    this.flush();
  }

  discard(clientId: string): void {
    this.store(this.items.filter((it) => it.client_id !== clientId));
  }

  /** The stream told us of it before the answer came. */
  heard(message: Message): void {
    if (this.items.some((it) => it.client_id === message.client_id)) this.discard(message.client_id);
  }

  /** Sends the first waiting message of every conversation that has none under way. */
  flush(): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    const first = new Map<string, Pending>();
    for (const item of this.items)
      if (item.state !== "failed" && !first.has(item.conversation_id)) first.set(item.conversation_id, item);
    for (const item of first.values()) if (!this.busy.has(item.conversation_id)) void this.deliver(item);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async deliver(item: Pending): Promise<void> {
    this.busy.add(item.conversation_id);
    this.change(item.client_id, { state: "sending" });
    try {
      this.sent(item, await this.options.call<Message>("POST", path(item), body(item)));
    } catch (error) {
      this.failed(item, error);
    }
  }

  private sent(item: Pending, message: Message): void {
    this.busy.delete(item.conversation_id);
    this.failures = 0;
    if (this.stopped) return;
    this.options.onSent(message);
    this.discard(item.client_id);
    this.flush();
  }

  private failed(item: Pending, error: unknown): void {
    this.busy.delete(item.conversation_id);
    if (this.stopped) return;
    const problem = error instanceof Problem ? error : new Problem("unexpected", 400);
    if (!problem.passing) {
      this.change(item.client_id, { state: "failed", problem: problem.code });
      this.flush();
      return;
    }
    this.change(item.client_id, { state: "waiting", problem: problem.code });
    this.failures += 1;
    this.timer = setTimeout(() => this.flush(), Math.min(LONGEST_RETRY_MS, RETRY_MS * this.failures));
  }

  private change(clientId: string, change: Partial<Pending>): void {
    this.store(this.items.map((it) => (it.client_id === clientId ? { ...it, ...change } : it)));
  }

  private store(items: readonly Pending[]): void {
    this.items = items;
    try {
      this.options.storage.setItem(this.options.key, JSON.stringify(items));
    } catch {
      // A full or forbidden storage costs only the memory across a reload.
    }
    this.options.onChange();
  }
}

function path(item: Pending): string {
  return `/api/conversations/${item.conversation_id}/messages`;
}

function body(item: Pending) {
  const { client_id, text, mentions } = item;
  return { client_id, text, private: item.private, mentions, attachment_ids: item.attachments.map((it) => it.id) };
}

function read(options: OutboxOptions): readonly Pending[] {
  try {
    const items = JSON.parse(options.storage.getItem(options.key) ?? "[]") as Pending[];
    return items.map((it) => (it.state === "sending" ? { ...it, state: "waiting" } : it));
  } catch {
    return [];
  }
}
