// The two answers to who asked to be forgotten.
import type { Erasure, Person } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Alert, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Ticks } from "../admin/Ticks.tsx";
import { useSave } from "../admin/useSave.ts";
import { nameOf } from "../duplicates/pairs.ts";
import { ERASURES } from "./erasures.ts";

/** Who asked is forgotten; those who are one person with them only where that is said. */
export function ForgetDialog({ erasure, person, close }: { erasure: Erasure; person: Person; close: () => void }) {
  const { t } = useTranslation();
  const { busy, save } = useSave(ERASURES);
  const others = person.members.filter((it) => it.id !== erasure.customer_id);
  const [chosen, setChosen] = useState<string[]>([]);
  const forget = async () => {
    const done = await save(() => call("POST", `/api/erasures/${erasure.id}/carry-out`, { customer_ids: chosen }));
    if (done) close();
  };
  return (
    <Modal
      open
      title={t("trust.forgetAsk", { name: nameOf(t, person) })}
      okText={t("trust.forget")}
      okButtonProps={{ danger: true }}
      cancelText={t("common.cancel")}
      confirmLoading={busy}
      onOk={() => void forget()}
      onCancel={close}
    >
      <Alert type="warning" showIcon title={t("trust.forgetText")} />
      {others.length > 0 && (
        <Form layout="vertical" className="forget-others">
          <Form.Item label={t("trust.others")} extra={t("trust.othersText")}>
            <Ticks
              value={chosen}
              onChange={(value) => setChosen(value.map(String))}
              options={others.map((it) => ({
                value: it.id,
                label: [nameOf(t, it), ...it.identities.filter((i) => i.kind !== "device").map((i) => i.value)].join(
                  " · ",
                ),
              }))}
            />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}

export function RefuseDialog({ erasure, name, close }: { erasure: Erasure; name: string; close: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ note: string }>();
  const { busy, save } = useSave(ERASURES);
  const refuse = async (fields: { note: string }) => {
    if (await save(() => call("POST", `/api/erasures/${erasure.id}/refuse`, fields))) close();
  };
  return (
    <Modal
      open
      title={t("trust.refuseAsk", { name })}
      okText={t("trust.refuse")}
      cancelText={t("common.cancel")}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={refuse}>
        <Form.Item
          name="note"
          label={t("trust.note")}
          extra={t("trust.noteHint")}
          rules={[{ required: true, whitespace: true, message: t("form.needed") }]}
        >
          <Input.TextArea autoFocus maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
