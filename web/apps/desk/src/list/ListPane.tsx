// The list of conversations: four tabs, a search, and as many rows as there are.
import "./list.css";
import { CloseCircleOutlined, FilterOutlined, InboxOutlined, SearchOutlined } from "@ant-design/icons";
import { Bones, Empty } from "@lingxi/ui";
import { useParams } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Button, Dropdown, Input } from "antd";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan, useLive } from "../app/live.tsx";
import { type Tab, tab as tabStore } from "../app/prefs.ts";
import { problemText } from "../app/problems.ts";
import { useStore } from "../app/store.ts";
import { listed } from "../commands/CommandProvider.tsx";
import { ListEmpty } from "./ListEmpty.tsx";
import { ROW_HEIGHT, Row } from "./Row.tsx";
import { type Filter, myRows, parkedRows, type Rows, useRows, waitingRows } from "./useRows.ts";
import { useStill } from "./useStill.ts";

const OWNED_HEIGHT = ROW_HEIGHT + 18;

export function ListPane() {
  const { t } = useTranslation();
  const tab = useStore(tabStore);
  const [closed, setClosed] = useState(false);
  const [search, setSearch] = useState("");
  const q = useDeferredValue(search.trim());
  const [hovered, setHovered] = useState(false);
  const filter = useMemo<Filter>(() => ({ tab, state: closed ? "closed" : "open", q }), [tab, closed, q]);
  const rows = useRows(filter, !hovered);

  return (
    <section className="pane pane-list" aria-label={t("list.title")}>
      <header className="list-head">
        <div className="list-search">
          <Input
            id="search"
            allowClear
            prefix={<SearchOutlined />}
            placeholder={t("list.search")}
            aria-label={t("list.search")}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
          />
          <StateFilter closed={closed} onChange={setClosed} />
        </div>
        <Tabs tab={tab} />
      </header>
      <div
        className="list-body"
        onPointerEnter={(event) => setHovered(event.pointerType === "mouse")}
        onPointerLeave={() => setHovered(false)}
      >
        <ListBody rows={rows} filter={filter} hovered={hovered} />
      </div>
    </section>
  );
}

function ListBody({ rows, filter, hovered }: { rows: Rows; filter: Filter; hovered: boolean }) {
  const { t } = useTranslation();
  if (rows.loading) return <Bones rows={8} height={44} label={t("common.loading")} />;
  if (rows.problem)
    return (
      <Empty
        tone="bad"
        icon={<CloseCircleOutlined />}
        title={t("list.failed")}
        text={problemText(t, rows.problem)}
        action={{ label: t("common.retry"), run: rows.refetch }}
      />
    );
  if (rows.conversations.length === 0) return <ListEmpty filter={filter} />;
  return <List rows={rows} filter={filter} hovered={hovered} />;
}

function List({ rows, filter, hovered }: { rows: Rows; filter: Filter; hovered: boolean }) {
  const { t } = useTranslation();
  const { conversationId } = useParams({ strict: false });
  const scroller = useRef<HTMLDivElement>(null);
  const still = useStill(rows.conversations, hovered, `${filter.tab} ${filter.state} ${filter.q}`);
  const withOwner = filter.tab === "team" || filter.tab === "all" || filter.state === "closed" || filter.q !== "";
  const { shown } = still;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (withOwner ? OWNED_HEIGHT : ROW_HEIGHT),
    getItemKey: (place) => shown[place]?.id ?? place,
    overscan: 8,
  });
  const isNew =
    rows.conversations.some((it) => it.id === conversationId) && !shown.some((it) => it.id === conversationId);
  useEffect(() => {
    if (isNew && conversationId) still.admit(conversationId); // whoever opens what is new has asked for it
  }, [isNew, conversationId, still.admit]);
  useEffect(() => listed.set(shown.map((it) => it.id)), [shown]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { more, loadMore } = rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end came into sight; loadMore is made anew each time
  useEffect(() => {
    if (more && last >= shown.length - 10) loadMore();
  }, [more, last, shown.length]);

  return (
    <>
      {still.news > 0 && (
        <button type="button" className="list-news" onClick={still.settle}>
          {t("list.news", { count: still.news })}
        </button>
      )}
      <div ref={scroller} className="list-scroll lx-scroll">
        <ul className="list-rows" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = shown[item.index];
            return (
              row && (
                <li
                  key={item.key}
                  aria-setsize={shown.length}
                  aria-posinset={item.index + 1}
                  style={{ height: item.size, transform: `translateY(${item.start}px)` }}
                >
                  <Row
                    conversation={row}
                    chosen={row.id === conversationId}
                    gone={still.isGone(row.id)}
                    withOwner={withOwner}
                  />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </>
  );
}

function Tabs({ tab }: { tab: Tab }) {
  const { t } = useTranslation();
  const can = useCan();
  const state = useLive((it) => it);
  const counts = useMemo(() => {
    const mine = myRows(state);
    return {
      mine: mine.length,
      parked: parkedRows(state).length,
      waiting: waitingRows(state).length,
      team: 0,
      all: 0,
      unread: mine.filter((it) => it.unread > 0).length,
    };
  }, [state]);
  const parked: Tab[] = counts.parked > 0 || tab === "parked" ? ["parked"] : [];
  const tabs: Tab[] = ["mine", ...parked, "waiting", "team", ...(can("conversations.all") ? (["all"] as const) : [])];
  return (
    <div className="tabs" role="tablist" aria-label={t("list.tabs")}>
      {tabs.map((name) => {
        const count = counts[name];
        const label = t(`list.${name}`);
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            className="tab"
            data-alert={name === "waiting" ? count > 0 : name === "mine" && counts.unread > 0}
            onClick={() => tabStore.set(name)}
          >
            {label}
            {count > 0 && <span className="tab-count">{count > 99 ? "99+" : count}</span>}
          </button>
        );
      })}
    </div>
  );
}

function StateFilter({ closed, onChange }: { closed: boolean; onChange: (closed: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        selectedKeys: [closed ? "closed" : "open"],
        items: [
          { key: "open", icon: <InboxOutlined />, label: t("list.open") },
          { key: "closed", icon: <CloseCircleOutlined />, label: t("list.closed") },
        ],
        onClick: ({ key }) => onChange(key === "closed"),
      }}
    >
      <Button
        icon={<FilterOutlined />}
        type={closed ? "primary" : "default"}
        ghost={closed}
        aria-label={t("list.filter", { state: t(closed ? "list.closed" : "list.open") })}
      />
    </Dropdown>
  );
}
