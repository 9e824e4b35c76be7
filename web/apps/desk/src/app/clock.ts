// One clock for all: a component that shows time is drawn again when the second, or the half minute, turns.
import { useSyncExternalStore } from "react";

function ticker(ms: number) {
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const tick = () => {
    now = Date.now();
    for (const listener of listeners) listener();
  };
  return {
    get: () => now,
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) {
        now = Date.now();
        timer = setInterval(tick, ms);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
}

const seconds = ticker(1_000);
const quarters = ticker(250);
const slow = ticker(20_000);

export function useNow(pace: "quarter" | "second" | "slow" = "second"): number {
  const clock = { quarter: quarters, second: seconds, slow }[pace];
  return useSyncExternalStore(clock.subscribe, clock.get);
}
