// The lists of a policy: targets by queue, rings, overflows, and what may stand beside what.
import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { Queue } from "@lingxi/api";
import { Button, InputNumber, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { type Draft, faultsAt } from "./draft.ts";
import { faultText, type PartProps } from "./PolicyPage.tsx";
import { Seconds } from "./Times.tsx";

const CHANNELS = ["call", "callback", "chat", "thread", "mail", "case"] as const;

export function Targets({ draft, faults, disabled, change }: PartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useQueues();
  const set = (id: string, seconds: number | null) => {
    const others = draft.targets.filter((it) => it.queue_id !== id);
    change({ targets: seconds === null ? others : [...others, { queue_id: id, seconds }] });
  };
  return (
    <>
      <Faults faults={faults} field="targets" />
      <ul className="policy-list">
        {queues.map((queue) => {
          const own = draft.targets.find((it) => it.queue_id === queue.id);
          return (
            <li key={queue.id}>
              <span className="lx-cut policy-grow">{queueName(queue, language)}</span>
              <InputNumber
                aria-label={`${t("policy.targets")} ${queueName(queue, language)}`}
                min={1}
                precision={0}
                value={own?.seconds ?? null}
                placeholder={t("policy.usual", { seconds: draft.target_seconds })}
                disabled={disabled}
                suffix={t("common.second")}
                onChange={(it) => set(queue.id, it)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

export function Rings({ draft, faults, disabled, change }: PartProps) {
  const { t } = useTranslation();
  const rows = draft.rings;
  const set = (place: number, part: Partial<Draft["rings"][number]>) =>
    change({ rings: rows.map((it, at) => (at === place ? { ...it, ...part } : it)) });
  const last = rows.at(-1);
  const fresh = {
    after_seconds: (last?.after_seconds ?? 30) + 30,
    skill_slack: Math.min(5, (last?.skill_slack ?? 0) + 1),
    language_slack: last?.language_slack ?? 0,
  };
  return (
    <List
      faults={faults}
      field="rings"
      disabled={disabled}
      rows={rows}
      add={() => change({ rings: [...rows, fresh] })}
      remove={(place) => change({ rings: rows.filter((_, at) => at !== place) })}
    >
      {(row, place) => (
        <>
          {t("policy.after")}
          <Seconds
            label={t("policy.afterLabel")}
            value={row.after_seconds}
            disabled={disabled}
            change={(after_seconds) => set(place, { after_seconds })}
          />
          {t("policy.skillSlack")}
          <Seconds
            label={t("policy.skillSlack")}
            unit={false}
            max={5}
            value={row.skill_slack}
            disabled={disabled}
            change={(skill_slack) => set(place, { skill_slack })}
          />
          {t("policy.languageSlack")}
          <Seconds
            label={t("policy.languageSlack")}
            unit={false}
            max={5}
            value={row.language_slack}
            disabled={disabled}
            change={(language_slack) => set(place, { language_slack })}
          />
        </>
      )}
    </List>
  );
}

export function Overflows({ draft, faults, disabled, change }: PartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useQueues();
  const rows = draft.overflows;
  const options = queues.map((it) => ({ value: it.id, label: queueName(it, language) }));
  const set = (place: number, part: Partial<Draft["overflows"][number]>) =>
    change({ overflows: rows.map((it, at) => (at === place ? { ...it, ...part } : it)) });
  const [first, second] = queues;
  const add = () =>
    first &&
    second &&
    change({ overflows: [...rows, { queue_id: first.id, to_queue_id: second.id, after_seconds: 60 }] });
  return (
    <List
      faults={faults}
      field="overflows"
      disabled={disabled || queues.length < 2}
      rows={rows}
      add={add}
      remove={(place) => change({ overflows: rows.filter((_, at) => at !== place) })}
    >
      {(row, place) => (
        <>
          <Select
            aria-label={t("policy.overflowFrom")}
            value={row.queue_id}
            options={options}
            disabled={disabled}
            onChange={(queue_id) => set(place, { queue_id })}
          />
          {t("policy.overflowTo")}
          <Select
            aria-label={t("policy.overflowInto")}
            value={row.to_queue_id}
            options={options}
            disabled={disabled}
            onChange={(to_queue_id) => set(place, { to_queue_id })}
          />
          {t("policy.after")}
          <Seconds
            label={t("policy.afterLabel")}
            value={row.after_seconds}
            disabled={disabled}
            change={(after_seconds) => set(place, { after_seconds })}
          />
        </>
      )}
    </List>
  );
}

export function Blends({ draft, faults, disabled, change }: PartProps) {
  const { t } = useTranslation();
  const of = (channel: (typeof CHANNELS)[number]) =>
    draft.blends.find((it) => it.channel === channel) ?? { channel, not_beside: [], interrupts: [] };
  const set = (channel: (typeof CHANNELS)[number], part: Partial<Draft["blends"][number]>) =>
    change({ blends: [...draft.blends.filter((it) => it.channel !== channel), { ...of(channel), ...part }] });
  const options = CHANNELS.map((value) => ({ value, label: t(`floor.channel.${value}`) }));
  return (
    <>
      <Faults faults={faults} field="blends" />
      <ul className="policy-list blends">
        {CHANNELS.map((channel) => (
          <li key={channel}>
            <b>{t(`floor.channel.${channel}`)}</b>
            <span className="quiet">{t("policy.notBeside")}</span>
            <Select
              mode="multiple"
              aria-label={`${t(`floor.channel.${channel}`)} ${t("policy.notBeside")}`}
              value={[...of(channel).not_beside]}
              options={options}
              disabled={disabled}
              onChange={(not_beside) => set(channel, { not_beside })}
            />
            <span className="quiet">{t("policy.interrupts")}</span>
            <Select
              mode="multiple"
              aria-label={`${t(`floor.channel.${channel}`)} ${t("policy.interrupts")}`}
              value={[...of(channel).interrupts]}
              options={options}
              disabled={disabled}
              onChange={(interrupts) => set(channel, { interrupts })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Faults({ faults, field }: { faults: PartProps["faults"]; field: string }) {
  const { t } = useTranslation();
  return faultsAt(faults, field).map((code) => (
    <p key={code} className="alarm" role="alert">
      {faultText(t, code)}
    </p>
  ));
}

interface ListProps<R> {
  faults: PartProps["faults"];
  field: string;
  disabled: boolean;
  rows: readonly R[];
  add: () => void;
  remove: (place: number) => void;
  children: (row: R, place: number) => ReactNode;
}

function List<R>({ faults, field, disabled, rows, add, remove, children }: ListProps<R>) {
  const { t } = useTranslation();
  return (
    <>
      <Faults faults={faults} field={field} />
      {rows.length === 0 && <p className="quiet">{t(`policy.no.${field}`)}</p>}
      <ul className="policy-list">
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; two may be alike
          <li key={place}>
            {children(row, place)}
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t("common.delete")}
              disabled={disabled}
              onClick={() => remove(place)}
            />
          </li>
        ))}
      </ul>
      <Button icon={<PlusOutlined />} disabled={disabled} onClick={add}>
        {t(`policy.add.${field}`)}
      </Button>
    </>
  );
}

function useQueues(): readonly Queue[] {
  const queues = useLive((state) => state.queues);
  return Object.values<Queue>(queues).filter((it) => !it.archived);
}
