// Somebody comes from a search to see one message: older ones are fetched until it is there, and it is shown in the middle.
import type { Thread } from "@lingxi/sync";
import { type RefObject, useEffect, useRef } from "react";
import { useDesk } from "../app/live.tsx";

export function useSought(scroller: RefObject<HTMLElement | null>, id: string, thread: Thread, at: number | undefined) {
  const desk = useDesk();
  const shown = useRef<number | undefined>(undefined);
  const first = thread.messages[0]?.position ?? 0;
  const missing = at !== undefined && thread.more && first > at;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each older page that came, the next is asked for
  useEffect(() => {
    if (missing) desk.loadOlder(id).catch(() => undefined);
  }, [desk, id, missing, first]);
  useEffect(() => {
    if (at === undefined || missing || shown.current === at) return;
    shown.current = at;
    scroller.current?.querySelector("[data-sought=true]")?.scrollIntoView({ block: "center" });
  }, [scroller, at, missing]);
}
