import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Desk } from "./desk.ts";
import { type Call, type Method, Problem } from "./http.ts";
import type { Frame } from "./nouns.ts";
import type { SocketLike } from "./socket.ts";
import { conversation, event, LI_NA, message, snapshot, work } from "./world.ts";

class FakeSocket implements SocketLike {
  onopen = null;
  onmessage: ((event: never) => void) | null = null;
  onclose: ((event: never) => void) | null = null;
  readonly sent: string[] = [];
  constructor(readonly cursor: string) {}
  send(text: string) {
    this.sent.push(text);
  }
  close() {}
  say(frame: Frame) {
    this.onmessage?.({ data: JSON.stringify(frame) } as never);
  }
  break(code = 1006) {
    this.onclose?.({ code } as never);
  }
}

type Answer = unknown | (() => unknown);

function world(answers: Record<string, Answer> = {}) {
  const sockets: FakeSocket[] = [];
  const calls: { method: Method; path: string; body: unknown }[] = [];
  const stored = new Map<string, string>();
  const routes: Record<string, Answer> = {
    "GET /api/desk/snapshot": snapshot({ conversations: [conversation({ owner_id: LI_NA })], works: [work()] }),
    "GET /api/conversations/conversation-1/messages?limit=50": { items: [message(1)], more: false },
    ...answers,
  };
  const call = (async (method: Method, path: string, body?: unknown) => {
    calls.push({ method, path, body });
    const answer = routes[`${method} ${path}`];
    return typeof answer === "function" ? answer() : answer;
  }) as Call;
  let id = 0;
  const make = () =>
    new Desk({
      call,
      openSocket: (cursor) => {
        const socket = new FakeSocket(cursor);
        sockets.push(socket);
        return socket;
      },
      storage: { getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value) },
      newId: () => {
        id += 1;
        return `mine-${id}`;
      },
    });
  const socket = () => sockets.at(-1) as FakeSocket;
  return { make, calls, routes, sockets, socket };
}

const draft = { text: "您好", private: false, mentions: [], attachments: [] };
const POST = "POST /api/conversations/conversation-1/messages";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the stream", () => {
  it("goes on from the snapshot's cursor, and after a break from the last event's", async () => {
    const { make, sockets, socket } = world();
    const desk = make();
    await desk.start();
    expect(socket().cursor).toBe("100");
    expect(desk.getView().connection).toBe("connecting");
    socket().say({ type: "ready", cursor: "100" });
    expect(desk.getView().connection).toBe("online");
    const heard = event({ conversation: conversation({ owner_id: LI_NA, revision: 2, subject: "挂失" }) });
    socket().say(heard);
    expect(desk.getView().state?.conversations["conversation-1"]?.subject).toBe("挂失");
    socket().break();
    expect(desk.getView().connection).toBe("reconnecting");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sockets).toHaveLength(2);
    expect(socket().cursor).toBe(heard.cursor);
  });

  it("pings when it is ready, every 15 seconds from then on, and treats silence as a break", async () => {
    const { make, sockets, socket } = world();
    await make().start();
    socket().say({ type: "ready", cursor: "100" });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(sockets[0]?.sent).toEqual(['{"type":"ping"}', '{"type":"ping"}']);
    await vi.advanceTimersByTimeAsync(17_000);
    expect(sockets.length).toBeGreaterThan(1);
  });

  it("says offline after it failed for long, and that it was signed out", async () => {
    const { make, socket } = world();
    const desk = make();
    await desk.start();
    for (let i = 0; i < 5; i += 1) {
      socket().break();
      await vi.advanceTimersByTimeAsync(15_000);
    }
    expect(desk.getView().connection).toBe("offline");
    socket().break(4401);
    expect(desk.getView().signedOut).toBe(true);
  });

  it("takes a new snapshot when the server resets it, and keeps what is watched", async () => {
    const { make, routes, socket, calls } = world();
    const desk = make();
    await desk.start();
    desk.watch(["conversation-1"]);
    await desk.open("conversation-1");
    routes["GET /api/desk/snapshot"] = snapshot({ cursor: "900" });
    socket().say({ type: "reset", reason: "cursor_too_old" });
    await vi.advanceTimersByTimeAsync(0);
    expect(socket().cursor).toBe("900");
    expect(desk.getView().state?.threads["conversation-1"]?.messages).toHaveLength(1);
    expect(calls.filter((it) => it.path.includes("/messages"))).toHaveLength(2);
  });

  it("fetches what it missed when a position is skipped", async () => {
    const { make, routes, socket } = world();
    const desk = make();
    await desk.start();
    await desk.open("conversation-1");
    routes["GET /api/conversations/conversation-1/messages?limit=50"] = {
      items: [1, 2, 3].map((it) => message(it)),
      more: false,
    };
    socket().say(event({ conversation: conversation({ owner_id: LI_NA, revision: 2 }), message: message(3) }));
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.getView().state?.threads["conversation-1"]?.messages.map((it) => it.position)).toEqual([1, 2, 3]);
  });

  it("forgets after six seconds that somebody writes", async () => {
    const { make, socket } = world();
    const desk = make();
    await desk.start();
    const who = { kind: "customer" as const, id: "customer-wang-fang", name: "王芳" };
    socket().say({ type: "ephemeral", name: "conversations.Typing", body: { conversation_id: "conversation-1", who } });
    expect(desk.getView().typing["conversation-1"]).toEqual([who]);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(desk.getView().typing).toEqual({});
  });
});

