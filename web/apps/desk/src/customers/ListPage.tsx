// Everybody whom the house knows: looked for by name, address, number or id.
import { SearchOutlined, TeamOutlined, UserDeleteOutlined } from "@ant-design/icons";
import type { Listed } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Avatar, Bones, Empty } from "@lingxi/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Input, Switch } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { Page } from "../shell/Page.tsx";

interface Found {
  readonly items: readonly Listed[];
  readonly next: string | null;
}

export function ListPage() {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const [everybody, setEverybody] = useState(false);
  const wanted = useDeferredValue(words.trim());
  const query = useInfiniteQuery({
    queryKey: ["customers", "list", wanted, everybody],
    queryFn: ({ pageParam }) => find(wanted, everybody, pageParam),
    initialPageParam: "",
    getNextPageParam: (page: Found) => page.next,
    placeholderData: keepPreviousData,
  });
  const people = query.data?.pages.flatMap((page) => page.items);
  return (
    <Page wide title={t("customers.title")} text={t("customers.text")}>
      <div className="customers-find">
        <Input.Search
          allowClear
          autoFocus
          loading={query.isFetching && wanted !== ""}
          placeholder={t("customers.search")}
          aria-label={t("customers.search")}
          onChange={(event) => setWords(event.target.value)}
        />
        {/* biome-ignore lint/a11y/noLabelWithoutControl: antd's switch is a button inside */}
        <label className="customers-everybody">
          <Switch size="small" checked={everybody} onChange={setEverybody} />
          {t("customers.everybody")}
        </label>
      </div>
      {!people && query.error && (
        <Empty
          tone="bad"
          icon={<UserDeleteOutlined />}
          title={t("customers.failed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      )}
      {!people && !query.error && <Bones rows={6} label={t("common.loading")} />}
      {people?.length === 0 &&
        (wanted ? (
          <Empty icon={<SearchOutlined />} title={t("customers.noMatch")} text={t("customers.noMatchText")} />
        ) : (
          <Empty icon={<TeamOutlined />} title={t("customers.none")} text={t("customers.noneText")} />
        ))}
      {people && people.length > 0 && (
        <ul className="customers-list">
          {people.map((it) => (
            <Row key={it.id} person={it} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div className="customers-more">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("customers.more")}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Row({ person }: { person: Listed }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const name = person.name ?? t("customer.visitor", { number: person.id.slice(-4).toUpperCase() });
  const ways = person.identities.filter((it) => it.kind !== "device");
  return (
    <li>
      <Link className="customers-row" to="/customers/$customerId" params={{ customerId: person.id }}>
        <Avatar name={name} size={32} />
        <b className="lx-cut" title={name}>
          {name}
        </b>
        <span className="customers-ways">
          {ways.slice(0, 3).map((it) => (
            <span className="lx-cut" key={`${it.kind} ${it.value}`} title={t(`identity.${it.kind}`)}>
              {it.value}
            </span>
          ))}
          {ways.length > 3 && <span>{`+${ways.length - 3}`}</span>}
        </span>
        {person.last_contact_at ? (
          <time dateTime={person.last_contact_at} title={exact(person.last_contact_at, language)}>
            {ago(person.last_contact_at, now, language)}
          </time>
        ) : (
          <span className="quiet">{t("customers.noContact")}</span>
        )}
      </Link>
    </li>
  );
}

function find(words: string, everybody: boolean, cursor: string): Promise<Found> {
  const query = new URLSearchParams({ q: words, everybody: String(everybody), ...(cursor && { cursor }) });
  return call<Found>("GET", `/api/customers?${query}`);
}
