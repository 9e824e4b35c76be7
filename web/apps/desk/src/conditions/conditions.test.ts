import { describe, expect, it } from "vitest";
import { asGroup, fresh, isComplete, KINDS, typed, untyped } from "./conditions.ts";

describe("a condition", () => {
  it("can be asked once nothing needed is empty", () => {
    const ready = KINDS.filter((kind) => isComplete(fresh(kind)));
    expect(ready).toEqual(["activity", "record", "contact", "customer"]);
    const plan = { kind: "attribute", key: "plan", check: { op: "is", path: "", value: ["gold"] } } as const;
    expect(isComplete({ kind: "all", of: [plan, { kind: "not", of: plan }] })).toBe(true);
    expect(isComplete({ kind: "any", of: [plan, fresh("stage")] })).toBe(false);
    expect(isComplete({ ...plan, check: { op: "at_least", path: "", value: 0 } })).toBe(true);
  });

  it("is shown as a group", () => {
    const leaf = fresh("customer");
    expect(asGroup(leaf)).toEqual({ kind: "all", of: [leaf] });
    expect(asGroup({ kind: "any", of: [leaf] }).kind).toBe("any");
    expect(asGroup({ kind: "not", of: leaf }).of).toHaveLength(1);
  });

  it("takes a number for a text, too", () => {
    expect(typed(["gold", "7", "true", "007x"])).toEqual(["gold", "7", 7, "true", true, "007x"]);
    expect(untyped(typed(["gold", "7", "true"]))).toEqual(["gold", "7", "true"]);
    expect(untyped(null)).toEqual([]);
  });
});
