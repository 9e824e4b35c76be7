// What a rehearsal compares, in words that charts can use: which way is better, how it is written, how wide its scale is.
import type { Figure, Figures } from "@lingxi/api";
import { length } from "@lingxi/i18n";

export const MEASURES = ["service_level", "mean_wait", "p90_wait", "abandonment", "occupancy", "fairness"] as const;
export type Measure = (typeof MEASURES)[number];

const SHARES: readonly Measure[] = ["service_level", "abandonment", "occupancy"];
const MORE_IS_BETTER: readonly Measure[] = ["service_level", "fairness"];

export type Verdict = "better" | "worse" | "same" | "unknown";

/** Occupancy is neither good nor bad by itself. */
export function verdict(measure: Measure, change: Figure | null | undefined): Verdict {
  if (!change || change.value === null || change.margin === null) return "unknown";
  if (Math.abs(change.value) <= change.margin || measure === "occupancy") return "same";
  return change.value > 0 === MORE_IS_BETTER.includes(measure) ? "better" : "worse";
}

export function written(measure: Measure, value: number): string {
  if (SHARES.includes(measure)) return `${(100 * value).toFixed(1)} %`;
  return measure === "fairness" ? value.toFixed(3) : length(value * 1000);
}

/** The margin or a change: without the clock, since a margin of two seconds is no time of day. */
export function writtenLength(measure: Measure, value: number): string {
  if (SHARES.includes(measure)) return `${(100 * value).toFixed(1)} %`;
  return measure === "fairness" ? value.toFixed(3) : `${value.toFixed(value < 10 ? 1 : 0)} s`;
}

/** Both policies on one scale from zero; shares go to 1 unless all of them are small. */
export function scaleOf(measure: Measure, all: readonly Figures[]): number {
  const tops = all.map((it) => it[measure]).map((it) => (it?.value ?? 0) + (it?.margin ?? 0));
  const top = Math.max(...tops, 0.001);
  if (measure === "fairness" || measure === "service_level" || measure === "occupancy") return Math.max(1, top);
  return top * 1.1;
}
