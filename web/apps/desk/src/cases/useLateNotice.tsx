// Time is running out: whose case it is hears so while there is some left; at the breach supervisors are told, too.
import type { Case } from "@lingxi/api";
import { App, Button } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useCan, useDesk, useLive } from "../app/live.tsx";
import { useCommands } from "../commands/CommandProvider.tsx";
import { show } from "../offers/notify.ts";
import { useCaseWords } from "./words.ts";

const SECONDS = { pressing: 12, late: 0 } as const; // what is late stays until somebody has seen it
type Told = keyof typeof SECONDS;

/** One card for all that are late, and one for all that soon are, however many there are. */
export function useLateNotice(): void {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const desk = useDesk();
  const { scene } = useCommands();
  const words = useCaseWords();
  const me = useLive((state) => state.me.staff.id);
  const manages = useCan()("cases.manage");
  const met = useRef<Record<Told, Map<string, Case>>>({ pressing: new Map(), late: new Map() });

  const tell = (it: Case, tone: Told) => {
    const all = met.current[tone].set(it.id, it);
    const key = `cases.${tone}`;
    const go = () => {
      scene.go(all.size > 1 ? "/cases?view=pressing" : `/cases/${it.id}`);
      notification.destroy(key);
      all.clear();
    };
    const title = t(`cases.turned.${tone}`, { count: all.size, number: it.number });
    const text = [it.subject || t("cases.noSubject"), it.owner_id ? words.person(it.owner_id) : t("cases.nobody")];
    notification[tone === "late" ? "error" : "warning"]({
      key,
      title,
      description: text.join(" · "),
      duration: SECONDS[tone],
      onClose: () => all.clear(),
      actions: (
        <Button size="small" type="primary" onClick={go}>
          {t("cases.turned.look")}
        </Button>
      ),
    });
    if (document.visibilityState !== "visible") show(title, text.join(" · "), key, `/desk/cases/${it.id}`);
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
