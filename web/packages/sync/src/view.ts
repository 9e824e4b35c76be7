// What a screen sees of the store, and what the store needs from its surroundings.
import type { Call, Problem } from "./http.ts";
import type { LogEvent } from "./nouns.ts";
import type { Pending } from "./outbox.ts";
import type { Connection, SocketLike } from "./socket.ts";
import type { DeskState } from "./state.ts";
import type { Writers } from "./typing.ts";

/** All that a screen may show, immutable; a new one for every change. */
export interface View {
  readonly state: DeskState | null;
  readonly problem: Problem | null;
  readonly connection: Connection;
  readonly signedOut: boolean;
  readonly outbox: readonly Pending[];
  readonly typing: Writers;
  /** Conversations whose messages could not be had. */
  readonly broken: Readonly<Record<string, Problem>>;
}

export interface DeskOptions {
  readonly call: Call;
  openSocket(cursor: string): SocketLike;
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  newId(): string;
  /** Hears every event after it was applied: to ring, to notify, to refresh what is not live. */
  onEvent?(event: LogEvent, state: DeskState): void;
}

/** Before the first snapshot. */
export const FIRST: View = {
  state: null,
  problem: null,
  connection: "connecting",
  signedOut: false,
  outbox: [],
  typing: {},
  broken: {},
};
