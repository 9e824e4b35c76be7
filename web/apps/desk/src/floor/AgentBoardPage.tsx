// The agent board: everybody on the floor, what they do and have, and since when.

import { TeamOutlined } from "@ant-design/icons";
import type { Agent, AgentDay, Form } from "@lingxi/api";
import type { BoardState } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Input, Segmented, Select, Switch } from "antd";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { useWidth } from "../app/width.ts";
import { AgentDrawer } from "./AgentDrawer.tsx";
import { AgentHead, AgentRow } from "./AgentRow.tsx";
import { BoardGate, useFloorDay } from "./board.tsx";
import { type AgentFigures, type AgentFilter, agentFigures, PRESENCE_ORDER } from "./figures.ts";

const HEIGHT = 52;
const PHONE_HEIGHT = 96;
const HEAD_HEIGHT = 36;
const ALL: AgentFilter = { q: "", queue: null, skill: null, presence: "there", order: "since", grouped: true };

export function AgentBoardPage() {
  return (
    <main className="floor-page" id="main" tabIndex={-1}>
      <BoardGate>{(board) => <AgentBoard board={board} />}</BoardGate>
    </main>
  );
}

type Item = { readonly key: string } & (
  | { readonly head: Agent["presence"]; readonly count: number }
  | { readonly row: AgentFigures }
);

function AgentBoard({ board }: { board: BoardState }) {
  const { t } = useTranslation();
  const agents = useLive((state) => state.agents);
  const [filter, setFilter] = useState<AgentFilter>(ALL);
  const [chosen, setChosen] = useState<string | null>(null);
  const settled = useDeferredValue(filter);
  const day = useFloorDay();
  const rows = useMemo(() => agentFigures(board, Object.values<Agent>(agents), settled), [board, agents, settled]);
  const items = useMemo(() => itemsOf(rows, settled.grouped), [rows, settled.grouped]);
  const days = useMemo(() => new Map(day?.agents.map((it) => [it.staff_id, it])), [day]);
  const forms = useMemo(() => new Map(day?.forms.map((it) => [it.staff_id, it])), [day]);
  return (
    <>
      <h1 className="lx-sr">{t("floor.page.agents")}</h1>
      <Filters filter={filter} set={setFilter} count={rows.length} />
      {items.length === 0 ? (
        <Empty
          icon={<TeamOutlined />}
          title={t("floor.noAgents")}
          text={t("floor.noAgentsText")}
          action={{ label: t("floor.showAll"), run: () => setFilter({ ...ALL, presence: null }) }}
        />
      ) : (
        <List items={items} days={days} forms={forms} choose={setChosen} />
      )}
      {chosen && <AgentDrawer board={board} staffId={chosen} close={() => setChosen(null)} />}
    </>
  );
}

function itemsOf(rows: readonly AgentFigures[], grouped: boolean): readonly Item[] {
  const items: Item[] = [];
  const counts = new Map<string, number>();
  for (const { agent } of rows) counts.set(agent.presence, (counts.get(agent.presence) ?? 0) + 1);
  let last = "";
  for (const row of rows) {
    const { presence, staff_id } = row.agent;
    if (grouped && presence !== last) items.push({ key: presence, head: presence, count: counts.get(presence) ?? 0 });
    last = presence;
    items.push({ key: staff_id, row });
  }
  return items;
}

interface ListProps {
  items: readonly Item[];
  days: ReadonlyMap<string, AgentDay>;
  forms: ReadonlyMap<string, Form>;
  choose: (staffId: string) => void;
}

function List({ items, days, forms, choose }: ListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const skills = useLive((state) => state.skills);
  const height = useWidth() === "phone" ? PHONE_HEIGHT : HEIGHT;
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (items[place] && "head" in items[place] ? HEAD_HEIGHT : height),
    getItemKey: (place) => items[place]?.key ?? place,
    overscan: 12,
  });
  return (
    <section className="line" aria-label={t("floor.page.agents")}>
      <AgentHead />
      <div ref={scroller} className="line-scroll lx-scroll">
        <ul className="line-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start, size }) => {
            const item = items[index];
            if (!item) return null;
            const place = { height: size, transform: `translateY(${start}px)` };
            if ("head" in item)
              return (
                <li key={key} className="agent-group" style={place}>
                  <span>
                    {t(`presence.${item.head}`)} <span className="quiet">{item.count}</span>
                  </span>
                </li>
              );
            const id = item.row.agent.staff_id;
            return (
              <AgentRow
                key={key}
                figures={item.row}
                day={days.get(id)}
                form={forms.get(id)}
                skills={skills}
                index={index}
                start={start}
                height={size}
                choose={choose}
              />
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function Filters({
  filter,
  set,
  count,
}: {
  filter: AgentFilter;
  set: (change: (it: AgentFilter) => AgentFilter) => void;
  count: number;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useLive((state) => state.queues);
  const skills = useLive((state) => state.skills);
  const change = (part: Partial<AgentFilter>) => set((it) => ({ ...it, ...part }));
  const presences = ["there", ...PRESENCE_ORDER] as const;
  return (
    <div className="floor-bar">
      <h2>{t("floor.agents", { count })}</h2>
      <Input.Search
        allowClear
        className="floor-search"
        placeholder={t("floor.searchAgent")}
        aria-label={t("floor.searchAgent")}
        value={filter.q}
        onChange={(event) => change({ q: event.target.value })}
      />
      <Select<string>
        allowClear
        aria-label={t("floor.column.queue")}
        placeholder={t("floor.column.queue")}
        value={filter.queue}
        onChange={(queue) => change({ queue: queue ?? null })}
        options={Object.values(queues)
          .filter((it) => !it.archived)
          .map((it) => ({ value: it.id, label: queueName(it, language) }))}
      />
      <Select<string>
        allowClear
        aria-label={t("floor.column.skills")}
        placeholder={t("floor.column.skills")}
        value={filter.skill}
        onChange={(skill) => change({ skill: skill ?? null })}
        options={Object.values(skills)
          .filter((it) => !it.archived)
          .map((it) => ({ value: it.name, label: language === "zh" ? it.label_zh : it.label_en }))}
      />
      <Select<NonNullable<AgentFilter["presence"]>>
        allowClear
        aria-label={t("floor.presence")}
        placeholder={t("floor.presence")}
        value={filter.presence}
        onChange={(presence) => change({ presence: presence ?? null })}
        options={presences.map((value) => ({
          value,
          label: value === "there" ? t("floor.there") : t(`presence.${value}`),
        }))}
      />
      <Segmented<AgentFilter["order"]>
        aria-label={t("floor.order")}
        value={filter.order}
        onChange={(order) => change({ order })}
        options={(["since", "load", "name"] as const).map((value) => ({ value, label: t(`floor.by.${value}`) }))}
      />
      <label className="floor-switch" htmlFor="floor-group">
        <Switch id="floor-group" size="small" checked={filter.grouped} onChange={(grouped) => change({ grouped })} />{" "}
        {t("floor.group")}
      </label>
    </div>
  );
}
