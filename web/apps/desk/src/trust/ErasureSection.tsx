// On a person's page: they asked to be forgotten, by letter or on the telephone, say. It is decided in administration.
import "./trust.css";
import type { Erasure, Person } from "@lingxi/api";
import { day } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { ERASURES, erasuresOf } from "./erasures.ts";

export function ErasureSection({ person }: { person: Person }) {
  const can = useCan();
  return can("customers.erase") ? <Asking person={person} /> : null;
}

function Asking({ person }: { person: Person }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const { busy, save } = useSave(ERASURES);
  const { data } = useQuery({ queryKey: [...ERASURES, true], queryFn: () => erasuresOf(true) });
  const ids = new Set(person.members.map((it) => it.id));
  const asked = data?.find((it) => ids.has(it.customer_id));
  return (
    <section className="customer-section" aria-label={t("trust.forgetting")}>
      <h3>{t("trust.forgetting")}</h3>
      {asked ? (
        <p>
          {t("trust.asked", { day: day(asked.asked_at, now, language) })}{" "}
          <Link to={"/admin/erasures" as "/admin"}>{t("trust.decide")}</Link>
        </p>
      ) : (
        <Popconfirm
          title={t("trust.askSure")}
          description={t("trust.askSureText")}
          okText={t("trust.ask")}
          cancelText={t("common.cancel")}
          onConfirm={() => save(() => call<Erasure>("POST", `/api/customers/${person.id}/erasure`))}
        >
          <Button size="small" loading={busy}>
            {t("trust.ask")}
          </Button>
        </Popconfirm>
      )}
    </section>
  );
}
