// A wait that runs, against its target: the ring fills, and past the target a sign and a colour say so.
import { length } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";

interface Props {
  since: string;
  /** Seconds; without one it is only a clock. */
  target?: number;
}

const R = 6;
const ROUND = 2 * Math.PI * R;

export function Clock({ since, target }: Props) {
  const { t } = useTranslation();
  const waited = useNow() - Date.parse(since);
  if (target === undefined) return <span className="clock">{length(waited)}</span>;
  const share = Math.min(1, waited / 1000 / Math.max(1, target));
  const over = waited / 1000 > target;
  return (
    <span className="clock" data-over={over} title={t("floor.target", { target: length(target * 1000) })}>
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <circle
          cx={8}
          cy={8}
          r={R}
          fill={over ? "currentColor" : "none"}
          stroke="var(--lx-line-strong)"
          strokeWidth={2}
        />
        {over ? (
          <path d="M8 4.5v4.2M8 11.2v.3" stroke="var(--lx-surface)" strokeWidth={2} strokeLinecap="round" />
        ) : (
          <circle
            cx={8}
            cy={8}
            r={R}
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
            strokeDasharray={`${ROUND * share} ${ROUND}`}
            transform="rotate(-90 8 8)"
          />
        )}
      </svg>
      {length(waited)}
      {over && <span className="lx-sr">{t("floor.over")}</span>}
    </span>
  );
}
