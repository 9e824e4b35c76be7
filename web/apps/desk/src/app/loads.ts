// What everybody has at the moment, looked up: it changes with every contact, so it is not in the desk's state.
import type { Load } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";

const FRESH_MS = 10_000;
const NONE = {};
const byStaff = (loads: readonly Load[]) => Object.fromEntries(loads.map((it) => [it.staff_id, it.load]));

/** By staff id; who is not named has nothing. */
export function useLoads(): Readonly<Record<string, number>> {
  const { data } = useQuery({
    queryKey: ["loads"],
    queryFn: () => call<readonly Load[]>("GET", "/api/agents/loads"),
    select: byStaff,
    refetchInterval: FRESH_MS,
  });
  return data ?? NONE;
}
