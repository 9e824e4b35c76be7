// The lines in which customers wait, and who serves each.
import { InboxOutlined, PlusOutlined } from "@ant-design/icons";
import type { Queue } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Avatar, Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Avatar as AntAvatar, Button, Table, Tag, Tooltip } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { useQueueStands } from "../hours/stands.ts";
import { Page } from "../shell/Page.tsx";
import { Listing } from "./Listing.tsx";
import { QueueDrawer } from "./QueueDrawer.tsx";

export function QueuesPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ["queues"], queryFn: () => call<readonly Queue[]>("GET", "/api/queues") });
  const [editing, setEditing] = useState<Queue | "new" | null>(null);
  const create = () => setEditing("new");
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={create}>
      {t("queues.add")}
    </Button>
  );
  return (
    <Page wide title={t("page.queues")} text={t("admin.queues")} action={add}>
      <Listing
        query={query}
        empty={
          <Empty
            icon={<InboxOutlined />}
            title={t("queues.none")}
            text={t("queues.noneText")}
            action={{ label: t("queues.add"), run: create }}
          />
        }
      >
        {(queues) => <Queues queues={queues} edit={setEditing} />}
      </Listing>
      {editing && <QueueDrawer queue={editing === "new" ? null : editing} close={() => setEditing(null)} />}
    </Page>
  );
}

function Queues({ queues, edit }: { queues: readonly Queue[]; edit: (queue: Queue) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const stands = useQueueStands();
  return (
    <Table<Queue>
      rowKey="id"
      size="middle"
      scroll={{ x: 780 }}
      pagination={false}
      dataSource={[...queues].sort((a, b) => Number(a.archived) - Number(b.archived))}
      columns={[
        {
          title: t("queues.name"),
          render: (_, it) => (
            <button type="button" className="cell-link" onClick={() => edit(it)}>
              <span>
                <b>{queueName(it, language)}</b>
                <span className="quiet">{language === "zh" ? it.name_en : it.name_zh}</span>
              </span>
            </button>
          ),
        },
        {
          title: t("queues.languages"),
          render: (_, it) => it.languages.map((one) => <Tag key={one}>{t(`language.${one}`)}</Tag>),
        },
        { title: t("queues.members"), render: (_, it) => <Members ids={it.members} /> },
        { title: t("queues.hours"), render: (_, it) => <span className="quiet">{stands(it)}</span> },
        {
          title: t("queues.offerSeconds"),
          align: "right",
          render: (_, it) => t("common.seconds", { count: it.offer_seconds }),
        },
        {
          title: t("queues.wrapUpSeconds"),
          align: "right",
          render: (_, it) => t("common.seconds", { count: it.wrap_up_seconds }),
        },
        {
          title: <span className="lx-sr">{t("queues.archived")}</span>,
          render: (_, it) => it.archived && <Tag>{t("queues.archived")}</Tag>,
        },
      ]}
    />
  );
}

function Members({ ids }: { ids: readonly string[] }) {
  const colleagues = useLive((state) => state.colleagues);
  const { t } = useTranslation();
  if (!ids.length) return <Tag color="warning">{t("queues.nobody")}</Tag>;
  return (
    <AntAvatar.Group
      max={{ count: 6, style: { background: "var(--lx-hover)", color: "var(--lx-text-2)", fontSize: 12 } }}
      size={28}
    >
      {ids.map((id) => (
        <Tooltip key={id} title={colleagues[id]?.name ?? id}>
          <span>
            <Avatar name={colleagues[id]?.name ?? "?"} size={28} />
          </span>
        </Tooltip>
      ))}
    </AntAvatar.Group>
  );
}
