// Messages on their way, each under a name of its own in storage: they survive the page, and tabs do not overwrite each other.
import type { Memory } from "./memory.ts";
import type { Outgoing } from "./nouns.ts";

export interface Outbox {
  list(): Outgoing[];
  put(one: Outgoing): void;
  remove(client_id: string): void;
  /** Runs alone among the tabs of this browser where it can be arranged; sending twice is harmless in any case. */
  alone(run: () => Promise<void>): Promise<void>;
}

const PREFIX = "out.";

export function createOutbox(memory: Memory, key: string): Outbox {
  return {
    list() {
      const all = [...memory.all(PREFIX).values()].flatMap(parse);
      return all.sort((a, b) => a.at - b.at || (a.client_id < b.client_id ? -1 : 1));
    },
    put: (one) => memory.set(PREFIX + one.client_id, JSON.stringify(one)),
    remove: (client_id) => memory.set(PREFIX + client_id, null),
    async alone(run) {
      if (navigator.locks) await navigator.locks.request(`lingxi.${key}.outbox`, run);
      else await run();
    },
  };
}

function parse(text: string): Outgoing[] {
  try {
    const one = JSON.parse(text) as Outgoing;
    return one.client_id && one.thread ? [one] : [];
  } catch {
    return [];
  }
}
