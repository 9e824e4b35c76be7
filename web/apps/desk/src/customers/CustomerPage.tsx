// One person, with everything that is theirs. Each part is a section of its own.
import "../customer/customer.css";
import { ArrowLeftOutlined, UserDeleteOutlined } from "@ant-design/icons";
import type { Brief, Person } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Avatar, Bones, Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { Identities } from "../customer/Identities.tsx";
import { Together } from "../duplicates/Together.tsx";
import { Facts } from "../records/Facts.tsx";
import { StageSection } from "../stages/StageSection.tsx";
import { ErasureSection } from "../trust/ErasureSection.tsx";
import { ReachSection } from "../trust/Reach.tsx";
import { spoken } from "./brief.ts";
import { Met, Mood } from "./Met.tsx";
import { Notes } from "./Notes.tsx";
import { OpenRecords } from "./OpenRecords.tsx";
import { PersonTimeline } from "./PersonTimeline.tsx";
import { Reasons } from "./Reasons.tsx";

export function CustomerPage() {
  const { t } = useTranslation();
  const { customerId } = useParams({ from: "/shell/customers/$customerId" });
  const query = useQuery({
    queryKey: ["customer", customerId, "person"],
    queryFn: () => call<Person>("GET", `/api/customers/${customerId}/person`),
  });
  return (
    <main className="page lx-scroll" id="main" tabIndex={-1}>
      <div className="page-inner" data-wide="true">
        <Link to="/customers" className="customers-back">
          <ArrowLeftOutlined /> {t("customers.back")}
        </Link>
        {query.data && <Whole person={query.data} />}
        {!query.data && query.error && (
          <Empty
            tone="bad"
            icon={<UserDeleteOutlined />}
            title={t("customer.failed")}
            text={problemText(t, query.error)}
            action={{ label: t("common.retry"), run: () => void query.refetch() }}
          />
        )}
        {query.isPending && <Bones rows={5} label={t("common.loading")} />}
      </div>
    </main>
  );
}

function Whole({ person }: { person: Person }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: brief } = useQuery({
    queryKey: ["customer", person.id, "brief"],
    queryFn: () => call<Brief>("GET", `/api/customers/${person.id}/brief`),
  });
  const name = person.name ?? t("customer.visitor", { number: person.id.slice(-4).toUpperCase() });
  return (
    <>
      <header className="customers-head">
        <Avatar name={name} size={52} />
        <h1>
          {name} {spoken(brief?.called, language) && <small>{spoken(brief?.called, language)}</small>}
        </h1>
        <span className="badge" data-tone={person.known ? "ok" : "plain"}>
          {t(person.known ? "customer.known" : "customer.unknown")}
        </span>
      </header>
      <div className="customers-columns">
        <div className="customers-main">
          <PersonTimeline customerId={person.id} />
        </div>
        <aside className="customers-side" aria-label={t("customers.who")}>
          <StageSection customerId={person.id} />
          {brief && (
            <>
              <section className="customer-section" aria-label={t("customers.why")}>
                <h3>{t("customers.why")}</h3>
                <Reasons reasons={brief.reasons} />
              </section>
              <section className="customer-section" aria-label={t("customers.openTitle")}>
                <h3>{t("customers.openTitle")}</h3>
                <OpenRecords records={brief.records} />
              </section>
            </>
          )}
          <Facts customerId={person.id} />
          <Notes customerId={person.id} />
          {brief && (
            <section className="customer-section" aria-label={t("customers.before")}>
              <h3 className="section-head">
                {t("customers.before")}
                <Mood contacts={brief.contacts} />
              </h3>
              <Met contacts={brief.contacts} matterId={null} />
            </section>
          )}
          <Identities identities={person.identities} />
          <ReachSection customerId={person.id} whole />
          <Together person={person} />
          <ErasureSection person={person} />
        </aside>
      </div>
    </>
  );
}
