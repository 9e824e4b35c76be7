// One source: its settings, its key, and what was refused lately.
import type { KeptRefusal, NewKey, Source } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Button, Drawer, Form, Input, Popconfirm, Switch, Table, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { Examples, KeyShown } from "./KeyShown.tsx";
import { OriginsField, origins } from "./OriginsField.tsx";
import { SOURCES } from "./traffic.ts";

export function SourceDrawer({ source, close }: { source: Source; close: () => void }) {
  const { t } = useTranslation();
  const { busy, save } = useSave(SOURCES);
  const [renewed, setRenewed] = useState<NewKey | null>(null);
  const submit = async (fields: { name: string; active: boolean; origins: string }) => {
    const body = { name: fields.name, active: fields.active, origins: origins(fields.origins) };
    if (await save(() => call("PUT", `/api/sources/${source.id}`, body))) close();
  };
  const renew = () => save(async () => setRenewed(await call<NewKey>("POST", `/api/sources/${source.id}/key`)));
  return (
    <Drawer open size={560} title={source.name} onClose={close}>
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: source.name, active: source.active, origins: source.origins.join("\n") }}
        onFinish={submit}
      >
        <Form.Item
          name="name"
          label={t("sources.name")}
          rules={[{ required: true, whitespace: true, message: t("form.needed") }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="active" label={t("sources.active")} valuePropName="checked">
          <Switch />
        </Form.Item>
        {!source.trusted && <OriginsField />}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t("common.save")}
        </Button>
      </Form>
      <section className="source-part">
        <h3>{t("sources.key")}</h3>
        {source.write_key ? (
          <>
            <Typography.Paragraph code copyable className="secret">
              {source.write_key}
            </Typography.Paragraph>
            <Examples writeKey={source.write_key} trusted={false} />
          </>
        ) : (
          <p className="quiet">{t("sources.hidden")}</p>
        )}
        <Popconfirm
          title={t("sources.renewAsk", { name: source.name })}
          okText={t("sources.renew")}
          cancelText={t("common.cancel")}
          onConfirm={renew}
        >
          <Button danger>{t("sources.renew")}</Button>
        </Popconfirm>
      </section>
      <Refusals id={source.id} />
      {renewed && <KeyShown made={renewed} close={() => setRenewed(null)} />}
    </Drawer>
  );
}

function Refusals({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ["sources", "refusals", id],
    queryFn: () => call<readonly KeptRefusal[]>("GET", `/api/sources/${id}/refusals`),
    refetchInterval: 30_000,
  });
  return (
    <section className="source-part">
      <h3>{t("sources.refusals")}</h3>
      {query.data?.length === 0 ? (
        <p className="quiet">{t("sources.noRefusals")}</p>
      ) : (
        <Table<KeptRefusal>
          rowKey="id"
          size="small"
          loading={query.isPending}
          scroll={{ x: 480 }}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={[...(query.data ?? [])]}
          columns={[
            { title: t("sources.when"), render: (_, it) => stamp(it.at, language) },
            { title: t("sources.call"), render: (_, it) => it.refusal.kind || "–" },
            {
              title: t("sources.why"),
              render: (_, it) => t(`sources.refusal.${it.refusal.code}`, { defaultValue: it.refusal.detail }),
            },
            { title: "messageId", render: (_, it) => <code className="code">{it.refusal.message_id || "–"}</code> },
          ]}
        />
      )}
    </section>
  );
}
