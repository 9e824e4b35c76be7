// How many late cases somebody has to hear of: one's own, and all of them for who manages cases.
import { useQuery } from "@tanstack/react-query";
import { useCan } from "../app/live.tsx";
import { count } from "./cases.ts";

const REFRESH_MS = 60_000;

export function useLateCount(): number {
  const can = useCan();
  const manages = can("cases.manage");
  const { data } = useQuery({
    queryKey: ["late-cases", manages],
    queryFn: () => count({ tones: ["late"], ...(!manages && { owners: ["me"] }) }),
    enabled: can("cases.read"),
    refetchInterval: REFRESH_MS,
  });
  return data?.cases ?? 0;
}
