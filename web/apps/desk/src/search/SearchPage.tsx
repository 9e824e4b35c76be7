// Looking for what was said: people by name above, messages below, the newest first. Arrows choose a message, Enter opens it there.
import "./search.css";
import { SearchOutlined } from "@ant-design/icons";
import type { Hit, Listed } from "@lingxi/api";
import { Avatar, Bones, Empty } from "@lingxi/ui";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Input, type InputRef, Segmented, Select } from "antd";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { problemText } from "../app/problems.ts";
import { useSettled } from "../conditions/useSettled.ts";
import { Page } from "../shell/Page.tsx";
import { HitRow, Marked } from "./HitRow.tsx";
import {
  AUTHORS,
  type By,
  findCases,
  findMessages,
  findPeople,
  type Hits,
  PERIODS,
  type Period,
  type Sought,
} from "./search.ts";

const SETTLE_MS = 200;

export function SearchPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const given = useSearch({ strict: false }) as Sought;
  const field = useRef<InputRef>(null);
  const [words, setWords] = useState(given.q ?? "");
  const settled = useSettled(words.trim(), SETTLE_MS);
  const [chosen, setChosen] = useState(-1);
  const change = (other: Sought) =>
    void navigate({ to: "/search", search: (old: Sought) => ({ ...old, ...other }), replace: true });
  const told = useRef(given.q ?? "");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows what is typed
  useEffect(() => {
    setChosen(-1);
    if (told.current === settled) return;
    told.current = settled;
    change({ q: settled });
  }, [settled]);
  useEffect(() => {
    if (told.current === (given.q ?? "")) return;
    told.current = given.q ?? ""; // somebody came here again, with other words
    setWords(told.current);
  }, [given.q]);
  useEffect(() => field.current?.focus(), []);

  const query = useInfiniteQuery({
    queryKey: ["search", settled, given.by, given.period],
    queryFn: ({ pageParam }) => findMessages({ ...given, q: settled }, pageParam),
    initialPageParam: "",
    getNextPageParam: (page: Hits) => page.next,
    placeholderData: keepPreviousData,
    enabled: settled !== "",
  });
  const hits = settled ? query.data?.pages.flatMap((page) => page.items) : undefined;
  const open = (hit: Hit | undefined) =>
    hit &&
    void navigate({
      to: "/c/$conversationId",
      params: { conversationId: hit.conversation.id },
      search: { at: hit.position },
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !hits) return;
    if (event.key === "ArrowDown") setChosen(Math.min(chosen + 1, hits.length - 1));
    else if (event.key === "ArrowUp") setChosen(Math.max(chosen - 1, 0));
    else if (event.key === "Enter") open(hits[Math.max(chosen, 0)]);
    else return;
    event.preventDefault();
  };

  return (
    <Page wide title={t("search.title")} text={t("search.text")}>
      <div className="search-form">
        <Input
          ref={field}
          id="search"
          allowClear
          size="large"
          prefix={<SearchOutlined />}
          value={words}
          maxLength={200}
          placeholder={t("search.placeholder")}
          aria-label={t("search.placeholder")}
          role="combobox"
          aria-expanded={!!hits?.length}
          aria-controls="search-hits"
          aria-activedescendant={hits?.[chosen] ? `hit-${hits[chosen].message_id}` : undefined}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="search-narrow">
          <Segmented<By>
            value={given.by ?? "anybody"}
            onChange={(by) => change({ by })}
            options={AUTHORS.map((value) => ({ value, label: t(`search.by.${value}`) }))}
            aria-label={t("search.byLabel")}
          />
          <Select<Period>
            value={given.period ?? "any"}
            onChange={(period) => change({ period })}
            options={PERIODS.map((value) => ({ value, label: t(`search.period.${value}`) }))}
            aria-label={t("search.periodLabel")}
            popupMatchSelectWidth={false}
          />
          <span className="search-hint">{t("search.hint")}</span>
        </div>
      </div>
      {settled && <People words={settled} />}
      {settled && <Cases words={settled} />}
      {!settled && <Empty icon={<SearchOutlined />} title={t("search.emptyTitle")} text={t("search.emptyText")} />}
      {settled && !hits && query.error && (
        <Empty
          tone="bad"
          icon={<SearchOutlined />}
          title={t("search.failed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      )}
      {settled && !hits && !query.error && <Bones rows={6} label={t("common.loading")} />}
      {hits?.length === 0 && (
        <Empty icon={<SearchOutlined />} title={t("search.noneTitle")} text={t("search.noneText")} />
      )}
      {hits && hits.length > 0 && (
        <section className="search-section">
          <h2>{t("search.messages")}</h2>
          <div
            className="hits"
            id="search-hits"
            role="listbox"
            aria-label={t("search.messages")}
            data-stale={query.isPlaceholderData}
          >
            {hits.map((hit, place) => (
              <HitRow
                key={hit.message_id}
                hit={hit}
                first={hit.conversation.id !== hits[place - 1]?.conversation.id}
                chosen={place === chosen}
                open={() => open(hit)}
              />
            ))}
          </div>
          {query.hasNextPage && (
            <div className="search-more">
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t("search.more")}
              </Button>
            </div>
          )}
        </section>
      )}
    </Page>
  );
}

/** Customers who are called so, or have such an address or number. */
function People({ words }: { words: string }) {
  const { t } = useTranslation();
  const can = useCan()("customers.read");
  const query = useQuery({
    queryKey: ["search", "people", words],
    queryFn: () => findPeople(words),
    placeholderData: keepPreviousData,
    enabled: can,
  });
  if (!query.data?.length) return null;
  return (
    <section className="search-section">
      <h2>{t("search.people")}</h2>
      <ul className="search-people">
        {query.data.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

/** Cases by their number, subject, tags and fields. */
function Cases({ words }: { words: string }) {
  const { t } = useTranslation();
  const can = useCan()("cases.read");
  const query = useQuery({
    queryKey: ["search", "cases", words],
    queryFn: () => findCases(words),
    placeholderData: keepPreviousData,
    enabled: can,
  });
  if (!query.data?.length) return null;
  return (
    <section className="search-section">
      <h2>{t("search.cases")}</h2>
      <ul className="search-people">
        {query.data.map(({ case: it, subject }) => (
          <li key={it.id}>
            <Link to="/cases/$caseId" params={{ caseId: it.id }} className="search-person search-case">
              <b>{`#${it.number}`}</b>
              <span className="lx-cut" title={it.subject}>
                <Marked pieces={subject} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({ person }: { person: Listed }) {
  const { t } = useTranslation();
  const name = person.name ?? t("customer.visitor", { number: person.id.slice(-4).toUpperCase() });
  const way = person.identities.find((it) => it.kind !== "device");
  return (
    <li>
      <Link to="/customers/$customerId" params={{ customerId: person.id }} className="search-person">
        <Avatar name={name} size={24} />
        <b className="lx-cut" title={name}>
          {name}
        </b>
        {way && <span className="lx-cut">{way.value}</span>}
      </Link>
    </li>
  );
}
