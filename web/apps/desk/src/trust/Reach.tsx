// How a customer wants to be reached, and what they said yes or no to: the newest word stands, and is there to be changed.
import "./trust.css";
import { CheckOutlined, CloseOutlined } from "@ant-design/icons";
import type { Consent, Reach } from "@lingxi/api";
import { day, exact } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { ConsentDialog } from "./ConsentDialog.tsx";
import { ReachDialog } from "./ReachDialog.tsx";
import { standing } from "./standing.ts";

/** Beside a conversation only what is known is shown; on their page, that nothing is, too. */
export function ReachSection({ customerId, whole }: { customerId: string; whole?: boolean }) {
  const { t } = useTranslation();
  const can = useCan();
  const [open, setOpen] = useState<"reach" | "consent" | null>(null);
  const { data: reach } = useQuery({
    queryKey: ["customer", customerId, "reach"],
    queryFn: () => call<Reach | null>("GET", `/api/customers/${customerId}/reach`),
  });
  const { data: said } = useQuery({
    queryKey: ["customer", customerId, "consents"],
    queryFn: () => call<readonly Consent[]>("GET", `/api/customers/${customerId}/consents`),
  });
  if (reach === undefined || !said || (!whole && !reach && !said.length)) return null;
  return (
    <section className="customer-section" aria-label={t("trust.reach")}>
      <h3>{t("trust.reach")}</h3>
      {!reach && !said.length && <p className="quiet">{t("trust.unsaid")}</p>}
      {reach && <Wishes reach={reach} />}
      <ul className="consents">
        {standing(said).map((it) => (
          <ConsentLine key={it.id} consent={it} />
        ))}
      </ul>
      {whole && can("customers.write") && (
        <div className="trust-acts">
          <Button size="small" onClick={() => setOpen("reach")}>
            {t("trust.setReach")}
          </Button>
          <Button size="small" onClick={() => setOpen("consent")}>
            {t("trust.addConsent")}
          </Button>
        </div>
      )}
      {open === "reach" && <ReachDialog customerId={customerId} reach={reach} close={() => setOpen(null)} />}
      {open === "consent" && <ConsentDialog customerId={customerId} close={() => setOpen(null)} />}
    </section>
  );
}

function Wishes({ reach }: { reach: Reach }) {
  const { t } = useTranslation();
  const hours =
    reach.quiet_from && reach.quiet_until && `${reach.quiet_from.slice(0, 5)}–${reach.quiet_until.slice(0, 5)}`;
  return (
    <dl className="wishes">
      {reach.channel && (
        <div>
          <dt>{t("trust.prefers")}</dt>
          <dd>{t(`trust.channel.${reach.channel}`)}</dd>
        </div>
      )}
      {hours && (
        <div>
          <dt>{t("trust.quiet")}</dt>
          <dd title={reach.zone}>{hours}</dd>
        </div>
      )}
      {reach.dont_ask.length > 0 && (
        <div>
          <dt>{t("trust.dontAsk")}</dt>
          <dd>{reach.dont_ask.map((it) => t(`trust.question.${it}`)).join(t("customers.comma"))}</dd>
        </div>
      )}
    </dl>
  );
}

function ConsentLine({ consent }: { consent: Consent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const answer = t(consent.given ? "trust.yes" : "trust.no");
  return (
    <li data-given={consent.given}>
      <span className="consent-sign" role="img" aria-label={answer} title={answer}>
        {consent.given ? <CheckOutlined /> : <CloseOutlined />}
      </span>
      <span>
        {t(`trust.purpose.${consent.purpose}`)}
        {consent.channel !== "any" && ` · ${t(`trust.channel.${consent.channel}`)}`}
        {consent.proof && <small>{consent.proof}</small>}
      </span>
      <time className="quiet" dateTime={consent.at} title={exact(consent.at, language)}>
        {day(consent.at, now, language)}
      </time>
    </li>
  );
}
