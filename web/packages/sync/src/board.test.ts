import { describe, expect, it } from "vitest";
import { applyBoard, fromBoard, isAfter, selectBoard } from "./board.ts";
import { BoardStore } from "./boardStore.ts";
import type { Board, Frame, LogEvent } from "./nouns.ts";
import { conversation, event, offer, TOM, work } from "./world.ts";

const policy = { policy: { version: 1 }, note: "", staff_id: null, at: "2026-03-02T08:00:00Z" } as Board["policy"];
const empty: Board = { cursor: "1.1", policy, works: [], talks: [], offers: [] };
const came = event({ work: work(), conversation: conversation() }, "routing.WorkQueued");
const after = (board: Board, ...events: LogEvent[]) => selectBoard(applyBoard(fromBoard(board), events));

describe("the board", () => {
  it("takes in whoever begins to wait, of every queue", () => {
    const board = after(empty, came);
    expect(board.works).toHaveLength(1);
    expect(board.talks[0]).toEqual({
      id: "conversation-1",
      customer_name: "王芳",
      subject: "",
      last_text: "卡丢了",
      revision: 1,
    });
  });

  it("keeps what is served, and lets go when it is done, for good", () => {
    const served = event({
      work: work({ state: "assigned", agent_id: TOM, revision: 2 }),
      conversation: conversation(),
    });
    const done = event({ work: work({ state: "done", revision: 3 }), conversation: conversation({ revision: 2 }) });
    expect(after(empty, came, served).works[0]?.agent_id).toBe(TOM);
    const gone = after(empty, came, served, done, served);
    expect([gone.works, gone.talks]).toEqual([[], []]);
  });

  it("shows who is asked, and no offer that was answered", () => {
    const offered = work({ state: "offered", agent_id: TOM, revision: 2 });
    const asked = event({ work: offered, offer: offer({ agent_id: TOM }), conversation: conversation() });
    const declined = event({
      work: work({ revision: 3 }),
      offer: offer({ state: "declined" }),
      conversation: conversation(),
    });
    expect(after(empty, came, asked).offers).toHaveLength(1);
    expect(after(empty, came, asked, declined).offers).toEqual([]);
    expect(after(empty, came, asked, declined, asked).offers).toEqual([]);
  });

  it("hears what is said in what it shows, and nothing of the rest", () => {
    const said = event({ conversation: conversation({ last_text: "在吗", revision: 2 }) });
    expect(after(empty, came, said).talks[0]?.last_text).toBe("在吗");
    const state = fromBoard(empty);
    expect(applyBoard(state, [said])).toEqual({ ...state, cursor: said.cursor });
  });

  it("copies a list once a batch, and only a list that changed", () => {
    const state = fromBoard(after(empty, came));
    const next = applyBoard(state, [event({ work: work({ priority: 5, revision: 2 }), conversation: conversation() })]);
    expect(next.works).not.toBe(state.works);
    expect([next.talks, next.offers, next.ended]).toEqual([state.talks, state.offers, state.ended]);
    expect(next.offers).toBe(state.offers);
  });

  it("knows which cursor is later", () => {
    expect([isAfter("9.1", "10.1"), isAfter("10.2", "10.1"), isAfter("10.1", "10.1")]).toEqual([false, true, false]);
  });
});

describe("the board's store", () => {
  function opened() {
    let hear: (frame: Frame) => void = () => undefined;
    let answer: (board: Board) => void = () => undefined;
    const soon: (() => void)[] = [];
    const store = new BoardStore({
      call: <T>() => new Promise<T>((resolve) => (answer = resolve as (board: Board) => void)),
      follow: (listener) => {
        hear = listener;
        return () => undefined;
      },
      schedule: (run) => soon.push(run),
    });
    return { store, hear: (frame: Frame) => hear(frame), answer: (board: Board) => answer(board), soon };
  }
  const works = (store: BoardStore) => store.getView().state?.works.size;

  it("misses nothing that happens while it looks, and takes nothing twice", async () => {
    const { store, hear, answer } = opened();
    const started = store.start();
    hear({ ...came, cursor: "5.1" });
    hear({ ...event({ work: work({ id: "work-2" }), conversation: conversation({ id: "c-2" }) }), cursor: "7.1" });
    answer({ ...empty, cursor: "6.1" });
    await started;
    expect(works(store)).toBe(1);
  });

  it("shows a burst once", async () => {
    const { store, hear, answer, soon } = opened();
    const started = store.start();
    answer(empty);
    await started;
    let shown = 0;
    store.subscribe(() => (shown += 1));
    for (let n = 0; n < 200; n += 1)
      hear({
        ...event({ work: work({ id: `w-${n}` }), conversation: conversation({ id: `c-${n}` }) }),
        cursor: `9.${n}`,
      });
    expect([soon.length, shown]).toEqual([1, 0]);
    soon[0]?.();
    expect([works(store), shown]).toEqual([200, 1]);
  });
});
