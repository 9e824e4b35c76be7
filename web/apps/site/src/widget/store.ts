// The one place that holds the state. Every change of the outbox is on the disk before anybody sees it.
import type { Outbox } from "./outbox.ts";
import type { State } from "./state.ts";

export interface Store {
  get(): State;
  set(change: (state: State) => State): void;
  /** Takes the outbox from the disk: another tab may have changed it. */
  reread(): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(first: State, outbox: Outbox): Store {
  let state = first;
  const listeners = new Set<() => void>();

  function become(next: State): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function persist(next: State): void {
    for (const one of state.outbox)
      if (!next.outbox.some((left) => left.client_id === one.client_id)) outbox.remove(one.client_id);
    for (const one of next.outbox) if (!state.outbox.includes(one)) outbox.put(one);
  }

  return {
    get: () => state,
    set(change) {
      const next = change(state);
      if (next.outbox !== state.outbox) persist(next);
      become(next);
    },
    reread: () => become({ ...state, outbox: outbox.list() }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
