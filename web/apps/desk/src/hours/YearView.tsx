// The year that hours make, before they are saved: the chart, what is not known yet, and the named days as a table.
import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import type { CalendarDays, Day, Hours } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Bones } from "@lingxi/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Alert, Button, Table } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { PageSection } from "../shell/Page.tsx";
import { format } from "./intervals.ts";
import { dateName, regionName } from "./words.ts";
import { YearChart } from "./YearChart.tsx";

const SETTLE_MS = 300;

export function YearView({ hours, choose }: { hours: Hours; choose: (day: Day) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [year, setYear] = useState(new Date().getFullYear());
  const settled = useSettled(named(hours));
  const query = useQuery({
    queryKey: ["calendar", settled, year],
    queryFn: () => {
      const body = { hours: settled, first: `${year}-01-01`, days: isLeap(year) ? 366 : 365 };
      return call<CalendarDays>("POST", "/api/opening-hours/calendar", body);
    },
    placeholderData: keepPreviousData,
    retry: false,
  });
  const open = query.data?.days.filter((it) => it.intervals.length).length ?? 0;
  return (
    <PageSection title={t("hours.year")} text={t("hours.yearText")}>
      <div className="year-head">
        <Button
          type="text"
          icon={<LeftOutlined />}
          aria-label={String(year - 1)}
          disabled={year <= 2001}
          onClick={() => setYear(year - 1)}
        />
        <b>{year}</b>
        <Button
          type="text"
          icon={<RightOutlined />}
          aria-label={String(year + 1)}
          disabled={year >= 2096}
          onClick={() => setYear(year + 1)}
        />
        {query.data && <span className="quiet">{t("hours.openDays", { open, days: query.data.days.length })}</span>}
      </div>
      {query.error && <Alert type="error" showIcon title={problemText(t, query.error)} />}
      {!!query.data?.unsettled_years.length && (
        <Alert
          type="warning"
          showIcon
          title={t("hours.unsettled", { year, region: regionName(hours.region, language) })}
        />
      )}
      {query.data ? (
        <>
          <YearChart key={year} days={query.data.days} choose={choose} />
          <Named days={query.data.days} />
        </>
      ) : (
        !query.error && <Bones rows={6} height={60} label={t("common.loading")} />
      )}
    </PageSection>
  );
}

/** The table behind the chart: every day that is no plain day of the week. */
function Named({ days }: { days: readonly Day[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const named = days.filter((it) => it.kind !== "week");
  if (!named.length) return null;
  return (
    <Table<Day>
      className="year-table"
      rowKey="date"
      size="small"
      pagination={false}
      scroll={{ x: 480 }}
      dataSource={named}
      columns={[
        { title: t("hours.date"), render: (_, it) => dateName(it.date, language) },
        {
          title: t("hours.kindOf"),
          render: (_, it) => (
            <span className="year-kind">
              <i className="year-key" data-kind={it.kind}>
                {t(`hours.mark.${it.kind}`)}
              </i>
              {t(`hours.kind.${it.kind}`)}
            </span>
          ),
        },
        { title: t("hours.name"), render: (_, it) => (language === "zh" ? it.name_zh : it.name_en) },
        {
          title: t("hours.times"),
          render: (_, it) => (it.intervals.length ? format(it.intervals) : t("hours.closed")),
        },
      ]}
    />
  );
}

/** A day that is just being named is a day all the same. */
function named(hours: Hours): Hours {
  const special_days = hours.special_days.map((it) => ({
    ...it,
    name_zh: it.name_zh.trim() || it.name_en.trim() || "…",
    name_en: it.name_en.trim() || it.name_zh.trim() || "…",
  }));
  return { ...hours, special_days };
}

/** The hours once nobody has changed them for a moment. */
function useSettled(hours: Hours): Hours {
  const text = JSON.stringify(hours);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return JSON.parse(settled) as Hours;
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
}
