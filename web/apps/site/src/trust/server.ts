// The trust page's door, which the host's signed word for who this is opens.
import type { components } from "@lingxi/api";
import { door, type Language } from "../own/door.ts";

export { type Language, Refused } from "../own/door.ts";

type Schemas = components["schemas"];

export type View = Schemas["TrustView"];
export type Consent = Schemas["Consent"];
export type ConsentInput = Schemas["ConsentInput"];
export type Reach = Schemas["Reach"];
export type ReachInput = Schemas["ReachInput"];
export type Erasure = Schemas["Erasure"];

export const { call, file, hold, leave } = door("trust");

/** Exchanges the host's word for a token of our own; without one, the token of this tab is used. */
export async function open(identity: string): Promise<Language | null> {
  if (!identity) return null;
  leave();
  const session = await call<Schemas["TrustSession"]>("POST", "/session", { identity });
  hold(session.token);
  return session.language;
}
