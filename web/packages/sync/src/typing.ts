// Who is writing right now: heard, and forgotten after six seconds without another word.
import type { Author, Message } from "./nouns.ts";

export type Writers = Readonly<Record<string, readonly Author[]>>;

const FORGET_MS = 6_000;

export class Typing {
  private writers: Writers = {};
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly onChange: () => void) {}

  get current(): Writers {
    return this.writers;
  }

  hear(conversationId: string, who: Author): void {
    const key = keyOf(conversationId, who);
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => this.forget(conversationId, who), FORGET_MS),
    );
    const others = (this.writers[conversationId] ?? []).filter((it) => it.id !== who.id);
    this.set(conversationId, [...others, who]);
  }

  /** What was being written has arrived. */
  heard(message: Message): void {
    if (this.writers[message.conversation_id]) this.forget(message.conversation_id, message.author);
  }

  clear(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.writers = {};
  }

  private forget(conversationId: string, who: Author): void {
    clearTimeout(this.timers.get(keyOf(conversationId, who)));
    this.timers.delete(keyOf(conversationId, who));
    this.set(
      conversationId,
      (this.writers[conversationId] ?? []).filter((it) => it.id !== who.id),
    );
  }

  private set(conversationId: string, writers: readonly Author[]): void {
    const { [conversationId]: _, ...rest } = this.writers;
    this.writers = writers.length ? { ...rest, [conversationId]: writers } : rest;
    this.onChange();
  }
}

function keyOf(conversationId: string, who: Author): string {
  return `${conversationId} ${who.kind} ${who.id}`;
}
