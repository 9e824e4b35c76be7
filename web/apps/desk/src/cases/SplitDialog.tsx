// Some conversations of a case are about something else: they become a case of their own.
import type { Case, Conversation, Join } from "@lingxi/api";
import { moment } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Checkbox, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { closeDialog } from "./dialogs.ts";
import { useJoined } from "./useJoined.tsx";
import { useSending } from "./useSending.ts";

export function SplitDialog({ of: it, talks }: { of: Case; talks: readonly Conversation[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const joined = useJoined();
  const [ids, setIds] = useState<string[]>([]);
  const [subject, setSubject] = useState("");
  const { busy, send } = useSending();
  const first = talks.find((one) => ids.includes(one.id));
  const name = subject.trim() || first?.subject.trim() || it.subject;
  const ready = ids.length > 0 && ids.length < talks.length && name !== "";
  const split = async () => {
    const body = { conversation_ids: ids, subject: name };
    const join = await call<Join>("POST", `/api/cases/${it.id}/split`, body);
    await joined(join, t("cases.split.done", { subject: name }));
  };
  return (
    <Modal
      open
      width={520}
      title={t("cases.split.title", { number: it.number })}
      okText={t("cases.split.go")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !ready, loading: busy }}
      onOk={() => void send(split)}
      onCancel={closeDialog}
    >
      <div className="case-form">
        <p className="quiet">{t(talks.length > 1 ? "cases.split.text" : "cases.split.onlyOne")}</p>
        <Checkbox.Group
          className="case-picks"
          value={ids}
          options={talks.map((one) => ({
            value: one.id,
            label: [
              t(`channel.${one.channel}`, { defaultValue: one.channel }),
              one.subject || one.last_text.slice(0, 60),
              moment(one.last_at, now, language),
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
          onChange={setIds}
        />
        <Input
          value={subject}
          maxLength={200}
          placeholder={name || t("cases.subject")}
          aria-label={t("cases.split.subject")}
          onChange={(event) => setSubject(event.target.value)}
        />
      </div>
    </Modal>
  );
}
