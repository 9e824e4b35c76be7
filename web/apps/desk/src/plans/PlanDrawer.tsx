// One plan: each part says what it does. What it would change can be looked at before it is saved.
import type { PeakPlan, PlanInput } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Button, Drawer, Form, Input, InputNumber, Switch } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { Overflows, Rings, Shares, Targets, TriggerFields } from "./PlanParts.tsx";
import { PreviewView } from "./PreviewView.tsx";
import { FRESH, inputOf } from "./plan.ts";

const TRIGGER = { measure: "waiting_per_agent", on_at: 3, on_seconds: 120, off_at: 1, off_seconds: 600, queue_ids: [] };

export function PlanDrawer({ plan, close }: { plan: PeakPlan | null; close: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<PlanInput>();
  const [shown, setShown] = useState<PlanInput | null>(null);
  const trigger = Form.useWatch("trigger", { form, preserve: true });
  const { busy, save } = useSave(["plans"]);
  const whole = (): PlanInput => ({ ...FRESH, ...(plan && inputOf(plan)), ...form.getFieldsValue(true) });
  const submit = async () => {
    const store = () =>
      plan
        ? call<PeakPlan>("PUT", `/api/routing/plans/${plan.id}`, whole())
        : call<PeakPlan>("POST", "/api/routing/plans", whole());
    if (await save(store)) close();
  };
  const needed = [{ required: true, whitespace: true, message: t("form.needed") }];
  return (
    <Drawer open title={t(plan ? "plans.edit" : "plans.add")} size={640} onClose={close} className="plan-drawer">
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={plan ? inputOf(plan) : FRESH}
        onFinish={submit}
        disabled={busy}
        onValuesChange={() => setShown(null)}
      >
        <div className="plan-pair">
          <Form.Item name="name_zh" label={t("plans.nameZh")} rules={needed}>
            <Input maxLength={80} lang="zh-CN" />
          </Form.Item>
          <Form.Item name="name_en" label={t("plans.nameEn")} rules={needed}>
            <Input maxLength={80} lang="en" />
          </Form.Item>
        </div>
        <Part title={t("plans.shares")} text={t("plans.sharesText")}>
          <Shares />
        </Part>
        <Part title={t("plans.targets")} text={t("plans.targetsText")}>
          <Targets />
        </Part>
        <Part title={t("plans.overflows")} text={t("plans.overflowsText")}>
          <Overflows />
        </Part>
        <Part title={t("plans.rings")} text={t("plans.ringsText")}>
          <Rings />
        </Part>
        <Part title={t("plans.room")} text={t("plans.roomText")}>
          <Form.Item name="more_room" noStyle>
            <InputNumber min={0} max={10} aria-label={t("plans.room")} />
          </Form.Item>
        </Part>
        <Part title={t("plans.said")} text={t("plans.saidText")}>
          {(["announcement_zh", "announcement_en", "note_zh", "note_en"] as const).map((name) => (
            <Form.Item key={name} name={name} label={t(`plans.${name}`)}>
              <Input.TextArea
                maxLength={500}
                autoSize={{ minRows: 1, maxRows: 4 }}
                lang={name.endsWith("zh") ? "zh-CN" : "en"}
              />
            </Form.Item>
          ))}
        </Part>
        <Part title={t("plans.automatic")} text={t("plans.automaticText")}>
          <Switch
            checked={!!trigger}
            aria-label={t("plans.automatic")}
            onChange={(on) => form.setFieldValue("trigger", on ? TRIGGER : null)}
          />
          {trigger && <TriggerFields />}
        </Part>
        {plan && (
          <Form.Item name="archived" label={t("plans.archive")} valuePropName="checked" extra={t("plans.archiveText")}>
            <Switch />
          </Form.Item>
        )}
        {shown && (
          <div className="plan-shown">
            <PreviewView plan={shown} />
          </div>
        )}
        <div className="plan-buttons">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t("common.save")}
          </Button>
          <Button
            onClick={() =>
              void form.validateFields().then(
                () => setShown(whole()),
                () => null,
              )
            }
          >
            {t("plans.preview")}
          </Button>
        </div>
      </Form>
    </Drawer>
  );
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="plan-part">
      <h3>{title}</h3>
      <p className="quiet">{text}</p>
      {children}
    </section>
  );
}
