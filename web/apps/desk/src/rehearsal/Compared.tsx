// Two policies side by side: each measure on one scale with its uncertainty, by queue, and through the day.
import type { Figure, Figures, PolicyRehearsal, Rehearsal } from "@lingxi/api";
import { clock } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useCan, useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { useComplain } from "../app/problems.ts";
import { Changes } from "../policy/Changes.tsx";
import { changes } from "../policy/draft.ts";
import { kept } from "../policy/keep.ts";
import { MEASURES, type Measure, scaleOf, verdict, written, writtenLength } from "./measures.ts";

const BY_QUEUE: readonly Measure[] = ["service_level", "mean_wait", "abandonment"];
const WIDTH = 720;
const HEIGHT = 160;

export function Compared({ rehearsal, outcome }: { rehearsal: PolicyRehearsal; outcome: Rehearsal }) {
  const { t } = useTranslation();
  const [now, then] = outcome.policies;
  if (!now || !then) return null;
  return (
    <>
      <h2>{t("rehearsal.whole")}</h2>
      <p className="rehearsal-legend">
        <i data-which="now" /> {t("rehearsal.now", { version: rehearsal.against.version })}
        <i data-which="then" /> {t("rehearsal.then")}
        <span className="quiet">
          {t("rehearsal.margin", { percent: Math.round(100 * outcome.confidence), count: outcome.replications })}
        </span>
      </p>
      <table className="compared">
        <thead>
          <tr>
            <th>{t("rehearsal.measureName")}</th>
            <th>{t("rehearsal.chart")}</th>
            <th>{t("rehearsal.nowShort")}</th>
            <th>{t("rehearsal.thenShort")}</th>
            <th>{t("rehearsal.change")}</th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((it) => (
            <Row key={it} measure={it} now={now.whole} then={then.whole} change={then.change} />
          ))}
        </tbody>
      </table>
      <h2>{t("rehearsal.byQueue")}</h2>
      <Queues outcome={outcome} />
      <h2>{t("rehearsal.throughDay")}</h2>
      <Through outcome={outcome} measure="mean_wait" />
      <Through outcome={outcome} measure="service_level" />
      <details>
        <summary>{t("rehearsal.differs")}</summary>
        <Changes changes={changes(rehearsal.against, rehearsal.policy)} />
      </details>
      <Enforce rehearsal={rehearsal} />
    </>
  );
}

function Row({ measure, now, then, change }: { measure: Measure; now: Figures; then: Figures; change: Figures }) {
  const { t } = useTranslation();
  const [one, other] = [now[measure], then[measure]];
  if (!one || !other || one.value === null || other.value === null) return null;
  const scale = scaleOf(measure, [now, then]);
  return (
    <tr>
      <th scope="row" title={t(`rehearsal.help.${measure}`)}>
        {t(`rehearsal.measure.${measure}`)}
      </th>
      <td className="compared-chart">
        <Whisker figure={one} scale={scale} which="now" />
        <Whisker figure={other} scale={scale} which="then" />
      </td>
      <td>
        <Value measure={measure} figure={one} />
      </td>
      <td>
        <Value measure={measure} figure={other} />
      </td>
      <td>
        <Change measure={measure} change={change[measure] ?? null} />
      </td>
    </tr>
  );
}

