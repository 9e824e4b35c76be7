// A year at a glance: every day open, closed, a holiday, a made-up workday or a day of our own. Arrow keys walk; Enter makes a
// day special. Kinds differ by a mark as well as by colour.
import type { Day } from "@lingxi/api";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { format } from "./intervals.ts";
import { dateName, monthNames, weekdayNames } from "./words.ts";

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const KINDS = ["open", "closed", "holiday", "make_up", "special"] as const;

interface Props {
  days: readonly Day[];
  choose: (day: Day) => void;
}

export function YearChart({ days, choose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const say = useDayText();
  const weekdays = weekdayNames(language, "narrow");
  const shown = days[at] ?? days[0];
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(at + step, 0), days.length - 1);
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-day="${days[next]?.date}"]`)?.focus();
  };
  return (
    <div className="year">
      <div className="year-legend">
        {KINDS.map((kind) => (
          <span key={kind}>
            <i className="year-key" data-kind={kind}>
              {kind !== "open" && kind !== "closed" && t(`hours.mark.${kind}`)}
            </i>
            {t(`hours.kind.${kind}`)}
          </span>
        ))}
      </div>
      {shown && (
        <p className="year-said" aria-live="polite">
          {say(shown)}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the days inside */}
      <div className="year-months" ref={grid} onKeyDown={walk}>
        {monthNames(language).map((name, month) => {
          const own = days
            .map((day, index) => ({ day, index }))
            .filter(({ day }) => Number(day.date.slice(5, 7)) === month + 1);
          return (
            <section key={name} className="year-month" aria-label={name}>
              <h3>{name}</h3>
              <div className="year-days">
                {weekdays.map((weekday, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: seven letters that never move; two of them are T
                  <span key={index} aria-hidden="true">
                    {weekday}
                  </span>
                ))}
                {own.map(({ day, index }) => (
                  <button
                    key={day.date}
                    type="button"
                    className="year-day"
                    data-day={day.date}
                    data-kind={kindOf(day)}
                    data-mark={day.kind === "week" ? undefined : t(`hours.mark.${day.kind}`)}
                    style={day.date.endsWith("-01") ? { gridColumnStart: weekdayOf(day.date) + 1 } : undefined}
                    tabIndex={index === at ? 0 : -1}
                    title={say(day)}
                    aria-label={say(day)}
                    onFocus={() => setAt(index)}
                    onClick={() => choose(day)}
                  >
                    {Number(day.date.slice(8))}
                  </button>
                ))}
              </div>
            </section>
          );
        })}
      </div>
    </div>
  );
}

function useDayText(): (day: Day) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (day) => {
    const name = language === "zh" ? day.name_zh : day.name_en;
    const times = day.intervals.length ? format(day.intervals) : t("hours.closed");
    return [dateName(day.date, language), name, times].filter(Boolean).join(" · ");
  };
}

function kindOf(day: Day): string {
  if (day.kind !== "week") return day.kind;
  return day.intervals.length ? "open" : "closed";
}

function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}
