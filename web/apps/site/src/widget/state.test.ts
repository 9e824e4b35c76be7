import { describe, expect, it } from "vitest";
import { conversation, liNa, message, outgoing, snapshot, state } from "./cast.ts";
import type { Place } from "./nouns.ts";
import {
  type Frame,
  merge,
  present,
  serving,
  shut,
  threadOf,
  unread,
  waits,
  withConversation,
  withFrame,
  withoutStaleTyping,
  withPage,
  withPosted,
  withSnapshot,
} from "./state.ts";

const posted = (frame: Extract<Frame, { type: "event" }>["body"]): Frame => ({
  type: "event",
  cursor: "2",
  name: "conversations.MessagePosted",
  body: frame,
});
const typing = (kind: "staff" | "customer"): Frame => ({
  type: "ephemeral",
  name: "conversations.Typing",
  body: { conversation_id: "card", who: { ...liNa, kind } },
});
const place = (at: number, more: Partial<Place> = {}): Frame => ({
  type: "ephemeral",
  name: "routing.PlaceChanged",
  body: { place: { conversation_id: "card", place: at, agents: 2, open: true, opens_at: null, ...more } },
});
const texts = (from: ReturnType<typeof state>, id = "card") => threadOf(from, id).messages.map((one) => one.text);

describe("messages", () => {
  it("stand once each, by position, however often and in whatever order they come", () => {
    const all = [message(1), message(2), message(3)];
    expect(merge([message(3), message(1)], [message(2), message(3), message(1)])).toEqual(all);
  });

  it("that are private are never held", () => {
    expect(merge([], [message(1), message(2, { private: true })])).toEqual([message(1)]);
  });

  it("of an event join what is there, and the same event again changes nothing", () => {
    const frame = posted({ conversation: conversation("card", { revision: 2 }), message: message(2) });
    const before = withSnapshot(state(), snapshot({ conversations: [conversation("card")], messages: [message(1)] }));
    const once = withFrame(before, frame, 0);
    expect(texts(once)).toEqual(["line 1", "line 2"]);
    expect(texts(withFrame(once, frame, 0))).toEqual(["line 1", "line 2"]);
  });

  it("of an older page come before, and say whether there is more", () => {
    const before = withPage(state(), "card", { items: [message(3), message(4)], more: true });
    const after = withPage(before, "card", { items: [message(1), message(2)], more: false });
    expect(texts(after)).toEqual(["line 1", "line 2", "line 3", "line 4"]);
    expect(threadOf(after, "card").more).toBe(false);
  });

  it("that came before the newest page was read are not lost by it", () => {
    const heard = withFrame(state(), posted({ conversation: conversation("card"), message: message(3) }), 0);
    expect(threadOf(heard, "card").loaded).toBe(false);
    expect(texts(withPage(heard, "card", { items: [message(1), message(2)], more: false }))).toHaveLength(3);
  });
});

