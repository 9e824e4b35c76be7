import type { Agent } from "@lingxi/api";
import { describe, expect, it } from "vitest";
import { type Column, editsTo, inputOf, levelOf, undone, withValue } from "./cells.ts";

const tom = {
  staff_id: "tom",
  capacity: 3,
  in_training: false,
  skills: { fraud: 3, tax: 2 },
  languages: { zh: 5 },
} as unknown as Agent;
const fraud: Column = { kind: "skill", name: "fraud" };

describe("a cell of the matrix", () => {
  it("is set, and a level of nothing is no skill", () => {
    expect(levelOf(withValue(tom, fraud, 5), fraud)).toBe(5);
    expect(withValue(tom, fraud, 0).skills).toEqual({ tax: 2 });
    expect(withValue(tom, { kind: "training", name: "" }, 1).in_training).toBe(true);
    expect(withValue(tom, { kind: "language", name: "en" }, 2).languages).toEqual({ zh: 5, en: 2 });
  });

  it("is sent with the whole of its kind and nothing else", () => {
    expect(inputOf(withValue(tom, fraud, 4), [fraud])).toEqual({ skills: { fraud: 4, tax: 2 } });
    expect(inputOf(tom, [{ kind: "capacity", name: "" }])).toEqual({ capacity: 3 });
  });

  it("is edited for many at once, as far as it changes anything, and undone", () => {
    const li = { ...tom, staff_id: "li", skills: { fraud: 5 } } as Agent;
    const edits = editsTo([tom, li], fraud, 9);
    expect(edits).toEqual([{ staffId: "tom", column: fraud, before: 3, after: 5 }]);
    expect(undone(edits)[0]).toMatchObject({ before: 5, after: 3 });
  });
});
