// The door to own cases, which a link from a letter opens once, or the host's signed word for who this is.
import type { components } from "@lingxi/api";
import { door, type Language } from "../own/door.ts";

export { type Language, Refused } from "../own/door.ts";

type Schemas = components["schemas"];

export type Face = Schemas["PortalFace"];
export type View = Schemas["PortalView"];
export type Case = Schemas["PortalCase"];
export type Whole = Schemas["PortalCaseWhole"];
export type Word = Schemas["PortalWord"];
export type Attachment = Schemas["Attachment"];

export const { call, file, hold, inside, leave } = door("my");

/** Exchanges what the address carried for a token of our own. Returns the language that they are known to read. */
export async function open(by: "link" | "identity", given: string): Promise<Language> {
  leave();
  const path = by === "link" ? "/session/link" : "/session/site";
  const session = await call<Schemas["PortalSession"]>("POST", path, { [by]: given });
  hold(session.token);
  return session.language;
}

export async function upload(one: File): Promise<Attachment> {
  const form = new FormData();
  form.append("file", one);
  return call<Attachment>("POST", "/files", form);
}
