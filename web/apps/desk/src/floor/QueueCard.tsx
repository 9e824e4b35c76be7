// One queue at a glance: who waits how long against the target, who could take it, how the day has gone.
import { BellOutlined } from "@ant-design/icons";
import type { QueueDay } from "@lingxi/api";
import { length } from "@lingxi/i18n";
import { Tooltip } from "antd";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { queueName } from "../app/names.ts";
import { Clock } from "./Clock.tsx";
import type { QueueFigures } from "./figures.ts";

interface Props {
  figures: QueueFigures;
  day: QueueDay | undefined;
  chosen: boolean;
  choose: (id: string) => void;
}

export const QueueCard = memo(
  function QueueCard({ figures, day, chosen, choose }: Props) {
    const { t } = useTranslation();
    const language = useLanguage();
    const { queue, waiting, ringing, over, oldest, target } = figures;
    return (
      <button
        type="button"
        className="queue-card"
        aria-pressed={chosen}
        data-alert={over > 0}
        onClick={() => choose(queue.id)}
      >
        <span className="queue-card-head">
          <b className="lx-cut" title={queueName(queue, language)}>
            {queueName(queue, language)}
          </b>
          {oldest ? <Clock since={oldest} target={target} /> : <span className="quiet">{t("floor.nobodyWaits")}</span>}
        </span>
        <span className="queue-card-numbers">
          <span className="big">{waiting}</span>
          <span>
            {t("floor.waiting")}
            {ringing > 0 && (
              <span className="quiet">
                {" "}
                <BellOutlined aria-hidden /> {t("floor.ringing", { count: ringing })}
              </span>
            )}
            <br />
            {over > 0 ? (
              <span className="alarm">{t("floor.overTarget", { count: over, target: length(target * 1000) })}</span>
            ) : (
              <span className="quiet">{t("floor.target", { target: length(target * 1000) })}</span>
            )}
          </span>
        </span>
        <Staff figures={figures} />
        <Today day={day} />
      </button>
    );
  },
  (a, b) =>
    a.chosen === b.chosen &&
    a.day === b.day &&
    a.choose !== undefined &&
    JSON.stringify(a.figures) === JSON.stringify(b.figures),
);

function Staff({ figures: { free, busy, away, load, capacity } }: { figures: QueueFigures }) {
  const { t } = useTranslation();
  const share = capacity ? Math.min(1, load / capacity) : 0;
  return (
    <span className="queue-card-staff">
      <span className="bar" data-full={share >= 0.9} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span>
        {capacity ? t("floor.load", { load, capacity }) : t("floor.nobodyThere")}
        <span className="quiet"> · {t("floor.staff", { free, busy, away })}</span>
      </span>
    </span>
  );
}

function Today({ day }: { day: QueueDay | undefined }) {
  const { t } = useTranslation();
  const settled = (day?.answered ?? 0) + (day?.abandoned ?? 0);
  if (!day || !settled) return <span className="queue-card-day quiet">{t("floor.noDay")}</span>;
  return (
    <Tooltip title={t("floor.levelHelp")}>
      <span className="queue-card-day">
        <b>{Math.round((100 * day.in_time) / settled)} %</b> {t("floor.level")}
        <span className="quiet">
          {" · "}
          {t("floor.answered", { count: day.answered })}
          {" · "}
          {t("floor.abandoned", { count: day.abandoned })}
        </span>
      </span>
    </Tooltip>
  );
}
