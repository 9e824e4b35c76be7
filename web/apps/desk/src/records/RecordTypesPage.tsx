// What kinds of records the organisation's systems tell: orders, deliveries, accounts.
import { PlusOutlined, ProfileOutlined } from "@ant-design/icons";
import type { RecordType } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Popconfirm, Table, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useSave } from "../admin/useSave.ts";
import { Page } from "../shell/Page.tsx";
import "./records.css";
import { RecordTypeDrawer } from "./RecordTypeDrawer.tsx";

const KEY = ["record-types"];

export function RecordTypesPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: KEY, queryFn: () => call<readonly RecordType[]>("GET", "/api/record-types") });
  const [editing, setEditing] = useState<RecordType | "new" | null>(null);
  const create = () => setEditing("new");
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={create}>
      {t("recordTypes.add")}
    </Button>
  );
  return (
    <Page wide title={t("page.records")} text={t("admin.records")} action={add}>
      <Listing
        query={query}
        empty={
          <Empty
            icon={<ProfileOutlined />}
            title={t("recordTypes.none")}
            text={t("recordTypes.noneText")}
            action={{ label: t("recordTypes.add"), run: create }}
          />
        }
      >
        {(types) => <Types types={types} edit={setEditing} />}
      </Listing>
      {editing && (
        <RecordTypeDrawer
          type={editing === "new" ? null : editing}
          taken={query.data?.map((it) => it.key) ?? []}
          close={() => setEditing(null)}
        />
      )}
    </Page>
  );
}

function Types({ types, edit }: { types: readonly RecordType[]; edit: (type: RecordType) => void }) {
  const { t, i18n } = useTranslation();
  const { save } = useSave(KEY);
  const chinese = i18n.language.startsWith("zh");
  const named = (it: { label_zh: string; label_en: string }) => (chinese ? it.label_zh : it.label_en);
  return (
    <Table<RecordType>
      rowKey="key"
      size="middle"
      scroll={{ x: 720 }}
      dataSource={[...types]}
      pagination={false}
      columns={[
        {
          title: t("recordTypes.type"),
          render: (_, it) => (
            <button type="button" className="cell-link" onClick={() => edit(it)}>
              <b>{named(it)}</b>
            </button>
          ),
        },
        { title: t("recordTypes.key"), render: (_, it) => <code className="code">{it.key}</code> },
        { title: t("recordTypes.title"), render: (_, it) => <span className="quiet">{it.title}</span> },
        {
          title: t("recordTypes.states"),
          width: "36%",
          render: (_, it) =>
            it.states.map((state) => (
              <Tag key={state.key} color={state.open ? "processing" : "default"}>
                {named(state)}
              </Tag>
            )),
        },
        {
          title: <span className="lx-sr">{t("common.actions")}</span>,
          align: "right",
          render: (_, it) => (
            <Popconfirm
              title={t("recordTypes.deleteAsk", { name: named(it) })}
              okText={t("common.delete")}
              cancelText={t("common.cancel")}
              onConfirm={() => save(() => call("DELETE", `/api/record-types/${it.key}`))}
            >
              <Button type="text" size="small" danger>
                {t("common.delete")}
              </Button>
            </Popconfirm>
          ),
        },
      ]}
    />
  );
}
