// What had to go to others while I was away, told once when I am back.
import type { TakenOver as Left } from "@lingxi/api";
import { ago } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useNavigate } from "@tanstack/react-router";
import { Button, Modal } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { useMyAgent } from "./usePresence.ts";

export function TakenOver() {
  const { t } = useTranslation();
  const [left, setLeft] = useState<readonly Left[]>([]);
  useReturn((since) =>
    call<Left[]>("GET", `/api/agents/me/taken-over?since=${encodeURIComponent(since)}`).then(setLeft, () => undefined),
  );
  const close = () => setLeft([]);
  return (
    <Modal
      open={left.length > 0}
      title={t("takenOver.title")}
      onCancel={close}
      footer={
        <Button type="primary" onClick={close}>
          {t("takenOver.close")}
        </Button>
      }
    >
      <p>{t("takenOver.text")}</p>
      <ul className="taken-over">
        {left.map((one) => (
          <Line key={`${one.conversation_id}${one.left_at}`} one={one} onOpen={close} />
        ))}
      </ul>
    </Modal>
  );
}

function Line({ one, onOpen }: { one: Left; onOpen: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const navigate = useNavigate();
  const me = useLive((state) => state.me.staff.id);
  const by = useLive((state) => (one.by_id ? state.colleagues[one.by_id]?.name : undefined));
  const who =
    one.by_id === me ? t("takenOver.you") : one.by_id ? t("takenOver.by", { name: by }) : t("takenOver.waiting");
  const open = () => {
    onOpen();
    void navigate({ to: "/c/$conversationId", params: { conversationId: one.conversation_id } });
  };
  return (
    <li>
      <Button type="link" onClick={open}>
        {one.customer_name ?? t("customer.unknown")}
      </Button>
      <span>{who}</span> <time dateTime={one.left_at}>{ago(one.left_at, now, language)}</time>
    </li>
  );
}

/** Calls back with when I went offline, once I am back. */
function useReturn(run: (since: string) => void): void {
  const agent = useMyAgent();
  const gone = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only coming and going matters
  useEffect(() => {
    if (agent?.presence === "offline") gone.current = agent.since;
    else if (agent && gone.current) {
      run(gone.current);
      gone.current = null;
    }
  }, [agent?.presence, agent?.since]);
}
