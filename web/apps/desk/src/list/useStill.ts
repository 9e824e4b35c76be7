// Nothing moves under the pointer: while it rests on the list the order stays, and what is new is only counted.
import { useEffect, useMemo, useRef, useState } from "react";

export interface Still<T> {
  readonly shown: readonly T[];
  /** New rows that wait for the pointer to leave. */
  readonly news: number;
  /** Shown still, although it has left the list. */
  isGone(id: string): boolean;
  settle(): void;
  /** One of the new rows is shown, before all others. */
  admit(id: string): void;
}

export function useStill<T extends { readonly id: string }>(rows: readonly T[], held: boolean, list: string): Still<T> {
  const [order, setOrder] = useState<readonly string[]>(() => rows.map((it) => it.id));
  const known = useRef(new Map<string, T>());
  const byId = useMemo(() => new Map(rows.map((it) => [it.id, it])), [rows]);
  for (const [id, row] of byId) known.current.set(id, row);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts with its own order, wherever the pointer is
  useEffect(() => setOrder(rows.map((it) => it.id)), [list]);
  useEffect(() => {
    if (!held) setOrder(rows.map((it) => it.id));
  }, [rows, held]);

  const frozen = held && order.length > 0;
  const shown = useMemo(
    () => (frozen ? order.flatMap((id) => byId.get(id) ?? known.current.get(id) ?? []) : rows),
    [frozen, order, byId, rows],
  );
  const inOrder = useMemo(() => new Set(order), [order]);
  return {
    shown,
    news: frozen ? rows.filter((it) => !inOrder.has(it.id)).length : 0,
    isGone: (id) => frozen && !byId.has(id),
    settle: () => setOrder(rows.map((it) => it.id)),
    admit: (id) => setOrder((now) => [id, ...now]),
  };
}
