// A few words to the agent alone: a whisper, or why a supervisor takes over.
import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDesk } from "../app/live.tsx";
import { dialog } from "../app/prefs.ts";
import { useComplain } from "../app/problems.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import * as acts from "./acts.ts";

export function WordsDialog({ what }: { what: "whisper" | "takeOver" }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const complain = useComplain();
  const { scene } = useCommands();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const { conversation, work, state } = scene;
  if (!conversation) return null;
  const name = (work?.agent_id && state.colleagues[work.agent_id]?.name) || t("customer.someone");
  const send = async () => {
    if (!text.trim() || busy) return;
    setBusy(true);
    try {
      await (what === "whisper" ? acts.whisper : acts.takeOver)(desk, conversation.id, text.trim());
      dialog.set(null);
    } catch (error) {
      complain(error);
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      width={440}
      title={t(`passing.words.${what}.title`, { name })}
      okText={t(`passing.command.${what}`)}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !text.trim(), loading: busy }}
      onOk={() => void send()}
      onCancel={() => dialog.set(null)}
    >
      <div className="transfer">
        <p className="passing-explained">{t(`passing.words.${what}.explained`, { name })}</p>
        <Input.TextArea
          autoFocus
          value={text}
          maxLength={2000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          placeholder={t(`passing.words.${what}.text`)}
          aria-label={t(`passing.words.${what}.text`)}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
      </div>
    </Modal>
  );
}
