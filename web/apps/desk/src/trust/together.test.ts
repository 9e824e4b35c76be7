import type { Access } from "@lingxi/api";
import { expect, test } from "vitest";
import { together } from "./together.ts";

const look = (actor: string, customer_id: string, what: string, reason = ""): Access => ({
  actor,
  actor_name: actor,
  customer_id,
  customer_name: null,
  what,
  reason,
  first_at: "2026-03-02T00:00:00Z",
  last_at: "2026-03-02T00:00:00Z",
  times: 1,
});

test("what one person looked at of one customer is one row", () => {
  const rows = together([
    look("a", "1", "facts"),
    look("a", "1", "stage"),
    look("a", "1", "facts"),
    look("b", "1", "facts"),
  ]);
  expect(rows.map((it) => [it.actor, it.whats])).toEqual([
    ["a", ["facts", "stage"]],
    ["b", ["facts"]],
  ]);
});

test("a revealed number stays by itself", () => {
  const rows = together([look("a", "1", "facts"), look("a", "1", "reveal", "id_number: why"), look("a", "1", "facts")]);
  expect(rows.map((it) => it.revealed)).toEqual([false, true, false]);
});
