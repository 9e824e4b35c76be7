// What one has to do is due now: said once, to whoever is here.
import type { Case, Task } from "@lingxi/api";
import { App, Button } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useDesk, useLive } from "../app/live.tsx";
import { useCommands } from "../commands/CommandProvider.tsx";
import { show } from "../offers/notify.ts";

const SECONDS = 12;

export function useTaskNotice(): void {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const desk = useDesk();
  const { scene } = useCommands();
  const me = useLive((state) => state.me.staff.id);

  const tell = (task: Task, it: Case) => {
    const key = `task.${task.id}`;
    const title = t("cases.task.isDue", { title: task.title });
    const text = `#${it.number} ${it.subject || t("cases.noSubject")}`;
    const go = () => {
      scene.go(`/cases/${it.id}`);
      notification.destroy(key);
    };
    notification.info({
      key,
      title,
      description: text,
      duration: SECONDS,
      actions: (
        <Button size="small" type="primary" onClick={go}>
          {t("cases.turned.look")}
        </Button>
      ),
    });
    if (document.visibilityState !== "visible") show(title, text, key, `/desk/cases/${it.id}`);
  };
  const telling = useRef(tell);
  telling.current = tell;

  useEffect(
    () =>
      desk.follow((frame) => {
        if (frame.type !== "event" || frame.name !== "cases.TaskDue") return;
        const { task, case: it } = frame.body as unknown as { task: Task; case: Case };
        if ((task.assignee_id ?? it.owner_id) === me) telling.current(task, it);
      }),
    [desk, me],
  );
}
