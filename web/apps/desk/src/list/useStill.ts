// Nothing moves under the pointer: while it rests on the list the order stays, and what is new is only counted.
import type { Conversation } from "@lingxi/api";
import { useEffect, useMemo, useRef, useState } from "react";

export interface Still {
  readonly shown: readonly Conversation[];
  /** New rows that wait for the pointer to leave. */
  readonly news: number;
  /** Shown still, although it has left the list. */
  isGone(id: string): boolean;
  settle(): void;
}

export function useStill(rows: readonly Conversation[], held: boolean, list: string): Still {
  const [order, setOrder] = useState<readonly string[]>(() => rows.map((it) => it.id));
  const known = useRef(new Map<string, Conversation>());
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
  };
}
