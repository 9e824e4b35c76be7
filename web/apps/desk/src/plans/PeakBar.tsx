// A plan is on: everybody sees it, with what colleagues are to know.
import { RiseOutlined } from "@ant-design/icons";
import { clock } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { noteOf, planName } from "./plan.ts";

export function PeakBar() {
  const { t } = useTranslation();
  const language = useLanguage();
  const peak = useLive((state) => state.peak);
  if (!peak) return null;
  const note = noteOf(peak.plan, language);
  return (
    <div className="connection-bar" data-kind="peak" role="status">
      <RiseOutlined />
      <span>
        <b>{planName(peak.plan, language)}</b>
        {" · "}
        {peak.until
          ? t("plans.onUntil", { until: clock(peak.until, language) })
          : t("plans.onSince", { since: clock(peak.began_at, language) })}
        {note && ` · ${note}`}
      </span>
    </div>
  );
}
