// An agent's profile: what they do and have, what they can do, and a way to free them when they are stuck.
import type { Agent, Work } from "@lingxi/api";
import { type BoardState, call, type Presence } from "@lingxi/sync";
import { Avatar } from "@lingxi/ui";
import { Link } from "@tanstack/react-router";
import { Drawer, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useDesk, useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { useComplain } from "../app/problems.ts";
import { PRESENCES } from "../commands/commands.tsx";
import { PresenceDot } from "../shell/PresenceDot.tsx";
import { Clock } from "./Clock.tsx";
import { heldBy } from "./figures.ts";
import { CHANNEL_ICONS } from "./Line.tsx";

export function AgentDrawer({ board, staffId, close }: { board: BoardState; staffId: string; close: () => void }) {
  const agent = useLive((state) => state.agents[staffId]);
  const held = heldBy(board.works.values()).get(staffId) ?? [];
  if (!agent) return null;
  return (
    <Drawer
      open
      title={
        <span className="presence-item">
          <Avatar name={agent.name} size={28} /> {agent.name}
        </span>
      }
      size={420}
      onClose={close}
    >
      <div className="work-drawer">
        <PresenceOf agent={agent} />
        <Has board={board} held={held} />
        <Can agent={agent} />
      </div>
    </Drawer>
  );
}

function PresenceOf({ agent }: { agent: Agent }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const complain = useComplain();
  const [busy, setBusy] = useState(false);
  const choose = async (presence: Presence) => {
    setBusy(true);
    await call<Agent>("PUT", `/api/agents/${agent.staff_id}/presence`, { presence })
      .then((changed) => desk.absorb({ agent: changed }))
      .catch(complain);
    setBusy(false);
  };
  return (
    <section>
      <p>
        <span className="presence-item">
          <PresenceDot presence={agent.presence} /> {t(`presence.${agent.presence}`)}
        </span>{" "}
        {agent.presence !== "offline" && <Clock since={agent.since} />}
      </p>
      {agent.presence !== "offline" && (
        <div className="work-field">
          {t("floor.setPresence")}
          <Select<Presence>
            aria-label={t("floor.setPresence")}
            value={null as unknown as Presence}
            disabled={busy}
            placeholder={t("floor.setPresenceTo")}
            options={PRESENCES.filter((it) => it !== agent.presence).map((value) => ({
              value,
              label: t(`presence.${value}`),
            }))}
            onChange={(it) => void choose(it)}
          />
          <span className="quiet">{t("floor.setPresenceHint")}</span>
        </div>
      )}
    </section>
  );
}

function Has({ board, held }: { board: BoardState; held: readonly Work[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t("floor.has", { count: held.length })}</h3>
      <ul className="agent-works">
        {held.map((work) => {
          const talk = board.talks.get(work.conversation_id);
          return (
            <li key={work.id}>
              {CHANNEL_ICONS[work.channel]}
              <Link to="/c/$conversationId" params={{ conversationId: work.conversation_id }} className="lx-cut">
                {talk?.customer_name || t("customer.someone")} {talk?.subject}
              </Link>
              <span className="quiet">{t(`floor.state.${work.state}`)}</span>
              <Clock since={work.enqueued_at} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Can({ agent }: { agent: Agent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const skills = useLive((state) => state.skills);
  const queues = useLive((state) => state.queues);
  const label = (name: string) => (language === "zh" ? skills[name]?.label_zh : skills[name]?.label_en) ?? name;
  const list = (items: readonly string[]) => items.join(t("common.comma")) || t("floor.none");
  return (
    <dl className="agent-facts">
      <dt>{t("floor.column.queue")}</dt>
      <dd>{list(agent.queue_ids.map((id) => queueName(queues[id], language)))}</dd>
      <dt>{t("floor.column.skills")}</dt>
      <dd>{list(Object.entries(agent.skills).map(([name, level]) => `${label(name)} ${level}`))}</dd>
      <dt>{t("queues.languages")}</dt>
      <dd>
        {Object.keys(agent.languages).length
          ? list(Object.entries(agent.languages).map(([it, level]) => `${t(`language.${it}`)} ${level}`))
          : t("floor.allLanguages")}
      </dd>
      <dt>{t("floor.capacity")}</dt>
      <dd>{agent.capacity}</dd>
    </dl>
  );
}
