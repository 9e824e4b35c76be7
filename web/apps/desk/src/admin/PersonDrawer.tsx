// One colleague: name, roles, language, capacity, a new password, and whether the account is in use.
import type { Staff } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Button, Checkbox, Drawer, Form, Input, InputNumber, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { useCan, useLive } from "../app/live.tsx";
import { PASSWORD_MIN, PASSWORD_RULES } from "../me/passwords.ts";
import { Ticks } from "./Ticks.tsx";
import { useSave } from "./useSave.ts";

const ROLES: readonly Staff["roles"][number][] = [
  "agent",
  "supervisor",
  "analyst",
  "planner",
  "expert",
  "administrator",
];

interface Fields {
  email: string;
  name: string;
  roles: Staff["roles"];
  language: Staff["language"];
  active: boolean;
  password?: string;
  capacity?: number;
}

export function PersonDrawer({ person, close }: { person: Staff | null; close: () => void }) {
  const { t } = useTranslation();
  const can = useCan();
  const me = useLive((state) => state.me.staff.id);
  const language = useLive((state) => state.organisation.language);
  const agent = useLive((state) => (person ? state.agents[person.id] : undefined));
  const { busy, save } = useSave(["staff"]);
  const isMe = person?.id === me;
  const submit = async (fields: Fields) => {
    if (await save(() => store(person, fields, agent?.capacity))) close();
  };
  const initial = person ? { ...person, capacity: agent?.capacity } : { roles: ["agent"], language, active: true };
  return (
    <Drawer open title={t(person ? "people.edit" : "people.add")} size={420} onClose={close}>
      <Form layout="vertical" requiredMark={false} initialValues={initial} onFinish={submit} disabled={busy}>
        <Form.Item
          name="name"
          label={t("people.name")}
          rules={[{ required: true, whitespace: true, message: t("form.needed") }]}
        >
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="email"
          label={t("login.email")}
          rules={person ? [] : [{ required: true, type: "email", message: t("form.email") }]}
        >
          <Input disabled={!!person} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="roles"
          label={t("people.roles")}
          rules={[{ required: true, type: "array", min: 1, message: t("people.roleNeeded") }]}
        >
          <Ticks className="roles">
            {ROLES.map((role) => (
              <Checkbox key={role} value={role} disabled={isMe && role === "administrator"}>
                <b>{t(`role.${role}`)}</b>
                <span className="quiet">{t(`roleText.${role}`)}</span>
              </Checkbox>
            ))}
          </Ticks>
        </Form.Item>
        <Form.Item name="language" label={t("me.language")}>
          <Select
            options={[
              { value: "zh", label: t("language.zh") },
              { value: "en", label: t("language.en") },
            ]}
          />
        </Form.Item>
        {agent && can("routing.manage") && (
          <Form.Item name="capacity" label={t("people.capacity")} extra={t("people.capacityHint")}>
            <InputNumber min={1} max={20} />
          </Form.Item>
        )}
        <Form.Item
          name="password"
          label={t(person ? "people.newPassword" : "login.password")}
          extra={t(person ? "people.newPasswordHint" : "form.passwordHint")}
          rules={
            person
              ? [{ min: PASSWORD_MIN, message: t("form.passwordShort", { min: PASSWORD_MIN }) }]
              : PASSWORD_RULES(t)
          }
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        {person && !isMe && (
          <Form.Item name="active" label={t("people.active")} valuePropName="checked" extra={t("people.activeHint")}>
            <Switch />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t(person ? "common.save" : "people.add")}
        </Button>
      </Form>
    </Drawer>
  );
}

async function store(person: Staff | null, fields: Fields, capacity: number | undefined): Promise<void> {
  const { email, name, roles, language, active, password } = fields;
  if (!person) {
    await call("POST", "/api/staff", { email: email.trim(), name, roles, language, password });
    return;
  }
  await call("PATCH", `/api/staff/${person.id}`, { name, roles, language, active, ...(password ? { password } : {}) });
  if (fields.capacity && fields.capacity !== capacity)
    await call("PATCH", `/api/agents/${person.id}`, { capacity: fields.capacity });
}
