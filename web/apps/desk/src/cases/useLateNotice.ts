// Time is running out: whose case it is hears so while there is some left; at the breach supervisors are told, too.
import type { Case } from "@lingxi/api";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useCan, useDesk, useLive } from "../app/live.tsx";
import { useCard } from "./useCard.tsx";
import { useCaseWords } from "./words.ts";

const SECONDS = { pressing: 12, late: 0 } as const; // what is late stays until somebody has seen it
type Told = keyof typeof SECONDS;

/** One card for all that are late, and one for all that soon are, however many there are. */
export function useLateNotice(): void {
  const { t } = useTranslation();
  const desk = useDesk();
  const card = useCard();
  const words = useCaseWords();
  const me = useLive((state) => state.me.staff.id);
  const manages = useCan()("cases.manage");
  const met = useRef<Record<Told, Map<string, Case>>>({ pressing: new Map(), late: new Map() });

  const tell = (it: Case, tone: Told) => {
    const all = met.current[tone].set(it.id, it);
    const text = [it.subject || t("cases.noSubject"), it.owner_id ? words.person(it.owner_id) : t("cases.nobody")];
    card({
      key: `cases.${tone}`,
      tone: tone === "late" ? "error" : "warning",
      title: t(`cases.turned.${tone}`, { count: all.size, number: it.number }),
      text: text.join(" · "),
      seconds: SECONDS[tone],
      path: all.size > 1 ? "/cases?view=pressing" : `/cases/${it.id}`,
      outside: `/cases/${it.id}`,
      closed: () => all.clear(),
    });
  };
  const telling = useRef(tell);
  telling.current = tell;

  useEffect(
    () =>
      desk.follow((frame) => {
        if (frame.type !== "event" || frame.name !== "cases.ClockTurned" || !frame.body.case) return;
        const it = frame.body.case;
        const mine = it.owner_id === me || it.watchers.includes(me);
        if (it.tone === "late" && (mine || manages)) telling.current(it, "late");
        if (it.tone === "pressing" && mine) telling.current(it, "pressing");
      }),
    [desk, me, manages],
  );
}
