import type { Clock } from "@lingxi/api";
import { describe, expect, it } from "vitest";
import { pressing, standing } from "./standing.ts";

const HOUR = 3_600_000;
const NOON = Date.parse("2026-03-04T12:00:00Z");
const at = (hours: number) => new Date(NOON + hours * HOUR).toISOString();

const clock = (given: Partial<Clock> = {}): Clock => ({
  name: "first_answer",
  state: "running",
  started_at: at(-1),
  stopped_at: null,
  counted_at: at(0),
  used_seconds: 3_600,
  promised_seconds: 4 * 3_600,
  due_at: at(3),
  turns: [
    { at: at(-1), tone: "calm" },
    { at: at(1), tone: "near" },
    { at: at(3), tone: "late" },
  ],
  ...given,
});

describe("a promise's clock", () => {
  it("changes its colour by itself as time goes by", () => {
    const seen = [0, 1, 2.9, 3].map((hours) => standing(clock(), NOON + hours * HOUR).tone);
    expect(seen).toEqual(["calm", "near", "near", "late"]);
  });

  it("counts down to nothing and on, and fills up", () => {
    expect(standing(clock(), NOON).share).toBe(0.25);
    expect(standing(clock(), NOON + 3 * HOUR)).toMatchObject({ left: 0, share: 1 });
    expect(standing(clock(), NOON + 4 * HOUR)).toMatchObject({ left: -HOUR, share: 1 });
  });

  it("stands still while it is paused, with the colour that it had", () => {
    const paused = clock({ state: "paused", due_at: null });
    expect(standing(paused, NOON + 9 * HOUR)).toMatchObject({ state: "paused", tone: "calm", left: 3 * HOUR });
  });

  it("says once it stopped whether the promise was kept", () => {
    const stopped = clock({ state: "stopped", due_at: null });
    expect(standing(stopped, NOON)).toMatchObject({ state: "kept", left: null });
    expect(standing({ ...stopped, used_seconds: 5 * 3_600 }, NOON).state).toBe("broken");
  });
});

describe("of several", () => {
  it("the one that runs out first presses; a paused one only if none runs; a stopped one never", () => {
    const later = clock({ name: "solution", due_at: at(9) });
    const paused = clock({ name: "next_answer", state: "paused", due_at: null });
    const stopped = clock({ state: "stopped", due_at: null });
    expect(pressing({ clocks: [later, clock(), paused] }, NOON)?.clock.name).toBe("first_answer");
    expect(pressing({ clocks: [stopped, paused] }, NOON)?.clock.name).toBe("next_answer");
    expect(pressing({ clocks: [stopped] }, NOON)).toBeNull();
  });
});
