// How somebody wants to be reached, as they told a colleague.
import type { Reach } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Form, Input, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Ticks } from "../admin/Ticks.tsx";
import { useSave } from "../admin/useSave.ts";
import { QUESTIONS, REACHED } from "./choices.ts";

interface Fields {
  channel?: Reach["channel"];
  quiet_from?: string;
  quiet_until?: string;
  dont_ask?: Reach["dont_ask"];
}

export function ReachDialog({
  customerId,
  reach,
  close,
}: {
  customerId: string;
  reach: Reach | null;
  close: () => void;
}) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const { busy, save } = useSave(["customer", customerId]);
  const submit = async (fields: Fields) => {
    const body = {
      channel: fields.channel ?? null,
      quiet_from: fields.quiet_from || null,
      quiet_until: fields.quiet_until || null,
      zone: reach?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      dont_ask: fields.dont_ask ?? [],
    };
    if (await save(() => call("PUT", `/api/customers/${customerId}/reach`, body))) close();
  };
  const bothOrNeither = (other: "quiet_from" | "quiet_until") => ({
    validator: async (_: unknown, value?: string) => {
      if (!value && form.getFieldValue(other)) throw new Error(t("trust.bothTimes"));
    },
  });
  return (
    <Modal
      open
      title={t("trust.setReach")}
      okText={t("common.save")}
      cancelText={t("common.cancel")}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={submit}
        initialValues={{
          channel: reach?.channel ?? undefined,
          quiet_from: reach?.quiet_from?.slice(0, 5),
          quiet_until: reach?.quiet_until?.slice(0, 5),
          dont_ask: reach?.dont_ask,
        }}
      >
        <Form.Item name="channel" label={t("trust.prefers")}>
          <Select
            allowClear
            placeholder={t("trust.noMatter")}
            options={REACHED.map((value) => ({ value, label: t(`trust.channel.${value}`) }))}
          />
        </Form.Item>
        <div className="quiet-hours">
          <Form.Item
            name="quiet_from"
            label={t("trust.quietFrom")}
            dependencies={["quiet_until"]}
            rules={[bothOrNeither("quiet_until")]}
          >
            <Input type="time" />
          </Form.Item>
          <Form.Item
            name="quiet_until"
            label={t("trust.quietUntil")}
            dependencies={["quiet_from"]}
            rules={[bothOrNeither("quiet_from")]}
          >
            <Input type="time" />
          </Form.Item>
        </div>
        <Form.Item name="dont_ask" label={t("trust.dontAsk")}>
          <Ticks options={QUESTIONS.map((value) => ({ value, label: t(`trust.question.${value}`) }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
