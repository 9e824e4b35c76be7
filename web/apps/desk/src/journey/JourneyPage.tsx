// The journey map: how people come, hop from channel to channel, are helped or give up; of a segment, in a period.
import "./journey.css";
import { NodeIndexOutlined, WarningOutlined } from "@ant-design/icons";
import type { JourneyMap } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Bones, Empty } from "@lingxi/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Segmented, Select } from "antd";
import dayjs from "dayjs";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { inLanguage } from "../conditions/words.ts";
import { useSegments } from "../segments/SegmentsPage.tsx";
import { Page } from "../shell/Page.tsx";
import { BehindDrawer } from "./BehindDrawer.tsx";
import { FlowTable } from "./FlowTable.tsx";
import type { Behind } from "./names.ts";
import { Sankey } from "./Sankey.tsx";

const PERIODS = [7, 30, 90, 365] as const;

export function JourneyPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const segments = useSegments();
  const [segment, setSegment] = useState<string | null>(null);
  const [days, setDays] = useState<number>(30);
  const [behind, setBehind] = useState<Behind | null>(null);
  const asked = useMemo(() => {
    const to = dayjs().add(1, "minute").startOf("minute");
    const period = { from: to.subtract(days, "day").toISOString(), to: to.toISOString() };
    return new URLSearchParams({ ...period, ...(segment && { segment }) }).toString();
  }, [segment, days]);
  const query = useQuery({
    queryKey: ["journeys", asked],
    queryFn: () => call<JourneyMap>("GET", `/api/journeys?${asked}`),
    placeholderData: keepPreviousData,
  });
  const map = query.data;
  return (
    <Page wide title={t("journeys.title")} text={t("journeys.text")}>
      <div className="journey-asked">
        <Select
          value={segment ?? ""}
          aria-label={t("journeys.who")}
          className="journey-segment"
          options={[
            { value: "", label: t("conditions.everybody") },
            ...(segments.data ?? []).map((it) => ({ value: it.id, label: inLanguage(it, language) })),
          ]}
          onChange={(id) => setSegment(id || null)}
        />
        <Segmented
          value={days}
          aria-label={t("journeys.period")}
          options={PERIODS.map((value) => ({ value, label: t("journeys.days", { count: value }) }))}
          onChange={setDays}
        />
      </div>
      {!map && query.error && (
        <Empty
          tone="bad"
          icon={<WarningOutlined />}
          title={t("journeys.failed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      )}
      {!map && !query.error && <Bones rows={5} label={t("common.loading")} />}
      {map && map.journeys === 0 && (
        <Empty icon={<NodeIndexOutlined />} title={t("journeys.none")} text={t("journeys.noneText")} />
      )}
      {map && map.journeys > 0 && (
        <div className="journey" data-waiting={query.isPlaceholderData}>
          <Figures map={map} />
          <Sankey map={map} open={setBehind} />
          <FlowTable map={map} open={setBehind} />
        </div>
      )}
      {behind && <BehindDrawer asked={asked} behind={behind} close={() => setBehind(null)} />}
    </Page>
  );
}

function Figures({ map }: { map: JourneyMap }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const figures = [
    ["journeys", map.journeys],
    ["people", map.people],
    ["solved", map.solved],
    ["givenUp", map.given_up],
    ["hops", map.hops],
    ["again", map.again],
  ] as const;
  return (
    <dl className="journey-figures">
      {figures.map(([key, value]) => (
        <div key={key} title={t(`journeys.figureText.${key}`)}>
          <dt>{t(`journeys.figure.${key}`)}</dt>
          <dd>
            {value.toLocaleString(language)}
            {key !== "journeys" && key !== "people" && <small>{`${Math.round((100 * value) / map.journeys)} %`}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
