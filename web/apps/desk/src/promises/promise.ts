// A promise's parts as people write them: lengths of time in the unit that they think in, colours at shares of it.
import type { CasePolicy, LingxiCasesModelPoliciesPolicyInput } from "@lingxi/api";

export type PolicyInput = LingxiCasesModelPoliciesPolicyInput;
export type Promised = CasePolicy["promises"][number];
export type Step = CasePolicy["steps"][number];
export type Unit = keyof typeof UNITS;

export const CLOCKS: readonly Promised["clock"][] = ["first_answer", "next_answer", "solution"];
export const UNITS = { minutes: 60, hours: 3600, days: 86_400 } as const;
export const NAMES = Object.keys(UNITS) as Unit[];

/** The largest unit of which it is a whole number. */
export function unitOf(seconds: number): Unit {
  return NAMES.findLast((it) => seconds % UNITS[it] === 0) ?? "minutes";
}

/** Every mail answered within two days, and nothing counts while the customer is asked. */
export const FRESH: Omit<PolicyInput, "name_zh" | "name_en"> = {
  applies: { queue_ids: [], kinds: [], priorities: [], channels: [], customer_ids: [] },
  hours_id: null,
  promises: [
    { clock: "first_answer", seconds: 2 * UNITS.days, pauses: ["waiting_customer"] },
    { clock: "next_answer", seconds: 2 * UNITS.days, pauses: ["waiting_customer"] },
  ],
  steps: [
    { share: 0.5, tone: "near", raises: 1 },
    { share: 0.8, tone: "pressing", raises: 3 },
  ],
  late_raises: 5,
};

/** Whether the steps come one after the other, each within the promised time. */
export function areSteps(steps: readonly Step[]): boolean {
  return steps.every((it, at) => it.share > (steps[at - 1]?.share ?? 0) && it.share < 1);
}
