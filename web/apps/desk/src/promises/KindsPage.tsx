// Kinds of cases: what a matter can be, why it came to be, and what is asked of it.
import "./promises.css";
import { PlusOutlined } from "@ant-design/icons";
import type { CaseKind } from "@lingxi/api";
import { useQuery } from "@tanstack/react-query";
import { Button, Table, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useLanguage } from "../app/i18n.ts";
import { kindsQuery } from "../cases/cases.ts";
import { Page } from "../shell/Page.tsx";
import { KindDrawer } from "./KindDrawer.tsx";

export function KindsPage() {
  const { t } = useTranslation();
  const query = useQuery(kindsQuery);
  const [editing, setEditing] = useState<CaseKind | "new" | null>(null);
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing("new")}>
      {t("kinds.add")}
    </Button>
  );
  return (
    <Page wide title={t("page.kinds")} text={t("admin.kinds")} action={add}>
      <Listing query={query} empty={null}>
        {(kinds) => (
          <>
            <Kinds kinds={kinds} edit={setEditing} />
            {editing && (
              <KindDrawer
                kind={editing === "new" ? null : editing}
                taken={kinds.map((it) => it.key)}
                close={() => setEditing(null)}
              />
            )}
          </>
        )}
      </Listing>
    </Page>
  );
}

function Kinds({ kinds, edit }: { kinds: readonly CaseKind[]; edit(kind: CaseKind): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = (it: { label_zh: string; label_en: string }) => (language === "zh" ? it.label_zh : it.label_en);
  const listed = (all: readonly { label_zh: string; label_en: string }[]) =>
    all.length ? all.map(label).join(t("common.comma")) : <span className="quiet">{t("kinds.noneOfThem")}</span>;
  return (
    <Table<CaseKind>
      rowKey="key"
      size="middle"
      scroll={{ x: 640 }}
      pagination={false}
      dataSource={[...kinds]}
      columns={[
        {
          title: t("kinds.name"),
          width: "24%",
          render: (_, it) => (
            <button type="button" className="cell-link" onClick={() => edit(it)}>
              <span>
                <b>{label(it)}</b>
                <span className="quiet">{language === "zh" ? it.label_en : it.label_zh}</span>
              </span>
            </button>
          ),
        },
        { title: t("kinds.fields"), render: (_, it) => listed(it.fields) },
        { title: t("kinds.reasons"), render: (_, it) => listed(it.reasons) },
        {
          title: <span className="lx-sr">{t("queues.archived")}</span>,
          align: "right",
          render: (_, it) => it.archived && <Tag>{t("queues.archived")}</Tag>,
        },
      ]}
    />
  );
}
