// What a source sent within the last day, hour by hour.
import type { Hour } from "@lingxi/api";

export const SOURCES = ["sources"];
export const TRAFFIC = ["sources", "traffic"];
export const HOURS = 24;
const LENGTH = 3_600_000;

export const total = (hours: readonly Hour[], what: "accepted" | "refused" | "repeated") =>
  hours.reduce((sum, it) => sum + it[what], 0);

/** Taken messages of each of the last 24 hours, the oldest first; hours without any are 0. */
export function byHour(hours: readonly Hour[], now: number): readonly number[] {
  const first = Math.floor(now / LENGTH) - HOURS + 1;
  const found = new Array<number>(HOURS).fill(0);
  for (const it of hours) {
    const place = Math.floor(Date.parse(it.hour) / LENGTH) - first;
    if (place >= 0 && place < HOURS) found[place] = (found[place] ?? 0) + it.accepted;
  }
  return found;
}
