import type { JourneyMap } from "@lingxi/api";
import { describe, expect, it } from "vitest";
import { laid } from "./layout.ts";

const map = {
  stops: [
    { key: "0:", kind: "start", name: "", step: 0, journeys: 3 },
    { key: "1:webchat", kind: "channel", name: "webchat", step: 1, journeys: 3 },
    { key: "2:email", kind: "channel", name: "email", step: 2, journeys: 1 },
    { key: "end:solved", kind: "end", name: "solved", step: 3, journeys: 2 },
    { key: "end:given_up", kind: "end", name: "given_up", step: 3, journeys: 1 },
  ],
  flows: [
    { source: "0:", target: "1:webchat", journeys: 3 },
    { source: "1:webchat", target: "end:solved", journeys: 2 },
    { source: "1:webchat", target: "2:email", journeys: 1 },
    { source: "2:email", target: "end:given_up", journeys: 1 },
  ],
  journeys: 3,
  people: 3,
  solved: 2,
  given_up: 1,
  hops: 1,
  again: 0,
} as const satisfies JourneyMap;

describe("the journey map", () => {
  const { places, columns } = laid(map, 1000, 400, 120);
  const at = (key: string) => places.find((it) => it.key === key);

  it("puts each step into its column, and outcomes into the last", () => {
    expect(columns).toBe(4);
    const x = (key: string) => at(key)?.x0 ?? 0;
    expect(x("0:")).toBeLessThan(x("1:webchat"));
    expect(x("1:webchat")).toBeLessThan(x("2:email"));
    expect(x("2:email")).toBeLessThan(x("end:given_up"));
    expect(x("end:solved")).toBe(x("end:given_up"));
  });

  it("draws twice the journeys twice as high", () => {
    const height = (key: string) => (at(key)?.y1 ?? 0) - (at(key)?.y0 ?? 0);
    expect(height("end:solved")).toBeCloseTo(2 * height("end:given_up"), 5);
  });

  it("has nothing to draw of nothing", () => {
    expect(laid({ ...map, stops: [], flows: [] }, 1000, 400, 120).places).toEqual([]);
  });
});
