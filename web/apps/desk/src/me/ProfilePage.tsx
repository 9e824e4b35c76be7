// Oneself: name and language, password, second factor, and how this device behaves.
import type { Me } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { App, Button, Form, Input, Segmented, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDesk, useLive } from "../app/live.tsx";
import { languageChoice, soundOn, themeChoice } from "../app/prefs.ts";
import { useComplain } from "../app/problems.ts";
import { signedIn } from "../app/session.ts";
import { useStore } from "../app/store.ts";
import { askToNotify } from "../offers/notify.ts";
import { ring } from "../offers/tone.ts";
import { Page, PageSection } from "../shell/Page.tsx";
import { PASSWORD_RULES } from "./passwords.ts";
import { TotpSection } from "./TotpSection.tsx";

export function ProfilePage() {
  const { t } = useTranslation();
  return (
    <Page title={t("page.me")} text={t("me.text")}>
      <ProfileForm />
      <PasswordForm />
      <TotpSection />
      <DeviceSection />
    </Page>
  );
}

/** Takes in the account as the server now has it, wherever it is shown. */
export function useMeChanged(): (me: Me) => void {
  const desk = useDesk();
  return (me) => {
    signedIn(me);
    desk.absorb({ staff: me.staff });
  };
}

function ProfileForm() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const complain = useComplain();
  const changed = useMeChanged();
  const me = useLive((state) => state.me.staff);
  const [busy, setBusy] = useState(false);
  const save = async (fields: { name: string; language: "zh" | "en" }) => {
    setBusy(true);
    try {
      changed(await call<Me>("PUT", "/api/auth/me", fields));
      languageChoice.set(fields.language);
      void message.success(t("common.saved"));
    } catch (error) {
      complain(error);
    }
    setBusy(false);
  };
  return (
    <PageSection title={t("me.profile")} text={me.email}>
      <Form layout="vertical" requiredMark={false} initialValues={me} onFinish={save} disabled={busy}>
        <Form.Item
          name="name"
          label={t("me.name")}
          extra={t("me.nameHint")}
          rules={[{ required: true, whitespace: true, message: t("form.needed") }]}
        >
          <Input maxLength={120} autoComplete="name" />
        </Form.Item>
        <Form.Item name="language" label={t("me.language")}>
          <Select
            options={[
              { value: "zh", label: t("language.zh") },
              { value: "en", label: t("language.en") },
            ]}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t("common.save")}
        </Button>
      </Form>
    </PageSection>
  );
}

function PasswordForm() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const complain = useComplain();
  const [form] = Form.useForm();
  const [busy, setBusy] = useState(false);
  const save = async (fields: { current: string; new: string }) => {
    setBusy(true);
    try {
      await call("PUT", "/api/auth/password", { current: fields.current, new: fields.new });
      form.resetFields();
      void message.success(t("me.passwordChanged"));
    } catch (error) {
      complain(error);
    }
    setBusy(false);
  };
  return (
    <PageSection title={t("me.password")} text={t("me.passwordText")}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={save} disabled={busy}>
        <Form.Item
          name="current"
          label={t("me.currentPassword")}
          rules={[{ required: true, message: t("form.needed") }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="new" label={t("me.newPassword")} extra={t("form.passwordHint")} rules={PASSWORD_RULES(t)}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button htmlType="submit" loading={busy}>
          {t("me.changePassword")}
        </Button>
      </Form>
    </PageSection>
  );
}

function DeviceSection() {
  const { t } = useTranslation();
  const theme = useStore(themeChoice);
  const sound = useStore(soundOn);
  const [permission, setPermission] = useState(() => ("Notification" in window ? Notification.permission : "denied"));
  const ask = () => {
    askToNotify();
    setTimeout(() => setPermission("Notification" in window ? Notification.permission : "denied"), 4_000);
  };
  return (
    <PageSection title={t("me.device")} text={t("me.deviceText")}>
      <div className="settings">
        <span id="setting-theme">{t("theme.title")}</span>
        <Segmented
          aria-labelledby="setting-theme"
          value={theme}
          options={(["light", "dark", "system"] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(value) => themeChoice.set(value)}
        />
        <span id="setting-sound">{t("me.sound")}</span>
        <span>
          <Switch aria-labelledby="setting-sound" checked={sound} onChange={(on) => soundOn.set(on)} />{" "}
          <Button type="link" size="small" onClick={ring}>
            {t("me.soundTry")}
          </Button>
        </span>
        <span>{t("me.notifications")}</span>
        {permission === "default" ? (
          <Button onClick={ask}>{t("me.notificationsAllow")}</Button>
        ) : (
          <span className="quiet">{t(`me.notifications_${permission}`)}</span>
        )}
      </div>
    </PageSection>
  );
}
