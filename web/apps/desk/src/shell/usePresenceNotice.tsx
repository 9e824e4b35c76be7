// A word to whom somebody else set the presence of: by whom, and to what.
import { App } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useDesk, useLive } from "../app/live.tsx";
import { write } from "../app/store.ts";

const SHOWN_SECONDS = 12;

export function usePresenceNotice(): void {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const desk = useDesk();
  const me = useLive((state) => state.me.staff.id);
  useEffect(
    () =>
      desk.follow((frame) => {
        if (frame.type !== "event" || frame.name !== "routing.PresenceSetFor") return;
        const { agent, by } = frame.body;
        if (!agent || !by || agent.staff_id !== me || by.id === me) return;
        write(`presence.${me}`, agent.presence); // so that it is not what is restored
        const presence = t(`presence.${agent.presence}`);
        notification.info({ title: t("floor.presenceSet", { name: by.name, presence }), duration: SHOWN_SECONDS });
      }),
    [desk, me, t, notification],
  );
}
