import { beforeEach, describe, expect, it, vi } from "vitest";
import { conversation, message, outgoing, state } from "./cast.ts";
import { createMemory } from "./memory.ts";
import type { Posted } from "./nouns.ts";
import { createOutbox } from "./outbox.ts";
import { createSender } from "./sender.ts";
import { Refused, type Server } from "./server.ts";
import { createStore } from "./store.ts";

type Body = { client_id: string; conversation_id: string | null };

/** A server that keeps messages by client id, as ours does; `fault` may refuse a call, before or after it took effect. */
function bank(fault: (call: number, after: boolean) => Refused | null = () => null) {
  const held = new Map<string, Posted>();
  let calls = 0;
  let conversations = 0;
  const call = async (_method: string, _path: string, body: Body): Promise<Posted> => {
    const now = ++calls;
    const before = fault(now, false);
    if (before) throw before;
    const id = held.get(body.client_id)?.conversation.id ?? body.conversation_id ?? `talk-${++conversations}`;
    const position = [...held.values()].filter((one) => one.conversation.id === id).length + 1;
    const posted = held.get(body.client_id) ?? {
      conversation: conversation(id, { revision: position }),
      message: message(position, { conversation_id: id, client_id: body.client_id, text: body.client_id }),
    };
    held.set(body.client_id, posted);
    const after = fault(now, true);
    if (after) throw after;
    return posted;
  };
  return { server: { call } as unknown as Server, held, calls: () => calls };
}

function tab(server: Server) {
  const outbox = createOutbox(createMemory("demo"), "demo");
  const store = createStore(state({ outbox: outbox.list() }), outbox);
  const heard = vi.fn();
  return { outbox, store, heard, sender: createSender(server, store, outbox, heard) };
}

function write(to: ReturnType<typeof tab>, ...names: string[]): void {
  names.forEach((name, at) => {
    to.store.set((now) => ({ ...now, outbox: [...now.outbox, outgoing(name, { at: now.outbox.length + at })] }));
  });
}

describe("sending", () => {
  beforeEach(() => {
    localStorage.clear();
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it("keeps the order, and one conversation for all that was written before it began", async () => {
    const { server, held } = bank();
    const one = tab(server);
    write(one, "a", "b", "c");
    await one.sender.flush();
    expect([...held.keys()]).toEqual(["a", "b", "c"]);
    expect(new Set([...held.values()].map((posted) => posted.conversation.id)).size).toBe(1);
    expect(one.outbox.list()).toEqual([]);
    expect(one.store.get().current).toBe("talk-1");
  });

  it("tries again until it gets through, and doubles nothing when only the answer was lost", async () => {
    const { server, held, calls } = bank((call, after) => (call <= 3 && after ? new Refused(0) : null));
    const one = tab(server);
    write(one, "a", "b");
    await one.sender.flush();
    expect(one.heard).toHaveBeenCalledWith(false);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([...held.keys()]).toEqual(["a", "b"]);
    expect(calls()).toBeGreaterThan(4);
    expect(one.store.get().threads["talk-1"]?.messages.map((held) => held.text)).toEqual(["a", "b"]);
  });

  it("waits as long as the server asks", async () => {
    const { server, held } = bank((call) => (call === 1 ? new Refused(429, "too_many_requests", 7000) : null));
    const one = tab(server);
    write(one, "a");
    await one.sender.flush();
    await vi.advanceTimersByTimeAsync(6900);
    expect(held.size).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(held.size).toBe(1);
  });

  it("shows what was refused for good, and goes on with the rest", async () => {
    const { server, held } = bank((call, after) => (call === 1 && !after ? new Refused(422) : null));
    const one = tab(server);
    write(one, "a", "b");
    await one.sender.flush();
    expect([...held.keys()]).toEqual(["b"]);
    expect(one.store.get().outbox).toMatchObject([{ client_id: "a", failed: 422 }]);
  });

  it("goes on after the page was left", async () => {
    const first = tab(bank(() => new Refused(0)).server);
    write(first, "a", "b");
    await first.sender.flush();
    const { server, held } = bank();
    const second = tab(server);
    expect(second.store.get().outbox.map((one) => one.client_id)).toEqual(["a", "b"]);
    await second.sender.flush();
    expect([...held.keys()]).toEqual(["a", "b"]);
  });

  it("makes one message of what two tabs send at once", async () => {
    const { server, held } = bank();
    const one = tab(server);
    write(one, "a", "b");
    const two = tab(server);
    await Promise.all([one.sender.flush(), two.sender.flush()]);
    expect(held.size).toBe(2);
    expect(one.outbox.list()).toEqual([]);
    expect(new Set([...held.values()].map((posted) => posted.conversation.id)).size).toBe(1);
  });
});
