// The contact network: who knows what, what I am asked, and what I say of myself.
import "./experts.css";
import { Tabs } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { Page } from "../shell/Page.tsx";
import { Directory } from "./Directory.tsx";
import { useWaitingForMe } from "./expert.ts";
import { Inbox } from "./Inbox.tsx";
import { MyProfile } from "./MyProfile.tsx";

export function ExpertsPage() {
  const { t } = useTranslation();
  const can = useCan();
  const count = useWaitingForMe();
  const [tab, setTab] = useState("directory");
  const mine = [
    { key: "inbox", label: count ? t("experts.inboxCount", { count }) : t("experts.inbox"), children: <Inbox /> },
    { key: "me", label: t("experts.me"), children: <MyProfile /> },
  ];
  return (
    <Page wide title={t("experts.title")} text={t("experts.text")}>
      <Tabs
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: "directory", label: t("experts.directory"), children: <Directory toProfile={() => setTab("me")} /> },
          ...(can("experts.answer") ? mine : []),
        ]}
      />
    </Page>
  );
}
