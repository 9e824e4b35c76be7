// Why did this come to me: the terms of the decision, who else was weighed, and what became of the offers before.
import "./why.css";
import type { Explanation, OfferExplained } from "@lingxi/api";
import { exact, length } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Bones } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Alert, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { problemText } from "../app/problems.ts";
import { type Bar, barsOf } from "./terms.ts";

export function Why({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const revision = useLive((state) => state.works[conversationId]?.revision);
  const { data, error } = useQuery({
    queryKey: ["offers", conversationId, revision],
    queryFn: () => call<readonly OfferExplained[]>("GET", `/api/conversations/${conversationId}/offers`),
  });
  if (error) return <Alert type="error" showIcon title={problemText(t, error)} />;
  if (!data) return <Bones rows={4} height={20} label={t("common.loading")} />;
  const [last] = data;
  if (!last) return <p className="quiet">{t("why.none")}</p>;
  return (
    <section className="why" aria-label={t("why.title")}>
      {last.explanation ? <Explained explanation={last.explanation} /> : <p>{t("why.byColleague")}</p>}
      <History offers={data} />
    </section>
  );
}

function Explained({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation();
  const { bars, most } = barsOf(explanation);
  const names = useLive((state) => state.colleagues);
  const { chosen, runners_up, ring, waited_seconds, target_seconds } = explanation;
  const others = [...(chosen ? [chosen] : []), ...runners_up];
  const [first] = bars;
  return (
    <>
      <p>
        {t("why.waited", { waited: length(waited_seconds * 1000), target: length(target_seconds * 1000) })}
        {ring > 0 && ` ${t("why.ring", { count: ring })}`}
        {first && ` ${t("why.mostly", { term: t(`routing.term.${first.name}.label`) })}`}
      </p>
      {runners_up.length > 0 && (
        <ol className="why-who" aria-label={t("why.contenders")}>
          {others.map((it, place) => (
            <li key={it.agent} data-place={place}>
              <span className="why-mark" data-place={place} aria-hidden="true" />
              <span className="lx-cut">{names[it.agent]?.name ?? t("why.somebody")}</span>
              <b>{it.score.toFixed(2)}</b>
            </li>
          ))}
        </ol>
      )}
      <table className="why-bars">
        <caption className="lx-sr">{t("why.caption")}</caption>
        <tbody>
          {bars.map((bar) => (
            <Row key={bar.name} bar={bar} most={most} />
          ))}
        </tbody>
      </table>
      {explanation.ruled_out.length > 0 && (
        <>
          <h4>{t("why.ruledOut")}</h4>
          <ul className="why-out">
            {explanation.ruled_out.map((it) => (
              <li key={it.reason}>
                <b>{it.count}</b> {t(`routing.reason.${it.reason}`, { defaultValue: it.reason })}
                {it.agents.length > 0 && (
                  <span className="quiet">
                    {" "}
                    {it.agents
                      .map((id) => names[id]?.name)
                      .filter(Boolean)
                      .join(t("common.comma"))}
                    {it.count > it.agents.length && "…"}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row({ bar, most }: { bar: Bar; most: number }) {
  const { t } = useTranslation();
  const lowest = bar.given.some((it) => it < 0);
  return (
    <tr>
      <th scope="row">
        <Tooltip title={t(`routing.term.${bar.name}.help`)}>
          <button type="button">{t(`routing.term.${bar.name}.label`, { defaultValue: bar.name })}</button>
        </Tooltip>
      </th>
      <td title={t("why.product", { value: bar.value.toFixed(2), weight: bar.weight })}>
        {bar.given.map((given, place) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: contenders keep their places
            key={place}
            className="why-bar"
            data-place={place}
            data-negative={lowest}
            style={{ width: `${(100 * Math.abs(given)) / most}%` }}
          />
        ))}
      </td>
      <td className="why-number">{(bar.given[0] ?? 0).toFixed(2)}</td>
    </tr>
  );
}

function History({ offers }: { offers: readonly OfferExplained[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useLive((state) => state.colleagues);
  return (
    <>
      <h4>{t("why.history")}</h4>
      <ol className="why-history">
        {offers.map(({ offer }) => (
          <li key={offer.id}>
            <time dateTime={offer.offered_at} title={exact(offer.offered_at, language)}>
              {exact(offer.offered_at, language).split(" ").at(-1)}
            </time>
            <span className="lx-cut">{names[offer.agent_id]?.name ?? t("why.somebody")}</span>
            <span data-state={offer.state}>{t(`why.state.${offer.state}`)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
