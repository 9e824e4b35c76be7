// Sends what waits in the outbox: in order, one at a time, until the server has it. A retry carries the same id and is harmless.
import type { Outgoing, Posted } from "./nouns.ts";
import type { Outbox } from "./outbox.ts";
import { Refused, type Server } from "./server.ts";
import { isDraft, withPosted } from "./state.ts";
import type { Store } from "./store.ts";

export const RETRY_MS = [1000, 2000, 4000, 8000, 15_000];

export interface Sender {
  /** Sends now what waits; comes back when that is sent, refused, or to be tried again later. */
  flush(): Promise<void>;
}

export function createSender(server: Server, store: Store, outbox: Outbox, heard: (reached: boolean) => void): Sender {
  let running: Promise<void> | undefined;
  let again = false;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function flush(): Promise<void> {
    again = true;
    running ??= run();
    return running;
  }

  async function run(): Promise<void> {
    clearTimeout(retry);
    try {
      while (again) {
        again = false;
        await outbox.alone(sendAll);
      }
    } catch (error) {
      heard(false);
      const wait = (error instanceof Refused && error.waitMs) || RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)];
      retry = setTimeout(flush, wait);
    } finally {
      running = undefined;
    }
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      store.reread();
      const next = store.get().outbox.find((one) => one.failed === undefined);
      if (!next) return;
      try {
        await send(next);
        failures = 0;
        heard(true);
      } catch (error) {
        if (!(error instanceof Refused) || error.passing) throw error;
        refuse(next.client_id, error.status);
      }
    }
  }

  async function send(one: Outgoing): Promise<void> {
    const posted = await server.call<Posted>("POST", "messages", {
      client_id: one.client_id,
      conversation_id: isDraft(one.thread) ? null : one.thread,
      text: one.text,
      attachment_ids: one.attachments.map((file) => file.id),
      origin: one.origin,
      language: store.get().language,
      name: one.name,
      email: one.email,
    });
    store.set((state) => withPosted(state, posted));
  }

  function refuse(client_id: string, failed: number): void {
    store.set((state) => ({
      ...state,
      outbox: state.outbox.map((one) => (one.client_id === client_id ? { ...one, failed } : one)),
    }));
  }

  return { flush };
}
