// The catalogue of skills: names in both languages, new ones, and those that are needed no more.
import type { SkillEntry } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Button, Drawer, Form, Input, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { useDesk, useLive } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";

interface Fields {
  name: string;
  label_zh: string;
  label_en: string;
}

export function Catalogue({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const skills = useLive((state) => state.skills);
  const [form] = Form.useForm<Fields>();
  const put = usePut();
  const needed = [{ required: true, whitespace: true, message: t("form.needed") }];
  const add = async ({ name, ...labels }: Fields) => {
    if (await put(name, { ...labels, archived: false })) form.resetFields();
  };
  return (
    <Drawer open title={t("matrix.catalogue")} size={480} onClose={close}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={add} className="catalogue-new">
        <Form.Item
          name="name"
          label={t("matrix.name")}
          extra={t("matrix.nameHint")}
          rules={[...needed, { pattern: /^[a-z0-9][a-z0-9-]{0,39}$/, message: t("matrix.nameHint") }]}
        >
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="label_zh" label={t("queues.nameZh")} rules={needed}>
          <Input maxLength={80} lang="zh-CN" />
        </Form.Item>
        <Form.Item name="label_en" label={t("queues.nameEn")} rules={needed}>
          <Input maxLength={80} lang="en" />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t("matrix.add")}
        </Button>
      </Form>
      <ul className="catalogue">
        {Object.values<SkillEntry>(skills).map((it) => (
          <Entry key={it.name} entry={it} put={put} />
        ))}
      </ul>
    </Drawer>
  );
}

type Put = (name: string, body: Omit<SkillEntry, "name" | "revision">) => Promise<boolean>;

function usePut(): Put {
  const desk = useDesk();
  const complain = useComplain();
  return async (name, body) => {
    try {
      desk.absorb({ skill: await call<SkillEntry>("PUT", `/api/skills/${name}`, body) });
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  };
}

function Entry({ entry, put }: { entry: SkillEntry; put: Put }) {
  const { t } = useTranslation();
  const { name, label_zh, label_en, archived } = entry;
  const save = (part: Partial<SkillEntry>) => void put(name, { label_zh, label_en, archived, ...part });
  const field = (key: "label_zh" | "label_en", label: string) => (
    <Input
      key={entry[key]}
      defaultValue={entry[key]}
      maxLength={80}
      aria-label={`${name} ${label}`}
      onBlur={(event) => {
        const text = event.target.value.trim();
        if (text && text !== entry[key]) save({ [key]: text });
      }}
    />
  );
  return (
    <li data-archived={archived}>
      <code>{name}</code>
      {field("label_zh", t("queues.nameZh"))}
      {field("label_en", t("queues.nameEn"))}
      <Switch
        size="small"
        checked={!archived}
        aria-label={t("matrix.used", { name })}
        onChange={(used) => save({ archived: !used })}
      />
    </li>
  );
}
