import type { Hour } from "@lingxi/api";
import { expect, test } from "vitest";
import { byHour, HOURS, total } from "./traffic.ts";

const hour = (at: string, accepted: number): Hour => ({
  source_id: "s",
  hour: at,
  accepted,
  repeated: 0,
  refused: 1,
  last_at: at,
});

test("each hour of the last day has its place, and what is older has none", () => {
  const now = Date.parse("2026-03-02T09:20:00Z");
  const hours = [hour("2026-03-01T09:00:00Z", 9), hour("2026-03-01T10:00:00Z", 3), hour("2026-03-02T09:00:00Z", 5)];
  const found = byHour(hours, now);
  expect(found).toHaveLength(HOURS);
  expect([found[0], found[HOURS - 1], found.reduce((a, b) => a + b)]).toEqual([3, 5, 8]);
  expect(total(hours, "refused")).toBe(3);
});
