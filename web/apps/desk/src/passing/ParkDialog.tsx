// Puts the conversation aside: what it waits for, and until when.
import { ahead } from "@lingxi/i18n";
import { DatePicker, Input, type InputRef, Modal, Radio } from "antd";
import type { Dayjs } from "dayjs";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useDesk } from "../app/live.tsx";
import { dialog } from "../app/prefs.ts";
import { useComplain } from "../app/problems.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import * as acts from "./acts.ts";

type Choice = "writes" | "soon" | "hours" | "tomorrow" | "chosen";
const CHOICES: readonly Choice[] = ["writes", "soon", "hours", "tomorrow", "chosen"];
const SOON_MINUTES = 30;
const HOURS = 2;
const MORNING = 9;

export function ParkDialog() {
  const { t } = useTranslation();
  const language = useLanguage();
  const desk = useDesk();
  const complain = useComplain();
  const { scene } = useCommands();
  const [reason, setReason] = useState("");
  const [choice, setChoice] = useState<Choice>("writes");
  const [at, setAt] = useState<Dayjs | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<InputRef>(null);
  const { conversation } = scene;
  if (!conversation) return null;
  const until = choice === "chosen" ? (at?.toDate() ?? null) : timeOf(choice);
  const ready = reason.trim() !== "" && (choice !== "chosen" || until !== null);
  const send = async () => {
    if (!ready) return;
    setBusy(true);
    try {
      await acts.park(desk, conversation.id, reason.trim(), until?.toISOString() ?? null);
      dialog.set(null);
    } catch (error) {
      complain(error);
      setBusy(false);
    }
  };
  const label = (it: Choice) => {
    const time = timeOf(it);
    return time
      ? `${t(`passing.park.${it}`)} · ${ahead(time.toISOString(), Date.now(), language)}`
      : t(`passing.park.${it}`);
  };
  return (
    <Modal
      open
      width={440}
      title={t("passing.park.title")}
      okText={t("passing.command.park")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !ready, loading: busy }}
      onOk={() => void send()}
      onCancel={() => dialog.set(null)}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <div className="transfer">
        <p className="passing-explained">{t("passing.park.explained")}</p>
        <Input
          ref={field}
          value={reason}
          maxLength={200}
          placeholder={t("passing.park.reason")}
          aria-label={t("passing.park.reason")}
          onChange={(event) => setReason(event.target.value)}
          onPressEnter={() => void send()}
        />
        <Radio.Group
          className="park-choices"
          aria-label={t("passing.park.until")}
          value={choice}
          options={CHOICES.map((it) => ({ value: it, label: label(it) }))}
          onChange={(event) => setChoice(event.target.value as Choice)}
        />
        {choice === "chosen" && (
          <DatePicker
            showTime={{ format: "HH:mm" }}
            format="YYYY-MM-DD HH:mm"
            value={at}
            aria-label={t("passing.park.chosen")}
            disabledDate={(day) => day.endOf("day").valueOf() < Date.now()}
            onChange={setAt}
          />
        )}
      </div>
    </Modal>
  );
}

/** Null: without a time, until the customer writes. */
function timeOf(choice: Choice): Date | null {
  const now = new Date();
  if (choice === "soon") return new Date(now.getTime() + SOON_MINUTES * 60_000);
  if (choice === "hours") return new Date(now.getTime() + HOURS * 3_600_000);
  if (choice === "tomorrow") return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, MORNING);
  return null;
}
