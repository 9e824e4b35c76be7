// Customers' matters, the most pressing first. A view chooses whose, filters narrow it; j and k go from one to the next, x chooses.
import "./cases.css";
import { CheckCircleOutlined, FilterOutlined, SearchOutlined } from "@ant-design/icons";
import type { Case } from "@lingxi/api";
import { Bones, Empty } from "@lingxi/ui";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { problemText } from "../app/problems.ts";
import { useStore } from "../app/store.ts";
import { inLanguage } from "../conditions/words.ts";
import { useStill } from "../list/useStill.ts";
import { Page } from "../shell/Page.tsx";
import { Bulk } from "./Bulk.tsx";
import { CaseRow } from "./CaseRow.tsx";
import { listQuery, viewsQuery } from "./cases.ts";
import { Filters } from "./Filters.tsx";
import { askedOf, isNarrowed, type Sought } from "./filter.ts";
import { choose, chosen, leave } from "./selection.ts";
import { MyTasks } from "./Tasks.tsx";
import { Views } from "./Views.tsx";

const NONE: readonly Case[] = [];

export function CasesPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const wanted = useSearch({ strict: false }) as Sought;
  const may = useCan()("cases.write");
  const [hovered, setHovered] = useState(false);
  const picked = useStore(chosen);
  const { data: views } = useQuery(viewsQuery);
  const kept = views?.find((it) => it.id === wanted.kept);
  const asked = askedOf(wanted, kept);
  const known = !wanted.kept || !!kept;
  const query = useInfiniteQuery({ ...listQuery(asked, !hovered), enabled: known });
  const narrow = (search: Sought) => void navigate({ to: "/cases", search, replace: true });
  const { data } = query;
  const found = useMemo(() => (known ? data?.pages.flatMap((page) => page.items) : undefined), [known, data]);
  const still = useStill(found ?? NONE, hovered && !query.isPlaceholderData, JSON.stringify(wanted));
  const view = wanted.view ?? "mine";
  const name = kept ? inLanguage(kept, language) : t(`cases.view.${view}`);
  const list = `${wanted.view} ${wanted.kept}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen in one view is not meant in another
  useEffect(() => leave, [list]);
  return (
    <Page wide title={t("cases.title")} text={t("cases.text")}>
      <Views wanted={wanted} asked={asked} kept={kept} narrow={narrow} />
      <Filters wanted={wanted} asked={asked} narrow={narrow} />
      {!kept && view === "mine" && !isNarrowed(wanted) && <MyTasks />}
      {views && !known && (
        <Empty
          icon={<FilterOutlined />}
          title={t("cases.viewGone")}
          text={t("cases.viewGoneText")}
          action={{ label: t("cases.seeAll"), run: () => narrow({ view: "all" }) }}
        />
      )}
      {!found && query.error && (
        <Empty
          tone="bad"
          icon={<SearchOutlined />}
          title={t("cases.failed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      )}
      {!found && !query.error && (known || !views) && <Bones rows={6} label={t("common.loading")} />}
      {found?.length === 0 &&
        (isNarrowed(wanted) ? (
          <Empty
            icon={<FilterOutlined />}
            title={t("cases.noMatch")}
            text={t("cases.noMatchText")}
            action={{ label: t("cases.widen"), run: () => narrow(kept ? { kept: kept.id } : { view }) }}
          />
        ) : (
          <Empty
            icon={<CheckCircleOutlined />}
            title={kept ? t("cases.noneKept") : t(`cases.none.${view}`)}
            text={kept ? t("cases.noneKeptText") : t(`cases.noneText.${view}`)}
            {...((kept || view !== "all") && {
              action: { label: t("cases.seeAll"), run: () => narrow({ view: "all" }) },
            })}
          />
        ))}
      {still.shown.length > 0 && (
        <div className="cases-box">
          <Bulk among={still.shown} />
          {still.news > 0 && (
            <button type="button" className="list-news" onClick={still.settle}>
              {t("list.news", { count: still.news })}
            </button>
          )}
          <ul
            className="cases-list"
            aria-label={name}
            data-stale={query.isPlaceholderData}
            onPointerEnter={() => setHovered(true)}
            onPointerLeave={() => setHovered(false)}
          >
            {still.shown.map((it) => (
              <CaseRow
                key={it.id}
                of={it}
                gone={still.isGone(it.id)}
                chosen={picked.has(it.id)}
                {...(may && { choose: (on: boolean, range: boolean) => choose(it, on, still.shown, range) })}
              />
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
