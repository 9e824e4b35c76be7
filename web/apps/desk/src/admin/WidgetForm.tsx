// The settings of one widget beside a picture of it that changes with them.
import type { Widget } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Button, Checkbox, ColorPicker, Form, Input, Segmented, Select, Tabs, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { PageSection } from "../shell/Page.tsx";
import { useSave } from "./useSave.ts";
import { WidgetPreview } from "./WidgetPreview.tsx";
import { snippet, type WidgetFields } from "./widgets.ts";

const AWAY = [60, 300, 900, 3600, 0];

interface Props {
  id: string | null;
  initial: Widget | WidgetFields;
  stored: (id: string) => void;
}

export function WidgetForm({ id, initial, stored }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<WidgetFields>();
  const { busy, save } = useSave(["widgets"]);
  const [shown, setShown] = useState<WidgetFields>(initial);
  const [language, setLanguage] = useState(useLanguage());
  const submit = async () => {
    const fields: WidgetFields = form.getFieldsValue(true);
    const { id: _id, key: _key, revision: _revision, ...body } = fields as Widget;
    const store = async () => {
      const widget = id
        ? await call<Widget>("PUT", `/api/widgets/${id}`, body)
        : await call<Widget>("POST", "/api/widgets", body);
      made = widget.id;
    };
    let made = "";
    // the list knows it by now, so that no other widget shows for a moment
    if (await save(store)) stored(made);
  };
  return (
    <div className="widget-page">
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        disabled={busy}
        onValuesChange={() => setShown(form.getFieldsValue(true))}
        onFinish={submit}
      >
        {"key" in initial && <Snippet widgetKey={initial.key} />}
        <Words language={language} setLanguage={setLanguage} />
        <Looks />
        <Behaviour />
        <Button type="primary" htmlType="submit" loading={busy}>
          {t(id ? "common.save" : "widgets.add")}
        </Button>
      </Form>
      <aside className="widget-preview-box" aria-label={t("widgets.preview")}>
        <h2>{t("widgets.preview")}</h2>
        <WidgetPreview widget={shown} language={language} />
      </aside>
    </div>
  );
}

function Snippet({ widgetKey }: { widgetKey: string }) {
  const { t } = useTranslation();
  return (
    <PageSection title={t("widgets.snippet")} text={t("widgets.snippetText")}>
      <Typography.Paragraph
        className="snippet"
        copyable={{ text: snippet(widgetKey), tooltips: [t("common.copy"), t("common.copied")] }}
      >
        <code>{snippet(widgetKey)}</code>
      </Typography.Paragraph>
    </PageSection>
  );
}

function Words({ language, setLanguage }: { language: "zh" | "en"; setLanguage: (language: "zh" | "en") => void }) {
  const { t } = useTranslation();
  return (
    <PageSection title={t("widgets.words")} text={t("widgets.wordsText")}>
      <Tabs
        activeKey={language}
        onChange={(key) => setLanguage(key as "zh" | "en")}
        items={(["zh", "en"] as const).map((it) => ({
          key: it,
          label: t(`language.${it}`),
          forceRender: true,
          children: (
            <div lang={it === "zh" ? "zh-CN" : "en"}>
              <Form.Item name={[it, "title"]} label={t("widgets.title")}>
                <Input maxLength={80} />
              </Form.Item>
              <Form.Item name={[it, "greeting"]} label={t("widgets.greeting")} extra={t("widgets.greetingHint")}>
                <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
              </Form.Item>
              <Form.Item name={[it, "away"]} label={t("widgets.away")}>
                <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
              </Form.Item>
            </div>
          ),
        }))}
      />
    </PageSection>
  );
}

function Looks() {
  const { t } = useTranslation();
  return (
    <PageSection title={t("widgets.looks")} text={t("widgets.looksText")}>
      <Form.Item
        name="accent"
        label={t("widgets.accent")}
        getValueFromEvent={(colour: { toHexString(): string }) => colour.toHexString().slice(0, 7)}
      >
        <ColorPicker disabledAlpha showText />
      </Form.Item>
      <Form.Item name="position" label={t("widgets.position")}>
        <Segmented
          options={[
            { value: "left", label: t("widgets.left") },
            { value: "right", label: t("widgets.right") },
          ]}
        />
      </Form.Item>
    </PageSection>
  );
}

function Behaviour() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useLive((state) => state.queues);
  const options = Object.values(queues)
    .filter((it) => !it.archived)
    .map((it) => ({ value: it.id, label: queueName(it, language) }));
  return (
    <PageSection title={t("widgets.behaviour")} text={t("widgets.behaviourText")}>
      <Form.Item
        name="name"
        label={t("widgets.name")}
        extra={t("widgets.nameHint")}
        rules={[{ required: true, whitespace: true, message: t("form.needed") }]}
      >
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item
        name="queue_id"
        label={t("widgets.queue")}
        extra={t("widgets.queueHint")}
        getValueFromEvent={(value) => value ?? null}
      >
        <Select allowClear placeholder={t("widgets.queueByLanguage")} options={options} />
      </Form.Item>
      <div className="ticks">
        {(["ask_name", "ask_email", "ask_required", "attachments", "rating"] as const).map((name) => (
          <Form.Item key={name} name={name} valuePropName="checked" noStyle>
            <Checkbox>{t(`widgets.${name}`)}</Checkbox>
          </Form.Item>
        ))}
      </div>
      <Form.Item name="away_seconds" label={t("afterwards.away")} extra={t("afterwards.awayHint")}>
        <Select
          options={AWAY.map((value) => ({
            value,
            label: value ? t("afterwards.minutes", { count: value / 60 }) : t("afterwards.never"),
          }))}
        />
      </Form.Item>
      <Form.Item name="origins" label={t("widgets.origins")} extra={t("widgets.originsHint")}>
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={[" ", ",", "，"]}
          placeholder="https://www.example.com"
        />
      </Form.Item>
    </PageSection>
  );
}
