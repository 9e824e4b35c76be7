// The week: each day as text for the keyboard, and as a line to paint on with the pointer, half an hour at a time.
import { CopyOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { type PointerEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { IntervalsField } from "./IntervalsField.tsx";
import { DAY, type Intervals, isOpen, paint } from "./intervals.ts";
import { weekdayNames } from "./words.ts";

const STEP = 30;
const TICKS = [0, 6, 12, 18, 24];

interface Props {
  week: readonly Intervals[];
  change: (weekday: number, intervals: Intervals | null) => void;
  copy: (weekday: number) => void;
}

export function WeekEditor({ week, change, copy }: Props) {
  const { t } = useTranslation();
  const names = weekdayNames(useLanguage());
  return (
    <div className="week">
      <div className="week-ticks" aria-hidden="true">
        <div className="week-ticks-line">
          {TICKS.map((hour) => (
            <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
              {hour}
            </span>
          ))}
        </div>
      </div>
      {week.map((intervals, weekday) => (
        <div className="week-day" key={names[weekday]} data-weekend={weekday > 4}>
          <span className="week-name">{names[weekday]}</span>
          <Track
            intervals={intervals}
            before={week[(weekday + 6) % 7] ?? []}
            change={(painted) => change(weekday, painted)}
          />
          <IntervalsField label={names[weekday] ?? ""} value={intervals} change={(typed) => change(weekday, typed)} />
          <Tooltip title={t("hours.copy")}>
            <Button
              type="text"
              icon={<CopyOutlined />}
              aria-label={`${names[weekday]}: ${t("hours.copy")}`}
              onClick={() => copy(weekday)}
            />
          </Tooltip>
        </div>
      ))}
    </div>
  );
}

interface TrackProps {
  intervals: Intervals;
  /** The day before: its night may reach into this one. */
  before: Intervals;
  change: (intervals: Intervals) => void;
}

function Track({ intervals, before, change }: TrackProps) {
  const stroke = useRef<{ from: number; open: boolean; base: Intervals } | null>(null);
  const minute = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 0.9999);
    return Math.floor((share * DAY) / STEP) * STEP;
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = minute(event);
    stroke.current = { from, open: !isOpen(intervals, from), base: intervals };
    go(event);
  };
  const go = (event: PointerEvent<HTMLElement>) => {
    if (!stroke.current) return;
    const { from, open, base } = stroke.current;
    const here = minute(event);
    change(paint(base, Math.min(from, here), Math.max(from, here) + STEP, open));
  };
  const end = () => {
    stroke.current = null;
  };
  const nights = before.filter((it) => it.closes > DAY).map((it) => ({ opens: 0, closes: it.closes - DAY }));
  return (
    <div
      className="week-track"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {nights.map((it) => (
        <i key={it.closes} data-night="true" style={place(it.opens, it.closes)} />
      ))}
      {intervals.map((it) => (
        <i key={it.opens} style={place(it.opens, Math.min(it.closes, DAY))} />
      ))}
    </div>
  );
}

function place(opens: number, closes: number) {
  return { left: `${(opens / DAY) * 100}%`, width: `${((closes - opens) / DAY) * 100}%` };
}
