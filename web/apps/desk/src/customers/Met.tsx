// How it went the last times: who served, what came of it, how it was liked.
import type { ChannelFace, Contact } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";

/** One bar a contact, the newest right: as high as it was liked; hollow where the customer gave up, a dot without a word. */
export function Mood({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useTranslation();
  const shown = contacts.slice(0, 8).reverse();
  if (!shown.some((it) => it.score || it.outcome === "given_up")) return null;
  const words = shown.map((it) =>
    it.score ? t("customers.stars", { count: it.score }) : t(`customers.outcome.${it.outcome}`),
  );
  return (
    <span className="mood" role="img" aria-label={t("customers.mood", { scores: words.join(t("customers.comma")) })}>
      {shown.map((it, at) => (
        <span
          key={it.id}
          title={words[at]}
          data-score={it.score ?? (it.outcome === "given_up" ? "none" : "quiet")}
          style={{ height: it.score ? 4 + it.score * 3 : it.outcome === "given_up" ? 7 : 4 }}
        />
      ))}
    </span>
  );
}

/** Earlier contacts; those of the same matter say so. */
export function Met({ contacts, matterId }: { contacts: readonly Contact[]; matterId: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  if (!contacts.length) return <p className="quiet">{t("history.none")}</p>;
  return (
    <ul className="history">
      {contacts.map((it) => (
        <li key={it.id}>
          <Subject contact={it}>
            <span className="row-line">
              <span className="lx-cut" title={it.subject}>
                {it.subject || t("list.noText")}
              </span>
              <time dateTime={it.started_at} title={exact(it.started_at, language)}>
                {ago(it.started_at, now, language)}
              </time>
            </span>
            <span className="history-line">
              <Outcome contact={it} />
              {matterId === it.matter_id && <span className="badge">{t("customers.sameMatter")}</span>}
              {it.adviser_name && <span className="quiet lx-cut">{it.adviser_name}</span>}
            </span>
          </Subject>
        </li>
      ))}
    </ul>
  );
}

/** Leads to the conversation; what another house carried, a call or a mail, has none here. */
export function Subject({ contact, children }: { contact: Contact; children: ReactNode }) {
  const { data } = useQuery({
    queryKey: ["channels"],
    queryFn: () => call<readonly ChannelFace[]>("GET", "/api/desk/channels"),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!data?.some((it) => it.name === contact.channel)) return <div className="history-elsewhere">{children}</div>;
  return (
    <Link to="/c/$conversationId" params={{ conversationId: contact.id }} className="history-link">
      {children}
    </Link>
  );
}

export function Outcome({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const bad = contact.outcome === "given_up" || (contact.score ?? 5) <= 2;
  const tone = contact.outcome === "open" ? "accent" : bad ? "bad" : "ok";
  return (
    <span className="badge" data-tone={tone}>
      {t(`customers.outcome.${contact.outcome}`)}
      {contact.score ? ` · ${t("customers.stars", { count: contact.score })}` : ""}
    </span>
  );
}
