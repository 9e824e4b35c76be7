// How a case's promises stand at a moment: which colour, how much is left, and how much of it is used up.
import type { Case, Clock } from "@lingxi/api";

export type Tone = Case["tone"];

export interface Standing {
  readonly clock: Clock;
  readonly state: "running" | "paused" | "kept" | "broken";
  readonly tone: Tone;
  /** Milliseconds: by the wall while it runs, of business time while it is paused; below zero it is late. None once it stopped. */
  readonly left: number | null;
  /** What is used up of the promised time, 0 to 1. */
  readonly share: number;
}

export function standing(clock: Clock, now: number): Standing {
  const over = clock.used_seconds > clock.promised_seconds;
  const state = clock.state === "stopped" ? (over ? "broken" : "kept") : clock.state;
  return { clock, state, tone: toneAt(clock, now), left: left(clock, now), share: share(clock, now) };
}

/** The promise that presses most: the running one that runs out first, else one that is paused, else none. */
export function pressing({ clocks }: Pick<Case, "clocks">, now: number): Standing | null {
  const running = clocks.filter((it) => it.state === "running");
  const [first] = running.toSorted((a, b) => (a.due_at ?? "9").localeCompare(b.due_at ?? "9"));
  const clock = first ?? clocks.find((it) => it.state === "paused");
  return clock ? standing(clock, now) : null;
}

function toneAt(clock: Clock, now: number): Tone {
  const at = clock.state === "running" ? now : Math.min(now, Date.parse(clock.counted_at));
  return clock.turns.findLast((turn) => Date.parse(turn.at) <= at)?.tone ?? "calm";
}

function left(clock: Clock, now: number): number | null {
  if (clock.state === "stopped") return null;
  if (clock.state === "running" && clock.due_at) return Date.parse(clock.due_at) - now;
  return (clock.promised_seconds - clock.used_seconds) * 1000;
}

/** True at the count and at the end; in between as if the hours were spread evenly. */
function share(clock: Clock, now: number): number {
  const used = clock.used_seconds / clock.promised_seconds;
  if (clock.state !== "running" || !clock.due_at) return Math.min(1, used);
  const since = Date.parse(clock.counted_at);
  const passed = (now - since) / Math.max(1, Date.parse(clock.due_at) - since);
  return Math.max(0, Math.min(1, used + (1 - used) * passed));
}
