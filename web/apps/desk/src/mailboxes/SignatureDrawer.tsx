// One queue's signature in both languages, its variables at hand and how it will read.
import type { Signature } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Markup } from "@lingxi/ui";
import { Button, Drawer, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useLive } from "../app/live.tsx";
import { SIGNATURES } from "./Signatures.tsx";

const VARIABLES = ["agent.name", "organisation.name", "queue.name"] as const;
const LANGUAGES = ["zh", "en"] as const;

interface Props {
  signature: Signature;
  /** Of its queue. */
  name: string;
  close: () => void;
}

export function SignatureDrawer({ signature, name, close }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Signature>();
  const { busy, save } = useSave(SIGNATURES);
  const submit = async (fields: Signature) => {
    const body = { ...fields, queue_id: signature.queue_id };
    if (await save(() => call("PUT", "/api/signatures", body))) close();
  };
  return (
    <Drawer open size={480} title={t("signatures.of", { name })} onClose={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={signature} onFinish={submit}>
        {LANGUAGES.map((language) => (
          <div key={language}>
            <Form.Item name={`text_${language}`} label={t(`language.${language}`)}>
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2_000} />
            </Form.Item>
            <Preview language={language} name={name} />
            <div className="variables">
              {VARIABLES.map((it) => (
                <Button
                  key={it}
                  size="small"
                  onClick={() => {
                    const field = `text_${language}` as const;
                    form.setFieldValue(field, `${form.getFieldValue(field) ?? ""}{{${it}}}`);
                  }}
                >
                  {`{{${it}}}`}
                </Button>
              ))}
            </div>
          </div>
        ))}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t("common.save")}
        </Button>
      </Form>
    </Drawer>
  );
}

function Preview({ language, name }: { language: "zh" | "en"; name: string }) {
  const agent = useLive((state) => state.me.staff.name);
  const organisation = useLive((state) => state.organisation.name);
  const text = Form.useWatch(`text_${language}`) as string | undefined;
  if (!text?.trim()) return null;
  const values: Record<string, string> = { "agent.name": agent, "organisation.name": organisation, "queue.name": name };
  return (
    <div className="reply-preview">
      <div className="bubble">
        <Markup text={text.replace(/\{\{\s*(\w+\.\w+)\s*\}\}/g, (whole, key: string) => values[key] ?? whole)} />
      </div>
    </div>
  );
}
