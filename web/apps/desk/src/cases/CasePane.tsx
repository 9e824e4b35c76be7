// Everything about one case: what it is about, its clocks, what is to do, where it was spoken of, who sees to it, and what happened.
import {
  ArrowLeftOutlined,
  ClusterOutlined,
  EllipsisOutlined,
  MailOutlined,
  MergeCellsOutlined,
  PhoneOutlined,
  SplitCellsOutlined,
  ThunderboltOutlined,
} from "@ant-design/icons";
import type { Case, Conversation } from "@lingxi/api";
import { moment } from "@lingxi/i18n";
import { Avatar } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { useCustomerName } from "../app/names.ts";
import { useComplain } from "../app/problems.ts";
import { Editable } from "../shell/Editable.tsx";
import { Clocks } from "./Clocks.tsx";
import { childrenQuery, describe, joinsQuery, macrosQuery, setState, stepsQuery } from "./cases.ts";
import { CaseDialogs } from "./Dialogs.tsx";
import { type CaseDialog, caseDialog } from "./dialogs.ts";
import { Facts } from "./Facts.tsx";
import { Family, Joins } from "./Family.tsx";
import { History } from "./History.tsx";
import { Priority, StateBadge } from "./marks.tsx";
import { Records, useRecords } from "./Records.tsx";
import { Tasks } from "./Tasks.tsx";
import { Watchers } from "./Watchers.tsx";

export function CasePane({ of: it, talks }: { of: Case; talks: readonly Conversation[] | undefined }) {
  const { t } = useTranslation();
  const name = useCustomerName()(it);
  const complain = useComplain();
  const writes = useCan()("cases.write");
  const may = writes && !it.merged_into;
  const { data: below = [] } = useQuery(childrenQuery(it.id));
  const { data: joins = [] } = useQuery(joinsQuery(it.id));
  const records = useRecords(it);
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
          {may && <Acts of={it} talks={talks ?? []} below={below} />}
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
      <Section title={t("cases.task.all")}>
        <Tasks of={it} may={may} />
      </Section>
      <Section title={t("cases.said", { count: talks?.length ?? 0 })}>
        {talks && talks.length > 0 ? (
          <Talks of={it} talks={talks} />
        ) : (
          <p className="quiet">{t("cases.silentTitle")}</p>
        )}
        {may && (
          <Button
            className="case-note-contact"
            type="text"
            size="small"
            icon={<PhoneOutlined />}
            onClick={() => caseDialog.set("contact")}
          >
            {t("cases.contact.title")}
          </Button>
        )}
      </Section>
      <Section title={t("cases.facts")}>
        <Facts of={it} may={may} />
      </Section>
      {records.length > 0 && (
        <Section title={t("cases.record.all")}>
          <Records of={it} all={records} may={may} />
        </Section>
      )}
      {(it.parent_id || below.length > 0) && (
        <Section title={t("cases.family")}>
          <Family of={it} may={may} />
        </Section>
      )}
      {joins.length > 0 && (
        <Section title={t("cases.joins.all")}>
          <Joins of={it} joins={joins} may={writes} />
        </Section>
      )}
      <Section title={t("cases.watchers")}>
        <Watchers of={it} may={may} />
      </Section>
      <Section title={t("cases.history")}>
        <History of={it} />
      </Section>
      <CaseDialogs of={it} talks={talks ?? []} />
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

/** What else can be done to it; each is a command, too. */
function Acts({ of: it, talks, below }: { of: Case; talks: readonly Conversation[]; below: readonly Case[] }) {
  const { t } = useTranslation();
  useQuery(macrosQuery); // at hand before their key is pressed
  const items = [
    { key: "contact", icon: <PhoneOutlined />, label: t("cases.contact.title") },
    { key: "merge", icon: <MergeCellsOutlined />, label: t("cases.merge.command") },
    { key: "split", icon: <SplitCellsOutlined />, label: t("cases.split.command"), disabled: talks.length < 2 },
    {
      key: "parent",
      icon: <ClusterOutlined />,
      label: t(it.parent_id ? "cases.above.change" : "cases.above.command"),
      disabled: below.length > 0,
    },
    ...(below.length ? [{ key: "answer", icon: <MailOutlined />, label: t("cases.answerAll.title") }] : []),
  ];
  return (
    <span className="case-acts">
      <Button
        size="small"
        icon={<ThunderboltOutlined />}
        title={t("macros.run", { number: it.number })}
        onClick={() => caseDialog.set("macro")}
      >
        {t("macros.one")}
      </Button>
      <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => caseDialog.set(key as CaseDialog) }}>
        <Button size="small" icon={<EllipsisOutlined />} aria-label={t("cases.acts")} title={t("cases.acts")} />
      </Dropdown>
    </span>
  );
}

/** The state, and a click away the ones that may follow. */
function StateMenu({ of: it, may }: { of: Case; may: boolean }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const { data: steps } = useQuery(stepsQuery);
  const following = steps?.find((one) => one.state === it.state)?.following ?? [];
  if (!may) return <StateBadge state={it.state} />;
  const items = following.map((state) => ({ key: state, label: t(`cases.step.${state}`) }));
  const go = (state: string) => {
    const wanted = following.find((one) => one === state);
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
