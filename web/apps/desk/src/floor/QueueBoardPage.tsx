// The queue board: each line against its target, and everybody who waits in it.
import type { Agent, QueueDay } from "@lingxi/api";
import type { BoardState } from "@lingxi/sync";
import { Input, Segmented } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLive } from "../app/live.tsx";
import { BoardGate, useFloorDay } from "./board.tsx";
import { type LineFilter, line, queueFigures } from "./figures.ts";
import { Line } from "./Line.tsx";
import { QueueCard } from "./QueueCard.tsx";
import { WorkDrawer } from "./WorkDrawer.tsx";

export function QueueBoardPage() {
  return (
    <main className="floor-page" id="main" tabIndex={-1}>
      <BoardGate>{(board) => <QueueBoard board={board} />}</BoardGate>
    </main>
  );
}

function QueueBoard({ board }: { board: BoardState }) {
  const { t } = useTranslation();
  const [queue, setQueue] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<LineFilter["order"]>("target");
  const [chosen, setChosen] = useState<string | null>(null);
  const q = useDeferredValue(search.trim());
  const now = useNow("slow");
  const rows = useMemo(() => line(board, { queue, q, order }, now), [board, queue, q, order, now]);
  const close = () => setChosen(null);
  return (
    <>
      <h1 className="lx-sr">{t("floor.page.queues")}</h1>
      <Cards board={board} chosen={queue} choose={(id) => setQueue((it) => (it === id ? null : id))} />
      <div className="floor-bar">
        <h2>{t("floor.line", { count: rows.length })}</h2>
        <Input.Search
          allowClear
          className="floor-search"
          placeholder={t("floor.search")}
          aria-label={t("floor.search")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Segmented<LineFilter["order"]>
          aria-label={t("floor.order")}
          value={order}
          onChange={setOrder}
          options={(["target", "wait", "priority"] as const).map((value) => ({ value, label: t(`floor.by.${value}`) }))}
        />
      </div>
      <Line board={board} rows={rows} list={`${queue} ${q} ${order}`} choose={setChosen} />
      {chosen && <WorkDrawer board={board} workId={chosen} close={close} />}
    </>
  );
}

function Cards({ board, chosen, choose }: { board: BoardState; chosen: string | null; choose: (id: string) => void }) {
  const { t } = useTranslation();
  const queues = useLive((state) => state.queues);
  const agents = useLive((state) => state.agents);
  const now = useNow();
  const day = useFloorDay();
  const days = useMemo(() => new Map<string, QueueDay>(day?.queues.map((it) => [it.queue_id, it])), [day]);
  const figures = useMemo(
    () => queueFigures(board, Object.values(queues), Object.values<Agent>(agents), now),
    [board, queues, agents, now],
  );
  return (
    <section className="queue-cards lx-scroll" aria-label={t("floor.page.queues")}>
      {figures.map((it) => (
        <QueueCard
          key={it.queue.id}
          figures={it}
          day={days.get(it.queue.id)}
          chosen={chosen === it.queue.id}
          choose={choose}
        />
      ))}
    </section>
  );
}
