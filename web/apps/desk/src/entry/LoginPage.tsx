// Signing in: address and password, then the second factor for those who have one.
import type { Me } from "@lingxi/api";
import { call, Problem } from "@lingxi/sync";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "../app/problems.ts";
import { signedIn } from "../app/session.ts";
import { EntryCard } from "./EntryCard.tsx";

interface Fields {
  email: string;
  password: string;
  code?: string;
}

export function LoginPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { to } = useSearch({ from: "/login" });
  const [form] = Form.useForm<Fields>();
  const [needsCode, setNeedsCode] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async ({ email, password, code }: Fields) => {
    setBusy(true);
    setProblem(null);
    try {
      signedIn(
        await call<Me>("POST", "/api/auth/login", { email: email.trim(), password, code: code?.trim() || null }),
      );
      await navigate({ to: (to ?? "/") as "/" });
    } catch (error) {
      const met = error instanceof Problem ? error : new Problem("unexpected", 0);
      const asksForCode = met.code === "totp_required";
      setProblem(asksForCode && !needsCode ? null : met);
      if (asksForCode) setNeedsCode(true);
      setBusy(false);
    }
  };

  return (
    <EntryCard title={t("login.title")} text={t(needsCode ? "login.codeText" : "login.text")}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit} disabled={busy}>
        <Form.Item
          hidden={needsCode}
          name="email"
          label={t("login.email")}
          rules={[{ required: true, message: t("login.emailNeeded") }]}
        >
          <Input size="large" type="email" autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item
          hidden={needsCode}
          name="password"
          label={t("login.password")}
          rules={[{ required: true, message: t("login.passwordNeeded") }]}
        >
          <Input.Password size="large" autoComplete="current-password" />
        </Form.Item>
        {needsCode && (
          <Form.Item name="code" label={t("login.code")} rules={[{ required: true, message: t("login.codeNeeded") }]}>
            <Input size="large" inputMode="numeric" autoComplete="one-time-code" maxLength={8} autoFocus />
          </Form.Item>
        )}
        {problem && (
          <Alert type="error" showIcon role="alert" title={problemText(t, problem)} style={{ marginBottom: 16 }} />
        )}
        <Button block size="large" type="primary" htmlType="submit" loading={busy}>
          {t("login.submit")}
        </Button>
        {needsCode && (
          <Button block type="link" onClick={() => setNeedsCode(false)}>
            {t("login.other")}
          </Button>
        )}
      </Form>
    </EntryCard>
  );
}
