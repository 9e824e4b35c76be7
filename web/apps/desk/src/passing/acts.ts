// How work is passed on: each shows its effect at once where that is certain, asks the server, and is undone if it says no.
import type { Aside, Companion, Work } from "@lingxi/api";
import { call, type Desk, type DeskState, put, without } from "@lingxi/sync";
import { worked } from "../commands/actions.ts";
import { myPlace } from "./beside.ts";

/** Whom something is for: exactly one of the three. */
export interface Goal {
  readonly to_staff: string | null;
  readonly to_queue: string | null;
  readonly to_skill: string | null;
}

type Patch = (state: DeskState) => DeskState;

function act(desk: Desk, id: string, verb: string, body?: unknown, patch: Patch | null = null): Promise<Work> {
  return desk.perform(
    patch,
    () => call<Work>("POST", `/api/conversations/${id}/${verb}`, body),
    (work) => ({ work }),
  );
}

export const transfer = (desk: Desk, id: string, to: Goal, note: string) => act(desk, id, "transfer", { ...to, note });

export const ask = (desk: Desk, id: string, role: "consulted" | "joined", to: Goal, note: string) =>
  act(desk, id, "ask", { role, ...to, note });

export const come = (desk: Desk, id: string) => act(desk, id, "come", undefined, mine(id, { state: "there" }));

export const excuse = (desk: Desk, id: string) => act(desk, id, "excuse", undefined, mine(id, null));

export const leave = (desk: Desk, id: string) => act(desk, id, "leave", undefined, mine(id, null));

export const dismiss = (desk: Desk, id: string, staff_id: string) => act(desk, id, "dismiss", { staff_id });

export const bringIn = (desk: Desk, id: string, staff_id: string) => act(desk, id, "bring-in", { staff_id });

export const handOver = (desk: Desk, id: string, to_staff: string) => act(desk, id, "hand-over", { to_staff });

export const handBack = (desk: Desk, id: string, wait: boolean) => act(desk, id, "hand-back", { wait });

export const watch = (desk: Desk, id: string) => act(desk, id, "watch");

export const join = (desk: Desk, id: string) => act(desk, id, "join");

export const takeOver = (desk: Desk, id: string, text: string) => act(desk, id, "take-over", { text });

export const park = (desk: Desk, id: string, reason: string, until: string | null) =>
  act(desk, id, "park", { reason, until }, (state) => worked(state, id, { state: "parked" }));

export const resume = (desk: Desk, id: string) =>
  act(desk, id, "resume", undefined, (state) => worked(state, id, { state: "assigned", parked: null }));

export async function whisper(desk: Desk, id: string, text: string): Promise<void> {
  await desk.perform(
    null,
    () => call<Aside>("POST", `/api/conversations/${id}/whisper`, { text }),
    () => ({}),
  );
}

export async function seeAside(desk: Desk, aside: Aside): Promise<void> {
  await desk.perform(
    (state) => ({ ...state, asides: without(state.asides, aside.id) }),
    () => call<Aside>("POST", `/api/asides/${aside.id}/seen`),
    (seen) => ({ aside: seen }),
  );
}

/** My own place as it will be; null: gone. */
function mine(id: string, change: Partial<Companion> | null): Patch {
  return (state) => {
    const work = state.works[id];
    const place = myPlace(state, work);
    if (!work || !place) return state;
    const others = work.companions.filter((it) => it !== place);
    const companions = change ? [...others, { ...place, ...change }] : others;
    return { ...state, works: put(state.works, id, { ...work, companions }) };
  };
}
