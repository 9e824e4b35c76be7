// The cases of a list that are chosen, and one thing done to all of them, case by case, with what came of it.
import type { Case } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { queries } from "../app/session.ts";
import { createStore } from "../app/store.ts";
import { learn } from "./cases.ts";
import type { Action } from "./words.ts";

export type Chosen = ReadonlyMap<string, Case>;

export interface Refused {
  readonly of: Case;
  readonly why: unknown;
}

export interface Outcome {
  readonly total: number;
  readonly changed: number;
  /** Were so already. */
  readonly same: number;
  readonly refused: readonly Refused[];
  /** Still to be done, or left alone because somebody stopped it. */
  readonly left: number;
  readonly going: boolean;
}

/** What is done to each: actions by hand, or a macro by its id. */
export type Order = { readonly actions: readonly Action[] } | { readonly macroId: string };

const AT_ONCE = 4;

export const chosen = createStore<Chosen>(new Map());
export const outcome = createStore<Outcome | null>(null);
let last = ""; // the case from which a range goes

export function choose(it: Case, on: boolean, among: readonly Case[], range: boolean): void {
  const [from, to] = [among.findIndex((one) => one.id === last), among.findIndex((one) => one.id === it.id)];
  const meant = range && from >= 0 ? among.slice(Math.min(from, to), Math.max(from, to) + 1) : [it];
  last = it.id;
  chosen.set((now) => {
    const after = new Map(now);
    for (const one of meant) on ? after.set(one.id, one) : after.delete(one.id);
    return after;
  });
}

export function chooseAll(among: readonly Case[]): void {
  chosen.set(new Map(among.map((it) => [it.id, it])));
}

export function chooseNone(): void {
  chosen.set(new Map());
  outcome.set(null);
}

/** Another list is looked at: what is being done goes on, and its outcome waits to be read. */
export function leave(): void {
  if (!outcome.get()?.going) chooseNone();
}

export function stop(): void {
  outcome.set((it) => it && { ...it, going: false });
}

/** Each case is a matter of its own: what one refuses, others do not. Those that refused, or were left, stay chosen. */
export async function doToChosen(order: Order): Promise<void> {
  const waiting = [...chosen.get().values()];
  const { length: total } = waiting;
  outcome.set({ total, changed: 0, same: 0, refused: [], left: total, going: true });
  const tell = (part: (it: Outcome) => Partial<Outcome>) => outcome.set((it) => it && { ...it, ...part(it) });
  const work = async () => {
    for (let it = next(waiting); it; it = next(waiting)) {
      const of = it;
      try {
        const after = await doTo(of, order);
        learn(after);
        tell((now) => (after.revision === of.revision ? { same: now.same + 1 } : { changed: now.changed + 1 }));
      } catch (why) {
        tell((now) => ({ refused: [...now.refused, { of, why }] }));
      }
      tell((now) => ({ left: now.left - 1 }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const refused = outcome.get()?.refused.map((it) => it.of) ?? [];
  chosen.set(new Map([...refused, ...waiting].map((it) => [it.id, it])));
  stop();
  await queries.invalidateQueries({ queryKey: ["cases"] });
}

const next = (waiting: Case[]) => (outcome.get()?.going ? waiting.shift() : undefined);

export function doTo(it: Case, order: Order): Promise<Case> {
  return "macroId" in order
    ? call<Case>("POST", `/api/cases/${it.id}/macros/${order.macroId}`)
    : call<Case>("POST", `/api/cases/${it.id}/act`, order);
}
