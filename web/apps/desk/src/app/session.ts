// Who is signed in, and whether anybody can be.
import type { Me } from "@lingxi/api";
import { call, Problem } from "@lingxi/sync";
import { QueryClient, queryOptions } from "@tanstack/react-query";

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => error instanceof Problem && error.passing && failures < 2,
    },
  },
});

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => call<Me>("GET", "/api/auth/me"),
  staleTime: Number.POSITIVE_INFINITY,
});

export const setupQuery = queryOptions({
  queryKey: ["setup"],
  queryFn: () => call<{ needed: boolean }>("GET", "/api/setup"),
});

export function signedIn(me: Me): void {
  queries.setQueryData(meQuery.queryKey, me);
}

/** Forgets everything that belonged to the person. */
export function signedOut(): void {
  queries.clear();
}