/** A bar from zero, and on its end how far the truth may lie to either side. */
function Whisker({ figure, scale, which }: { figure: Figure; scale: number; which: "now" | "then" }) {
  const value = (100 * (figure.value ?? 0)) / scale;
  const margin = (100 * (figure.margin ?? 0)) / scale;
  const [low, high] = [Math.max(0, value - margin), Math.min(100, value + margin)];
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="whisker" data-which={which} aria-hidden="true">
      <rect x={0} y={1} width={value} height={8} />
      <line x1={low} x2={high} y1={5} y2={5} vectorEffect="non-scaling-stroke" />
      <line x1={low} x2={low} y1={2} y2={8} vectorEffect="non-scaling-stroke" />
      <line x1={high} x2={high} y1={2} y2={8} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function Value({ measure, figure }: { measure: Measure; figure: Figure | null }) {
  if (!figure || figure.value === null) return "–";
  return (
    <>
      {written(measure, figure.value)}{" "}
      {figure.margin !== null && <span className="quiet">± {writtenLength(measure, figure.margin)}</span>}
    </>
  );
}

const SIGNS = { better: "▲", worse: "▼", same: "≈", unknown: "?" } as const;

interface ChangeProps {
  measure: Measure;
  change: Figure | null;
  /** Only the sign for the eye, where there is little room. */
  short?: boolean;
}

function Change({ measure, change, short = false }: ChangeProps) {
  const { t } = useTranslation();
  const found = verdict(measure, change);
  return (
    <span className="change" data-verdict={found} title={t(`rehearsal.verdict.${found}`)}>
      <span aria-hidden="true">{SIGNS[found]}</span>{" "}
      <span className={short ? "lx-sr" : ""}>{t(`rehearsal.verdict.${found}`)}</span>
      {change && change.value !== null && Math.abs(change.value) > 1e-9 && (
        <span className="quiet">
          {" "}
          {change.value > 0 ? "+" : "−"}
          {writtenLength(measure, Math.abs(change.value))}
        </span>
      )}
    </span>
  );
}

function Queues({ outcome: { policies } }: { outcome: Rehearsal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useLive((state) => state.queues);
  const [now, then] = policies;
  return (
    <div className="lx-scroll">
      <table className="compared">
        <thead>
          <tr>
            <th>{t("floor.column.queue")}</th>
            {BY_QUEUE.map((it) => (
              <th key={it} colSpan={2}>
                {t(`rehearsal.measure.${it}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {then?.queues.map((it, place) => (
            <tr key={`${it.queue_id} ${it.channel}`}>
              <th scope="row">
                {queueName(queues[it.queue_id], language)}{" "}
                <span className="quiet">{t(`floor.channel.${it.channel}`)}</span>
              </th>
              {BY_QUEUE.map((measure) => (
                <Cells
                  key={measure}
                  measure={measure}
                  now={now?.queues[place]?.figures[measure] ?? null}
                  then={it.figures[measure] ?? null}
                  change={it.change[measure] ?? null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellsProps {
  measure: Measure;
  now: Figure | null;
  then: Figure | null;
  change: Figure | null;
}

function Cells({ measure, now, then, change }: CellsProps) {
  const shown = (it: Figure | null) => (it?.value == null ? "–" : written(measure, it.value));
  return (
    <>
      <td>
        {shown(now)} → <b>{shown(then)}</b>
      </td>
      <td>
        <Change short measure={measure} change={change} />
      </td>
    </>
  );
}

/** One measure through the day: a line for each policy in a band of its uncertainty. */
function Through({ outcome: { policies }, measure }: { outcome: Rehearsal; measure: "mean_wait" | "service_level" }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const intervals = policies[0]?.intervals ?? [];
  const scale = scaleOf(
    measure,
    policies.flatMap((it) => it.intervals.map((one) => one.figures)),
  );
  const x = (place: number) => (WIDTH * (place + 0.5)) / Math.max(1, intervals.length);
  const y = (value: number) => HEIGHT - (HEIGHT * Math.max(0, Math.min(scale, value))) / scale;
  const marks = intervals.filter((_, place) => place % Math.ceil(intervals.length / 8) === 0);
  return (
    <figure className="through">
      <figcaption>
        {t(`rehearsal.measure.${measure}`)} <span className="quiet">0 – {written(measure, scale)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`} role="img" aria-label={t("rehearsal.throughLabel")}>
        <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="axis" />
        {policies.map((policy, which) => {
          const points = policy.intervals.flatMap(({ figures }, place) => {
            const { value, margin } = figures[measure];
            return value === null ? [] : [{ x: x(place), value, margin: margin ?? 0 }];
          });
          const top = points.map((it) => `${it.x},${y(it.value + it.margin)}`);
          const bottom = points.map((it) => `${it.x},${y(it.value - it.margin)}`).reverse();
          return (
            <g key={policy.policy} data-which={which === 0 ? "now" : "then"}>
              <polygon points={[...top, ...bottom].join(" ")} />
              <polyline points={points.map((it) => `${it.x},${y(it.value)}`).join(" ")} />
            </g>
          );
        })}
        {marks.map((it) => (
          <text key={it.starts_at} x={x(intervals.indexOf(it))} y={HEIGHT + 15} textAnchor="middle">
            {clock(it.starts_at, language)}
          </text>
        ))}
      </svg>
    </figure>
  );
}

function Enforce({ rehearsal }: { rehearsal: PolicyRehearsal }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const can = useCan();
  const client = useQueryClient();
  const complain = useComplain();
  const [busy, setBusy] = useState(false);
  if (!can("routing.manage")) return null;
  const enforce = async () => {
    setBusy(true);
    try {
      const body = { policy: rehearsal.policy, instead_of: rehearsal.against.version, note: t("rehearsal.note") };
      await call("PUT", "/api/routing/policy", body);
      kept.set(null);
      await client.invalidateQueries({ queryKey: ["policy"] });
      void message.success(t("common.saved"));
    } catch (error) {
      complain(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button type="primary" loading={busy} onClick={() => void enforce()}>
      {t("policy.enforce")}
    </Button>
  );
}
