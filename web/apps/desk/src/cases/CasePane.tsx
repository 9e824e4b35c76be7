// Everything about one case: what it is about, its clocks, who sees to it, where it was spoken of, and what happened.
import { ArrowLeftOutlined } from "@ant-design/icons";
import type { Case, Conversation } from "@lingxi/api";
import { moment } from "@lingxi/i18n";
import { Avatar } from "@lingxi/ui";
import { Link, useParams } from "@tanstack/react-router";
import { Dropdown } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { useCustomerName } from "../app/names.ts";
import { useComplain } from "../app/problems.ts";
import { Editable } from "../shell/Editable.tsx";
import { Clocks } from "./Clocks.tsx";
import { describe, FOLLOWING, setState } from "./cases.ts";
import { Facts } from "./Facts.tsx";
import { History } from "./History.tsx";
import { Priority, StateBadge } from "./marks.tsx";
import { Watchers } from "./Watchers.tsx";

export function CasePane({ of: it, talks }: { of: Case; talks: readonly Conversation[] | undefined }) {
  const { t } = useTranslation();
  const name = useCustomerName()(it);
  const complain = useComplain();
  const may = useCan()("cases.write") && !it.merged_into;
  return (
    <section className="pane pane-list case-pane lx-scroll" aria-label={t("cases.one", { number: it.number })}>
      <header className="case-head">
        <Link to="/cases" className="customers-back">
          <ArrowLeftOutlined /> {t("cases.title")}
        </Link>
        <div className="case-head-line">
          <span className="case-number">#{it.number}</span>
          <StateMenu of={it} may={may} />
          <Priority of={it.priority} />
        </div>
        <h1>
          {may ? (
            <Editable
              value={it.subject}
              empty={t("cases.noSubject")}
              label={t("cases.subject")}
              maxLength={200}
              save={(subject) => subject && describe(it, { subject }, { subject }).catch(complain)}
            />
          ) : (
            it.subject || t("cases.noSubject")
          )}
        </h1>
        <Link to="/customers/$customerId" params={{ customerId: it.customer_id }} className="case-customer">
          <Avatar name={name} size={20} />
          <span className="lx-cut">{name}</span>
        </Link>
        {it.merged_into && (
          <Link to="/cases/$caseId" params={{ caseId: it.merged_into }} className="case-merged">
            {t("cases.mergedInto")}
          </Link>
        )}
      </header>
      <Section title={t("cases.clocks")}>
        <Clocks of={it} />
      </Section>
      <Section title={t("cases.said", { count: talks?.length ?? 0 })}>
        {talks && talks.length > 0 ? (
          <Talks of={it} talks={talks} />
        ) : (
          <p className="quiet">{t("cases.silentTitle")}</p>
        )}
      </Section>
      <Section title={t("cases.facts")}>
        <Facts of={it} may={may} />
      </Section>
      <Section title={t("cases.watchers")}>
        <Watchers of={it} may={may} />
      </Section>
      <Section title={t("cases.history")}>
        <History of={it} />
      </Section>
    </section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="customer-section" aria-label={title}>
      <h2 className="case-section-title">{title}</h2>
      {children}
    </section>
  );
}

/** The state, and a click away the ones that may follow. */
function StateMenu({ of: it, may }: { of: Case; may: boolean }) {
  const { t } = useTranslation();
  const complain = useComplain();
  if (!may) return <StateBadge state={it.state} />;
  const items = FOLLOWING[it.state].map((state) => ({ key: state, label: t(`cases.step.${state}`) }));
  const go = (state: string) => {
    const wanted = FOLLOWING[it.state].find((one) => one === state);
    if (wanted) void setState(it, wanted).catch(complain);
  };
  return (
    <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => go(key) }}>
      <button
        type="button"
        className="case-state"
        aria-label={t("cases.changeState", { state: t(`cases.state.${it.state}`) })}
      >
        <StateBadge state={it.state} />
        <span aria-hidden="true">▾</span>
      </button>
    </Dropdown>
  );
}

function Talks({ of: it, talks }: { of: Case; talks: readonly Conversation[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const { conversationId } = useParams({ strict: false });
  return (
    <ul className="case-talks">
      {talks.map((talk) => (
        <li key={talk.id}>
          <Link
            to="/cases/$caseId/c/$conversationId"
            params={{ caseId: it.id, conversationId: talk.id }}
            aria-current={talk.id === conversationId ? "true" : undefined}
          >
            <b>{t(`channel.${talk.channel}`, { defaultValue: talk.channel })}</b>
            <span className="lx-cut" title={talk.subject}>
              {talk.subject || t(talk.state === "closed" ? "conversation.closed" : "cases.open")}
            </span>
            <time dateTime={talk.last_at}>{moment(talk.last_at, now, language)}</time>
          </Link>
        </li>
      ))}
    </ul>
  );
}
