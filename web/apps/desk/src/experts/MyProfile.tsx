// What I say of myself: whether I may be asked, what I know, and how much time I give in a week.
import type { Expert, ExpertEntry, ExpertInput } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Bones } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, InputNumber, Rate, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useLive } from "../app/live.tsx";
import { PageSection } from "../shell/Page.tsx";
import { Budget } from "./Budget.tsx";
import { directoryQuery, useSkillOptions } from "./expert.ts";

export function MyProfile() {
  const { t } = useTranslation();
  const me = useLive((state) => state.me.staff.id);
  const { data } = useQuery(directoryQuery(""));
  if (!data) return <Bones rows={5} height={40} label={t("common.loading")} />;
  return <Profile entry={data.find((it) => it.expert.staff_id === me)} />;
}

function Profile({ entry }: { entry: ExpertEntry | undefined }) {
  const { t } = useTranslation();
  const skills = useSkillOptions();
  const { busy, save } = useSave(["experts"]);
  const known = entry?.expert;
  const fresh: ExpertInput = { skills: {}, topics_zh: "", topics_en: "", weekly_minutes: 60, consent: true };
  const submit = (fields: ExpertInput) => save(() => call<Expert>("PUT", "/api/experts/me", { ...fresh, ...fields }));
  return (
    <PageSection title={t("experts.me")} text={t("experts.meText")}>
      {entry && <Budget entry={entry} />}
      <Form
        className="expert-form"
        layout="vertical"
        requiredMark={false}
        initialValues={known ?? fresh}
        onFinish={submit}
        disabled={busy}
      >
        <Form.Item name="consent" label={t("experts.consent")} valuePropName="checked" extra={t("experts.consentText")}>
          <Switch />
        </Form.Item>
        <Form.Item name="weekly_minutes" label={t("experts.weekly")} extra={t("experts.weeklyText")}>
          <InputNumber min={0} max={2400} suffix={t("experts.minutes")} />
        </Form.Item>
        <Form.Item name="topics_zh" label={t("experts.topicsZh")}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 1, maxRows: 4 }} lang="zh-CN" />
        </Form.Item>
        <Form.Item name="topics_en" label={t("experts.topicsEn")}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 1, maxRows: 4 }} lang="en" />
        </Form.Item>
        {skills.length > 0 && <h3>{t("experts.skills")}</h3>}
        {skills.map((it) => (
          <Form.Item key={it.value} className="expert-level" name={["skills", it.value]} label={it.label}>
            <Rate allowClear />
          </Form.Item>
        ))}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t("common.save")}
        </Button>
      </Form>
    </PageSection>
  );
}
