// A week's minutes as a bar: spent, promised, left.
import type { ExpertEntry } from "@lingxi/api";
import { useTranslation } from "react-i18next";

export function Budget({ entry }: { entry: ExpertEntry }) {
  const { t } = useTranslation();
  const whole = entry.expert.weekly_minutes;
  const left = Math.max(0, whole - entry.used - entry.reserved);
  const share = (minutes: number) => `${whole ? Math.min(100, (minutes / whole) * 100) : 0}%`;
  return (
    <div className="budget">
      <div
        className="budget-bar"
        role="img"
        aria-label={t("experts.budgetLabel", { used: entry.used, reserved: entry.reserved, whole })}
      >
        <span className="used" style={{ width: share(entry.used) }} />
        <span className="reserved" style={{ width: share(entry.reserved) }} />
      </div>
      <span className="quiet">{t("experts.budget", { left, whole })}</span>
    </div>
  );
}
