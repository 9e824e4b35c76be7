// Switching a plan: what it would change is shown first, and somebody says yes.
import type { Peak, PeakPlan } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Alert, Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { useDesk, useLive } from "../app/live.tsx";
import { PreviewView } from "./PreviewView.tsx";
import { inputOf, planName } from "./plan.ts";

const HOURS = [1, 2, 4, 8];

export function SwitchDialog({ plan, close }: { plan: PeakPlan; close: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const desk = useDesk();
  const on = useLive((state) => state.peak?.plan.id === plan.id);
  const [turnsOff] = useState(on);
  const [hours, setHours] = useState(0);
  const { busy, save } = useSave(["peaks"]);
  const name = planName(plan, language);
  const turn = async () => {
    const until = hours ? new Date(Date.now() + hours * 3_600_000).toISOString() : null;
    const peak = turnsOff
      ? await call<Peak>("POST", "/api/routing/peak/off")
      : await call<Peak>("POST", `/api/routing/plans/${plan.id}/on`, { until });
    desk.absorb({ peak });
  };
  return (
    <Modal
      open
      width={turnsOff ? 480 : 760}
      title={t(turnsOff ? "plans.endTitle" : "plans.startTitle", { name })}
      okText={t(turnsOff ? "plans.endNow" : "plans.startNow")}
      cancelText={t("common.cancel")}
      okButtonProps={{ loading: busy, danger: turnsOff }}
      onOk={async () => (await save(turn)) && close()}
      onCancel={close}
    >
      {turnsOff ? (
        <p>{t("plans.endText")}</p>
      ) : (
        <div className="plan-start">
          {!plan.note_zh && !plan.note_en && <Alert type="info" showIcon title={t("plans.noNote")} />}
          <PreviewView plan={inputOf(plan)} />
          <Radio.Group
            value={hours}
            onChange={(event) => setHours(event.target.value)}
            aria-label={t("plans.until")}
            options={[
              { value: 0, label: t("plans.untilEnded") },
              ...HOURS.map((count) => ({ value: count, label: t("plans.hours", { count }) })),
            ]}
          />
        </div>
      )}
    </Modal>
  );
}
