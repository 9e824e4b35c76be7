// The first page of a new centre: its name, its language, and who looks after it.
import type { Me } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Navigate, useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { languageChoice } from "../app/prefs.ts";
import { problemText } from "../app/problems.ts";
import { queries, setupQuery, signedIn } from "../app/session.ts";
import { PASSWORD_RULES } from "../me/passwords.ts";
import { EntryCard } from "./EntryCard.tsx";

interface Fields {
  organisation: string;
  language: "zh" | "en";
  name: string;
  email: string;
  password: string;
}

export function SetupPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { data } = useQuery(setupQuery);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  if (data && !data.needed && !busy) return <Navigate to="/login" search={{}} />;

  const submit = async (fields: Fields) => {
    setBusy(true);
    setProblem(null);
    try {
      signedIn(await call<Me>("POST", "/api/setup", { ...fields, email: fields.email.trim() }));
      queries.setQueryData(setupQuery.queryKey, { needed: false });
      languageChoice.set(fields.language);
      await navigate({ to: "/" });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  const needed = [{ required: true, whitespace: true, message: t("form.needed") }];
  return (
    <EntryCard title={t("setup.title")} text={t("setup.text")}>
      <Form layout="vertical" requiredMark={false} initialValues={{ language }} onFinish={submit} disabled={busy}>
        <Form.Item name="organisation" label={t("setup.organisation")} rules={needed}>
          <Input
            size="large"
            autoFocus
            placeholder={t("setup.organisationExample")}
            maxLength={120}
            autoComplete="organization"
          />
        </Form.Item>
        <Form.Item name="language" label={t("setup.language")}>
          <Segmented
            block
            options={[
              { value: "zh", label: t("language.zh") },
              { value: "en", label: t("language.en") },
            ]}
            onChange={(chosen) => languageChoice.set(chosen as "zh" | "en")}
          />
        </Form.Item>
        <Form.Item name="name" label={t("setup.name")} rules={needed}>
          <Input size="large" autoComplete="name" maxLength={120} />
        </Form.Item>
        <Form.Item
          name="email"
          label={t("login.email")}
          rules={[{ required: true, type: "email", message: t("form.email") }]}
        >
          <Input size="large" type="email" autoComplete="username" />
        </Form.Item>
        <Form.Item name="password" label={t("login.password")} extra={t("form.passwordHint")} rules={PASSWORD_RULES(t)}>
          <Input.Password size="large" autoComplete="new-password" />
        </Form.Item>
        {problem !== null && (
          <Alert type="error" showIcon title={problemText(t, problem)} style={{ marginBottom: 16 }} />
        )}
        <Button block size="large" type="primary" htmlType="submit" loading={busy}>
          {t("setup.submit")}
        </Button>
      </Form>
    </EntryCard>
  );
}
