// How a clock changes its colour as the promised time is used up: a bar from nothing to late.
import { useTranslation } from "react-i18next";
import type { Step } from "./promise.ts";

export function StepsBar({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation();
  const parts = [{ share: 0, tone: "calm" }, ...steps];
  const said = [...steps.map((it) => `${Math.round(it.share * 100)} % ${t(`cases.tone.${it.tone}`)}`)];
  return (
    <div
      className="steps-bar"
      role="img"
      aria-label={[...said, `100 % ${t("cases.tone.late")}`].join(t("common.comma"))}
    >
      {parts.map((it, at) => (
        <span
          key={it.share}
          data-tone={it.tone}
          style={{ flexGrow: Math.max(0, (parts[at + 1]?.share ?? 1) - it.share) }}
        >
          {t(`cases.tone.${it.tone}`)}
        </span>
      ))}
      <span data-tone="late">{t("cases.tone.late")}</span>
    </div>
  );
}
