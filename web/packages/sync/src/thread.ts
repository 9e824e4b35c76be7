// The messages of one conversation: each once, in order, and honest about holes.
import type { Message } from "./nouns.ts";

export interface Thread {
  /** Oldest first, by position, without holes. */
  readonly messages: readonly Message[];
  /** Older ones exist on the server. */
  readonly more: boolean;
  /** Something was missed: the newest page must be fetched again. */
  readonly stale: boolean;
}

/** Adds one message as it is heard. A hole before it makes the thread stale instead. */
export function hear(thread: Thread, message: Message): Thread {
  const last = thread.messages.at(-1);
  if (thread.messages.some((it) => it.id === message.id)) return thread;
  if (last && message.position > last.position + 1) return { ...thread, stale: true };
  return { ...thread, messages: ordered([...thread.messages, message]) };
}

/** Lays the newest page over what is held. A page that does not reach it replaces it. */
export function withNewest(thread: Thread | undefined, items: readonly Message[], more: boolean): Thread {
  const first = items[0];
  const last = thread?.messages.at(-1);
  const joins = thread && last && first && first.position <= last.position + 1;
  if (!joins) return { messages: ordered(items), more, stale: false };
  const oldest = thread.messages[0];
  const reachesFurther = oldest && oldest.position < first.position;
  return { messages: merged(thread.messages, items), more: reachesFurther ? thread.more : more, stale: false };
}

/** Puts an older page before what is held. */
export function withOlder(thread: Thread, items: readonly Message[], more: boolean): Thread {
  return { ...thread, messages: merged(thread.messages, items), more };
}

function merged(a: readonly Message[], b: readonly Message[]): readonly Message[] {
  return ordered([...new Map([...a, ...b].map((it) => [it.id, it])).values()]);
}

function ordered(messages: readonly Message[]): readonly Message[] {
  return [...messages].sort((a, b) => a.position - b.position);
}
