// What stands below our letters, for each queue and language.
import type { Queue, Signature } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { queueName } from "../app/names.ts";
import { PageSection } from "../shell/Page.tsx";
import { SignatureDrawer } from "./SignatureDrawer.tsx";

export const SIGNATURES = ["signatures"];

interface Row extends Signature {
  readonly name: string;
}

export function Signatures() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState<Row | null>(null);
  const queues = useQuery({ queryKey: ["queues"], queryFn: () => call<readonly Queue[]>("GET", "/api/queues") });
  const known = useQuery({
    queryKey: SIGNATURES,
    queryFn: () => call<readonly Signature[]>("GET", "/api/signatures"),
  });
  if (!known.data || !queues.data) return null;
  const rowOf = (queue: Queue | null): Row => {
    const id = queue?.id ?? null;
    const found = known.data.find((it) => it.queue_id === id);
    const name = queue ? queueName(queue, language) : t("signatures.general");
    return { queue_id: id, text_zh: found?.text_zh ?? "", text_en: found?.text_en ?? "", name };
  };
  const rows = [rowOf(null), ...queues.data.filter((it) => !it.archived).map(rowOf)];
  return (
    <PageSection title={t("signatures.title")} text={t("signatures.text")}>
      <Table<Row>
        rowKey={(it) => it.queue_id ?? "general"}
        size="middle"
        scroll={{ x: 560 }}
        pagination={false}
        dataSource={rows}
        columns={[
          {
            title: t("mailboxes.queue"),
            width: 220,
            render: (_, it) => (
              <button type="button" className="cell-link" onClick={() => setOpened(it)}>
                <b>{it.name}</b>
              </button>
            ),
          },
          { title: t("language.zh"), render: (_, it) => <Text text={it.text_zh} /> },
          { title: t("language.en"), render: (_, it) => <Text text={it.text_en} /> },
        ]}
      />
      {opened && <SignatureDrawer signature={opened} name={opened.name} close={() => setOpened(null)} />}
    </PageSection>
  );
}

function Text({ text }: { text: string }) {
  const { t } = useTranslation();
  return text ? <span className="signature-cell">{text}</span> : <span className="quiet">{t("signatures.none")}</span>;
}
