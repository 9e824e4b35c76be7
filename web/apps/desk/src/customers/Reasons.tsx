// Why they are probably here, the likeliest first: what says so, and since when.
import {
  ClockCircleOutlined,
  CommentOutlined,
  ExclamationCircleFilled,
  EyeOutlined,
  FieldTimeOutlined,
  InboxOutlined,
  SyncOutlined,
  WarningFilled,
} from "@ant-design/icons";
import type { Reason } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { reasonText } from "./brief.ts";

const ICONS: Record<Reason["code"], ReactNode> = {
  record_late: <ExclamationCircleFilled />,
  record_due: <FieldTimeOutlined />,
  record_new: <InboxOutlined />,
  record_changed: <SyncOutlined />,
  activity: <EyeOutlined />,
  activity_trouble: <WarningFilled />,
  contact_unsettled: <CommentOutlined />,
  contacts_many: <ClockCircleOutlined />,
};
const TONES: Partial<Record<Reason["code"], string>> = { record_late: "bad", activity_trouble: "bad" };

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation();
  if (!reasons.length) return <p className="quiet">{t("customers.noReason")}</p>;
  return (
    <ol className="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.about}`}>
          <ReasonLine reason={reason} />
        </li>
      ))}
    </ol>
  );
}

export function ReasonLine({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  return (
    <span className="reason">
      <span className="reason-icon" data-tone={TONES[reason.code] ?? "plain"} aria-hidden="true">
        {ICONS[reason.code]}
      </span>
      <span className="reason-text">{reasonText(t, reason, language, now)}</span>
      {!reason.code.startsWith("record") && (
        <time dateTime={reason.at} title={exact(reason.at, language)}>
          {ago(reason.at, now, language)}
        </time>
      )}
    </span>
  );
}
