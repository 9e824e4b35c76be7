// HTTP to the centre with the visitor's own token. A token that no longer holds is renewed once, unseen.
import type { Memory } from "./memory.ts";
import { newId } from "./memory.ts";
import type { Attachment, Language, VisitorSession, WidgetFace } from "./nouns.ts";

/** What came back instead of an answer. `status` 0 means that nothing did. */
export class Refused extends Error {
  declare status: number;
  declare code: string;
  declare waitMs: number;

  constructor(status: number, code = "", waitMs = 0) {
    super(`${status} ${code}`);
    Object.assign(this, { status, code, waitMs });
  }

  get passing(): boolean {
    return passing(this.status);
  }
}

/** Worth trying again unchanged. */
export function passing(status: number): boolean {
  return !status || status === 408 || status === 429 || status >= 500;
}

export interface Server {
  face(language: Language): Promise<WidgetFace>;
  call<T>(method: string, path: string, body?: unknown): Promise<T>;
  blob(id: string): Promise<Blob>;
  upload(file: File, progress: (share: number) => void): { done: Promise<Attachment>; cancel: () => void };
  /** The token, asked for when there is none yet. */
  token(): Promise<string>;
  renew(): Promise<void>;
  identify(jwt: string | null): void;
  known(): boolean;
  socket(token: string, cursor: string): WebSocket;
}

const TIMEOUT_MS = 20_000;

/** Tries something else when the server said no for good. */
const orElse =
  <T>(can: boolean, next: () => Promise<T>) =>
  (error: unknown): Promise<T> => {
    if (can && error instanceof Refused && !error.passing && error.status !== 403 && error.status !== 404)
      return next();
    throw error;
  };

export function createServer(base: string, key: string, memory: Memory, language: () => Language): Server {
  let identity: string | null = null;
  let starting: Promise<void> | null = null;

  const renew = (): Promise<void> => {
    starting ??= begin().finally(() => {
      starting = null;
    });
    return starting;
  };

  async function begin(): Promise<void> {
    const device = memory.get("device") ?? newId();
    memory.set("device", device);
    const given = identity;
    const token = memory.get("token");
    const path = `/api/webchat/${encodeURIComponent(key)}/session`;
    const ask = (more: object) =>
      fetched<VisitorSession>("POST", path, { device_id: device, language: language(), ...more });
    // What does not hold any more is left out: first the host's word for who this is, then our own.
    const session = await ask({ token, identity: given })
      .catch(orElse(!!given, () => ask({ token })))
      .catch(orElse(!!token, () => ask({})));
    memory.set("token", session.token);
    if (identity === given) identity = null;
  }

  async function token(): Promise<string> {
    if (identity || !memory.get("token")) await renew();
    return memory.get("token") ?? "";
  }

  async function response(method: string, path: string, body?: unknown, bearer?: string): Promise<Response> {
    const headers: Record<string, string> = { Accept: "application/json" };
    if (bearer) headers.Authorization = `Bearer ${bearer}`;
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const init: RequestInit = { method, headers, credentials: "omit" };
    if (body !== undefined) init.body = JSON.stringify(body);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), TIMEOUT_MS);
    try {
      const answer = await fetch(base + path, { ...init, signal: stop.signal });
      if (answer.ok) return answer;
      const problem = (await answer.json().catch(() => ({}))) as { code?: string };
      throw new Refused(answer.status, problem.code, Number(answer.headers.get("Retry-After")) * 1000 || 0);
    } catch (error) {
      throw error instanceof Refused ? error : new Refused(0);
    } finally {
      clearTimeout(timer);
    }
  }

  async function fetched<T>(method: string, path: string, body?: unknown, bearer?: string): Promise<T> {
    const answer = await response(method, path, body, bearer);
    return (answer.status === 204 ? undefined : await answer.json().catch(() => undefined)) as T;
  }

  async function authorised<T>(run: (bearer: string) => Promise<T>): Promise<T> {
    const held = await token();
    try {
      return await run(held);
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 401) throw error;
      if (memory.get("token") === held) await renew();
      return run(await token());
    }
  }

  return {
    token,
    renew,
    identify(jwt) {
      identity = jwt;
      if (!jwt) for (const name of ["token", "device"]) memory.set(name, null);
    },
    known: () => !!(identity || memory.get("token")),
    face: (tongue) => fetched("GET", `/api/webchat/face/${encodeURIComponent(key)}?language=${tongue}`),
    call: (method, path, body) => authorised((bearer) => fetched(method, `/api/webchat/${path}`, body, bearer)),
    blob: (id) =>
      authorised(async (bearer) => (await response("GET", `/api/webchat/files/${id}`, undefined, bearer)).blob()),
    upload(file, progress) {
      let request: XMLHttpRequest | undefined;
      const done = authorised((bearer) => {
        request = new XMLHttpRequest();
        return posted(request, `${base}/api/webchat/files`, bearer, file, progress);
      });
      return { done, cancel: () => request?.abort() };
    },
    socket: (bearer, cursor) =>
      new WebSocket(`${base.replace(/^http/, "ws")}/api/stream?after=${encodeURIComponent(cursor)}`, [
        "lingxi",
        `bearer.${bearer}`,
      ]),
  };
}

/** XMLHttpRequest, because fetch cannot say how far an upload is. */
function posted(
  request: XMLHttpRequest,
  url: string,
  bearer: string,
  file: File,
  progress: (share: number) => void,
): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    request.open("POST", url);
    request.setRequestHeader("Authorization", `Bearer ${bearer}`);
    request.responseType = "json";
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => {
      if (request.status < 300 && request.response) resolve(request.response as Attachment);
      else reject(new Refused(request.status, (request.response as { code?: string } | null)?.code));
    };
    request.onerror = request.onabort = () => reject(new Refused(0));
    const form = new FormData();
    form.append("file", file, file.name);
    request.send(form);
  });
}
