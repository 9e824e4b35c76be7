// A value that components share and that may outlive a reload: theme, sound, the open tab.
import { useSyncExternalStore } from "react";

export interface Store<T> {
  get(): T;
  set(change: T | ((now: T) => T)): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      value = change instanceof Function ? change(value) : change;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Kept in the browser under `key`. */
export function createKept<T>(key: string, first: T): Store<T> {
  const store = createStore(read(key, first));
  store.subscribe(() => write(key, store.get()));
  return store;
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

export function read<T>(key: string, first: T): T {
  try {
    const text = localStorage.getItem(`lingxi.${key}`);
    return text === null ? first : (JSON.parse(text) as T);
  } catch {
    return first;
  }
}

export function write<T>(key: string, value: T | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`lingxi.${key}`);
    else localStorage.setItem(`lingxi.${key}`, JSON.stringify(value));
  } catch {
    // Private browsing or a full storage: the value lives until the page goes.
  }
}
