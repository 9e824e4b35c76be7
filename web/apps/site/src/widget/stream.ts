// One socket that comes back by itself. It goes on from the last cursor, so nothing is missed and nothing is repeated.
import type { Server } from "./server.ts";
import type { Frame } from "./state.ts";

export interface Heard {
  frame(frame: Frame): void;
  /** True when frames flow, false when they do not. */
  online(yes: boolean): void;
  /** The cursor is of no use any more: a new snapshot is needed, and gives a new one. */
  snapshot(): Promise<string>;
}

export interface Stream {
  start(cursor: string): void;
  stop(): void;
  /** Try at once instead of waiting. */
  hurry(): void;
}

const PING_MS = 15_000;
const PATIENCE_MS = 12_000;
const HURRIED_MS = 4000;
const WAITS_MS = [400, 1000, 2000, 4000, 8000, 10_000];
const UNAUTHENTICATED = 4401;

export function createStream(server: Server, heard: Heard): Stream {
  let socket: WebSocket | null = null;
  let cursor: string | null = null;
  let running = false;
  let attempt = 0;
  let lastHeard = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let opening = false;
  let pings: ReturnType<typeof setInterval> | undefined;

  /** Asks for a sign of life; a socket that stays silent for `patience` is given up. */
  function ping(patience: number): void {
    const asked = socket;
    if (asked?.readyState !== WebSocket.OPEN) return;
    const since = lastHeard;
    asked.send('{"type":"ping"}');
    setTimeout(() => asked === socket && lastHeard === since && drop(), patience);
  }

  function later(): void {
    clearTimeout(retry);
    if (!running) return;
    const wait = WAITS_MS[Math.min(attempt++, WAITS_MS.length - 1)] ?? 0;
    retry = setTimeout(open, wait * (0.7 + Math.random() * 0.6));
  }

  async function open(): Promise<void> {
    clearTimeout(retry);
    if (!running || socket || opening) return;
    opening = true;
    try {
      cursor ??= await heard.snapshot();
      const token = await server.token();
      if (running) listen(server.socket(token, cursor));
    } catch {
      heard.online(false);
      later();
    } finally {
      opening = false;
    }
  }

  function listen(next: WebSocket): void {
    socket = next;
    lastHeard = Date.now();
    next.onmessage = (event) => {
      if (next !== socket) return;
      lastHeard = Date.now();
      take(JSON.parse(event.data as string) as Frame);
    };
    next.onclose = async (event) => {
      if (next !== socket) return;
      socket = null;
      heard.online(false);
      if (event.code === UNAUTHENTICATED) await server.renew().catch(() => undefined);
      later();
    };
  }

  function take(frame: Frame): void {
    if (frame.type === "event") cursor = frame.cursor;
    if (frame.type === "ready") {
      attempt = 0;
      heard.online(true);
    }
    if (frame.type === "reset") {
      cursor = null;
      drop();
    } else heard.frame(frame);
  }

  function drop(): void {
    const old = socket;
    socket = null;
    old?.close();
    heard.online(false);
    later();
  }

  return {
    start(from) {
      cursor = from;
      running = true;
      clearInterval(pings);
      pings = setInterval(() => ping(PATIENCE_MS), PING_MS);
      void open();
    },
    stop() {
      running = false;
      clearTimeout(retry);
      clearInterval(pings);
      const old = socket;
      socket = null;
      old?.close();
    },
    hurry() {
      attempt = 0;
      if (socket) ping(HURRIED_MS);
      else void open();
    },
  };
}
