import type { Explanation } from "@lingxi/api";
import { describe, expect, it } from "vitest";
import { barsOf } from "./terms.ts";

const contender = (agent: string, terms: Record<string, readonly [number, number]>) => ({
  agent,
  score: 0,
  terms: Object.entries(terms).map(([name, [value, weight]]) => ({ name, value, weight })),
});

describe("the bars of an explanation", () => {
  it("stand by what they gave the chosen one, without those that gave nobody anything", () => {
    const found = barsOf({
      chosen: contender("li", { room: [0.5, 1.5], skill: [1, 2], due: [0, 1], waiting: [-0.2, 1] }),
      runners_up: [contender("tom", { room: [1, 1.5], skill: [0.4, 2], due: [0, 1], waiting: [-0.2, 1] })],
    } as unknown as Explanation);
    expect(found.bars.map((it) => it.name)).toEqual(["skill", "room", "waiting"]);
    expect(found.bars[0]?.given).toEqual([2, 0.8]);
    expect(found.most).toBe(2);
  });

  it("are none where nobody was chosen", () => {
    expect(barsOf({ chosen: null, runners_up: [] } as unknown as Explanation).bars).toEqual([]);
  });
});