describe("conversations", () => {
  it("are replaced by a newer revision only", () => {
    const before = withConversation(state(), conversation("card", { revision: 5, subject: "new" }));
    expect(withConversation(before, conversation("card", { revision: 4, subject: "old" }))).toBe(before);
    expect(
      withConversation(before, conversation("card", { revision: 6, subject: "newer" })).conversations,
    ).toHaveLength(1);
  });

  it("stand newest first", () => {
    const older = conversation("older", { created_at: "2026-01-01T00:00:00Z" });
    const both = withConversation(withConversation(state(), conversation("newer")), older);
    expect(both.conversations.map((one) => one.id)).toEqual(["newer", "older"]);
  });

  it("wait until somebody has them, and then say who", () => {
    const mine = { ...liNa, joined_at: "", left_at: null };
    const taken = conversation("card", { owner_id: liNa.id, participants: [mine] });
    expect([waits(conversation("card")), waits(taken), waits(conversation("card", { state: "closed" }))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([serving(taken), serving(conversation("card"))]).toEqual(["李娜", null]);
  });

  it("add up what was not read", () => {
    const one = withConversation(state(), conversation("a", { customer_unread: 2 }));
    expect(unread(withConversation(one, conversation("b", { customer_unread: 3 })))).toBe(5);
  });
});

describe("the outbox", () => {
  it("loses a message as soon as the server shows it, by answer or by event", () => {
    const before = state({ outbox: [outgoing("one")] });
    const sent = message(1, { client_id: "one" });
    expect(withPosted(before, { conversation: conversation("card"), message: sent }).outbox).toEqual([]);
    expect(withFrame(before, posted({ conversation: conversation("card"), message: sent }), 0).outbox).toEqual([]);
  });

  it("lets the rest of a draft follow the conversation that its first message started", () => {
    const before = state({ outbox: [outgoing("one"), outgoing("two"), outgoing("other", { thread: "new:2" })] });
    const after = withFrame(
      before,
      posted({ conversation: conversation("card"), message: message(1, { client_id: "one" }) }),
      0,
    );
    expect(after.outbox.map((one) => one.thread)).toEqual(["card", "new:2"]);
    expect(after.current).toBe("card");
  });

  it("keeps everything through a new snapshot that does not show it", () => {
    const before = state({ outbox: [outgoing("one", { thread: "card" })], current: "card" });
    const after = withSnapshot(before, snapshot({ conversations: [conversation("card")], messages: [message(1)] }));
    expect(after.outbox).toEqual(before.outbox);
  });

  it("starts anew what was written for a conversation that is gone, on the screen where it was", () => {
    const before = state({ outbox: [outgoing("one", { thread: "gone" })], current: "gone" });
    const after = withSnapshot(before, snapshot({ conversations: [conversation("card")] }));
    expect(after.outbox[0]?.thread).toBe("new:gone");
    expect(after.current).toBe("new:gone");
  });
});

describe("a snapshot", () => {
  it("is the whole truth", () => {
    const before = withPage(state({ current: "old" }), "old", {
      items: [message(1, { conversation_id: "old" })],
      more: false,
    });
    const after = withSnapshot(
      before,
      snapshot({ conversations: [conversation("card")], messages: [message(1)], more: true }),
    );
    expect(Object.keys(after.threads)).toEqual(["card"]);
    expect(threadOf(after, "card")).toMatchObject({ more: true, loaded: true });
    expect(after.current).toBe("card");
  });

  it("leaves a new conversation on the screen alone", () => {
    expect(withSnapshot(state(), snapshot({ conversations: [conversation("card")] })).current).toBe("new:1");
  });
});

describe("what is told in passing", () => {
  it("shows a colleague typing until they answer or fall silent", () => {
    const before = withFrame(withConversation(state(), conversation("card")), typing("staff"), 1000);
    expect(before.typing.card?.name).toBe("李娜");
    const answer = message(1, { author: liNa });
    expect(withFrame(before, posted({ conversation: conversation("card"), message: answer }), 0).typing).toEqual({});
    expect(withoutStaleTyping(before, 6000).typing.card).toBeDefined();
    expect(withoutStaleTyping(before, 7001).typing).toEqual({});
  });

  it("does not tell customers that they type themselves", () => {
    expect(withFrame(state(), typing("customer"), 0).typing).toEqual({});
  });

  it("shows the place in the queue until somebody takes the conversation", () => {
    const before = withFrame(withConversation(state(), conversation("card")), place(3), 0);
    expect(before.place?.place).toBe(3);
    const taken = conversation("card", { owner_id: liNa.id, revision: 2 });
    const after = withConversation(before, taken);
    expect(after.place).toBeNull();
    expect(withFrame(after, place(1), 0).place).toBeNull();
  });

  it("shows nobody there while the queue is closed, and when it opens", () => {
    const before = withConversation(state(), conversation("card"));
    expect([shut(before), present(before)]).toEqual([null, 1]);
    const closed = withFrame(before, place(1, { open: false, opens_at: "2026-03-03T01:00:00Z" }), 0);
    expect([shut(closed), present(closed)]).toEqual(["2026-03-03T01:00:00Z", 0]);
    expect(shut(withFrame(before, place(1, { open: false }), 0))).toBe("");
  });
});
