// What happened to a case, the newest first: who did it, and what was before.
import type { Case, Entry } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { historyQuery, kindsQuery } from "./cases.ts";

export function History({ of: it }: { of: Case }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(historyQuery(it.id));
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ol className="case-history">
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button size="small" type="text" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t("customers.more")}
        </Button>
      )}
    </>
  );
}

function Line({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const said = useSaid(entry);
  const { before, after } = entry.what === "opened" ? {} : entry.data;
  const told = [before, after].map((value) => (value ? said(value) : ""));
  return (
    <li>
      <span>
        <b>{entry.by.name || t("cases.system")}</b> {t(`cases.what.${entry.what}`)}
        {entry.by.rule && <i> {t("cases.byRule", { rule: entry.by.rule })}</i>}
      </span>
      <time dateTime={entry.at} title={exact(entry.at, language)}>
        {ago(entry.at, now, language)}
      </time>
      {told.some(Boolean) && (
        <span className="case-history-change">
          {told[0] && <s>{told[0]}</s>} {told[1] || t("cases.nothing")}
        </span>
      )}
    </li>
  );
}

/** A value of the log as people call it: ids by their names, keys by their labels. */
function useSaid({ what }: Entry): (value: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const colleagues = useLive((state) => state.colleagues);
  const queues = useLive((state) => state.queues);
  const { data: kinds } = useQuery(kindsQuery);
  return (value) => {
    if (what === "state" || what === "priority") return t(`cases.${what}.${value}`, { defaultValue: value });
    if (what === "turned") return t(`cases.tone.${value}`, { defaultValue: value });
    if (what === "team") return queueName(queues[value], language) || value;
    if (what === "owner" || what === "watchers")
      return value
        .split(" ")
        .map((id) => colleagues[id]?.name ?? id)
        .join(t("common.comma"));
    const kind = what === "kind" && kinds?.find((one) => one.key === value);
    return kind ? (language === "zh" ? kind.label_zh : kind.label_en) : value;
  };
}
