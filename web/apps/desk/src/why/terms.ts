// An explanation as bars: what each term gave, the strongest first, beside what it gave the runners-up.
import type { Explanation } from "@lingxi/api";

export interface Bar {
  readonly name: string;
  /** What the term gave each contender: the chosen one first. */
  readonly given: readonly number[];
  readonly value: number;
  readonly weight: number;
}

/** Terms that gave nobody anything are left out. `most` is the length of the longest bar. */
export function barsOf({ chosen, runners_up }: Explanation): { bars: readonly Bar[]; most: number } {
  const contenders = [...(chosen ? [chosen] : []), ...runners_up];
  const first = contenders[0];
  if (!first) return { bars: [], most: 1 };
  const bars = first.terms
    .map(({ name, value, weight }) => ({
      name,
      value,
      weight,
      given: contenders.map((it) => {
        const term = it.terms.find((one) => one.name === name);
        return term ? term.value * term.weight : 0;
      }),
    }))
    .filter((bar) => bar.given.some((it) => Math.abs(it) >= 0.005))
    .sort((a, b) => Math.abs(b.given[0] ?? 0) - Math.abs(a.given[0] ?? 0));
  return { bars, most: Math.max(1, ...bars.flatMap((bar) => bar.given.map(Math.abs))) };
}
