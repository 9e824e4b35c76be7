// Which cases of a view: what narrows it on the screen, and their order.
import { SearchOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Input, Select } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { useSettled } from "../conditions/useSettled.ts";
import { kindsQuery } from "./cases.ts";
import { type Asked, PRIORITIES, SORTS, type Sought, STATES } from "./filter.ts";

interface Props {
  wanted: Sought;
  asked: Asked;
  narrow(to: Sought): void;
}

const SETTLE_MS = 200;

export function Filters({ wanted, asked, narrow }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useLive((state) => state.queues);
  const { data: kinds } = useQuery(kindsQuery);
  return (
    <div className="case-filters">
      <Words wanted={wanted} narrow={narrow} />
      <Select
        allowClear
        value={wanted.state ?? null}
        placeholder={t("cases.anyState")}
        aria-label={t("cases.stateLabel")}
        popupMatchSelectWidth={false}
        options={STATES.map((value) => ({ value, label: t(`cases.state.${value}`) }))}
        onChange={(state) => narrow({ ...wanted, state })}
      />
      <Select
        allowClear
        value={wanted.priority ?? null}
        placeholder={t("cases.anyPriority")}
        aria-label={t("cases.priorityLabel")}
        popupMatchSelectWidth={false}
        options={PRIORITIES.map((value) => ({ value, label: t(`cases.priority.${value}`) }))}
        onChange={(priority) => narrow({ ...wanted, priority })}
      />
      {kinds && kinds.length > 1 && (
        <Select
          allowClear
          value={wanted.kind ?? null}
          placeholder={t("cases.anyKind")}
          aria-label={t("cases.kindLabel")}
          popupMatchSelectWidth={false}
          options={kinds.map((it) => ({ value: it.key, label: language === "zh" ? it.label_zh : it.label_en }))}
          onChange={(kind) => narrow({ ...wanted, kind })}
        />
      )}
      <Select
        allowClear
        value={wanted.queue ?? null}
        placeholder={t("cases.anyTeam")}
        aria-label={t("cases.teamLabel")}
        popupMatchSelectWidth={false}
        options={Object.values(queues).map((it) => ({ value: it.id, label: queueName(it, language) }))}
        onChange={(queue) => narrow({ ...wanted, queue })}
      />
      <Select
        className="case-sort"
        value={asked.sort}
        aria-label={t("cases.sortLabel")}
        popupMatchSelectWidth={false}
        options={SORTS.map((value) => ({ value, label: t(`cases.sort.${value}`) }))}
        onChange={(sort) => narrow({ ...wanted, sort })}
      />
    </div>
  );
}

function Words({ wanted, narrow }: Omit<Props, "asked">) {
  const { t } = useTranslation();
  const [words, setWords] = useState(wanted.q ?? "");
  const settled = useSettled(words.trim(), SETTLE_MS);
  const told = useRef(wanted.q ?? "");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows what is typed
  useEffect(() => {
    if (told.current === settled) return;
    told.current = settled;
    narrow({ ...wanted, q: settled });
  }, [settled]);
  useEffect(() => {
    if (told.current === (wanted.q ?? "")) return;
    told.current = wanted.q ?? ""; // the filters were taken away
    setWords(told.current);
  }, [wanted.q]);
  return (
    <Input
      id="search"
      allowClear
      className="case-words"
      prefix={<SearchOutlined />}
      value={words}
      maxLength={200}
      placeholder={t("cases.search")}
      aria-label={t("cases.search")}
      onChange={(event) => setWords(event.target.value)}
    />
  );
}
