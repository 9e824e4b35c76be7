// The second factor: shown as a picture to scan, proved by one code, taken away with the password.
import type { Me } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Button, Form, Input, QRCode, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { PageSection } from "../shell/Page.tsx";
import { useMeChanged } from "./ProfilePage.tsx";

export function TotpSection() {
  const { t } = useTranslation();
  const on = useLive((state) => state.me.staff.totp);
  return (
    <PageSection title={t("totp.title")} text={t(on ? "totp.isOn" : "totp.text")}>
      {on ? <TurnOff /> : <TurnOn />}
    </PageSection>
  );
}

function TurnOn() {
  const { t } = useTranslation();
  const complain = useComplain();
  const changed = useMeChanged();
  const [offer, setOffer] = useState<{ secret: string; uri: string } | null>(null);
  const begin = () => call<{ secret: string; uri: string }>("POST", "/api/auth/totp").then(setOffer, complain);
  const prove = ({ code }: { code: string }) =>
    call<Me>("PUT", "/api/auth/totp", { code: code.trim() }).then(changed, complain);
  if (!offer) return <Button onClick={() => void begin()}>{t("totp.begin")}</Button>;
  return (
    <div className="totp">
      <div role="img" aria-label={t("totp.picture")}>
        <div aria-hidden="true">
          <QRCode type="svg" value={offer.uri} size={176} color="#000000" bgColor="#ffffff" />
        </div>
      </div>
      <div>
        <p>{t("totp.scan")}</p>
        <Typography.Text code copyable>
          {offer.secret}
        </Typography.Text>
        <Form layout="vertical" requiredMark={false} onFinish={prove} style={{ marginTop: 12 }}>
          <Form.Item name="code" label={t("login.code")} rules={[{ required: true, message: t("login.codeNeeded") }]}>
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={8} autoFocus />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t("totp.prove")}
          </Button>
        </Form>
      </div>
    </div>
  );
}

function TurnOff() {
  const { t } = useTranslation();
  const complain = useComplain();
  const changed = useMeChanged();
  const turnOff = ({ password }: { password: string }) =>
    call<Me>("DELETE", "/api/auth/totp", { password }).then(changed, complain);
  return (
    <Form layout="vertical" requiredMark={false} onFinish={turnOff}>
      <Form.Item name="password" label={t("login.password")} rules={[{ required: true, message: t("form.needed") }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button danger htmlType="submit">
        {t("totp.turnOff")}
      </Button>
    </Form>
  );
}
