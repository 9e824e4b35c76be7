// Texts that colleagues use again: found by "/" while writing.
import { PlusOutlined, SnippetsOutlined } from "@ant-design/icons";
import type { SavedReply } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Popconfirm, Table, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../shell/Page.tsx";
import { Listing } from "./Listing.tsx";
import { ReplyDrawer } from "./ReplyDrawer.tsx";
import { useSave } from "./useSave.ts";

export function RepliesPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ["replies"], queryFn: () => call<readonly SavedReply[]>("GET", "/api/replies") });
  const [editing, setEditing] = useState<SavedReply | "new" | null>(null);
  const create = () => setEditing("new");
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={create}>
      {t("replies.add")}
    </Button>
  );
  return (
    <Page wide title={t("page.replies")} text={t("admin.replies")} action={add}>
      <Listing
        query={query}
        empty={
          <Empty
            icon={<SnippetsOutlined />}
            title={t("replies.none")}
            text={t("replies.noneText")}
            action={{ label: t("replies.add"), run: create }}
          />
        }
      >
        {(replies) => <Replies replies={replies} edit={setEditing} />}
      </Listing>
      {editing && <ReplyDrawer reply={editing === "new" ? null : editing} close={() => setEditing(null)} />}
    </Page>
  );
}

function Replies({ replies, edit }: { replies: readonly SavedReply[]; edit: (reply: SavedReply) => void }) {
  const { t } = useTranslation();
  const { save } = useSave(["replies"]);
  return (
    <Table<SavedReply>
      rowKey="id"
      size="middle"
      scroll={{ x: 640 }}
      dataSource={[...replies]}
      pagination={replies.length > 50 ? { pageSize: 50 } : false}
      columns={[
        {
          title: t("replies.title"),
          render: (_, it) => (
            <button type="button" className="cell-link" onClick={() => edit(it)}>
              <b>{it.title}</b>
            </button>
          ),
        },
        {
          title: t("replies.shortcut"),
          render: (_, it) => <code className="code">/{it.shortcut.replace(/^\//, "")}</code>,
        },
        { title: t("replies.language"), render: (_, it) => <Tag>{t(`language.${it.language}`)}</Tag> },
        { title: t("replies.text"), ellipsis: true, width: "40%", render: (_, it) => it.text },
        {
          title: <span className="lx-sr">{t("common.actions")}</span>,
          align: "right",
          render: (_, it) => (
            <Popconfirm
              title={t("replies.deleteAsk", { title: it.title })}
              okText={t("common.delete")}
              cancelText={t("common.cancel")}
              onConfirm={() => save(() => call("DELETE", `/api/replies/${it.id}`))}
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
