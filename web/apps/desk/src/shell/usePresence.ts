// My presence: what the floor knows, and what I chose last on this device.
import type { Agent } from "@lingxi/api";
import type { Presence } from "@lingxi/sync";
import { useEffect, useRef } from "react";
import { useCan, useDesk, useLive, useView } from "../app/live.tsx";
import { read } from "../app/store.ts";
import { setPresence } from "../commands/actions.ts";

export function useMyAgent(): Agent | undefined {
  return useLive((state) => state.agents[state.me.staff.id]);
}

/** So long what was missed may still come in: that a presence had run out is heard of after the connection stands. */
const CATCHING_UP_MS = 5_000;

/** Opening the desk does not change presence; it restores the choice that a closed laptop or a restart took away. */
export function useRestorePresence(): void {
  const desk = useDesk();
  const can = useCan();
  const agent = useMyAgent();
  const online = useView((view) => view.connection === "online");
  const since = useRef(0);
  const tried = useRef(-1);
  const works = can("routing.work");
  useEffect(() => {
    if (!online) {
      since.current = 0;
      tried.current = -1;
      return;
    }
    since.current ||= Date.now();
    if (Date.now() - since.current > CATCHING_UP_MS || !works || !agent) return;
    const last = read<Presence | null>(`presence.${agent.staff_id}`, null);
    if (!last || last === "offline" || agent.presence !== "offline" || tried.current === agent.revision) return;
    tried.current = agent.revision; // what failed is not tried again before something is otherwise
    setPresence(desk, last).catch(() => undefined);
  }, [online, works, agent, desk]);
}

const HELD: readonly string[] = ["offered", "assigned", "wrap_up"];

/** How much I have at the moment. */
export function useMyLoad(): number {
  return useLive(
    (it) => Object.values(it.works).filter((w) => w.agent_id === it.me.staff.id && HELD.includes(w.state)).length,
  );
}
