// Who asked to be forgotten: carried out for good, or refused with a reason that they read.
import "./trust.css";
import { UserDeleteOutlined } from "@ant-design/icons";
import type { Erasure, Person } from "@lingxi/api";
import { exact, stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useLanguage } from "../app/i18n.ts";
import { nameOf } from "../duplicates/pairs.ts";
import { Page } from "../shell/Page.tsx";
import { ForgetDialog, RefuseDialog } from "./DecideDialogs.tsx";
import { ERASURES, erasuresOf } from "./erasures.ts";

const PAGE = 50;

export function ErasuresPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const query = useInfiniteQuery({
    queryKey: [...ERASURES, open, "pages"],
    queryFn: ({ pageParam }) => erasuresOf(open, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.id),
    select: (data) => data.pages.flat(),
  });
  const view = open ? "open" : "decided";
  return (
    <Page wide title={t("page.erasures")} text={t("admin.erasures")}>
      <Segmented
        aria-label={t("duplicates.views")}
        value={view}
        options={[
          { value: "open", label: t("trust.view.open") },
          { value: "decided", label: t("trust.view.decided") },
        ]}
        onChange={(value) => setOpen(value === "open")}
      />
      <Listing
        query={query}
        empty={
          <Empty
            icon={<UserDeleteOutlined />}
            title={t(`trust.noneTitle.${view}`)}
            text={t(`trust.noneText.${view}`)}
          />
        }
      >
        {(erasures) => (
          <ul className="erasures">
            {erasures.map((it) => (
              <Row key={it.id} erasure={it} />
            ))}
          </ul>
        )}
      </Listing>
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

function Row({ erasure }: { erasure: Erasure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [deciding, setDeciding] = useState<"forget" | "refuse" | null>(null);
  const { data: person } = useQuery({
    queryKey: ["customer", erasure.customer_id, "person"],
    queryFn: () => call<Person>("GET", `/api/customers/${erasure.customer_id}/person`),
    enabled: erasure.state !== "done",
  });
  const name = person ? nameOf(t, person) : t(erasure.state === "done" ? "trust.forgotten" : "customer.someone");
  return (
    <li className="erasure">
      <span className="erasure-who">
        {person ? (
          <Link to="/customers/$customerId" params={{ customerId: person.id }}>
            <b>{name}</b>
          </Link>
        ) : (
          <b>{name}</b>
        )}
        <span className="quiet" title={exact(erasure.asked_at, language)}>
          {t(erasure.asked_by.startsWith("customer:") ? "trust.askedThemselves" : "trust.askedFor", {
            at: stamp(erasure.asked_at, language),
          })}
        </span>
        {erasure.note && <span>{erasure.note}</span>}
      </span>
      {erasure.state === "asked" ? (
        <span className="erasure-acts">
          <Button danger disabled={!person} onClick={() => setDeciding("forget")}>
            {t("trust.forget")}
          </Button>
          <Button disabled={!person} onClick={() => setDeciding("refuse")}>
            {t("trust.refuse")}
          </Button>
        </span>
      ) : (
        <span className="badge" data-tone={erasure.state === "refused" ? "bad" : "plain"}>
          {t(`trust.state.${erasure.state}`)}
          {erasure.decided_at && ` · ${stamp(erasure.decided_at, language)}`}
        </span>
      )}
      {deciding === "forget" && person && (
        <ForgetDialog erasure={erasure} person={person} close={() => setDeciding(null)} />
      )}
      {deciding === "refuse" && <RefuseDialog erasure={erasure} name={name} close={() => setDeciding(null)} />}
    </li>
  );
}
