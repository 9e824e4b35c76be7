// Who this is, why they are probably here, what is open, how it went before, and how we know them.
import "./customer.css";
import { UserDeleteOutlined } from "@ant-design/icons";
import type { Brief, Conversation, Customer } from "@lingxi/api";
import { Avatar, Bones, Empty } from "@lingxi/ui";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useCan, useDesk, useLive } from "../app/live.tsx";
import { problemText, useComplain } from "../app/problems.ts";
import { describeCustomer } from "../commands/actions.ts";
import { spoken, useBrief } from "../customers/brief.ts";
import { Met, Mood } from "../customers/Met.tsx";
import { Notes } from "../customers/Notes.tsx";
import { OpenRecords } from "../customers/OpenRecords.tsx";
import { Reasons } from "../customers/Reasons.tsx";
import { QuestionsIn } from "../experts/QuestionsIn.tsx";
import { Editable } from "../shell/Editable.tsx";
import { StageSection } from "../stages/StageSection.tsx";
import { ReachSection } from "../trust/Reach.tsx";
import { WhySection } from "../why/WhySection.tsx";
import { Identities } from "./Identities.tsx";
import { OriginFacts } from "./OriginFacts.tsx";
import { RatingView } from "./RatingView.tsx";
import { useCustomer } from "./useCustomer.ts";

export function CustomerPane({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const conversation = useLive((state) => state.conversations[conversationId]);
  return (
    <aside className="pane pane-customer lx-scroll" aria-label={t("customer.title")}>
      {conversation ? <Loaded conversation={conversation} /> : <Bones rows={5} label={t("common.loading")} />}
    </aside>
  );
}

function Loaded({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { customer, problem, retry } = useCustomer(conversation.customer_id);
  const brief = useBrief(conversation.id);
  if (problem && !customer)
    return (
      <Empty
        tone="bad"
        icon={<UserDeleteOutlined />}
        title={t("customer.failed")}
        text={problemText(t, problem)}
        action={{ label: t("common.retry"), run: retry }}
      />
    );
  if (!customer) return <Bones rows={5} label={t("common.loading")} />;
  return (
    <>
      <Face customer={customer} brief={brief} />
      <StageSection customerId={customer.id} />
      {brief && <Why brief={brief} />}
      <QuestionsIn conversationId={conversation.id} />
      {brief && <Open brief={brief} />}
      {conversation.rating && <RatingView rating={conversation.rating} />}
      <Notes customerId={customer.id} />
      {brief && <Before brief={brief} />}
      <Identities identities={customer.identities} />
      <ReachSection customerId={customer.id} />
      <OriginFacts conversation={conversation} />
      <WhySection key={conversation.id} conversationId={conversation.id} />
    </>
  );
}

function Why({ brief }: { brief: Brief }) {
  const { t } = useTranslation();
  return (
    <Section title={t("customers.why")}>
      <Reasons reasons={brief.reasons.slice(0, 3)} />
    </Section>
  );
}

function Open({ brief }: { brief: Brief }) {
  const { t } = useTranslation();
  if (!brief.records.length) return null;
  return (
    <Section title={t("customers.open", { count: brief.records.length })}>
      <OpenRecords records={brief.records.slice(0, 4)} />
    </Section>
  );
}

function Before({ brief }: { brief: Brief }) {
  const { t } = useTranslation();
  const last = brief.contacts.find((it) => it.adviser_name);
  return (
    <Section title={t("customers.before")} aside={<Mood contacts={brief.contacts} />}>
      {last && <p className="before-adviser">{t("customers.lastAdviser", { name: last.adviser_name })}</p>}
      <Met contacts={brief.contacts.slice(0, 4)} matterId={brief.matter_id} />
      <Link className="before-all" to="/customers/$customerId" params={{ customerId: brief.customer_id }}>
        {t("customers.everything")}
      </Link>
    </Section>
  );
}

function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="customer-section" aria-label={title}>
      <h3 className="section-head">
        {title}
        {aside}
      </h3>
      {children}
    </section>
  );
}

function Face({ customer, brief }: { customer: Customer; brief: Brief | undefined }) {
  const { t } = useTranslation();
  const can = useCan();
  const desk = useDesk();
  const complain = useComplain();
  const language = useLanguage();
  const visitor = t("customer.visitor", { number: customer.id.slice(-4).toUpperCase() });
  const save = (change: Partial<Pick<Customer, "name" | "language">>) =>
    describeCustomer(desk, customer, change).catch(complain);
  return (
    <section className="customer-face">
      <Avatar name={customer.name ?? visitor} size={52} />
      {can("customers.write") ? (
        <h2>
          <Editable
            value={customer.name ?? ""}
            empty={visitor}
            label={t("customer.name")}
            maxLength={200}
            save={(name) => save({ name: name || null })}
          />
        </h2>
      ) : (
        <h2>{customer.name ?? visitor}</h2>
      )}
      {spoken(brief?.called, language) && <span className="customer-spoken">{spoken(brief?.called, language)}</span>}
      <div className="customer-facts">
        <span className="badge" data-tone={customer.known ? "ok" : "plain"}>
          {t(customer.known ? "customer.known" : "customer.unknown")}
        </span>
        <Select
          size="small"
          variant="filled"
          aria-label={t("customer.language")}
          disabled={!can("customers.write")}
          value={customer.language}
          options={[
            { value: "zh", label: t("language.zh") },
            { value: "en", label: t("language.en") },
          ]}
          onChange={(language) => void save({ language })}
        />
      </div>
    </section>
  );
}
