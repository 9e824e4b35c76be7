// What customers are promised: which policy holds for which cases, looked through from the top; the last one holds for all others.
import "../automation/automation.css";
import "./promises.css";
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EditOutlined, PlusOutlined } from "@ant-design/icons";
import type { CasePolicy } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { ANY } from "../cases/filter.ts";
import { useCaseWords } from "../cases/words.ts";
import { inLanguage } from "../conditions/words.ts";
import { hoursName, openingHours } from "../hours/opening.ts";
import { Page } from "../shell/Page.tsx";
import { PolicyDrawer } from "./PolicyDrawer.tsx";
import { StepsBar } from "./StepsBar.tsx";

export const POLICIES = ["cases", "policies"];

export function PromisesPage() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: POLICIES,
    queryFn: () => call<readonly CasePolicy[]>("GET", "/api/cases/policies"),
  });
  const { busy, save } = useSave(POLICIES);
  const [editing, setEditing] = useState<CasePolicy | "new" | null>(null);
  const moved = (all: readonly CasePolicy[], from: number, to: number) => {
    const ids = all.filter((it) => !it.last).map((it) => it.id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    void save(() => call("PUT", "/api/cases/policies/order", { ids }));
  };
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing("new")}>
      {t("promises.add")}
    </Button>
  );
  return (
    <Page wide title={t("page.promises")} text={t("admin.promises")} action={add}>
      <Listing query={query} empty={null}>
        {(all) => (
          <ol className="ordered">
            {all.map((it, place) => (
              <Line
                key={it.id}
                of={it}
                place={place}
                last={place >= all.length - 2}
                busy={busy}
                move={(to) => moved(all, place, to)}
                edit={() => setEditing(it)}
                remove={() => save(() => call("DELETE", `/api/cases/policies/${it.id}`))}
              />
            ))}
          </ol>
        )}
      </Listing>
      {editing && <PolicyDrawer policy={editing === "new" ? null : editing} close={() => setEditing(null)} />}
    </Page>
  );
}

interface LineProps {
  of: CasePolicy;
  place: number;
  /** Of those that can be moved. */
  last: boolean;
  busy: boolean;
  move(to: number): void;
  edit(): void;
  remove(): unknown;
}

function Line({ of: it, place, last, busy, move, edit, remove }: LineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useCaseWords();
  const { data: hours } = useQuery(openingHours);
  const name = inLanguage(it, language);
  const { customer_ids, ...applies } = it.applies;
  const wanted = [
    ...words.wanted({ ...ANY, ...applies }),
    ...(customer_ids.length ? [t("promises.forCustomers", { count: customer_ids.length })] : []),
  ];
  return (
    <li>
      <span className="ordered-place">{place + 1}</span>
      <div className="ordered-what">
        <button type="button" className="cell-link" onClick={edit}>
          <b>{name}</b>
        </button>
        <span className="quiet">
          {it.last ? t("promises.forOthers") : wanted.length ? wanted.join(t("rules.and")) : t("promises.forAll")}
        </span>
        <dl className="rule-words">
          {it.promises.map((one) => (
            <PromiseWords key={one.clock} of={one} />
          ))}
          <dt>{t("cases.counts")}</dt>
          <dd>
            {it.hours_id
              ? hoursName(
                  hours?.find((one) => one.id === it.hours_id),
                  language,
                )
              : t("cases.always")}
          </dd>
        </dl>
        <StepsBar steps={it.steps} />
      </div>
      <div className="ordered-acts">
        {!it.last && (
          <>
            <Button
              type="text"
              icon={<ArrowUpOutlined />}
              disabled={busy || place === 0}
              aria-label={t("promises.earlier", { name })}
              onClick={() => move(place - 1)}
            />
            <Button
              type="text"
              icon={<ArrowDownOutlined />}
              disabled={busy || last}
              aria-label={t("promises.later", { name })}
              onClick={() => move(place + 1)}
            />
          </>
        )}
        <Button type="text" icon={<EditOutlined />} aria-label={t("rules.editNamed", { name })} onClick={edit} />
        {!it.last && (
          <Popconfirm
            title={t("promises.removeAsk", { name })}
            okText={t("common.delete")}
            cancelText={t("common.cancel")}
            onConfirm={remove}
          >
            <Button type="text" icon={<DeleteOutlined />} aria-label={t("rules.remove", { name })} />
          </Popconfirm>
        )}
      </div>
    </li>
  );
}

function PromiseWords({ of: it }: { of: CasePolicy["promises"][number] }) {
  const { t } = useTranslation();
  const words = useCaseWords();
  const pauses = it.pauses.map((state) => t(`cases.state.${state}`)).join(t("common.comma"));
  return (
    <>
      <dt>{t(`cases.clock.${it.clock}`)}</dt>
      <dd>
        <b>{words.span(it.seconds)}</b> {pauses && <span className="quiet">{t("promises.pausedIn", { pauses })}</span>}
      </dd>
    </>
  );
}
