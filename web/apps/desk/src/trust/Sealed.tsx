// A sealed number: masked, until somebody who may says why they must see it. It is shown in the dialog alone, and kept nowhere.
import "./trust.css";
import { EyeOutlined } from "@ant-design/icons";
import type { Fact, Revealed } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Button, Form, Input, Modal, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";

/** The server shows what is sealed behind these four dots. */
export const isSealed = (value: unknown): boolean => typeof value === "string" && value.startsWith("••••");

export function Sealed({ fact, label }: { fact: Fact; label: string }) {
  const { t } = useTranslation();
  const can = useCan();
  const [open, setOpen] = useState(false);
  return (
    <span className="sealed">
      {String(fact.value)}
      {can("customers.reveal") && (
        <Button
          size="small"
          type="text"
          icon={<EyeOutlined />}
          aria-label={t("trust.reveal", { what: label })}
          title={t("trust.reveal", { what: label })}
          onClick={() => setOpen(true)}
        />
      )}
      {open && <Reveal fact={fact} label={label} close={() => setOpen(false)} />}
    </span>
  );
}

function Reveal({ fact, label, close }: { fact: Fact; label: string; close: () => void }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const [form] = Form.useForm<{ reason: string }>();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<Revealed | null>(null);
  const show = ({ reason }: { reason: string }) => {
    setBusy(true);
    const body = { key: fact.name, source: fact.source, reason };
    call<Revealed>("POST", `/api/customers/${fact.customer_id}/reveal`, body)
      .then(setShown, complain)
      .finally(() => setBusy(false));
  };
  return (
    <Modal
      open
      title={t("trust.reveal", { what: label })}
      okText={t(shown ? "trust.seen" : "trust.show")}
      cancelText={t("common.cancel")}
      cancelButtonProps={{ style: shown ? { display: "none" } : {} }}
      confirmLoading={busy}
      onOk={() => (shown ? close() : form.submit())}
      onCancel={close}
    >
      {shown ? (
        <Typography.Paragraph code copyable className="secret">
          {String(shown.value)}
        </Typography.Paragraph>
      ) : (
        <Form form={form} layout="vertical" requiredMark={false} onFinish={show}>
          <Form.Item
            name="reason"
            label={t("trust.reason")}
            extra={t("trust.reasonHint")}
            rules={[{ required: true, whitespace: true, min: 3, message: t("trust.reasonNeeded") }]}
          >
            <Input autoFocus maxLength={500} />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}
