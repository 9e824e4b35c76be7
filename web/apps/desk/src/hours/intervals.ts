// Intervals of a day as people type and paint them. Minutes from midnight; over 1440 is the next day.
import type { Interval } from "@lingxi/api";

export type Intervals = readonly Interval[];
export const DAY = 1440;

const ALL_DAY = /^(24\s*h|24\/7|all day|全天)$/i;
const SPAN = /^(\d{1,2})(?:[:：.]?(\d{2}))?\s*(?:-|–|—|~|～|至|到|to)\s*(\d{1,2})(?:[:：.]?(\d{2}))?$/i;

/** "9-12, 13:30–18", "22:00–6:00" over midnight, "全天"; nothing is closed. Null when it cannot be meant. */
export function parse(text: string): Intervals | null {
  const parts = text
    .split(/[,，;；、\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = parts.map(one);
  if (found.some((it) => it === null)) return null;
  const sorted = (found as Interval[]).sort((a, b) => a.opens - b.opens);
  return sorted.some((it, at) => at > 0 && it.opens < (sorted[at - 1]?.closes ?? 0)) ? null : sorted;
}

function one(part: string): Interval | null {
  if (ALL_DAY.test(part)) return { opens: 0, closes: DAY };
  const match = SPAN.exec(part);
  if (!match) return null;
  const opens = minutes(match[1], match[2]);
  const closes = minutes(match[3], match[4]);
  if (opens === null || closes === null || opens >= DAY) return null;
  return { opens, closes: closes > opens ? closes : closes + DAY };
}

function minutes(hour: string | undefined, minute: string | undefined): number | null {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  return m < 60 && h * 60 + m <= DAY ? h * 60 + m : null;
}

/** As `parse` reads it: 09:00–12:00, 13:30–18:00. */
export function format(intervals: Intervals, comma = ", "): string {
  return intervals
    .map((it) => `${clock(it.opens)}–${clock(it.closes > DAY ? it.closes - DAY : it.closes)}`)
    .join(comma);
}

function clock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

export function isOpen(intervals: Intervals, minute: number): boolean {
  return intervals.some((it) => it.opens <= minute && minute < it.closes);
}

/** The same intervals with a stretch of the day open or closed. */
export function paint(intervals: Intervals, from: number, to: number, open: boolean): Intervals {
  const kept = intervals.flatMap((it) =>
    open
      ? [it]
      : [
          { opens: it.opens, closes: Math.min(it.closes, from) },
          { opens: Math.max(it.opens, to), closes: it.closes },
        ],
  );
  return joined(open ? [...kept, { opens: from, closes: to }] : kept);
}

/** In order, without overlaps; what would begin on the next day belongs to it, not here. */
function joined(intervals: Intervals): Intervals {
  const out: Interval[] = [];
  for (const it of [...intervals].sort((a, b) => a.opens - b.opens)) {
    if (it.opens >= it.closes || it.opens >= DAY) continue;
    const last = out.at(-1);
    if (last && it.opens <= last.closes)
      out[out.length - 1] = { opens: last.opens, closes: Math.min(Math.max(last.closes, it.closes), last.opens + DAY) };
    else out.push(it);
  }
  return out;
}

/** How long a week is open, in hours. */
export function weekHours(week: readonly Intervals[]): number {
  return week.flat().reduce((sum, it) => sum + it.closes - it.opens, 0) / 60;
}
