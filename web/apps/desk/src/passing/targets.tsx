// Whom work can go to: queues, skills, colleagues; who is there before who is not.
import { BulbOutlined, InboxOutlined } from "@ant-design/icons";
import type { Agent } from "@lingxi/api";
import { Avatar } from "@lingxi/ui";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { useLoads } from "../app/loads.ts";
import { queueName } from "../app/names.ts";
import { PresenceDot } from "../shell/PresenceDot.tsx";
import type { Goal } from "./acts.ts";

export interface Target {
  readonly key: string;
  readonly goal: Goal;
  readonly name: string;
  readonly hint: string;
  /** Somebody who is not there cannot be handed anything, a skill that nobody has leads nowhere. */
  readonly possible: boolean;
  readonly face: ReactNode;
}

const NOBODY: Goal = { to_staff: null, to_queue: null, to_skill: null };

/** `talking`: somebody is wanted at once, so queues and skills without anybody there are no help. `but` are with it already. */
export function useTargets(talking: boolean, but: readonly string[]): Target[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const state = useLive((it) => it);
  const loads = useLoads();
  return useMemo(() => {
    const out = new Set([state.me.staff.id, ...but]);
    const house = Object.values(state.agents).filter((it) => state.colleagues[it.staff_id]?.active !== false);
    const others = house.filter((it) => !out.has(it.staff_id));
    const held = (it: Agent) => loads[it.staff_id] ?? 0;
    const queues = Object.values(state.queues)
      .filter((it) => !it.archived)
      .map((it): Target => {
        const there = others.filter((one) => it.members.includes(one.staff_id) && isThere(one)).length;
        return {
          key: `queue ${it.id}`,
          goal: { ...NOBODY, to_queue: it.id },
          name: queueName(it, language),
          hint: t("transfer.queueHint", { count: there }),
          possible: !talking || there > 0,
          face: face(<InboxOutlined />),
        };
      });
    const skills = Object.values(state.skills)
      .filter((it) => !it.archived)
      .map((it): Target => {
        const able = (talking ? others : house).filter((one) => (one.skills[it.name] ?? 0) > 0);
        const there = able.filter((one) => isThere(one) && !out.has(one.staff_id)).length;
        return {
          key: `skill ${it.name}`,
          goal: { ...NOBODY, to_skill: it.name },
          name: language === "zh" ? it.label_zh : it.label_en,
          hint: able.length ? t("transfer.queueHint", { count: there }) : t("passing.nobodyHasIt"),
          possible: talking ? there > 0 : able.length > 0,
          face: face(<BulbOutlined />),
        };
      });
    const people = [...others]
      .sort((a, b) => rank(a.presence) - rank(b.presence) || held(a) - held(b) || a.name.localeCompare(b.name))
      .map(
        (it): Target => ({
          key: `staff ${it.staff_id}`,
          goal: { ...NOBODY, to_staff: it.staff_id },
          name: it.name,
          hint: `${t(`presence.${it.presence}`)} · ${held(it)}/${it.capacity}`,
          possible: isThere(it),
          face: (
            <span className="transfer-face">
              <Avatar name={it.name} size={28} />
              <PresenceDot presence={it.presence} />
            </span>
          ),
        }),
      );
    return talking ? [...people, ...skills, ...queues] : [...queues, ...skills, ...people];
  }, [state, loads, language, t, talking, but]);
}

function face(icon: ReactNode): ReactNode {
  return <span className="transfer-queue">{icon}</span>;
}

function isThere(agent: Agent): boolean {
  return rank(agent.presence) < 2;
}

function rank(presence: string): number {
  return presence === "available" ? 0 : presence === "busy" ? 1 : 2;
}
