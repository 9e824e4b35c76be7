// Who looked at whom, and at what: what is looked at together stands in one row, a revealed number in one of its own.
import "./trust.css";
import { EyeOutlined } from "@ant-design/icons";
import type { Access } from "@lingxi/api";
import { exact, stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Table, Tag } from "antd";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useLanguage } from "../app/i18n.ts";
import { attributeName } from "../customers/attributes.ts";
import { Page } from "../shell/Page.tsx";
import { type Look, together } from "./together.ts";

const PAGE = 200;

export function AccessPage() {
  const { t } = useTranslation();
  const [only, setOnly] = useState<Look | null>(null);
  const query = useInfiniteQuery({
    queryKey: ["accesses", only?.actor ?? ""],
    queryFn: ({ pageParam }) => accesses(only?.actor, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.last_at),
    select: (data) => together(data.pages.flat()),
  });
  return (
    <Page wide title={t("page.access")} text={t("admin.access")}>
      {only && (
        <div className="access-filter">
          <Tag closable closeIcon onClose={() => setOnly(null)}>
            {t("trust.only", { name: only.actor_name })}
          </Tag>
        </div>
      )}
      <Listing
        query={query}
        empty={<Empty icon={<EyeOutlined />} title={t("trust.noAccess")} text={t("trust.noAccessText")} />}
      >
        {(looks) => <Looks looks={looks} choose={setOnly} />}
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

function Looks({ looks, choose }: { looks: readonly Look[]; choose: (look: Look) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const named = (what: string) => t(`trust.what.${what.replace(/\W/g, "_")}`, { defaultValue: what });
  return (
    <Table<Look>
      rowKey="key"
      size="middle"
      scroll={{ x: 720 }}
      pagination={false}
      dataSource={[...looks]}
      columns={[
        {
          title: t("trust.when"),
          width: 190,
          render: (_, it) => <time title={exact(it.last_at, language)}>{stamp(it.last_at, language)}</time>,
        },
        {
          title: t("trust.who"),
          render: (_, it) => (
            <button type="button" className="cell-link" onClick={() => choose(it)}>
              <b>{it.actor_name}</b>
            </button>
          ),
        },
        {
          title: t("trust.whom"),
          render: (_, it) => (
            <Link to="/customers/$customerId" params={{ customerId: it.customer_id }}>
              {it.customer_name ?? t("customer.visitor", { number: it.customer_id.slice(-4).toUpperCase() })}
            </Link>
          ),
        },
        {
          title: t("trust.whatLooked"),
          render: (_, it) => (
            <>
              {it.revealed ? <b>{named("reveal")}</b> : it.whats.map(named).join(t("customers.comma"))}
              {it.reason && <div className="quiet">{reasonText(t, it.reason)}</div>}
            </>
          ),
        },
      ]}
    />
  );
}

/** The server puts what was revealed before why. */
const reasonText = (t: TFunction, reason: string) =>
  reason.replace(/^([^:]+)(?=: )/, (_, key: string) => attributeName(t, key));

const accesses = (actor?: string, before?: string): Promise<readonly Access[]> =>
  call(
    "GET",
    `/api/accesses?${new URLSearchParams({ limit: String(PAGE), ...(actor && { actor }), ...(before && { before }) })}`,
  );
