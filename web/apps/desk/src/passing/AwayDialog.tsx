// Who served this customer before is not there: since when, and whether it should wait for them.
import { moment } from "@lingxi/i18n";
import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useDesk } from "../app/live.tsx";
import { dialog } from "../app/prefs.ts";
import { useComplain } from "../app/problems.ts";
import { useStore } from "../app/store.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import * as acts from "./acts.ts";
import { awayAdviser } from "./away.ts";

export function AwayDialog() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const desk = useDesk();
  const complain = useComplain();
  const { scene } = useCommands();
  const [busy, setBusy] = useState(false);
  const away = useStore(awayAdviser);
  const { conversation } = scene;
  if (!conversation || !away) return null;
  const wait = async () => {
    setBusy(true);
    try {
      await acts.handBack(desk, conversation.id, true);
      dialog.set(null);
    } catch (error) {
      complain(error);
      setBusy(false);
    }
  };
  const data = { name: away.name, presence: t(`presence.${away.presence}`), since: moment(away.since, now, language) };
  return (
    <Modal
      open
      width={440}
      title={t("passing.away.title", data)}
      okText={t("passing.away.wait", data)}
      cancelText={t("common.cancel")}
      okButtonProps={{ loading: busy }}
      onOk={() => void wait()}
      onCancel={() => dialog.set(null)}
    >
      <p>{t("passing.away.text", data)}</p>
    </Modal>
  );
}
