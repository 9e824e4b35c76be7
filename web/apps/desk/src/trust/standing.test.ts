import type { Consent } from "@lingxi/api";
import { expect, test } from "vitest";
import { standing } from "./standing.ts";

const said = (id: string, customer_id: string, given: boolean, purpose: Consent["purpose"] = "marketing"): Consent => ({
  id,
  customer_id,
  purpose,
  channel: "email",
  given,
  source: "visitor",
  proof: "",
  by: "system",
  at: "2026-03-02T00:00:00Z",
});

test("the newest word of a purpose and a channel stands", () => {
  expect(standing([said("2", "a", true), said("1", "a", false)]).map((it) => it.id)).toEqual(["2"]);
});

test("where the customers of one person differ, a no is a no", () => {
  const words = [said("4", "a", true), said("3", "b", false), said("2", "b", true), said("1", "a", true, "research")];
  expect(standing(words).map((it) => it.id)).toEqual(["3", "1"]);
});
