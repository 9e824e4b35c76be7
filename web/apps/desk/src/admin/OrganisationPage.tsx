// The centre's owner: its name, its language, and the secret by which its site vouches for customers.
import type { Organisation } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Alert, App, Button, Form, Input, Segmented, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDesk, useLive } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { Page, PageSection } from "../shell/Page.tsx";
import { useSave } from "./useSave.ts";

export function OrganisationPage() {
  const { t } = useTranslation();
  const desk = useDesk();
  const organisation = useLive((state) => state.organisation);
  const { busy, save } = useSave(["organisation"]);
  const submit = (fields: { name: string; language: "zh" | "en" }) =>
    save(async () => desk.absorb({ organisation: await call<Organisation>("PUT", "/api/organisation", fields) }));
  return (
    <Page title={t("page.organisation")} text={t("admin.organisation")}>
      <PageSection title={t("organisation.about")} text={t("organisation.aboutText")}>
        <Form layout="vertical" requiredMark={false} initialValues={organisation} onFinish={submit} disabled={busy}>
          <Form.Item
            name="name"
            label={t("setup.organisation")}
            rules={[{ required: true, whitespace: true, message: t("form.needed") }]}
          >
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item name="language" label={t("setup.language")}>
            <Segmented
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
      <SiteSecret />
    </Page>
  );
}

function SiteSecret() {
  const { t } = useTranslation();
  const desk = useDesk();
  const complain = useComplain();
  const { modal } = App.useApp();
  const organisation = useLive((state) => state.organisation);
  const [secret, setSecret] = useState("");
  const make = async () => {
    try {
      setSecret((await call<{ secret: string }>("POST", "/api/organisation/site-secret")).secret);
      desk.absorb({ organisation: { ...organisation, site_secret_set: true } });
    } catch (error) {
      complain(error);
    }
  };
  const ask = () => {
    if (!organisation.site_secret_set) return void make();
    modal.confirm({
      title: t("organisation.secretAgain"),
      content: t("organisation.secretAgainText"),
      okText: t("organisation.secretMake"),
      cancelText: t("common.cancel"),
      onOk: make,
    });
  };
  return (
    <PageSection title={t("organisation.secret")} text={t("organisation.secretText")}>
      {secret ? (
        <Alert
          type="warning"
          showIcon
          title={t("organisation.secretOnce")}
          description={
            <Typography.Text code copyable className="secret">
              {secret}
            </Typography.Text>
          }
        />
      ) : (
        <p>{t(organisation.site_secret_set ? "organisation.secretSet" : "organisation.secretUnset")}</p>
      )}
      <Button onClick={ask} style={{ marginTop: 12 }}>
        {t("organisation.secretMake")}
      </Button>
    </PageSection>
  );
}
