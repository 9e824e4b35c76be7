// A day of a source as small bars; the figures stand in its label for who cannot see them.
import type { Hour } from "@lingxi/api";
import { useTranslation } from "react-i18next";
import { byHour, HOURS, total } from "./traffic.ts";

const STEP = 5;
const HEIGHT = 24;

export function Spark({ hours }: { hours: readonly Hour[] }) {
  const { t } = useTranslation();
  const counts = byHour(hours, Date.now());
  const most = Math.max(1, ...counts);
  return (
    <svg
      className="source-spark"
      width={HOURS * STEP}
      height={HEIGHT}
      role="img"
      aria-label={t("sources.spark", { count: total(hours, "accepted") })}
    >
      {counts.map((count, place) => {
        const height = count ? Math.max(2, (count / most) * HEIGHT) : 1;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its place
            key={place}
            x={place * STEP}
            y={HEIGHT - height}
            width={STEP - 1}
            height={height}
            className={count ? "some" : "none"}
          />
        );
      })}
    </svg>
  );
}
