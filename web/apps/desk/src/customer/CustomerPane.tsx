// Who this is, how we know, where they came from, and what was before.
import "./customer.css";
import { UserDeleteOutlined } from "@ant-design/icons";
import type { Conversation, Customer } from "@lingxi/api";
import { Avatar, Bones, Empty } from "@lingxi/ui";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useCan, useDesk, useLive } from "../app/live.tsx";
import { problemText, useComplain } from "../app/problems.ts";
import { describeCustomer } from "../commands/actions.ts";
import { QuestionsIn } from "../experts/QuestionsIn.tsx";
import { Editable } from "../shell/Editable.tsx";
import { WhySection } from "../why/WhySection.tsx";
import { History } from "./History.tsx";
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
      <Face customer={customer} />
      {conversation.rating && <RatingView rating={conversation.rating} />}
      <QuestionsIn conversationId={conversation.id} />
      <Identities identities={customer.identities} />
      <OriginFacts conversation={conversation} />
      <WhySection key={conversation.id} conversationId={conversation.id} />
      <History customerId={customer.id} current={conversation.id} />
    </>
  );
}

function Face({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const can = useCan();
  const desk = useDesk();
  const complain = useComplain();
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
