// Edits of the matrix: shown at once, sent agent by agent when the hands rest, taken back when the server says no.
import type { Agent } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useCallback, useEffect, useRef, useState } from "react";
import { useDesk } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { type Column, type Edit, inputOf, undone, withValue } from "./cells.ts";

const REST_MS = 500;
const UNDO_LIMIT = 100;

export interface Matrix {
  /** An agent with what is not sent yet. */
  shown(agent: Agent): Agent;
  edit(edits: readonly Edit[]): void;
  undo(): void;
  readonly canUndo: boolean;
  readonly saving: number;
}

export function useMatrix(agents: Readonly<Record<string, Agent>>): Matrix {
  const desk = useDesk();
  const complain = useComplain();
  const [pending, setPending] = useState<ReadonlyMap<string, readonly Edit[]>>(new Map());
  const [history, setHistory] = useState<readonly (readonly Edit[])[]>([]);
  const current = useRef({ agents, pending });
  current.current = { agents, pending };

  const apply = useCallback((edits: readonly Edit[]) => {
    setPending((held) => {
      const next = new Map(held);
      for (const edit of edits) next.set(edit.staffId, [...(next.get(edit.staffId) ?? []), edit]);
      return next;
    });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest begins anew with every edit, and with nothing else
  useEffect(() => {
    if (pending.size === 0) return;
    const send = async () => {
      for (const [staffId, edits] of current.current.pending) {
        const agent = current.current.agents[staffId];
        if (!agent) continue;
        const columns: Column[] = edits.map((it) => it.column);
        try {
          const body = inputOf(edited(agent, edits), columns);
          desk.absorb({ agent: await call<Agent>("PATCH", `/api/agents/${staffId}`, body) });
        } catch (error) {
          complain(error);
        }
        setPending((held) => withoutFirst(held, staffId, edits.length));
      }
    };
    const timer = setTimeout(() => void send(), REST_MS);
    return () => clearTimeout(timer);
  }, [pending]);

  return {
    shown: (agent) => edited(agent, pending.get(agent.staff_id) ?? []),
    edit: (edits) => {
      if (edits.length === 0) return;
      setHistory((it) => [...it.slice(-UNDO_LIMIT), edits]);
      apply(edits);
    },
    undo: () => {
      const last = history.at(-1);
      if (!last) return;
      setHistory((it) => it.slice(0, -1));
      apply(undone(last));
    },
    canUndo: history.length > 0,
    saving: pending.size,
  };
}

function edited(agent: Agent, edits: readonly Edit[]): Agent {
  return edits.reduce((it, edit) => withValue(it, edit.column, edit.after), agent);
}

/** What was sent is pending no more; what was typed meanwhile is. */
function withoutFirst(
  held: ReadonlyMap<string, readonly Edit[]>,
  staffId: string,
  count: number,
): ReadonlyMap<string, readonly Edit[]> {
  const left = (held.get(staffId) ?? []).slice(count);
  const next = new Map(held);
  if (left.length) next.set(staffId, left);
  else next.delete(staffId);
  return next;
}
