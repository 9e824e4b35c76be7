// How the centre itself is: asked slowly, so that a dead worker is seen here too.

import type { Health } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";

export function useHealth(every = 30_000) {
  return useQuery({
    queryKey: ["health"],
    queryFn: () => call<Health>("GET", "/healthz"),
    refetchInterval: every,
    retry: false,
  });
}

/** Roles of which no process lives. */
export function deadRoles(health: Health | undefined): readonly string[] {
  return health?.missing ?? [];
}
