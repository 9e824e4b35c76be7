import type { SharedDraft } from "@lingxi/api";
import { describe, expect, it } from "vitest";
import { baseOf, keyOf, NONE, turnOf } from "./sharing.ts";

const MEI = "mei";
const theirs: SharedDraft = {
  conversation_id: "1",
  staff_id: "li-na",
  staff_name: "李娜",
  text: "Dear Ms",
  to: null,
  cc: ["boss@example.com"],
  bcc: null,
  subject: null,
  sender: null,
  plain: false,
  after: 1,
  at: "2026-03-02T09:00:00Z",
  revision: 1,
};
const later: SharedDraft = { ...theirs, text: "Dear Ms Wang", at: "2026-03-02T09:01:00Z", revision: 2 };
const mine: SharedDraft = { ...theirs, staff_id: MEI };
const blank = { me: MEI, empty: false, sent: false };
const words = keyOf({ text: "Something of mine" });

describe("a draft that is shared", () => {
  it("is taken over by who has written nothing, and followed as long as they do not", () => {
    expect(turnOf({ ...blank, known: theirs, base: NONE, key: NONE.key, empty: true })).toBe("adopt");
    const base = baseOf(theirs, false);
    expect(turnOf({ ...blank, known: theirs, base, key: base.key })).toBe("rest");
    expect(turnOf({ ...blank, known: later, base, key: base.key })).toBe("adopt");
  });

  it("is kept when it is written on, and parts when two do", () => {
    const base = baseOf(theirs, false);
    expect(turnOf({ ...blank, known: null, base: NONE, key: words })).toBe("keep");
    expect(turnOf({ ...blank, known: theirs, base, key: words })).toBe("keep");
    expect(turnOf({ ...blank, known: later, base, key: words })).toBe("part");
    expect(turnOf({ ...blank, known: { ...later, staff_id: MEI }, base, key: words })).toBe("go on");
  });

  it("goes with its letter, and never takes other words along", () => {
    const followed = baseOf(theirs, false);
    expect(turnOf({ ...blank, known: null, base: followed, key: followed.key })).toBe("clear");
    expect(turnOf({ ...blank, known: null, base: followed, key: words })).toBe("begin anew");
    const own = baseOf(mine, true);
    expect(turnOf({ ...blank, known: null, base: own, key: own.key })).toBe("rest");
    expect(turnOf({ ...blank, known: null, base: own, key: own.key, sent: true })).toBe("clear");
  });

  it("waits for the server's word, and keeps nothing of nothing", () => {
    expect(turnOf({ ...blank, known: undefined, base: NONE, key: words })).toBe("rest");
    expect(turnOf({ ...blank, known: null, base: NONE, key: keyOf({ text: " " }), empty: true })).toBe("rest");
  });
});
