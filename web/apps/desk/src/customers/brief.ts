// What to know of a person at once: fetched when a conversation opens or rings, and told in the reader's or the customer's words.
import type { Brief, Called, Reason } from "@lingxi/api";
import { ahead, type Language } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import i18next, { type TFunction } from "i18next";
import { useCan } from "../app/live.tsx";

/** Below this a reason is a guess that does not belong into a greeting. */
const SURE = 0.5;
const DAY_HOURS = 24;

export function useBrief(conversationId: string | undefined): Brief | undefined {
  const can = useCan();
  const { data } = useQuery({
    queryKey: ["brief", conversationId],
    queryFn: () => call<Brief>("GET", `/api/conversations/${conversationId}/brief`),
    enabled: !!conversationId && can("customers.read"),
    staleTime: 20_000,
  });
  return data;
}

/** The name for who reads the desk in `language`: with how it is spoken where the script does not say it. */
export function spoken(called: Called | null | undefined, language: Language): string {
  return called && language === "en" ? called.spoken : "";
}

export function reasonText(t: TFunction, reason: Reason, language: Language, now: number): string {
  const { data } = reason;
  const type = data[`type_${language}`] ?? "";
  const state = data[`state_${language}`] ?? "";
  const times = Number(data.times ?? 1) > 1 ? t("customers.reason.times", { count: Number(data.times) }) : "";
  switch (reason.code) {
    case "record_late":
      return t("customers.reason.record_late", { ...data, type, late: hoursText(t, Number(data.hours)) });
    case "record_due":
      return t("customers.reason.record_due", { ...data, type, due: ahead(data.due_at ?? "", now, language) });
    case "activity":
      return t(data.kind === "track" ? "customers.reason.did" : "customers.reason.looked", { ...data }) + times;
    case "activity_trouble":
      return t("customers.reason.activity_trouble", { ...data }) + times;
    case "contact_unsettled":
      return data.outcome === "solved"
        ? t("customers.reason.disliked", { ...data })
        : t(`customers.reason.${data.outcome}`, { ...data, subject: data.subject || t("list.noText") });
    case "contacts_many":
      return t("customers.reason.contacts_many", { count: Number(data.count) });
    default:
      return t(`customers.reason.${reason.code}`, { ...data, type, state });
  }
}

function hoursText(t: TFunction, hours: number): string {
  return hours < DAY_HOURS
    ? t("customers.hours", { count: Math.max(1, hours) })
    : t("customers.days", { count: Math.round(hours / DAY_HOURS) });
}

/** A first line in the language that the customer writes in, by the name and title that they are known by. */
export function greeting(brief: Brief, adviser: string, language: Language): string {
  const t = i18next.getFixedT(language);
  const who = addressed(t, brief.called, language);
  const agent = inScript(adviser, language);
  const [first] = brief.reasons;
  if (first?.code === "record_late" && first.weight >= SURE) {
    const type = first.data[`type_${language}`] ?? "";
    return t(who ? "customers.greeting.late" : "customers.greeting.lateNameless", {
      who,
      agent,
      type: language === "en" ? type.toLowerCase() : type,
      title: first.data.title,
    });
  }
  return t(who ? "customers.greeting.plain" : "customers.greeting.nameless", { who, agent });
}

/** Of a colleague's name in two scripts, 沈溪 Shen Xi, the one that the customer reads. */
function inScript(name: string, language: Language): string {
  const words = name.split(/\s+/);
  const fitting = words.filter((it) => /\p{Script=Han}/u.test(it) === (language === "zh"));
  return (fitting.length ? fitting : words).join(" ");
}

function addressed(t: TFunction, called: Called | null, language: Language): string {
  if (!called) return "";
  if (!called.gender)
    return language === "zh" ? called.name : called.spoken ? called.latin : called.given || called.name;
  const han = called.spoken !== "";
  const surname = language === "en" ? called.latin_surname : han ? called.surname : `${called.name} `;
  return t(`customers.greeting.${called.gender}`, { surname });
}
