import { describe, expect, it } from "vitest";
import { changes, faultsAt } from "./draft.ts";

describe("the difference of two policies", () => {
  const policy = { version: 1, weights: { skill: 2, idle: 1 }, target_seconds: 60, rings: [] as object[] };

  it("is none for the same under another number", () => {
    expect(changes(policy, { ...policy, version: 2 })).toEqual([]);
  });

  it("names each field that changed, also in lists", () => {
    const other = { ...policy, weights: { skill: 3, idle: 1 }, rings: [{ after_seconds: 30 }] };
    expect(changes(policy, other)).toEqual([
      { field: "weights.skill", before: 2, after: 3 },
      { field: "rings.0", before: undefined, after: { after_seconds: 30 } },
    ]);
  });
});

describe("a fault", () => {
  it("belongs to its field and to what that is a part of", () => {
    const faults = [
      { code: "twice", field: "rings" },
      { code: "less_than_equal", field: "rings.1.skill_slack" },
      { code: "less_than_equal", field: "rings.2.skill_slack" },
    ];
    expect(faultsAt(faults, "rings")).toEqual(["twice", "less_than_equal"]);
    expect(faultsAt(faults, "rings.1")).toEqual(["less_than_equal"]);
    expect(faultsAt(faults, "weights")).toEqual([]);
  });
});
