import { describe, expect, it } from "vitest";
import { DOINGS, fresh, isComplete } from "./actions.ts";

describe("an action that was just added", () => {
  it("is complete only where there is a choice that makes sense", () => {
    expect(DOINGS.filter((one) => isComplete(fresh(one)))).toEqual(["state", "priority"]);
  });

  it("is complete once its words are there; a task needs no time", () => {
    expect(isComplete({ do: "task", title: "Call", due_in: null })).toBe(true);
    expect(isComplete({ do: "tag", add: [], remove: ["new"] })).toBe(true);
    expect(isComplete({ do: "answer", text: " " })).toBe(false);
  });
});
