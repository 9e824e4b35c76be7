// How the centre itself is: asked slowly, so that a dead worker is seen here too.

import type { Health } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";

const ILL_MS = 3_000; // somebody waits for it to be well again

export function useHealth(every = 30_000) {
  return useQuery({
    queryKey: ["health"],
    queryFn: () => call<Health>("GET", "/healthz"),
    refetchInterval: (query) => (deadRoles(query.state.data).length ? ILL_MS : every),
    retry: false,
  });
}

/** Roles of which no process lives. */
export function deadRoles(health: Health | undefined): readonly string[] {
  return health?.missing ?? [];
}
