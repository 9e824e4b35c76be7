// What one has to do is due now: said once, to whoever is here.
import type { Case, Task } from "@lingxi/api";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useDesk, useLive } from "../app/live.tsx";
import { useCard } from "./useCard.tsx";

const SECONDS = 12;

export function useTaskNotice(): void {
  const { t } = useTranslation();
  const desk = useDesk();
  const card = useCard();
  const me = useLive((state) => state.me.staff.id);

  const tell = (task: Task, it: Case) => {
    const path = `/cases/${it.id}`;
    card({
      key: `task.${task.id}`,
      tone: "info",
      title: t("cases.task.isDue", { title: task.title }),
      text: `#${it.number} ${it.subject || t("cases.noSubject")}`,
      seconds: SECONDS,
      path,
      outside: path,
    });
  };
  const telling = useRef(tell);
  telling.current = tell;

  useEffect(
    () =>
      desk.follow((frame) => {
        if (frame.type !== "event" || frame.name !== "cases.TaskDue") return;
        const { task, case: it } = frame.body;
        if (task && it && (task.assignee_id ?? it.owner_id) === me) telling.current(task, it);
      }),
    [desk, me],
  );
}
