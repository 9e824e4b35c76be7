// One saved reply, with its variables at hand and how it will read.
import type { SavedReply } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Markup } from "@lingxi/ui";
import { Button, Drawer, Form, Input, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import { fill, VARIABLES } from "../conversation/variables.ts";
import { useSave } from "./useSave.ts";

type Fields = Omit<SavedReply, "id">;

export function ReplyDrawer({ reply, close }: { reply: SavedReply | null; close: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const { busy, save } = useSave(["replies"]);
  const language = useLive((state) => state.organisation.language);
  const agent = useLive((state) => state.me.staff.name);
  const organisation = useLive((state) => state.organisation.name);
  const text = Form.useWatch("text", form) ?? "";
  const submit = async (fields: Fields) => {
    const store = () =>
      reply ? call("PUT", `/api/replies/${reply.id}`, fields) : call("POST", "/api/replies", fields);
    if (await save(store)) close();
  };
  const needed = [{ required: true, whitespace: true, message: t("form.needed") }];
  const values = {
    "customer.name": t("replies.exampleName"),
    "agent.name": agent,
    "organisation.name": organisation,
    "case.number": "10042",
  };
  return (
    <Drawer open title={t(reply ? "replies.edit" : "replies.add")} size={480} onClose={close}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={reply ?? { language, text: "" }}
        onFinish={submit}
        disabled={busy}
      >
        <Form.Item name="title" label={t("replies.title")} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item
          name="shortcut"
          label={t("replies.shortcut")}
          extra={t("replies.shortcutHint")}
          rules={[{ required: true, pattern: /^[^\s/]+$/, message: t("replies.shortcutBad") }]}
        >
          <Input prefix="/" maxLength={40} />
        </Form.Item>
        <Form.Item name="language" label={t("replies.language")}>
          <Segmented
            options={[
              { value: "zh", label: t("language.zh") },
              { value: "en", label: t("language.en") },
            ]}
          />
        </Form.Item>
        <Form.Item name="text" label={t("replies.text")} rules={needed} extra={t("replies.variables")}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={20_000} />
        </Form.Item>
        <div className="variables">
          {VARIABLES.map((name) => (
            <Button key={name} size="small" onClick={() => form.setFieldValue("text", `${text}{{${name}}}`)}>
              {`{{${name}}}`}
            </Button>
          ))}
        </div>
        {text && (
          <div className="reply-preview">
            <span className="quiet">{t("replies.preview")}</span>
            <div className="bubble">
              <Markup text={fill(text, values)} />
            </div>
          </div>
        )}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t("common.save")}
        </Button>
      </Form>
    </Drawer>
  );
}
