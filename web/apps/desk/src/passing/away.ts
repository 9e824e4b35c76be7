// The adviser whom work cannot be handed back to just now, for the dialog that asks what to do.
import { createStore } from "../app/store.ts";

export interface Away {
  readonly name: string;
  readonly presence: string;
  readonly since: string;
}

export const awayAdviser = createStore<Away | null>(null);
