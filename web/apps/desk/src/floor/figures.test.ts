import type { Agent, Board, Queue, Work } from "@lingxi/api";
import { fromBoard } from "@lingxi/sync";
import { describe, expect, it } from "vitest";
import { agentFigures, line, queueFigures, ringOf } from "./figures.ts";

const NOW = Date.parse("2026-03-02T09:00:00Z");
const ago = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();
const queue = (id: string) => ({ id, name_en: id, name_zh: id, archived: false }) as Queue;
const agent = (name: string, change: Partial<Agent> = {}) =>
  ({
    staff_id: name,
    name,
    presence: "available",
    since: ago(60),
    capacity: 2,
    queue_ids: ["cards"],
    skills: {},
    ...change,
  }) as Agent;
const work = (id: string, seconds: number, change: Partial<Work> = {}) =>
  ({
    id,
    conversation_id: `c-${id}`,
    queue_id: "cards",
    channel: "chat",
    state: "waiting",
    agent_id: null,
    enqueued_at: ago(seconds),
    priority: 0,
    sensitive: false,
    revision: 1,
    ...change,
  }) as Work;
const policy = {
  policy: {
    version: 1,
    target_seconds: 60,
    targets: [{ queue_id: "loans", seconds: 600 }],
    rings: [{ after_seconds: 90 }, { after_seconds: 300 }],
  },
} as unknown as Board["policy"];
const board = (...works: Work[]) =>
  fromBoard({
    cursor: "1.1",
    policy,
    works,
    offers: [],
    talks: works.map((it) => ({
      id: it.conversation_id,
      customer_name: it.id,
      subject: "",
      last_text: "",
      revision: 1,
    })),
  });

describe("a queue's figures", () => {
  it("count who waits, who is over the target, and who is free", () => {
    const floor = board(
      work("joe", 100),
      work("wang", 30),
      work("rings", 70, { state: "offered", agent_id: "Tom" }),
      work("served", 500, { state: "assigned", agent_id: "Tom" }),
    );
    const people = [
      agent("Tom"),
      agent("Li"),
      agent("Meal", { presence: "meal" }),
      agent("Gone", { presence: "offline" }),
    ];
    expect(queueFigures(floor, [queue("cards")], people, NOW)[0]).toMatchObject({
      waiting: 2,
      ringing: 1,
      over: 2,
      oldest: ago(100),
      target: 60,
      free: 1,
      busy: 1,
      away: 1,
      load: 2,
      capacity: 4,
    });
  });
});

describe("the line", () => {
  it("stands by wait, by priority, or by who is nearest to the target", () => {
    const floor = board(work("old", 90, { queue_id: "loans" }), work("new", 50), work("urgent", 10, { priority: 9 }));
    const order = (by: "wait" | "priority" | "target") =>
      line(floor, { queue: null, q: "", order: by }, NOW).map((it) => it.id);
    expect(order("wait")).toEqual(["old", "new", "urgent"]);
    expect(order("priority")).toEqual(["urgent", "old", "new"]);
    expect(order("target")).toEqual(["new", "urgent", "old"]);
    expect(line(floor, { queue: "loans", q: "OL", order: "wait" }, NOW).map((it) => it.id)).toEqual(["old"]);
  });

  it("relaxes ring by ring, but never for sensitive work", () => {
    expect(ringOf(policy.policy, work("a", 89), NOW)).toBe(0);
    expect(ringOf(policy.policy, work("a", 300), NOW)).toBe(2);
    expect(ringOf(policy.policy, work("a", 300, { sensitive: true }), NOW)).toBe(0);
  });
});

describe("the agents", () => {
  it("stand by presence, the fullest first, with what they have", () => {
    const floor = board(
      work("a", 10, { state: "assigned", agent_id: "Tom" }),
      work("b", 99, { state: "wrap_up", agent_id: "Tom" }),
      work("m", 5, { state: "assigned", agent_id: "Tom", channel: "mail" }),
    );
    const people = [agent("Li"), agent("Tom"), agent("Ann", { presence: "not_responding" })];
    const filter = { q: "", queue: null, skill: null, presence: null, order: "load", grouped: true } as const;
    const found = agentFigures(floor, people, filter);
    expect(found.map((it) => it.agent.name)).toEqual(["Ann", "Tom", "Li"]);
    expect(found[1]?.chips).toEqual([
      { channel: "chat", count: 2, since: ago(99) },
      { channel: "mail", count: 1, since: ago(5) },
    ]);
    const learnt = [agent("Li", { skills: { fraud: 3 } }), agent("Tom")];
    expect(agentFigures(floor, learnt, { ...filter, skill: "fraud" }).map((it) => it.agent.name)).toEqual(["Li"]);
  });
});
