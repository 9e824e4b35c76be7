// A yes or a no that a customer said to a colleague, and how we know.
import type { ConsentInput } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Form, Input, Modal, Radio, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { CONSENTED, PURPOSES } from "./choices.ts";

export function ConsentDialog({ customerId, close }: { customerId: string; close: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ConsentInput>();
  const { busy, save } = useSave(["customer", customerId]);
  const submit = async (fields: ConsentInput) => {
    if (await save(() => call("POST", `/api/customers/${customerId}/consents`, fields))) close();
  };
  return (
    <Modal
      open
      title={t("trust.addConsent")}
      okText={t("common.save")}
      cancelText={t("common.cancel")}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <Form<ConsentInput>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={submit}
        initialValues={{ channel: "any", given: true }}
      >
        <Form.Item name="purpose" label={t("trust.about")} rules={[{ required: true, message: t("form.needed") }]}>
          <Select options={PURPOSES.map((value) => ({ value, label: t(`trust.purpose.${value}`) }))} />
        </Form.Item>
        <Form.Item name="channel" label={t("trust.by")}>
          <Select options={CONSENTED.map((value) => ({ value, label: t(`trust.channel.${value}`) }))} />
        </Form.Item>
        <Form.Item name="given" label={t("trust.answer")}>
          <Radio.Group
            options={[
              { value: true, label: t("trust.yes") },
              { value: false, label: t("trust.no") },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="proof"
          label={t("trust.proof")}
          rules={[{ required: true, whitespace: true, message: t("form.needed") }]}
        >
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} placeholder={t("trust.proofHint")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
