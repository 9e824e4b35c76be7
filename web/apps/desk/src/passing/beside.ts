// Who is beside whom: the pure part, for screens and commands alike.
import type { Companion, Conversation, Work } from "@lingxi/api";
import type { DeskState } from "@lingxi/sync";

/** My own place beside a conversation, asked or there. */
export function myPlace(state: DeskState, work: Work | undefined): Companion | undefined {
  return work?.companions.find((it) => it.staff_id === state.me.staff.id);
}

export interface Asked {
  readonly work: Work;
  readonly place: Companion;
}

/** Where I am asked to come and have not answered, the longest first. */
export function askedOf(state: DeskState): readonly Asked[] {
  return Object.values(state.works)
    .flatMap((work) => {
      const place = myPlace(state, work);
      return place?.state === "asked" ? [{ work, place }] : [];
    })
    .sort((a, b) => a.place.since.localeCompare(b.place.since));
}

/** Beside, but not to be heard by the customer: what I write are notes. */
export function isSilent(state: DeskState, work: Work | undefined): boolean {
  const mine = myPlace(state, work);
  return mine !== undefined && mine.role !== "joined";
}

/** Whoever serves it has gone since they have it: a colleague may pull it. The server asks more closely. */
export function isDeserted(state: DeskState, conversation: Conversation | undefined, work: Work | undefined): boolean {
  if (work?.state !== "assigned" || !work.agent_id || work.agent_id === state.me.staff.id) return false;
  const owner = state.agents[work.agent_id];
  const came = conversation?.participants.find((it) => it.id === work.agent_id && !it.left_at)?.joined_at;
  if (!owner || !came || owner.since <= came) return false;
  const { presence } = owner;
  const mine = myPlace(state, work);
  const talksAlong = mine?.role === "joined" && mine.state === "there";
  return presence === "offline" || (talksAlong && presence !== "available" && presence !== "busy");
}

export function isServedByMe(state: DeskState, conversation: Conversation | undefined, work: Work | undefined) {
  return conversation?.state === "open" && work?.state === "assigned" && work.agent_id === state.me.staff.id;
}

export function isServedByOther(state: DeskState, conversation: Conversation | undefined, work: Work | undefined) {
  return conversation?.state === "open" && work?.state === "assigned" && work.agent_id !== state.me.staff.id;
}
