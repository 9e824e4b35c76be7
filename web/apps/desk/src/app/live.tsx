// The desk's live state in React: one store for the signed-in person, read by selectors.
import { call, Desk, type DeskState, type LogEvent, type View } from "@lingxi/sync";
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { learn } from "../cases/cases.ts";
import { queries } from "./session.ts";

const Context = createContext<Desk | null>(null);

export function LiveProvider({
  children,
  onEvent,
}: {
  children: ReactNode;
  onEvent: (event: LogEvent, state: DeskState) => void;
}) {
  const [desk] = useState(() => makeDesk(onEvent));
  useEffect(() => {
    void desk.start();
    const onVisible = () => document.visibilityState === "visible" && desk.check();
    addEventListener("online", desk.retryNow);
    addEventListener("offline", desk.networkLost);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      removeEventListener("online", desk.retryNow);
      removeEventListener("offline", desk.networkLost);
      document.removeEventListener("visibilitychange", onVisible);
      desk.stop();
    };
  }, [desk]);
  return <Context.Provider value={desk}>{children}</Context.Provider>;
}

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error("outside LiveProvider");
  return desk;
}

/** A part of the view. `select` must give something that stays the same while nothing changed. */
export function useView<T>(select: (view: View) => T): T {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () => select(desk.getView()));
}

/** A part of the state, below the gate that waits for the snapshot. */
export function useLive<T>(select: (state: DeskState) => T): T {
  return useView((view) => {
    if (!view.state) throw new Error("no snapshot yet");
    return select(view.state);
  });
}

export function useCan(): (permission: string) => boolean {
  const permissions = useLive((state) => state.me.permissions);
  return (permission) => permissions.includes(permission);
}

function makeDesk(onEvent: (event: LogEvent, state: DeskState) => void): Desk {
  const origin = location.origin.replace(/^http/, "ws");
  return new Desk({
    call,
    openSocket: (cursor) => new WebSocket(`${origin}/api/stream?after=${encodeURIComponent(cursor)}`),
    storage: localStorage,
    newId: newId,
    onEvent: (event, state) => {
      refresh(event);
      onEvent(event, state);
    },
  });
}

/** crypto.randomUUID exists only on https and localhost; a desk on a plain address in the office needs one too. */
export function newId(): string {
  if ("randomUUID" in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** After which a customer's brief and timeline read otherwise. */
const BRIEFED = new Set(
  ["Started", "Closed", "Reopened", "Rated", "Returned"].map((it) => `conversations.Conversation${it}`),
);

/** After which many cases are otherwise at once, and nobody tells of each. */
const CORRECTED = new Set(["cases.ClocksCorrected", "cases.CaseKindChanged"]);

/** What is fetched and not live is fetched again when an event says that it changed. */
function refresh(event: LogEvent): void {
  const customer = event.body.conversation?.customer_id;
  if (BRIEFED.has(event.name)) {
    void queries.invalidateQueries({ queryKey: ["brief"] });
    void queries.invalidateQueries({ queryKey: ["customer", customer] });
  }
  if (event.body.conversation?.channel === "email" && (event.body.message || event.name === "email.DeliveryChanged"))
    for (const what of ["letters", "deliveries", "answer"])
      void queries.invalidateQueries({ queryKey: [what, event.body.conversation.id] });
  if (event.body.case) learn(event.body.case);
  if (event.name === "cases.CaseTaskChanged" || event.name === "cases.TaskDue")
    void queries.invalidateQueries({ queryKey: ["cases", "tasks"] });
  if (event.body.case?.tone === "late") void queries.invalidateQueries({ queryKey: ["late-cases"] });
  if (event.name === "cases.CaseOpened") void queries.invalidateQueries({ queryKey: ["case", "of"] });
  if (CORRECTED.has(event.name)) {
    void queries.invalidateQueries({ queryKey: ["cases"] });
    void queries.invalidateQueries({ queryKey: ["case"] });
  }
  if (event.name === "routing.CallbackChanged")
    void queries.invalidateQueries({ queryKey: ["callback", event.body.conversation?.id] });
  if (event.name.startsWith("experts.")) void queries.invalidateQueries({ queryKey: ["experts"] });
  if (event.name === "routing.PlanChanged") void queries.invalidateQueries({ queryKey: ["plans"] });
  if (event.name === "routing.PlanSwitched") void queries.invalidateQueries({ queryKey: ["peaks"] });
  if (event.body.queue) void queries.invalidateQueries({ queryKey: ["queues"] });
}
