import { expect, it } from "vitest";
import { morning } from "./mornings.ts";

it("puts off to the next morning, and to the next Monday", () => {
  const sunday = new Date(2026, 2, 1, 23, 30);
  expect(morning(sunday, "tomorrow")).toEqual(new Date(2026, 2, 2, 9));
  expect(morning(sunday, "monday")).toEqual(new Date(2026, 2, 2, 9));
  expect(morning(new Date(2026, 2, 2, 8), "monday")).toEqual(new Date(2026, 2, 9, 9));
});
