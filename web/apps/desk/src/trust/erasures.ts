// Who asked to be forgotten.
import type { Erasure } from "@lingxi/api";
import { call } from "@lingxi/sync";

export const ERASURES = ["erasures"];

/** Those to be decided, or those that were, the newest first. */
export const erasuresOf = (open: boolean, before?: string): Promise<readonly Erasure[]> =>
  call("GET", `/api/erasures?${new URLSearchParams({ open: String(open), limit: "50", ...(before && { before }) })}`);
