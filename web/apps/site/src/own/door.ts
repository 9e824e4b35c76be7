// HTTP to the centre for a page of the customer's own, with a token that opens that page alone and lives as long as the tab.
export type Language = "zh" | "en";

export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

/** What a link carries behind #: never sent to a server, and what `secret` names is taken out of the address at once. */
export function given(...secret: string[]): { hash: URLSearchParams; language: Language | null } {
  const hash = new URLSearchParams(location.hash.slice(1));
  const language = hash.get("language") ?? new URLSearchParams(location.search).get("language");
  if (secret.some((name) => hash.has(name))) history.replaceState(null, "", location.pathname + location.search);
  return { hash, language: language === "zh" || language === "en" ? language : null };
}

/** `page` is the folder of the API, and under which name the token is kept. */
export function door(page: string) {
  const kept = `lingxi.${page}`;
  let token = sessionStorage.getItem(kept) ?? "";

  function hold(given: string): void {
    token = given;
    sessionStorage.setItem(kept, given);
  }

  function leave(): void {
    token = "";
    sessionStorage.removeItem(kept);
  }

  async function asked(method: string, path: string, body?: unknown): Promise<Response> {
    const form = body instanceof FormData;
    const answer = await fetch(`/api/${page}${path}`, {
      method,
      headers: {
        Accept: "application/json",
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body === undefined || form ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
      credentials: "omit",
      signal: AbortSignal.timeout(form ? 120_000 : 20_000),
    }).catch(() => {
      throw new Refused(0, "offline");
    });
    if (answer.ok) return answer;
    const problem = (await answer.json().catch(() => ({}))) as { code?: string };
    throw new Refused(answer.status, problem.code ?? "");
  }

  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await asked(method, path, body);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }

  async function file(path: string): Promise<Blob> {
    return (await asked("GET", path)).blob();
  }

  return { hold, leave, call, file, inside: () => token !== "" };
}

/** Lets the browser save bytes as a file. */
export function save(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
