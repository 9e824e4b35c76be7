// What is open with them, what is late first.
import type { Record as Business, RecordType } from "@lingxi/api";
import { ahead, exact, moment } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";

export function useRecordWords(): (record: Business) => { type: string; state: string } {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ["record-types"],
    queryFn: () => call<readonly RecordType[]>("GET", "/api/record-types"),
    staleTime: 300_000,
  });
  return (record) => {
    const type = data?.find((it) => it.key === record.type);
    const state = type?.states.find((it) => it.key === record.state);
    return {
      type: (language === "zh" ? type?.label_zh : type?.label_en) ?? record.type,
      state: (language === "zh" ? state?.label_zh : state?.label_en) ?? record.state,
    };
  };
}

export function OpenRecords({ records }: { records: readonly Business[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const words = useRecordWords();
  if (!records.length) return <p className="quiet">{t("customers.nothingOpen")}</p>;
  return (
    <ul className="records">
      {records.map((it) => {
        const late = it.due_at !== null && Date.parse(it.due_at) <= now;
        const { type, state } = words(it);
        return (
          <li key={it.id}>
            <span className="row-line">
              <span className="records-title" title={it.key}>
                <span className="quiet">{type}</span> {it.title}
              </span>
              <span className="badge" data-tone={late ? "bad" : "plain"}>
                {state}
              </span>
            </span>
            {it.due_at && (
              <time className="quiet" data-late={late} dateTime={it.due_at} title={exact(it.due_at, language)}>
                {late
                  ? t("customers.wasDue", { at: moment(it.due_at, now, language) })
                  : t("customers.due", { at: ahead(it.due_at, now, language) })}
              </time>
            )}
          </li>
        );
      })}
    </ul>
  );
}
