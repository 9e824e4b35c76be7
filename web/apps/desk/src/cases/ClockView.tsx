// A promise's clock as a shape, a colour and words: the ring fills, near its end it thickens, past it a sign stands in it.
import { ahead, exact, span } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import type { Standing } from "./standing.ts";

const R = 6;
const ROUND = 2 * Math.PI * R;

export function Dial({ standing: { state, tone, share } }: { standing: Standing }) {
  const late = tone === "late";
  return (
    <svg className="case-dial" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx={8}
        cy={8}
        r={R}
        fill={late ? "currentColor" : "none"}
        stroke={late ? "currentColor" : "var(--lx-line-strong)"}
        strokeWidth={2}
      />
      {!late && (
        <circle
          cx={8}
          cy={8}
          r={R}
          fill="none"
          stroke="currentColor"
          strokeWidth={tone === "pressing" ? 3.5 : 2}
          strokeDasharray={`${ROUND * share} ${ROUND}`}
          transform="rotate(-90 8 8)"
        />
      )}
      {late && <path d="M8 4.5v4.2M8 11.2v.3" stroke="var(--lx-surface)" strokeWidth={2} strokeLinecap="round" />}
      {!late && state === "paused" && <path d="M6.6 6v4M9.4 6v4" stroke="currentColor" strokeWidth={1.6} />}
      {!late && state === "kept" && (
        <path d="M5.4 8.2 7.3 10l3.3-3.8" fill="none" stroke="currentColor" strokeWidth={1.6} />
      )}
    </svg>
  );
}

/** In a list or beside a conversation: the shape, which promise, and how much is left. */
export function ClockView({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const { clock, state, tone, left } = standing;
  const words = useLeft(state, left);
  const due = state === "running" && clock.due_at ? clock.due_at : null;
  return (
    <span className="case-clock" data-tone={state === "kept" ? "kept" : tone} data-state={state}>
      <Dial standing={standing} />
      <span className="case-clock-name">{t(`cases.clock.${clock.name}`)}</span>
      <b title={due ? t("cases.due", { at: exact(due, language) }) : undefined}>{words}</b>
      {due && <span className="case-clock-due">{ahead(due, now, language)}</span>}
    </span>
  );
}

function useLeft(state: Standing["state"], left: number | null): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (left === null) return t(`cases.${state}`);
  const time = span(Math.abs(left), language);
  if (state === "paused") return t("cases.paused", { time });
  return t(left < 0 ? "cases.late" : "cases.left", { time });
}
