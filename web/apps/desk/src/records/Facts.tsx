// What is known of them that answers questions: attributes, and what their records say; each with who said it and how fresh it is.
import type { Fact } from "@lingxi/api";
import { exact, moment, stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import "./records.css";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { attributeName } from "../customers/attributes.ts";
import { isSealed, Sealed } from "../trust/Sealed.tsx";

export function Facts({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ["customer", customerId, "facts"],
    queryFn: () => call<readonly Fact[]>("GET", `/api/customers/${customerId}/facts`),
  });
  const attributes = data?.filter((fact) => fact.about === "attribute") ?? [];
  const groups = [...groupsOf(data ?? []).values()];
  if (!attributes.length && !groups.length) return null;
  return (
    <section className="customer-section" aria-label={t("facts.title")}>
      <h3>{t("facts.title")}</h3>
      {attributes.length > 0 && <Answers facts={attributes} />}
      {groups.map(({ title, answers }) => (
        <details key={title.record?.id} className="facts-record">
          <summary>
            <TypeName fact={title} /> {String(title.value)} <Told fact={title} />
          </summary>
          <Answers facts={answers} />
        </details>
      ))}
    </section>
  );
}

/** Each record's title, and what it answers. */
function groupsOf(facts: readonly Fact[]) {
  const groups = new Map<string, { title: Fact; answers: Fact[] }>();
  for (const fact of facts) {
    if (!fact.record) continue;
    const group = groups.get(fact.record.id);
    if (!group) groups.set(fact.record.id, { title: fact, answers: [] });
    else group.answers.push(fact);
  }
  return groups;
}

function TypeName({ fact }: { fact: Fact }) {
  const language = useLanguage();
  return <span className="quiet">{language === "zh" ? fact.label_zh : fact.label_en}</span>;
}

/** When it was last told, and whether one should still rely on it. */
function Told({ fact }: { fact: Fact }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  return (
    <time
      className="facts-told"
      dateTime={fact.at}
      title={`${fact.source}, ${exact(fact.at, language)}`}
      data-freshness={fact.freshness}
    >
      {t(`facts.${fact.freshness}`, { at: moment(fact.at, now, language) })}
    </time>
  );
}

function Answers({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <dl className="facts-answers">
      {facts.map((fact) => (
        <div key={`${fact.name} ${fact.source}`}>
          <dt>{named(fact)}</dt>
          <dd>
            {isSealed(fact.value) ? <Sealed fact={fact} label={named(fact)} /> : valued(fact)}
            {fact.about === "attribute" && <Told fact={fact} />}
          </dd>
        </div>
      ))}
    </dl>
  );

  function named({ name, label_zh, label_en }: Fact): string {
    if (name === "state" || name === "due") return t(`facts.${name}`);
    return (language === "zh" ? label_zh : label_en) || attributeName(t, name);
  }

  function valued({ name, value, label_zh, label_en }: Fact): string {
    if (name === "state") return (language === "zh" ? label_zh : label_en) || String(value);
    if (name === "due") return stamp(String(value), language);
    if (typeof value === "boolean") return t(value ? "facts.yes" : "facts.no");
    if (typeof value === "number") return value.toLocaleString(language);
    return typeof value === "string" ? value : JSON.stringify(value);
  }
}
