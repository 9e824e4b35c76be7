// The one way to call the server: JSON in and out, problems as RFC 9457 says.

/** What went wrong, by code. `status` 0 means that no answer came at all. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = "Problem";
  }

  /** Whether the same request may succeed later, without anybody changing anything. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Call = <T>(method: Method, path: string, body?: unknown) => Promise<T>;

export async function call<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const form = body instanceof FormData;
  const headers: Record<string, string> = { "X-Lingxi": "1" };
  if (body !== undefined && !form) headers["Content-Type"] = "application/json";
  const init: RequestInit = { method, headers, credentials: "same-origin" };
  if (body !== undefined) init.body = form ? body : JSON.stringify(body);
  const response = await fetch(path, init).catch(() => {
    throw new Problem("network", 0);
  });
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function problemOf(response: Response): Promise<Problem> {
  const data = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const after = Number(response.headers.get("Retry-After"));
  const code = typeof data.code === "string" ? data.code : response.status >= 500 ? "server" : "unexpected";
  return new Problem(code, response.status, after ? { retry_after: after, ...data } : data);
}
