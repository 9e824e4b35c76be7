// The stream: one WebSocket that reconnects with its cursor, notices silence, and says truly how it stands.
import type { Frame } from "./nouns.ts";

export type Connection = "connecting" | "online" | "reconnecting" | "offline";

/** The part of WebSocket that we use; a test brings its own. */
export interface SocketLike {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  send(text: string): void;
  close(): void;
}

export interface StreamOptions {
  /** Opens a socket for events after `cursor`. */
  open(cursor: string): SocketLike;
  cursor(): string;
  onFrame(frame: Frame): void;
  onConnection(connection: Connection): void;
  /** The server knows us no more. */
  onSignedOut(): void;
  random?: () => number;
}

export const PING_SECONDS = 15;
const SILENCE_SECONDS = 25;
const OFFLINE_AFTER = 4;
const LONGEST_WAIT_MS = 15_000;
const UNAUTHENTICATED = 4401;

export class Stream {
  private socket: SocketLike | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pinger: ReturnType<typeof setInterval> | undefined;
  private failures = 0;
  private lastHeard = 0;
  private stopped = true;

  constructor(private readonly options: StreamOptions) {}

  start(): void {
    this.stopped = false;
    this.failures = 0;
    this.connect();
  }

  stop(): void {
    this.stopped = true;
    this.drop();
  }

  /** Tries at once: the network is back, or somebody asks. */
  retryNow(): void {
    if (this.stopped || this.socket) return;
    clearTimeout(this.timer);
    this.connect();
  }

  /** Before the browser has noticed, say that there is no network. */
  networkLost(): void {
    if (this.stopped) return;
    this.failures = OFFLINE_AFTER;
    this.lost();
  }

  /** A machine that slept keeps a dead socket: find out at once. */
  check(): void {
    if (!this.socket) this.retryNow();
    else if (Date.now() - this.lastHeard > SILENCE_SECONDS * 1000) this.lost();
    else this.ping();
  }

  private connect(): void {
    this.options.onConnection(this.failures === 0 ? "connecting" : this.trouble());
    const socket = this.options.open(this.options.cursor());
    this.socket = socket;
    this.lastHeard = Date.now();
    socket.onmessage = (event: MessageEvent<string>) => this.hear(socket, event.data);
    socket.onclose = (event: CloseEvent) => this.closed(socket, event.code);
    this.pinger = setInterval(() => this.beat(), PING_SECONDS * 1000);
  }

  private hear(socket: SocketLike, text: string): void {
    if (socket !== this.socket) return;
    this.lastHeard = Date.now();
    const frame = JSON.parse(text) as Frame;
    if (frame.type === "ready") {
      this.failures = 0;
      this.options.onConnection("online");
      this.ping(); // the presence lease may be nearly over after a long break
    }
    this.options.onFrame(frame);
  }

  private beat(): void {
    if (Date.now() - this.lastHeard > SILENCE_SECONDS * 1000) this.lost();
    else this.ping();
  }

  private ping(): void {
    try {
      this.socket?.send('{"type":"ping"}');
    } catch {
      // Still connecting: its opening or closing is on its way.
    }
  }

  private closed(socket: SocketLike, code: number): void {
    if (socket !== this.socket) return;
    if (code === UNAUTHENTICATED) {
      this.stop();
      this.options.onSignedOut();
    } else this.lost();
  }

  private lost(): void {
    this.drop();
    this.failures += 1;
    this.options.onConnection(this.trouble());
    const random = this.options.random ?? Math.random;
    const longest = Math.min(LONGEST_WAIT_MS, 500 * 2 ** this.failures);
    this.timer = setTimeout(() => this.connect(), longest * (0.3 + 0.7 * random()));
  }

  private drop(): void {
    clearTimeout(this.timer);
    clearInterval(this.pinger);
    const socket = this.socket;
    this.socket = null;
    if (!socket) return;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close();
  }

  private trouble(): Connection {
    return this.failures >= OFFLINE_AFTER ? "offline" : "reconnecting";
  }
}
