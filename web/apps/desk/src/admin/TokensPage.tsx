// Keys for other programs: shown once, able to do only what is ticked.
import { ApiOutlined, PlusOutlined } from "@ant-design/icons";
import type { ApiToken } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Form, Input, Modal, Popconfirm, Table, Tag, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { Page } from "../shell/Page.tsx";
import { Listing } from "./Listing.tsx";
import { Ticks } from "./Ticks.tsx";
import { useSave } from "./useSave.ts";

export function TokensPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ["tokens"], queryFn: () => call<readonly ApiToken[]>("GET", "/api/tokens") });
  const [making, setMaking] = useState(false);
  const create = () => setMaking(true);
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={create}>
      {t("tokens.add")}
    </Button>
  );
  return (
    <Page wide title={t("page.tokens")} text={t("admin.tokens")} action={add}>
      <Listing
        query={query}
        empty={
          <Empty
            icon={<ApiOutlined />}
            title={t("tokens.none")}
            text={t("tokens.noneText")}
            action={{ label: t("tokens.add"), run: create }}
          />
        }
      >
        {(tokens) => <Tokens tokens={tokens} />}
      </Listing>
      {making && <TokenDialog close={() => setMaking(false)} />}
    </Page>
  );
}

function Tokens({ tokens }: { tokens: readonly ApiToken[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { save } = useSave(["tokens"]);
  return (
    <Table<ApiToken>
      rowKey="id"
      size="middle"
      scroll={{ x: 640 }}
      pagination={false}
      dataSource={[...tokens]}
      columns={[
        { title: t("tokens.name"), dataIndex: "name" },
        { title: t("tokens.scopes"), render: (_, it) => it.scopes.map((scope) => <Tag key={scope}>{scope}</Tag>) },
        { title: t("tokens.created"), render: (_, it) => stamp(it.created_at, language) },
        {
          title: t("tokens.used"),
          render: (_, it) =>
            it.last_used_at ? stamp(it.last_used_at, language) : <span className="quiet">{t("tokens.never")}</span>,
        },
        {
          title: <span className="lx-sr">{t("common.actions")}</span>,
          align: "right",
          render: (_, it) => (
            <Popconfirm
              title={t("tokens.deleteAsk", { name: it.name })}
              okText={t("tokens.delete")}
              cancelText={t("common.cancel")}
              onConfirm={() => save(() => call("DELETE", `/api/tokens/${it.id}`))}
            >
              <Button type="text" size="small" danger>
                {t("tokens.delete")}
              </Button>
            </Popconfirm>
          ),
        },
      ]}
    />
  );
}

function TokenDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ name: string; scopes: string[] }>();
  const permissions = useLive((state) => state.me.permissions);
  const { busy, save } = useSave(["tokens"]);
  const [made, setMade] = useState("");
  const submit = (fields: { name: string; scopes: string[] }) =>
    save(async () => setMade((await call<{ token: string }>("POST", "/api/tokens", fields)).token));
  if (made)
    return (
      <Modal
        open
        closable={false}
        title={t("tokens.made")}
        footer={
          <Button type="primary" onClick={close}>
            {t("tokens.kept")}
          </Button>
        }
      >
        <Alert type="warning" showIcon title={t("tokens.once")} />
        <Typography.Paragraph code copyable className="secret">
          {made}
        </Typography.Paragraph>
      </Modal>
    );
  return (
    <Modal
      open
      title={t("tokens.add")}
      okText={t("tokens.add")}
      cancelText={t("common.cancel")}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="name"
          label={t("tokens.name")}
          extra={t("tokens.nameHint")}
          rules={[{ required: true, whitespace: true, message: t("form.needed") }]}
        >
          <Input autoFocus maxLength={120} />
        </Form.Item>
        <Form.Item
          name="scopes"
          label={t("tokens.scopes")}
          rules={[{ required: true, type: "array", min: 1, message: t("form.needed") }]}
        >
          <Ticks className="scopes" options={[...permissions].sort()} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