describe("sending", () => {
  it("shows a message at once, and once when both the answer and the event arrive", async () => {
    const { make, routes, socket } = world();
    const desk = make();
    await desk.start();
    await desk.open("conversation-1");
    const stored = message(2, { client_id: "mine-1", author: { kind: "staff", id: LI_NA, name: "李娜" } });
    routes[POST] = stored;
    desk.send("conversation-1", draft);
    expect(desk.getView().outbox.map((it) => it.state)).toEqual(["sending"]);
    socket().say(event({ conversation: conversation({ owner_id: LI_NA, revision: 2 }), message: stored }));
    expect(desk.getView().outbox).toEqual([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.getView().state?.threads["conversation-1"]?.messages).toHaveLength(2);
  });

  it("keeps a message written offline over a reload, and sends it with the same id", async () => {
    const { make, routes, calls } = world();
    const desk = make();
    await desk.start();
    routes[POST] = () => {
      throw new Problem("network", 0);
    };
    desk.send("conversation-1", draft);
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.getView().outbox.map((it) => [it.state, it.problem])).toEqual([["waiting", "network"]]);
    desk.stop();
    routes[POST] = message(2, { client_id: "mine-1" });
    const reloaded = make();
    await reloaded.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(reloaded.getView().outbox).toEqual([]);
    const posts = calls.filter((it) => it.method === "POST").map((it) => (it.body as { client_id: string }).client_id);
    expect(new Set(posts)).toEqual(new Set(["mine-1"]));
  });

  it("keeps the order of one conversation, and stops at a refusal only for that message", async () => {
    const { make, routes, calls } = world();
    const desk = make();
    await desk.start();
    routes[POST] = () => {
      if (calls.length < 3) throw new Problem("text_too_long", 422);
      return message(2, { client_id: "mine-2" });
    };
    desk.send("conversation-1", draft);
    desk.send("conversation-1", { ...draft, text: "第二句" });
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.getView().outbox.map((it) => [it.client_id, it.state, it.problem])).toEqual([
      ["mine-1", "failed", "text_too_long"],
    ]);
  });
});

describe("a command", () => {
  it("shows at once and is undone when it fails", async () => {
    const { make } = world();
    const desk = make();
    await desk.start();
    const close = desk.perform(
      (state) => ({ ...state, conversations: {} }),
      () => Promise.reject(new Problem("conversation_closed", 409)),
      () => ({}),
    );
    expect(desk.getView().state?.conversations).toEqual({});
    await expect(close).rejects.toThrow("conversation_closed");
    expect(Object.keys(desk.getView().state?.conversations ?? {})).toEqual(["conversation-1"]);
  });
});
