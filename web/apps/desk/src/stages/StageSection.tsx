// Where in their journey this customer is, since when, and why: for the customer's page and pane.
import type { Whereabouts } from "@lingxi/api";
import { exact, moment } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { Why } from "../conditions/Why.tsx";
import { useWords } from "../conditions/words.ts";
import { StageBadge } from "./StageBadge.tsx";

export function StageSection({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const words = useWords();
  const { data } = useQuery({
    queryKey: ["customer", customerId, "stage"],
    queryFn: () => call<Whereabouts>("GET", `/api/customers/${customerId}/stage`),
    refetchInterval: 60_000,
  });
  if (!data?.stage || !data.since) return null;
  return (
    <section className="customer-section" aria-label={t("stages.stage")}>
      <h3>{t("stages.stage")}</h3>
      <p className="stage-now">
        <StageBadge stage={data.stage} />{" "}
        <time className="quiet" dateTime={data.since} title={exact(data.since, language)}>
          {t("conditions.since", { when: moment(data.since, now, language) })}
        </time>
      </p>
      {data.why && <Why why={data.why} words={words} />}
    </section>
  );
}
