// The board as a store: a snapshot, then the desk's own stream; what came within a moment is shown at once.
import { applyBoard, type BoardState, fromBoard, isAfter } from "./board.ts";
import { type Call, Problem } from "./http.ts";
import type { Board, Frame, LogEvent } from "./nouns.ts";

export interface BoardOptions {
  readonly call: Call;
  /** Hears every frame of the stream until the returned function is called. */
  follow(listener: (frame: Frame) => void): () => void;
  /** Runs something soon, many times at once not more often than the eye needs. */
  schedule(run: () => void): void;
}

export interface BoardView {
  readonly state: BoardState | null;
  readonly problem: Problem | null;
}

export class BoardStore {
  private view: BoardView = { state: null, problem: null };
  private readonly listeners = new Set<() => void>();
  private waiting: LogEvent[] = [];
  private due = false;
  private stopFollowing: (() => void) | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private era = 0;

  constructor(private readonly options: BoardOptions) {}

  readonly getView = (): BoardView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Listens first and looks then, so that nothing falls between. */
  readonly start = async (): Promise<void> => {
    clearTimeout(this.retry);
    this.stopFollowing ??= this.options.follow((frame) => this.hear(frame));
    this.era += 1;
    const { era } = this;
    try {
      const board = await this.options.call<Board>("GET", "/api/routing/board");
      if (era === this.era) this.begin(board);
    } catch (error) {
      if (era === this.era) this.failed(error instanceof Problem ? error : new Problem("unexpected", 400));
    }
  };

  stop(): void {
    clearTimeout(this.retry);
    this.era += 1;
    this.stopFollowing?.();
    this.stopFollowing = null;
    this.waiting = [];
    this.view = { state: null, problem: null };
  }

  private begin(board: Board): void {
    this.waiting = this.waiting.filter((it) => isAfter(it.cursor, board.cursor));
    this.publish({ state: applyBoard(fromBoard(board), this.waiting.splice(0)), problem: null });
  }

  private failed(problem: Problem): void {
    this.publish({ ...this.view, problem });
    if (problem.passing) this.retry = setTimeout(() => void this.start(), 3_000);
  }

  private hear(frame: Frame): void {
    if (frame.type === "reset") void this.start();
    if (frame.type !== "event") return;
    const { work, conversation, policy } = frame.body;
    if (!work && !conversation && !policy) return;
    this.waiting.push(frame);
    if (this.due || !this.view.state) return;
    this.due = true;
    this.options.schedule(() => this.settle());
  }

  private settle(): void {
    this.due = false;
    const { state } = this.view;
    if (state && this.waiting.length) this.publish({ state: applyBoard(state, this.waiting.splice(0)), problem: null });
  }

  private publish(view: BoardView): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }
}
