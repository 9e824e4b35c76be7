// What can be done to all chosen cases at once, how far it is, and what came of it: also what was refused, and why.
import { CheckCircleOutlined, CloseOutlined, ExclamationCircleOutlined } from "@ant-design/icons";
import type { Case } from "@lingxi/api";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Input, Progress, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { useStore } from "../app/store.ts";
import { inLanguage } from "../conditions/words.ts";
import { macrosQuery, NOBODY } from "./cases.ts";
import { PRIORITIES, STATES, type State } from "./filter.ts";
import { chooseAll, chooseNone, chosen, doToChosen, type Order, type Outcome, outcome, stop } from "./selection.ts";
import { type Action, useCaseWords } from "./words.ts";

export function Bulk({ among }: { among: readonly Case[] }) {
  const { t } = useTranslation();
  const picked = useStore(chosen);
  const result = useStore(outcome);
  const busy = !!result?.going;
  if (!picked.size && !result) return null;
  return (
    <section className="case-bulk" aria-label={t("cases.bulk.title")}>
      <div className="case-bulk-head">
        <b>{t("cases.bulk.chosen", { count: picked.size })}</b>
        {picked.size < among.length && (
          <Button type="link" size="small" disabled={busy} onClick={() => chooseAll(among)}>
            {t("cases.bulk.all", { count: among.length })}
          </Button>
        )}
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t(busy ? "cases.bulk.stop" : "cases.bulk.none")}
          onClick={busy ? stop : chooseNone}
        />
      </div>
      {result && <Came of={result} />}
      {picked.size > 0 && !busy && <Orders />}
    </section>
  );
}

function Orders() {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useCaseWords();
  const { data: macros = [] } = useQuery(macrosQuery);
  const order = (wanted: Order) => void doToChosen(wanted);
  const act = (...actions: Action[]) => order({ actions });
  return (
    <div className="case-bulk-orders">
      <Choice
        label={t("cases.stateLabel")}
        options={STATES.filter((one) => one !== "new").map((value) => ({ value, label: t(`cases.step.${value}`) }))}
        run={(state) => act({ do: "state", state: state as State })}
      />
      <Choice
        label={t("cases.ownerLabel")}
        options={[
          ...words.people.map((one) => ({ value: one.id, label: one.name })),
          { value: NOBODY, label: t("cases.nobody") },
        ]}
        run={(owner_id) => act({ do: "owner", owner_id })}
      />
      <Choice
        label={t("cases.teamLabel")}
        options={words.teams.map((one) => ({ value: one.id, label: words.team(one.id) }))}
        run={(queue_id) => act({ do: "team", queue_id })}
      />
      <Choice
        label={t("cases.priorityLabel")}
        options={PRIORITIES.map((one) => ({ value: String(one), label: t(`cases.priority.${one}`) }))}
        run={(priority) => act({ do: "priority", priority: Number(priority) })}
      />
      <Tags run={(add, remove) => act({ do: "tag", add, remove })} />
      {macros.length > 0 && (
        <Choice
          id="bulk-macro"
          label={t("macros.one")}
          options={macros.map((it) => ({ value: it.id, label: inLanguage(it, language) }))}
          run={(macroId) => order({ macroId })}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  id?: string;
  label: string;
  options: readonly { value: string; label: string }[];
  run(value: string): void;
}

function Choice({ id, label, options, run }: ChoiceProps) {
  return (
    <Select
      {...(id && { id })}
      aria-label={label}
      placeholder={label}
      value={null}
      showSearch={options.length > 8 ? { optionFilterProp: "label" } : false}
      popupMatchSelectWidth={false}
      options={[...options]}
      onChange={(value: string | null) => value && run(value)}
    />
  );
}

/** "vip -new" gives one and takes the other. */
function Tags({ run }: { run(add: string[], remove: string[]): void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const send = () => {
    const words = text.split(/[\s,，、]+/).filter((word) => word && word !== "-");
    if (!words.length) return;
    const [add, remove] = [words.filter((it) => !it.startsWith("-")), words.filter((it) => it.startsWith("-"))];
    setText("");
    run(
      add,
      remove.map((it) => it.slice(1)),
    );
  };
  return (
    <Input
      className="case-bulk-tags"
      value={text}
      maxLength={200}
      placeholder={t("cases.bulk.tags")}
      aria-label={t("cases.bulk.tags")}
      onChange={(event) => setText(event.target.value)}
      onPressEnter={(event) => !event.nativeEvent.isComposing && send()}
    />
  );
}

function Came({ of: it }: { of: Outcome }) {
  const { t } = useTranslation();
  const done = it.total - it.left;
  if (it.going)
    return (
      <div className="case-bulk-going" role="status">
        <Progress percent={Math.round((done / it.total) * 100)} size="small" showInfo={false} />
        {t("cases.bulk.going", { done, total: it.total })}
      </div>
    );
  const parts = [
    t("cases.bulk.changed", { count: it.changed }),
    ...(it.same ? [t("cases.bulk.same", { count: it.same })] : []),
    ...(it.left ? [t("cases.bulk.left", { count: it.left })] : []),
    ...(it.refused.length ? [t("cases.bulk.refused", { count: it.refused.length })] : []),
  ];
  return (
    <div className="case-bulk-came" role="status" data-tone={it.refused.length ? "warn" : "ok"}>
      {it.refused.length ? <ExclamationCircleOutlined /> : <CheckCircleOutlined />}
      <b>{parts.join(t("common.comma"))}</b>
      {it.refused.length > 0 && (
        <ul className="lx-scroll">
          {it.refused.map(({ of: one, why }) => (
            <li key={one.id}>
              <Link to="/cases/$caseId" params={{ caseId: one.id }}>
                #{one.number} {one.subject}
              </Link>{" "}
              {problemText(t, why)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
