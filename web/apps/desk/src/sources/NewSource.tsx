// A new source: a server whose word is believed, or pages that anybody can read. Its key is shown once it is made.
import type { NewKey } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Form, Input, Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { KeyShown } from "./KeyShown.tsx";
import { OriginsField, origins } from "./OriginsField.tsx";
import { SOURCES } from "./traffic.ts";

interface Fields {
  name: string;
  trusted: boolean;
  origins: string;
}

export function NewSource({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const trusted = Form.useWatch("trusted", form) ?? true;
  const { busy, save } = useSave(SOURCES);
  const [made, setMade] = useState<NewKey | null>(null);
  const submit = (fields: Fields) =>
    save(async () =>
      setMade(
        await call<NewKey>("POST", "/api/sources", {
          name: fields.name,
          trusted: fields.trusted,
          origins: fields.trusted ? [] : origins(fields.origins),
        }),
      ),
    );
  if (made) return <KeyShown made={made} close={close} />;
  return (
    <Modal
      open
      title={t("sources.add")}
      okText={t("sources.add")}
      cancelText={t("common.cancel")}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ trusted: true }} onFinish={submit}>
        <Form.Item
          name="name"
          label={t("sources.name")}
          extra={t("sources.nameHint")}
          rules={[{ required: true, whitespace: true, message: t("form.needed") }]}
        >
          <Input autoFocus maxLength={60} />
        </Form.Item>
        <Form.Item name="trusted" label={t("sources.kind")} extra={t("sources.kindHint")}>
          <Radio.Group className="source-kinds">
            <Radio value={true}>
              {t("sources.server")}
              <span className="quiet source-kind">{t("sources.serverText")}</span>
            </Radio>
            <Radio value={false}>
              {t("sources.page")}
              <span className="quiet source-kind">{t("sources.pageText")}</span>
            </Radio>
          </Radio.Group>
        </Form.Item>
        {!trusted && <OriginsField />}
      </Form>
    </Modal>
  );
}
