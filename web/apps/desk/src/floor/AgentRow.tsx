// One agent on the board.
import type { AgentDay, Form, SkillEntry } from "@lingxi/api";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { PresenceDot } from "../shell/PresenceDot.tsx";
import { Clock } from "./Clock.tsx";
import type { AgentFigures } from "./figures.ts";
import { CHANNEL_ICONS } from "./Line.tsx";

const SKILLS_SHOWN = 4;

export function AgentHead() {
  const { t } = useTranslation();
  return (
    <div className="agent-row line-head" aria-hidden="true">
      {(["agent", "presence", "load", "has", "occupancy", "hard", "skills"] as const).map((name) => (
        <span key={name} className={`agent-${name}`}>
          {t(`floor.column.${name}`)}
        </span>
      ))}
    </div>
  );
}

interface Props {
  figures: AgentFigures;
  day: AgentDay | undefined;
  form: Form | undefined;
  skills: Readonly<Record<string, SkillEntry>>;
  index: number;
  start: number;
  height: number;
  choose: (staffId: string) => void;
}

export const AgentRow = memo(
  function AgentRow({ figures: { agent, held, chips }, day, form, skills, index, start, height, choose }: Props) {
    const { t } = useTranslation();
    const language = useLanguage();
    const label = (name: string) => (language === "zh" ? skills[name]?.label_zh : skills[name]?.label_en) ?? name;
    const known = Object.entries(agent.skills).sort((a, b) => b[1] - a[1]);
    const share = Math.min(1, held.length / Math.max(1, agent.capacity));
    return (
      <li
        aria-setsize={-1}
        aria-posinset={index + 1}
        className="agent-row"
        style={{ height, transform: `translateY(${start}px)` }}
      >
        <span className="agent-agent">
          <button type="button" className="line-open lx-cut" onClick={() => choose(agent.staff_id)}>
            <PresenceDot presence={agent.presence} /> <b title={agent.name}>{agent.name}</b>
            {agent.in_training && <span className="chip">{t("floor.trainee")}</span>}
          </button>
        </span>
        <span className="agent-presence">
          {t(`presence.${agent.presence}`)} {agent.presence !== "offline" && <Clock since={agent.since} />}
        </span>
        <span className="agent-load">
          <span className="bar" data-full={share >= 1} aria-hidden="true">
            <span style={{ width: `${100 * share}%` }} />
          </span>
          {held.length}/{agent.capacity}
        </span>
        <span className="agent-has">
          {chips.map((it) => (
            <span key={it.channel} className="chip" title={t(`floor.channel.${it.channel}`)}>
              {CHANNEL_ICONS[it.channel]} {it.count} · <Clock since={it.since} />
            </span>
          ))}
        </span>
        <span className="agent-occupancy">
          {form ? `${Math.round(100 * form.occupancy)} %` : ""}
          {day && <span className="quiet"> {t("floor.served", { count: day.served })}</span>}
        </span>
        <span className="agent-hard" data-high={(form?.emotional_load ?? 0) >= 0.5}>
          {form && form.emotional_load > 0 ? `${Math.round(100 * form.emotional_load)} %` : ""}
        </span>
        <span className="agent-skills lx-cut" title={known.map(([it, level]) => `${label(it)} ${level}`).join("\n")}>
          {known
            .slice(0, SKILLS_SHOWN)
            .map(([it, level]) => `${label(it)} ${level}`)
            .join(t("common.comma"))}
          {known.length > SKILLS_SHOWN && ` +${known.length - SKILLS_SHOWN}`}
        </span>
      </li>
    );
  },
  (a, b) =>
    a.figures.agent === b.figures.agent &&
    same(a.figures.held, b.figures.held) &&
    a.day === b.day &&
    a.form === b.form &&
    a.skills === b.skills &&
    a.index === b.index &&
    a.start === b.start &&
    a.height === b.height,
);

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((it, place) => it === b[place]);
}
