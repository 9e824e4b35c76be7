// One mailbox: its addresses and servers, and a test that says what is wrong before anything is kept.
import "./mailboxes.css";
import type { Mailbox, MailboxInput, Queue, Step } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Drawer, Form, Input, InputNumber, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { useComplain } from "../app/problems.ts";
import { type Fields, fieldsOf, usesTokens, wanted } from "./fields.ts";
import { MAILBOXES } from "./MailboxesPage.tsx";

export function MailboxDrawer({ mailbox, close }: { mailbox: Mailbox | null; close: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [form] = Form.useForm<Fields>();
  const { busy, save } = useSave(MAILBOXES);
  const complain = useComplain();
  const [steps, setSteps] = useState<readonly Step[] | null>(null);
  const [trying, setTrying] = useState(false);
  const queues = useQuery({ queryKey: ["queues"], queryFn: () => call<readonly Queue[]>("GET", "/api/queues") });
  const body = (): MailboxInput => wanted(form.getFieldsValue(true), mailbox);

  const attempt = async () => {
    setTrying(true);
    try {
      setSteps(await call<readonly Step[]>("POST", `/api/mailboxes/try${mailbox ? `?id=${mailbox.id}` : ""}`, body()));
    } catch (error) {
      complain(error);
    } finally {
      setTrying(false);
    }
  };
  const submit = async () => {
    const kept = mailbox
      ? () => call("PUT", `/api/mailboxes/${mailbox.id}`, body())
      : () => call("POST", "/api/mailboxes", body());
    if (await save(kept)) close();
  };
  const tokens = Form.useWatch((fields: Fields) => usesTokens(fields), form) ?? usesTokens(fieldsOf(mailbox));
  const needed = [{ required: true, whitespace: true, message: t("form.needed") }];
  return (
    <Drawer open size={600} title={mailbox ? mailbox.address : t("mailboxes.add")} onClose={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={fieldsOf(mailbox)} onFinish={submit}>
        <Form.Item name="name" label={t("mailboxes.name")} extra={t("mailboxes.nameHint")} rules={needed}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="address" label={t("mailboxes.address")} rules={needed}>
          <Input placeholder="service@example.com" />
        </Form.Item>
        <Form.Item name="aliases" label={t("mailboxes.aliases")} extra={t("mailboxes.aliasesHint")}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
        <Form.Item name="queue_id" label={t("mailboxes.queue")}>
          <Select
            allowClear
            placeholder={t("mailboxes.byLanguage")}
            options={(queues.data ?? []).map((it) => ({
              value: it.id,
              label: language === "zh" ? it.name_zh : it.name_en,
            }))}
          />
        </Form.Item>
        <ServerFields of="incoming" title={t("mailboxes.imap")} hint={t("mailboxes.imapHint")} />
        <Form.Item name="folders" label={t("mailboxes.folders")}>
          <Input />
        </Form.Item>
        <Form.Item name="sent" label={t("mailboxes.sent")} extra={t("mailboxes.sentHint")}>
          <Input placeholder="Sent" />
        </Form.Item>
        <ServerFields of="outgoing" title={t("mailboxes.smtp")} hint={t("mailboxes.smtpHint")} />
        <Form.Item name="files_copy" extra={t("mailboxes.filesCopyHint")} valuePropName="checked">
          <Checkbox>{t("mailboxes.filesCopy")}</Checkbox>
        </Form.Item>
        {tokens && <TokenFields />}
        <DkimFields kept={!!mailbox?.dkim} />
        <Form.Item name="undo_seconds" label={t("mailboxes.undo")}>
          <InputNumber min={0} max={120} />
        </Form.Item>
        <Form.Item name="active" label={t("mailboxes.active")} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t("common.save")}
        </Button>{" "}
        <Button onClick={attempt} loading={trying}>
          {t("mailboxes.try")}
        </Button>
      </Form>
      {steps && <Steps steps={steps} />}
    </Drawer>
  );
}

function ServerFields({ of, title, hint }: { of: "incoming" | "outgoing"; title: string; hint: string }) {
  const { t } = useTranslation();
  const signIn = Form.useWatch([of, "sign_in"]);
  return (
    <section className="mailbox-part">
      <h3>{title}</h3>
      <p className="quiet">{hint}</p>
      <div className="mailbox-row">
        <Form.Item name={[of, "host"]} label={t("mailboxes.host")}>
          <Input />
        </Form.Item>
        <Form.Item name={[of, "port"]} label={t("mailboxes.port")}>
          <InputNumber min={1} max={65_535} />
        </Form.Item>
        <Form.Item name={[of, "security"]} label={t("mailboxes.security")}>
          <Select
            options={[
              { value: "tls", label: t("mailboxes.tls") },
              { value: "starttls", label: t("mailboxes.starttls") },
              { value: "none", label: t("mailboxes.clear") },
            ]}
          />
        </Form.Item>
      </div>
      <div className="mailbox-row">
        <Form.Item name={[of, "sign_in"]} label={t("mailboxes.signIn")}>
          <Select
            options={(["password", "oauth2", "none"] as const).map((it) => ({
              value: it,
              label: t(`mailboxes.signsIn.${it}`),
            }))}
          />
        </Form.Item>
        {signIn !== "none" && (
          <Form.Item name={[of, "user"]} label={t("mailboxes.user")}>
            <Input autoComplete="off" />
          </Form.Item>
        )}
      </div>
      {signIn === "password" && (
        <Form.Item name={[of, "password"]} label={t("mailboxes.password")} extra={t("mailboxes.passwordHint")}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      )}
      <details className="mailbox-more">
        <summary>{t("mailboxes.certificate")}</summary>
        <Form.Item name={[of, "ca"]} extra={t("mailboxes.certificateHint")}>
          <Input.TextArea
            aria-label={t("mailboxes.certificate")}
            placeholder="-----BEGIN CERTIFICATE-----"
            autoSize={{ minRows: 2, maxRows: 8 }}
          />
        </Form.Item>
      </details>
    </section>
  );
}

/** Where access tokens come from (XOAUTH2), as Microsoft and Google want it. */
function TokenFields() {
  const { t } = useTranslation();
  const needed = [{ required: true, whitespace: true, message: t("form.needed") }];
  return (
    <section className="mailbox-part">
      <h3>{t("mailboxes.tokens")}</h3>
      <p className="quiet">{t("mailboxes.tokensHint")}</p>
      <Form.Item name={["oauth", "token_url"]} label={t("mailboxes.tokenUrl")} rules={needed}>
        <Input placeholder="https://" />
      </Form.Item>
      <Form.Item name={["oauth", "client_id"]} label={t("mailboxes.clientId")} rules={needed}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={["oauth", "scope"]} label={t("mailboxes.scope")}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={["oauth", "client_secret"]} label={t("mailboxes.clientSecret")}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name={["oauth", "refresh_token"]}
        label={t("mailboxes.refreshToken")}
        extra={t("mailboxes.passwordHint")}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </section>
  );
}

function DkimFields({ kept }: { kept: boolean }) {
  const { t } = useTranslation();
  return (
    <details className="mailbox-part mailbox-more" open={kept}>
      <summary>{t("mailboxes.dkim")}</summary>
      <p className="quiet">{t("mailboxes.dkimHint")}</p>
      <div className="mailbox-row">
        <Form.Item name={["dkim", "domain"]} label={t("mailboxes.dkimDomain")}>
          <Input placeholder="example.com" />
        </Form.Item>
        <Form.Item name={["dkim", "selector"]} label={t("mailboxes.dkimSelector")}>
          <Input placeholder="lingxi" />
        </Form.Item>
      </div>
      <Form.Item name={["dkim", "key"]} label={t("mailboxes.dkimKey")} extra={t("mailboxes.passwordHint")}>
        <Input.TextArea placeholder="-----BEGIN PRIVATE KEY-----" autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </details>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation();
  if (!steps.length) return <p className="quiet">{t("mailboxes.nothing")}</p>;
  return (
    <ul aria-label={t("mailboxes.try")}>
      {steps.map((it) => (
        <li key={`${it.direction}.${it.name}.${it.detail}`}>
          {t(it.direction === "in" ? "mailboxes.in" : "mailboxes.out")} · {t(`mailboxes.step.${it.name}`)}:{" "}
          {it.code ? <b>{t([`mailboxes.wrong.${it.code}`, "mailboxes.wrong.broken"])}</b> : t("mailboxes.well")}{" "}
          <span className="quiet">{it.detail}</span>
        </li>
      ))}
    </ul>
  );
}
