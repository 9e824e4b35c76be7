// One policy: for which cases, how soon, in which hours, and how the colour changes as the time runs out.
import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import type { CasePolicy, Customer, Listed } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQueries, useQuery } from "@tanstack/react-query";
import { Button, InputNumber, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EditDrawer, isNamed, Names } from "../admin/EditDrawer.tsx";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCustomerName } from "../app/names.ts";
import { ChannelsField, KindsField, Labelled, PrioritiesField, TeamsField } from "../cases/FilterFields.tsx";
import { STATES } from "../cases/filter.ts";
import { useSettled } from "../conditions/useSettled.ts";
import { hoursName, openingHours } from "../hours/opening.ts";
import { findPeople } from "../search/search.ts";
import { POLICIES } from "./PromisesPage.tsx";
import {
  areSteps,
  CLOCKS,
  FRESH,
  NAMES,
  type PolicyInput,
  type Promised,
  type Step,
  UNITS,
  unitOf,
} from "./promise.ts";
import { StepsBar } from "./StepsBar.tsx";

const STEPS_MOST = 6;
const SETTLE_MS = 250;

export function PolicyDrawer({ policy, close }: { policy: CasePolicy | null; close(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [names, setNames] = useState({ zh: policy?.name_zh ?? "", en: policy?.name_en ?? "" });
  const [it, setIt] = useState(policy ?? FRESH);
  const { busy, save } = useSave(POLICIES);
  const { data: hours = [] } = useQuery(openingHours);
  const put = (part: Partial<typeof it>) => setIt({ ...it, ...part });
  const keep = async () => {
    const { applies, hours_id = null, promises, steps, late_raises } = it;
    const body: PolicyInput = {
      name_zh: names.zh,
      name_en: names.en,
      applies,
      hours_id,
      promises,
      steps,
      late_raises,
    };
    const path = policy ? `/api/cases/policies/${policy.id}` : "/api/cases/policies";
    if (await save(() => call(policy ? "PUT" : "POST", path, body))) close();
  };
  return (
    <EditDrawer
      title={t(policy ? "promises.edit" : "promises.add")}
      ready={isNamed(names) && it.promises.length > 0 && areSteps(it.steps)}
      busy={busy}
      keep={keep}
      close={close}
      beside={<span className="quiet">{t("promises.corrects")}</span>}
    >
      <Names value={names} limit={80} onChange={setNames} />
      <h3>{t("promises.whichCases")}</h3>
      {policy?.last ? (
        <p className="quiet">{t("promises.forOthers")}</p>
      ) : (
        <AppliesFields value={it.applies} onChange={(applies) => put({ applies })} />
      )}
      <h3>{t("promises.howSoon")}</h3>
      <p className="quiet">{t("promises.howSoonText")}</p>
      {CLOCKS.map((clock) => (
        <PromiseFields
          key={clock}
          clock={clock}
          value={it.promises.find((one) => one.clock === clock)}
          onChange={(changed) => {
            const after = [...it.promises.filter((one) => one.clock !== clock), ...(changed ? [changed] : [])];
            put({ promises: CLOCKS.flatMap((one) => after.filter((promise) => promise.clock === one)) });
          }}
        />
      ))}
      <Labelled label={t("promises.inHours")}>
        <Select<string>
          allowClear
          value={it.hours_id ?? null}
          placeholder={t("cases.always")}
          aria-label={t("promises.inHours")}
          options={hours
            .filter((one) => !one.archived)
            .map((one) => ({ value: one.id, label: hoursName(one, language) }))}
          onChange={(hours_id) => put({ hours_id: hours_id ?? null })}
        />
      </Labelled>
      <h3>{t("promises.colours")}</h3>
      <p className="quiet">{t("promises.coloursText")}</p>
      <StepsBar steps={it.steps} />
      <StepsFields value={it.steps} onChange={(steps) => put({ steps })} />
      <div className="step-fields">
        <span data-tone="late">{t("cases.tone.late")}</span>
        <Raises value={it.late_raises} onChange={(late_raises) => put({ late_raises })} />
      </div>
    </EditDrawer>
  );
}

type Applies = CasePolicy["applies"];

function AppliesFields({ value, onChange }: { value: Applies; onChange(value: Applies): void }) {
  const put = (part: Partial<Applies>) => onChange({ ...value, ...part });
  return (
    <>
      <TeamsField value={value.queue_ids} onChange={(queue_ids) => put({ queue_ids })} />
      <div className="case-form-pair">
        <KindsField value={value.kinds} onChange={(kinds) => put({ kinds })} />
        <PrioritiesField value={value.priorities} onChange={(priorities) => put({ priorities })} />
        <ChannelsField value={value.channels} onChange={(channels) => put({ channels })} />
      </div>
      <People value={value.customer_ids} onChange={(customer_ids) => put({ customer_ids })} />
    </>
  );
}

/** Certain customers, found by their names. */
function People({ value, onChange }: { value: readonly string[]; onChange(value: string[]): void }) {
  const { t } = useTranslation();
  const nameOf = useCustomerName();
  const [words, setWords] = useState("");
  const [met, setMet] = useState<Readonly<Record<string, string>>>({});
  const sought = useSettled(words.trim(), SETTLE_MS);
  const called = (it: { id: string; name: string | null }) => nameOf({ customer_id: it.id, customer_name: it.name });
  const { data: found = [] } = useQuery({
    queryKey: ["customers", "found", sought],
    queryFn: () => findPeople(sought),
    enabled: sought !== "",
  });
  const known = useQueries({
    queries: value
      .filter((id) => !met[id])
      .map((id) => ({
        queryKey: ["customer", id, "name"],
        queryFn: () => call<Customer>("GET", `/api/customers/${id}`),
      })),
    combine: (all) => all.flatMap((one) => one.data ?? []),
  });
  const label = (id: string) => met[id] ?? known.filter((one) => one.id === id).map(called)[0] ?? "…";
  const options = new Map([
    ...value.map((id) => [id, label(id)] as const),
    ...found.map((one: Listed) => [one.id, called(one)] as const),
  ]);
  return (
    <Labelled label={t("promises.customers")}>
      <Select
        mode="multiple"
        showSearch={{ filterOption: false, onSearch: setWords }}
        aria-label={t("promises.customers")}
        placeholder={t("promises.anyCustomer")}
        value={[...value]}
        options={[...options].map(([id, name]) => ({ value: id, label: name }))}
        onChange={(ids: string[]) => {
          setMet(Object.fromEntries(options));
          onChange(ids);
        }}
      />
    </Labelled>
  );
}

interface PromiseProps {
  clock: Promised["clock"];
  value: Promised | undefined;
  onChange(value: Promised | null): void;
}

function PromiseFields({ clock, value, onChange }: PromiseProps) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState(() => unitOf(value?.seconds ?? UNITS.days));
  const name = t(`cases.clock.${clock}`);
  const set = (seconds: number) => value && onChange({ ...value, seconds: Math.max(60, Math.round(seconds)) });
  return (
    <div className="promise-fields">
      <Switch
        size="small"
        checked={!!value}
        aria-label={name}
        onChange={(on) => onChange(on ? { clock, seconds: UNITS[unit], pauses: ["waiting_customer"] } : null)}
      />
      <span title={t(`cases.means.${clock}`)}>{name}</span>
      {value && (
        <>
          <InputNumber
            min={1}
            max={Math.floor((366 * UNITS.days) / UNITS[unit])}
            value={value.seconds / UNITS[unit]}
            aria-label={t("promises.within", { clock: name })}
            onChange={(amount) => amount && set(amount * UNITS[unit])}
          />
          <Select
            value={unit}
            aria-label={t("promises.unit", { clock: name })}
            options={NAMES.map((one) => ({ value: one, label: t(`promises.units.${one}`) }))}
            onChange={(one) => {
              setUnit(one);
              set((value.seconds / UNITS[unit]) * UNITS[one]);
            }}
          />
          <Select
            mode="multiple"
            value={[...value.pauses]}
            placeholder={t("promises.neverPauses")}
            aria-label={t("promises.pauses", { clock: name })}
            options={STATES.filter((state) => state !== "solved" && state !== "closed").map((state) => ({
              value: state,
              label: t(`cases.state.${state}`),
            }))}
            onChange={(pauses) => onChange({ ...value, pauses })}
          />
        </>
      )}
    </div>
  );
}

function StepsFields({ value, onChange }: { value: readonly Step[]; onChange(value: readonly Step[]): void }) {
  const { t } = useTranslation();
  const put = (at: number, part: Partial<Step>) =>
    onChange(value.map((it, place) => (place === at ? { ...it, ...part } : it)));
  const last = value.at(-1)?.share ?? 0;
  return (
    <>
      {value.map((it, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place
        <div className="step-fields" key={place}>
          <InputNumber
            min={1}
            max={99}
            suffix="%"
            value={Math.round(it.share * 100)}
            aria-label={t("promises.share")}
            onChange={(share) => share && put(place, { share: share / 100 })}
          />
          <Select
            value={it.tone}
            aria-label={t("promises.tone")}
            options={(["calm", "near", "pressing"] as const).map((one) => ({
              value: one,
              label: t(`cases.tone.${one}`),
            }))}
            onChange={(tone) => put(place, { tone })}
          />
          <Raises value={it.raises} onChange={(raises) => put(place, { raises })} />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t("promises.removeStep")}
            onClick={() => onChange(value.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      {!areSteps(value) && <p role="alert">{t("promises.badSteps")}</p>}
      {value.length < STEPS_MOST && (
        <div>
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() =>
              onChange([...value, { share: Math.round((last + 1) * 50) / 100, tone: "pressing", raises: 3 }])
            }
          >
            {t("promises.addStep")}
          </Button>
        </div>
      )}
    </>
  );
}

function Raises({ value, onChange }: { value: number; onChange(value: number): void }) {
  const { t } = useTranslation();
  return (
    <InputNumber
      min={0}
      max={9}
      precision={0}
      prefix={t("promises.raises")}
      value={value}
      aria-label={t("promises.raises")}
      onChange={(raises) => onChange(raises ?? 0)}
    />
  );
}
