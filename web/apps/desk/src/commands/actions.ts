// What a colleague can do: each shows its effect at once, asks the server, and is undone if that says no.
import type { Agent, Conversation, Customer, Offer, Work } from "@lingxi/api";
import { absorb, call, type Desk, type DeskState, type Presence, put } from "@lingxi/sync";
import { write } from "../app/store.ts";

const noNouns = () => ({});

export function accept(desk: Desk, offer: Offer): Promise<Work> {
  const mine = (state: DeskState) => taken(withoutOffer(state, offer.id), offer.conversation_id, "assigned");
  return desk.perform(
    mine,
    () => call<Work>("POST", `/api/offers/${offer.id}/accept`),
    (work) => ({ work }),
  );
}

export async function decline(desk: Desk, offer: Offer): Promise<void> {
  const gone = (state: DeskState) => withoutOffer(state, offer.id);
  await desk.perform(
    gone,
    () => call<void>("POST", `/api/offers/${offer.id}/decline`),
    () => ({
      offer: { ...offer, state: "declined" },
    }),
  );
}

export function take(desk: Desk, id: string): Promise<Work> {
  const mine = (state: DeskState) => taken(state, id, "assigned");
  return desk.perform(
    mine,
    () => call<Work>("POST", `/api/conversations/${id}/take`),
    (work) => ({ work }),
  );
}

export function close(desk: Desk, id: string): Promise<Conversation> {
  const post = () => call<Conversation>("POST", `/api/conversations/${id}/close`);
  return desk.perform(
    (state) => changed(state, id, { state: "closed" }),
    post,
    (conversation) => ({ conversation }),
  );
}

export function reopen(desk: Desk, id: string): Promise<Conversation> {
  const post = () => call<Conversation>("POST", `/api/conversations/${id}/reopen`);
  return desk.perform(
    (state) => changed(state, id, { state: "open" }),
    post,
    (conversation) => ({ conversation }),
  );
}

export function describe(desk: Desk, id: string, subject: string): Promise<Conversation> {
  const patch = () => call<Conversation>("PATCH", `/api/conversations/${id}`, { subject });
  return desk.perform(
    (state) => changed(state, id, { subject }),
    patch,
    (conversation) => ({ conversation }),
  );
}

export function describeCustomer(
  desk: Desk,
  customer: Customer,
  change: Partial<Pick<Customer, "name" | "language">>,
): Promise<Customer> {
  const patch = (state: DeskState) => absorb(state, { customer: { ...customer, ...change } });
  const ask = () => call<Customer>("PATCH", `/api/customers/${customer.id}`, change);
  return desk.perform(patch, ask, (it) => ({ customer: it }));
}

export function finish(desk: Desk, id: string): Promise<Work> {
  const post = () => call<Work>("POST", `/api/conversations/${id}/wrap-up/finish`);
  return desk.perform(
    (state) => worked(state, id, { state: "done" }),
    post,
    (work) => ({ work }),
  );
}

export function setPresence(desk: Desk, presence: Presence): Promise<Agent> {
  const patch = (state: DeskState) => {
    const agent = state.agents[state.me.staff.id];
    return agent ? { ...state, agents: put(state.agents, agent.staff_id, { ...agent, presence }) } : state;
  };
  write(`presence.${desk.getView().state?.me.staff.id}`, presence);
  return desk.perform(
    patch,
    () => call<Agent>("PUT", "/api/presence", { presence }),
    (agent) => ({ agent }),
  );
}

export async function signOut(): Promise<void> {
  await call("POST", "/api/auth/logout").catch(noNouns);
}

function withoutOffer(state: DeskState, id: string): DeskState {
  const { [id]: _, ...offers } = state.offers;
  return { ...state, offers };
}

/** As it will be once it is mine: shown at once, and corrected by the log. */
function taken(state: DeskState, id: string, work: Work["state"]): DeskState {
  const me = state.me.staff.id;
  return changed(worked(state, id, { state: work, agent_id: me }), id, { owner_id: me });
}

function changed(state: DeskState, id: string, change: Partial<Conversation>): DeskState {
  const held = state.conversations[id];
  return held ? absorb(state, { conversation: { ...held, ...change } }) : state;
}

export function worked(state: DeskState, id: string, change: Partial<Work>): DeskState {
  const held = state.works[id];
  return held ? { ...state, works: put(state.works, id, { ...held, ...change }) } : state;
}
