// HTTP to the centre with the trust token, which the host's signed word for who this is was exchanged for.
import type { components } from "@lingxi/api";

type Schemas = components["schemas"];

export type View = Schemas["TrustView"];
export type Consent = Schemas["Consent"];
export type ConsentInput = Schemas["ConsentInput"];
export type Reach = Schemas["Reach"];
export type ReachInput = Schemas["ReachInput"];
export type Erasure = Schemas["Erasure"];
export type Language = Schemas["TrustSession"]["language"];

const KEPT = "lingxi.trust";

export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

let token = sessionStorage.getItem(KEPT) ?? "";

/** What the host's link carries behind #: never sent to a server, and taken out of the address at once. */
export function given(): { identity: string; language: Language | null } {
  const hash = new URLSearchParams(location.hash.slice(1));
  const language = hash.get("language") ?? new URLSearchParams(location.search).get("language");
  if (hash.has("identity")) history.replaceState(null, "", location.pathname + location.search);
  return { identity: hash.get("identity") ?? "", language: language === "zh" || language === "en" ? language : null };
}

/** Exchanges the host's word for a token of our own; without one, the token of this tab is used. */
export async function open(identity: string): Promise<Language | null> {
  if (!identity) return null;
  leave();
  const session = await call<Schemas["TrustSession"]>("POST", "/session", { identity });
  token = session.token;
  sessionStorage.setItem(KEPT, token);
  return session.language;
}

export function leave(): void {
  token = "";
  sessionStorage.removeItem(KEPT);
}

export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await asked(method, path, body);
  return (await answer.json()) as T;
}

export async function file(path: string): Promise<Blob> {
  return (await asked("GET", path)).blob();
}

async function asked(method: string, path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(`/api/trust${path}`, {
    method,
    headers: {
      Accept: "application/json",
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    credentials: "omit",
    signal: AbortSignal.timeout(20_000),
  }).catch(() => {
    throw new Refused(0, "offline");
  });
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => ({}))) as { code?: string };
  throw new Refused(answer.status, problem.code ?? "");
}
