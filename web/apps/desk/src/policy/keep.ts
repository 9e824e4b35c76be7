// The policy that is being edited, for as long as this tab lives: it goes along to the rehearsal and back.
import { createStore } from "../app/store.ts";
import type { Draft } from "./draft.ts";

/** `from` is the version that was looked at. */
export const kept = createStore<{ readonly from: number; readonly policy: Draft } | null>(null);
