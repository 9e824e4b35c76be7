import { describe, expect, it } from "vitest";
import { absorb, apply, applyAll, prune } from "./apply.ts";
import { fromSnapshot, put } from "./state.ts";
import { conversation, event, LI_NA, message, offer, snapshot, TOM, work } from "./world.ts";

const waiting = snapshot({ conversations: [conversation()], works: [work()] });

describe("a snapshot and its events", () => {
  it("gives the snapshot back when nothing happened", () => {
    expect(applyAll(waiting, [])).toEqual(waiting);
  });

  it("takes in a conversation that starts waiting in my queue", () => {
    const after = applyAll(snapshot(), [
      event({ conversation: conversation() }),
      event({ conversation: conversation(), work: work() }),
    ]);
    expect(after.conversations).toHaveLength(1);
    expect(after.works).toHaveLength(1);
  });

  it("lets go of a conversation that a colleague takes", () => {
    const taken = conversation({ owner_id: TOM, revision: 2 });
    const after = applyAll(waiting, [
      event({ conversation: taken, work: work({ state: "assigned", agent_id: TOM, revision: 2 }) }),
    ]);
    expect(after.conversations).toEqual([]);
    expect(after.works).toEqual([]);
  });

  it("keeps mine through offer, acceptance, close and wrap-up, and lets go when that is done", () => {
    const offered = work({ state: "offered", agent_id: LI_NA, revision: 2 });
    const mine = conversation({ owner_id: LI_NA, revision: 2 });
    const closed = conversation({ owner_id: LI_NA, state: "closed", revision: 3 });
    const story = [
      event({ conversation: conversation(), work: offered, offer: offer() }),
      event({
        conversation: mine,
        work: work({ state: "assigned", agent_id: LI_NA, revision: 3 }),
        offer: offer({ state: "accepted" }),
      }),
      event({ conversation: closed }),
      event({ conversation: closed, work: work({ state: "wrap_up", agent_id: LI_NA, revision: 4 }) }),
      event({ conversation: closed, work: work({ state: "done", revision: 5 }) }),
    ];
    const counts = story.map((_, end) => {
      const { conversations, offers } = applyAll(waiting, story.slice(0, end + 1));
      return [conversations.length, offers.length];
    });
    expect(counts).toEqual([
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  it("ignores an older revision, also of a conversation that has left", () => {
    const state = fromSnapshot(waiting);
    const gone = apply(
      state,
      event({
        conversation: conversation({ owner_id: TOM, revision: 5 }),
        work: work({ state: "assigned", agent_id: TOM, revision: 5 }),
      }),
    );
    const late = apply(gone, event({ conversation: conversation({ owner_id: LI_NA, revision: 4 }) }));
    expect(late.conversations).toEqual({});
    const older = apply(state, event({ conversation: conversation({ revision: 0, subject: "old" }) }));
    expect(older.conversations["conversation-1"]?.subject).toBe("");
  });

  it("never holds an offer made to somebody else", () => {
    expect(
      applyAll(waiting, [event({ offer: offer({ agent_id: TOM }), work: work(), conversation: conversation() })])
        .offers,
    ).toEqual([]);
  });

  it("keeps what somebody looks at, and lets go when they look away", () => {
    const state = { ...fromSnapshot(snapshot()), watched: { "conversation-1": true as const } };
    const held = absorb(state, { conversation: conversation({ owner_id: TOM }) });
    expect(Object.keys(held.conversations)).toEqual(["conversation-1"]);
    expect(prune({ ...held, watched: {} }, "conversation-1").conversations).toEqual({});
  });
});

describe("an open thread", () => {
  const open = (...positions: number[]) => {
    const state = fromSnapshot(waiting);
    const thread = { messages: positions.map((it) => message(it)), more: false, stale: false };
    return { ...state, threads: put(state.threads, "conversation-1", thread) };
  };
  const heard = (state: ReturnType<typeof open>, position: number) =>
    apply(state, event({ conversation: conversation(), message: message(position) })).threads["conversation-1"];

  it("takes each message once, in the order of positions", () => {
    expect(heard(open(1), 2)?.messages.map((it) => it.position)).toEqual([1, 2]);
    expect(heard(open(1, 2), 2)?.messages).toHaveLength(2);
    expect(heard(open(1, 3), 2)?.messages.map((it) => it.position)).toEqual([1, 2, 3]);
  });

  it("says that it missed something instead of showing a hole", () => {
    const thread = heard(open(1), 3);
    expect(thread?.stale).toBe(true);
    expect(thread?.messages).toHaveLength(1);
  });
});
