// The clocks of a case. A click on one says how its figure came about: what is promised, when it counts, and each stretch that did.
import type { Case, ClockExplained } from "@lingxi/api";
import { span, stamp } from "@lingxi/i18n";
import { useQuery } from "@tanstack/react-query";
import { Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { ClockView } from "./ClockView.tsx";
import { explainedQuery } from "./cases.ts";
import { type Standing, standing } from "./standing.ts";

const SHOWN = 6;

export function Clocks({ of: it }: { of: Case }) {
  const { t } = useTranslation();
  const now = useNow();
  if (!it.clocks.length) return <p className="quiet">{t("cases.noClocks")}</p>;
  return (
    <ul className="case-clocks">
      {it.clocks.map((clock) => (
        <li key={clock.name}>
          <Explained of={it} standing={standing(clock, now)} />
        </li>
      ))}
    </ul>
  );
}

function Explained({ of: it, standing }: { of: Case; standing: Standing }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { name } = standing.clock;
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      title={t(`cases.clock.${name}`)}
      content={open && <Definition id={it.id} revision={it.revision} name={name} />}
    >
      <button
        type="button"
        className="case-clock-button"
        aria-expanded={open}
        onKeyDown={(event) => {
          if (!open || event.key !== "Escape") return;
          setOpen(false);
          event.stopPropagation();
        }}
      >
        <ClockView standing={standing} />
      </button>
    </Popover>
  );
}

function Definition({ id, revision, name }: { id: string; revision: number; name: ClockExplained["clock"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery(explainedQuery(id, revision));
  const it = query.data?.find((one) => one.clock === name);
  if (!it) return <p className="case-definition">{query.error ? problemText(t, query.error) : t("common.loading")}</p>;
  const pauses = it.policy.promises.find((one) => one.clock === name)?.pauses ?? [];
  const earlier = it.stretches.length - SHOWN;
  const ended = it.stretches.reduce((sum, one) => sum + (one.until ? one.seconds : 0), 0);
  return (
    <div className="case-definition">
      <p>{t(`cases.means.${name}`)}</p>
      <dl>
        <dt>{t("cases.policy")}</dt>
        <dd>{language === "zh" ? it.policy.name_zh : it.policy.name_en}</dd>
        <dt>{t("cases.promised")}</dt>
        <dd>{span(it.promised_seconds * 1000, language)}</dd>
        <dt>{t("cases.counts")}</dt>
        <dd>{t(it.hours_id ? "cases.inHours" : "cases.always")}</dd>
        {pauses.length > 0 && (
          <>
            <dt>{t("cases.pauses")}</dt>
            <dd>{pauses.map((state) => t(`cases.state.${state}`)).join(t("common.comma"))}</dd>
          </>
        )}
        <dt>{t("cases.used")}</dt>
        <dd>
          <b>{span(it.used_seconds * 1000, language)}</b>
        </dd>
      </dl>
      <table>
        <caption>{t("cases.stretches")}</caption>
        <tbody>
          {earlier > 0 && (
            <tr>
              <td colSpan={2}>{t("cases.earlier", { count: earlier })}</td>
            </tr>
          )}
          {it.stretches.slice(-SHOWN).map((one) => (
            <tr key={one.since}>
              <td>
                {stamp(one.since, language)} – {one.until ? stamp(one.until, language) : t("cases.now")}
              </td>
              <td>{span((one.until ? one.seconds : it.used_seconds - ended) * 1000, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
