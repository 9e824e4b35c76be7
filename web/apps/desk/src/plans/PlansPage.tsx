// Peak plans: what was prepared for more customers than usual, which one is on, and when one was.
import "./plans.css";
import { PlusOutlined, RiseOutlined } from "@ant-design/icons";
import type { PeakPlan } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Switch, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useLanguage } from "../app/i18n.ts";
import { useCan, useLive } from "../app/live.tsx";
import { Page, PageSection } from "../shell/Page.tsx";
import { History } from "./History.tsx";
import { PlanDrawer } from "./PlanDrawer.tsx";
import { changes, planName, triggerText } from "./plan.ts";
import { SwitchDialog } from "./SwitchDialog.tsx";

export function PlansPage() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ["plans"],
    queryFn: () => call<readonly PeakPlan[]>("GET", "/api/routing/plans"),
  });
  const [editing, setEditing] = useState<PeakPlan | "new" | null>(null);
  const [switching, setSwitching] = useState<PeakPlan | null>(null);
  const create = () => setEditing("new");
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={create}>
      {t("plans.add")}
    </Button>
  );
  return (
    <Page wide title={t("plans.title")} text={t("plans.text")} action={add}>
      <Listing
        query={query}
        empty={
          <Empty
            icon={<RiseOutlined />}
            title={t("plans.none")}
            text={t("plans.noneText")}
            action={{ label: t("plans.add"), run: create }}
          />
        }
      >
        {(plans) => (
          <div className="plan-cards">
            {plans.map((plan) => (
              <Card key={plan.id} plan={plan} edit={() => setEditing(plan)} turn={() => setSwitching(plan)} />
            ))}
          </div>
        )}
      </Listing>
      <PageSection title={t("plans.history")} text={t("plans.historyText")}>
        <History />
      </PageSection>
      {editing && <PlanDrawer plan={editing === "new" ? null : editing} close={() => setEditing(null)} />}
      {switching && <SwitchDialog plan={switching} close={() => setSwitching(null)} />}
    </Page>
  );
}

function Card({ plan, edit, turn }: { plan: PeakPlan; edit: () => void; turn: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const can = useCan();
  const queues = useLive((state) => state.queues);
  const peak = useLive((state) => state.peak);
  const on = peak?.plan.id === plan.id;
  const lines = changes(t, plan, queues, language);
  return (
    <article className="plan-card" data-on={on}>
      <header>
        <div>
          <h2>{planName(plan, language)}</h2>
          <p className="quiet">{triggerText(t, plan)}</p>
        </div>
        {plan.archived ? (
          <Tag>{t("plans.archived")}</Tag>
        ) : (
          <Switch
            className="plan-switch"
            checked={on}
            disabled={!can("routing.supervise") || (!!peak && !on)}
            checkedChildren={t("plans.on")}
            unCheckedChildren={t("plans.off")}
            aria-label={t("plans.turn", { name: planName(plan, language) })}
            onChange={turn}
          />
        )}
      </header>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t("plans.changesNothing")}</p>
      )}
      <footer>
        <Button onClick={edit}>{t("plans.edit")}</Button>
      </footer>
    </article>
  );
}
