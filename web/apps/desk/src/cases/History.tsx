// What happened to a case, the newest first: who did it, and what was before.
import type { Case, Entry } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Instead } from "../afterwards/Instead.tsx";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { historyQuery } from "./cases.ts";
import { useCaseWords } from "./words.ts";

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
  const words = useCaseWords();
  const said = useSaid(entry, words);
  const { before, after } = entry.what === "opened" ? {} : entry.data;
  const told = [before, after].map((value) => (value ? said(value) : ""));
  return (
    <li>
      <span>
        <b>{(!entry.by.rule && entry.by.name) || t("cases.system")}</b> {t(`cases.what.${entry.what}`)}
        {entry.by.rule && <i> {t("cases.byRule", { rule: words.rule(entry.by.rule) })}</i>}
      </span>
      <time dateTime={entry.at} title={exact(entry.at, language)}>
        {ago(entry.at, now, language)}
      </time>
      {told.some(Boolean) && (
        <span className="case-history-change">
          {told[0] && <s>{told[0]}</s>} {told[1] || t("cases.nothing")}
        </span>
      )}
      <Instead entry={entry} />
    </li>
  );
}

/** A value of the log as people call it: ids by their names, keys by their labels. */
function useSaid({ what }: Entry, words: ReturnType<typeof useCaseWords>): (value: string) => string {
  const { t } = useTranslation();
  return (value) => {
    switch (what) {
      case "state":
      case "priority":
        return t(`cases.${what}.${value}`, { defaultValue: value });
      case "turned":
        return t(`cases.tone.${value}`, { defaultValue: value });
      case "contact":
        return t(`channel.${value}`, { defaultValue: value });
      case "team":
        return words.team(value);
      case "owner":
      case "adviser":
      case "watchers":
        return value.split(" ").map(words.person).join(t("common.comma"));
      case "kind":
        return words.kind(value);
      case "merged":
      case "split":
      case "rejoined":
        return `#${value}`;
      case "parent":
        return t("cases.above.one");
      default:
        return value;
    }
  };
}
