import { describe, expect, it } from "vitest";
import { areSteps, unitOf } from "./promise.ts";

describe("a promise", () => {
  it("is spoken of in the unit that it was thought in", () => {
    expect([1800, 3600, 5400, 172_800, 97_200].map(unitOf)).toEqual(["minutes", "hours", "minutes", "days", "hours"]);
  });

  it("changes its colour step by step, before it is late", () => {
    const at = (...shares: number[]) => areSteps(shares.map((share) => ({ share, tone: "near", raises: 0 })));
    expect([at(), at(0.5, 0.8), at(0.5, 0.5), at(0.8, 0.5), at(1), at(0)]).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
