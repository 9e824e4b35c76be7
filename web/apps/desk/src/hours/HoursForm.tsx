// One set of opening hours: its names, week, holidays and special days, beside the year that they make.
import type { Day, HolidayRegion, Hours, OpeningHours, SpecialDay } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Button, Input, Select, Switch } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { PageSection } from "../shell/Page.tsx";
import { IntervalsField } from "./IntervalsField.tsx";
import { type Intervals, weekHours } from "./intervals.ts";
import { Keepers } from "./Keepers.tsx";
import type { HoursFields } from "./opening.ts";
import { SpecialDays } from "./SpecialDays.tsx";
import { WeekEditor } from "./WeekEditor.tsx";
import { regions, weekdayNames, zones } from "./words.ts";
import { YearView } from "./YearView.tsx";

interface Props {
  kept: OpeningHours | null;
  initial: HoursFields;
  stored: (id: string) => void;
}

export function HoursForm({ kept, initial, stored }: Props) {
  const { t } = useTranslation();
  const [fields, setFields] = useState<HoursFields>(initial);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const { busy, save } = useSave(["opening-hours"]);
  const { hours } = fields;
  const set = (part: Partial<Hours>) => setFields((now) => ({ ...now, hours: { ...now.hours, ...part } }));
  const mark = (field: string, bad: boolean) =>
    setWrong((now) =>
      now.has(field) === bad ? now : new Set(bad ? [...now, field] : [...now].filter((it) => it !== field)),
    );

  const day = (weekday: number, intervals: Intervals | null) => {
    mark(`week ${weekday}`, intervals === null);
    if (intervals) set({ week: hours.week.map((it, at) => (at === weekday ? intervals : it)) });
  };
  const copy = (weekday: number) =>
    set({ week: hours.week.map((it, at) => (weekday < 5 === at < 5 ? (hours.week[weekday] ?? it) : it)) });
  const special = (date: string) =>
    set({ special_days: [...hours.special_days, { date, intervals: [], name_zh: "", name_en: "" }] });
  const chosen = (it: Day) => {
    if (!hours.special_days.some((one) => one.date === it.date)) special(it.date);
  };
  const named = !!fields.name_zh.trim() && !!fields.name_en.trim();
  const complete = hours.special_days.every((it) => it.name_zh.trim() || it.name_en.trim());
  const submit = async () => {
    const body = { ...fields, hours: { ...hours, special_days: hours.special_days.map(bilingual) } };
    const store = async () => {
      const made = kept
        ? await call<OpeningHours>("PUT", `/api/opening-hours/${kept.id}`, body)
        : await call<OpeningHours>("POST", "/api/opening-hours", body);
      stored(made.id);
    };
    await save(store);
  };
  return (
    <div className="hours">
      {kept && <Keepers id={kept.id} />}
      <PageSection title={t("hours.about")} text={t("hours.aboutText")}>
        <div className="hours-names">
          <Input
            aria-label={t("queues.nameZh")}
            prefix={<span className="quiet">{t("language.zh")}</span>}
            lang="zh-CN"
            maxLength={80}
            value={fields.name_zh}
            onChange={(event) => setFields({ ...fields, name_zh: event.target.value })}
          />
          <Input
            aria-label={t("queues.nameEn")}
            prefix={<span className="quiet">{t("language.en")}</span>}
            lang="en"
            maxLength={80}
            value={fields.name_en}
            onChange={(event) => setFields({ ...fields, name_en: event.target.value })}
          />
          <Zone value={hours.zone} change={(zone) => set({ zone })} />
        </div>
      </PageSection>
      <PageSection title={t("hours.week")} text={t("hours.weekText")}>
        <WeekEditor week={hours.week} change={day} copy={copy} />
        <p className="quiet">{t("hours.total", { hours: Math.round(weekHours(hours.week) * 10) / 10 })}</p>
      </PageSection>
      <PageSection title={t("hours.holidays")} text={t("hours.holidaysText")}>
        <Holidays hours={hours} set={set} wrong={(bad) => mark("holiday", bad)} />
      </PageSection>
      <PageSection title={t("hours.specials")} text={t("hours.specialsText")}>
        <SpecialDays
          days={hours.special_days}
          change={(special_days) => set({ special_days })}
          wrong={(at, bad) => mark(`special ${at}`, bad)}
          add={() => special(tomorrow())}
        />
      </PageSection>
      <YearView hours={hours} choose={chosen} />
      <footer className="hours-save">
        {kept && (
          // biome-ignore lint/a11y/noLabelWithoutControl: the switch is the control
          <label>
            <Switch checked={fields.archived} onChange={(archived) => setFields({ ...fields, archived })} />
            {t("hours.archive")}
          </label>
        )}
        <span className="quiet" role="status">
          {wrong.size ? t("hours.wrong") : !complete ? t("hours.unnamed") : ""}
        </span>
        <Button
          type="primary"
          loading={busy}
          disabled={wrong.size > 0 || !named || !complete}
          onClick={() => void submit()}
        >
          {t("common.save")}
        </Button>
      </footer>
    </div>
  );
}

/** What has a name in one language only is called so in both. */
function bilingual(day: SpecialDay): SpecialDay {
  return {
    ...day,
    name_zh: day.name_zh.trim() || day.name_en.trim(),
    name_en: day.name_en.trim() || day.name_zh.trim(),
  };
}

function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toLocaleDateString("sv-SE");
}

function Zone({ value, change }: { value: string; change: (zone: string) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const options = useMemo(() => zones(language, value), [language, value]);
  return (
    <Select
      className="hours-zone"
      showSearch={{ optionFilterProp: "label" }}
      aria-label={t("hours.zone")}
      value={value}
      options={[...options]}
      onChange={change}
    />
  );
}

interface HolidaysProps {
  hours: Hours;
  set: (part: Partial<Hours>) => void;
  wrong: (bad: boolean) => void;
}

function Holidays({ hours, set, wrong }: HolidaysProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ["holiday-regions"],
    queryFn: () => call<readonly HolidayRegion[]>("GET", "/api/opening-hours/regions"),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const options = useMemo(() => regions(query.data ?? [], language), [query.data, language]);
  const weekdays = weekdayNames(language);
  return (
    <div className="settings">
      <span>{t("hours.region")}</span>
      <Select
        className="hours-wide"
        showSearch={{ optionFilterProp: "label" }}
        aria-label={t("hours.region")}
        loading={query.isLoading}
        value={hours.region}
        options={[{ value: "", label: t("hours.noRegion") }, ...options]}
        onChange={(region) => set({ region })}
      />
      {hours.region && (
        <>
          <span>{t("hours.onHolidays")}</span>
          <IntervalsField
            label={t("hours.onHolidays")}
            value={hours.holiday}
            change={(holiday) => {
              wrong(holiday === null);
              if (holiday) set({ holiday });
            }}
          />
          <span>{t("hours.makeUp")}</span>
          <Select
            className="hours-wide"
            aria-label={t("hours.makeUp")}
            value={hours.make_up_weekday ?? -1}
            options={[
              ...weekdays.map((name, value) => ({ value, label: t("hours.makeUpAs", { weekday: name }) })),
              { value: -1, label: t("hours.makeUpNot") },
            ]}
            onChange={(weekday) => set({ make_up_weekday: weekday < 0 ? null : weekday })}
          />
        </>
      )}
    </div>
  );
}
