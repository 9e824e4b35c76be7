// Customers' matters, the most pressing first. A view chooses whose, filters narrow it; j and k go from one to the next.
import "./cases.css";
import { CheckCircleOutlined, FilterOutlined, SearchOutlined } from "@ant-design/icons";
import { Bones, Empty } from "@lingxi/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "../app/problems.ts";
import { useStill } from "../list/useStill.ts";
import { Page } from "../shell/Page.tsx";
import { CaseRow } from "./CaseRow.tsx";
import { isNarrowed, listQuery, type Sought } from "./cases.ts";
import { Filters, Views } from "./Filters.tsx";

export function CasesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wanted = useSearch({ strict: false }) as Sought;
  const [hovered, setHovered] = useState(false);
  const query = useInfiniteQuery(listQuery(wanted, !hovered));
  const narrow = (search: Sought) => void navigate({ to: "/cases", search, replace: true });
  const found = query.data?.pages.flatMap((page) => page.items);
  const still = useStill(found ?? [], hovered && !query.isPlaceholderData, JSON.stringify(wanted));
  const view = wanted.view ?? "mine";
  return (
    <Page wide title={t("cases.title")} text={t("cases.text")}>
      <Views wanted={wanted} narrow={narrow} />
      <Filters wanted={wanted} narrow={narrow} />
      {!found && query.error && (
        <Empty
          tone="bad"
          icon={<SearchOutlined />}
          title={t("cases.failed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      )}
      {!found && !query.error && <Bones rows={6} label={t("common.loading")} />}
      {found?.length === 0 &&
        (isNarrowed(wanted) ? (
          <Empty
            icon={<FilterOutlined />}
            title={t("cases.noMatch")}
            text={t("cases.noMatchText")}
            action={{ label: t("cases.widen"), run: () => narrow({ view }) }}
          />
        ) : (
          <Empty
            icon={<CheckCircleOutlined />}
            title={t(`cases.none.${view}`)}
            text={t(`cases.noneText.${view}`)}
            {...(view !== "all" && { action: { label: t("cases.seeAll"), run: () => narrow({ view: "all" }) } })}
          />
        ))}
      {still.shown.length > 0 && (
        <div className="cases-box">
          {still.news > 0 && (
            <button type="button" className="list-news" onClick={still.settle}>
              {t("list.news", { count: still.news })}
            </button>
          )}
          <ul
            className="cases-list"
            aria-label={t(`cases.view.${view}`)}
            data-stale={query.isPlaceholderData}
            onPointerEnter={() => setHovered(true)}
            onPointerLeave={() => setHovered(false)}
          >
            {still.shown.map((it) => (
              <CaseRow key={it.id} of={it} gone={still.isGone(it.id)} />
            ))}
          </ul>
        </div>
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
