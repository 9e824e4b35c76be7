// Programs and pages that tell what customers do: who may send, how much comes, what was refused.
import "./sources.css";
import { NodeIndexOutlined, PlusOutlined } from "@ant-design/icons";
import type { Hour, Source } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Table, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useLanguage } from "../app/i18n.ts";
import { Page } from "../shell/Page.tsx";
import { NewSource } from "./NewSource.tsx";
import { SourceDrawer } from "./SourceDrawer.tsx";
import { Spark } from "./Spark.tsx";
import { SOURCES, TRAFFIC, total } from "./traffic.ts";

export function SourcesPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: SOURCES, queryFn: () => call<readonly Source[]>("GET", "/api/sources") });
  const traffic = useQuery({
    queryKey: TRAFFIC,
    queryFn: () => call<readonly Hour[]>("GET", "/api/sources/traffic"),
    refetchInterval: 30_000,
  });
  const [opened, setOpened] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  const create = () => setMaking(true);
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={create}>
      {t("sources.add")}
    </Button>
  );
  const source = query.data?.find((it) => it.id === opened);
  return (
    <Page wide title={t("page.sources")} text={t("admin.sources")} action={add}>
      <Listing
        query={query}
        empty={
          <Empty
            icon={<NodeIndexOutlined />}
            title={t("sources.none")}
            text={t("sources.noneText")}
            action={{ label: t("sources.add"), run: create }}
          />
        }
      >
        {(sources) => <Sources sources={sources} hours={traffic.data ?? []} open={setOpened} />}
      </Listing>
      {source && <SourceDrawer source={source} close={() => setOpened(null)} />}
      {making && <NewSource close={() => setMaking(false)} />}
    </Page>
  );
}

interface SourcesProps {
  sources: readonly Source[];
  hours: readonly Hour[];
  open: (id: string) => void;
}

function Sources({ sources, hours, open }: SourcesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const of = (id: string) => hours.filter((it) => it.source_id === id);
  return (
    <Table<Source>
      rowKey="id"
      size="middle"
      scroll={{ x: 760 }}
      pagination={false}
      dataSource={[...sources]}
      columns={[
        {
          title: t("sources.name"),
          render: (_, it) => (
            <button type="button" className="cell-link" onClick={() => open(it.id)}>
              <b>{it.name}</b>
            </button>
          ),
        },
        {
          title: t("sources.kind"),
          render: (_, it) => (
            <>
              <Tag>{t(it.trusted ? "sources.server" : "sources.page")}</Tag>
              {!it.active && <Tag color="warning">{t("sources.off")}</Tag>}
            </>
          ),
        },
        { title: t("sources.day"), render: (_, it) => <Spark hours={of(it.id)} /> },
        {
          title: t("sources.accepted"),
          align: "right",
          render: (_, it) => total(of(it.id), "accepted").toLocaleString(language),
        },
        {
          title: t("sources.refused"),
          align: "right",
          render: (_, it) => {
            const refused = total(of(it.id), "refused");
            return refused ? (
              <button type="button" className="cell-link source-refused" onClick={() => open(it.id)}>
                {refused.toLocaleString(language)}
              </button>
            ) : (
              <span className="quiet">0</span>
            );
          },
        },
        {
          title: t("sources.last"),
          render: (_, it) => {
            const last = of(it.id).at(-1)?.last_at;
            return last ? stamp(last, language) : <span className="quiet">{t("sources.silent")}</span>;
          },
        },
      ]}
    />
  );
}
