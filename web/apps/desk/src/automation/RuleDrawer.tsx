// One rule: when, if, then; and what it would have done last week, before it does anything.
import type { DryRun, Rule, RuleInput } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EditDrawer, isNamed, Names } from "../admin/EditDrawer.tsx";
import { useSave } from "../admin/useSave.ts";
import { useComplain } from "../app/problems.ts";
import { FilterFields, Several } from "../cases/FilterFields.tsx";
import { ANY } from "../cases/filter.ts";
import { StateBadge } from "../cases/marks.tsx";
import { useCaseWords } from "../cases/words.ts";
import { ActionsEditor } from "./ActionsEditor.tsx";
import { isComplete } from "./actions.ts";
import { RULES } from "./RulesPage.tsx";

const HAPPENS: readonly Rule["when"][number][] = [
  "opened",
  "asked",
  "answered",
  "state",
  "turned",
  "priority",
  "kind",
  "tags",
  "team",
  "owner",
];

export function RuleDrawer({ rule, close }: { rule: Rule | null; close(): void }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const [names, setNames] = useState({ zh: rule?.name_zh ?? "", en: rule?.name_en ?? "" });
  const [when, setWhen] = useState(rule?.when ?? ["opened" as const]);
  const [wanted, setWanted] = useState(rule?.wanted ?? ANY);
  const [actions, setActions] = useState(rule?.actions ?? []);
  const [tried, setTried] = useState<DryRun | null>(null);
  const [trying, setTrying] = useState(false);
  const { busy, save } = useSave(RULES);
  const complete = when.length > 0 && actions.length > 0 && actions.every(isComplete);
  const body: RuleInput = { name_zh: names.zh, name_en: names.en, on: rule?.on ?? true, when, wanted, actions };
  const keep = async () => {
    const path = rule ? `/api/cases/rules/${rule.id}` : "/api/cases/rules";
    if (await save(() => call(rule ? "PUT" : "POST", path, body))) close();
  };
  const attempt = async () => {
    setTrying(true);
    try {
      setTried(await call<DryRun>("POST", "/api/cases/rules/dry-run", body));
    } catch (error) {
      complain(error);
    } finally {
      setTrying(false);
    }
  };
  /** What was tried is not what stands there now. */
  const anew =
    <T,>(put: (value: T) => void) =>
    (value: T) => {
      setTried(null);
      put(value);
    };
  return (
    <EditDrawer
      title={t(rule ? "rules.edit" : "rules.add")}
      ready={isNamed(names) && complete}
      busy={busy}
      keep={keep}
      close={close}
      beside={
        <Button loading={trying} disabled={!complete} onClick={() => void attempt()}>
          {t("rules.try")}
        </Button>
      }
    >
      {tried && <Tried run={tried} actions={actions} />}
      <Names value={names} limit={60} onChange={setNames} />
      <h3>{t("rules.when")}</h3>
      <Several
        label={t("rules.whenText")}
        any={t("actions.choose")}
        value={when}
        options={HAPPENS.map((value) => ({ value, label: t(`rules.happens.${value}`) }))}
        onChange={anew(setWhen)}
      />
      <h3>{t("rules.if")}</h3>
      <FilterFields nobodys value={wanted} onChange={anew(setWanted)} />
      <h3>{t("rules.then")}</h3>
      <ActionsEditor without="answer" value={actions} onChange={anew(setActions)} />
    </EditDrawer>
  );
}

function Tried({ run, actions }: { run: DryRun; actions: Rule["actions"] }) {
  const { t } = useTranslation();
  const words = useCaseWords();
  return (
    <section className="rule-tried" role="status">
      <b>{t("rules.tried", { looked: run.looked_at, count: run.would_act })}</b>
      {run.would_act > 0 && <span>{actions.map(words.done).join(t("common.comma"))}</span>}
      <ul className="lx-scroll">
        {run.cases.map((it) => (
          <li key={it.id}>
            <Link to="/cases/$caseId" params={{ caseId: it.id }} target="_blank">
              #{it.number} {it.subject || t("cases.noSubject")}
            </Link>{" "}
            <StateBadge state={it.state} />
          </li>
        ))}
      </ul>
      {run.would_act > run.cases.length && (
        <span className="quiet">{t("conditions.more", { count: run.would_act - run.cases.length })}</span>
      )}
      <span className="quiet">{t("rules.triedText")}</span>
    </section>
  );
}
