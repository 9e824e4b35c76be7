// One queue: its names, languages, members, opening hours and times.
import type { Queue } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Button, Drawer, Form, Input, InputNumber, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useDesk, useLive } from "../app/live.tsx";
import { hoursName, openingHours } from "../hours/opening.ts";
import { Ticks } from "./Ticks.tsx";
import { useSave } from "./useSave.ts";

type Fields = Omit<Queue, "id" | "revision">;

const FRESH: Partial<Fields> = { languages: ["zh", "en"], offer_seconds: 20, wrap_up_seconds: 60, members: [] };

export function QueueDrawer({ queue, close }: { queue: Queue | null; close: () => void }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const colleagues = useLive((state) => state.colleagues);
  const language = useLanguage();
  const hours = (useQuery(openingHours).data ?? []).filter((it) => !it.archived);
  const { busy, save } = useSave(["queues"]);
  const submit = async (fields: Fields) => {
    const body = { ...queue, ...fields, hours_id: fields.hours_id ?? null, archived: fields.archived ?? false };
    const { archived: _, ...fresh } = body;
    const store = async () => {
      const stored = queue
        ? await call<Queue>("PUT", `/api/queues/${queue.id}`, body)
        : await call<Queue>("POST", "/api/queues", fresh);
      desk.absorb({ queue: stored });
    };
    if (await save(store)) close();
  };
  const needed = [{ required: true, whitespace: true, message: t("form.needed") }];
  const people = Object.values(colleagues).filter((it) => it.active);
  return (
    <Drawer open title={t(queue ? "queues.edit" : "queues.add")} size={420} onClose={close}>
      <Form layout="vertical" requiredMark={false} initialValues={queue ?? FRESH} onFinish={submit} disabled={busy}>
        <Form.Item name="name_zh" label={t("queues.nameZh")} rules={needed}>
          <Input maxLength={80} lang="zh-CN" />
        </Form.Item>
        <Form.Item name="name_en" label={t("queues.nameEn")} rules={needed}>
          <Input maxLength={80} lang="en" />
        </Form.Item>
        <Form.Item
          name="languages"
          label={t("queues.languages")}
          rules={[{ required: true, type: "array", min: 1, message: t("form.needed") }]}
        >
          <Ticks
            options={[
              { value: "zh", label: t("language.zh") },
              { value: "en", label: t("language.en") },
            ]}
          />
        </Form.Item>
        <Form.Item name="members" label={t("queues.members")} extra={t("queues.membersHint")}>
          <Select
            mode="multiple"
            allowClear
            optionFilterProp="label"
            placeholder={t("queues.membersChoose")}
            options={people.map((it) => ({ value: it.id, label: it.name }))}
          />
        </Form.Item>
        <Form.Item name="hours_id" label={t("queues.hours")} extra={t("queues.hoursHint")}>
          <Select
            allowClear
            placeholder={t("queues.hoursAlways")}
            options={hours.map((it) => ({ value: it.id, label: hoursName(it, language) }))}
          />
        </Form.Item>
        <Form.Item name="offer_seconds" label={t("queues.offerSeconds")} extra={t("queues.offerHint")}>
          <InputNumber min={5} max={300} suffix={t("common.second")} />
        </Form.Item>
        <Form.Item name="wrap_up_seconds" label={t("queues.wrapUpSeconds")} extra={t("queues.wrapUpHint")}>
          <InputNumber min={0} max={3600} suffix={t("common.second")} />
        </Form.Item>
        {queue && (
          <Form.Item
            name="archived"
            label={t("queues.archive")}
            valuePropName="checked"
            extra={t("queues.archiveHint")}
          >
            <Switch />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t("common.save")}
        </Button>
      </Form>
    </Drawer>
  );
}
