// What the widget remembers on this device, for one widget key. Survives a browser that forbids storage: then for this page only.
export interface Memory {
  get(name: string): string | null;
  set(name: string, value: string | null): void;
  /** All values whose name starts so, by name. */
  all(prefix: string): Map<string, string>;
  /** Calls back when another tab changes something. */
  watch(heard: (name: string) => void): void;
}

export function createMemory(key: string, storage: Storage | null = usable()): Memory {
  const prefix = `lingxi.${key}.`;
  const page = new Map<string, string>();
  return {
    get: (name) => page.get(name) ?? read(storage, prefix + name),
    set(name, value) {
      page.delete(name);
      try {
        if (value === null) storage?.removeItem(prefix + name);
        else if (storage) storage.setItem(prefix + name, value);
        else page.set(name, value);
      } catch {
        if (value !== null) page.set(name, value);
      }
    },
    all(start) {
      const found = new Map<string, string>();
      for (const name of storage ? Object.keys(storage) : []) {
        const value = name.startsWith(prefix + start) && read(storage, name);
        if (value) found.set(name.slice(prefix.length), value);
      }
      for (const [name, value] of page) if (name.startsWith(start)) found.set(name, value);
      return found;
    },
    watch(heard) {
      addEventListener("storage", (event) => {
        if (event.key?.startsWith(prefix)) heard(event.key.slice(prefix.length));
      });
    },
  };
}

function read(storage: Storage | null, name: string): string | null {
  try {
    return storage?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

function usable(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** A random id; `crypto.randomUUID` exists on secure pages only. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
