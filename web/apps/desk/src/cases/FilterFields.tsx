// Which cases are meant, thing by thing: what is left empty does not matter. For views, and for what a rule wants.
import type { CaseFilter } from "@lingxi/api";
import { useQuery } from "@tanstack/react-query";
import { Checkbox, Input, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { kindsQuery } from "./cases.ts";
import { PRIORITIES, STATES, TONES } from "./filter.ts";
import { HOURS, useCaseWords } from "./words.ts";

interface Props {
  value: CaseFilter;
  onChange(value: CaseFilter): void;
  /** A rule belongs to nobody: it knows no "me". */
  nobodys?: boolean;
}

const CHANNELS = ["email", "webchat", "desk"] as const;

export function FilterFields({ value, onChange, nobodys = false }: Props) {
  const { t } = useTranslation();
  const words = useCaseWords();
  const put = (part: Partial<CaseFilter>) => onChange({ ...value, ...part });
  const owners = [
    ...(nobodys ? [] : [{ value: "me", label: t("cases.whoLooks") }]),
    { value: "nobody", label: t("cases.nobody") },
    ...words.people.map((one) => ({ value: one.id, label: one.name })),
  ];
  return (
    <div className="case-form-pair">
      <Several
        label={t("cases.stateLabel")}
        any={t("cases.anyState")}
        value={value.states}
        options={STATES.map((one) => ({ value: one, label: t(`cases.state.${one}`) }))}
        onChange={(states) => put({ states })}
      />
      <KindsField value={value.kinds} onChange={(kinds) => put({ kinds })} />
      <PrioritiesField value={value.priorities} onChange={(priorities) => put({ priorities })} />
      <Several
        label={t("cases.toneLabel")}
        any={t("cases.anyTone")}
        value={value.tones}
        options={TONES.map((one) => ({ value: one, label: t(`cases.tone.${one}`) }))}
        onChange={(tones) => put({ tones })}
      />
      <TeamsField value={value.queue_ids} onChange={(queue_ids) => put({ queue_ids })} />
      <Several
        label={t("cases.ownerLabel")}
        any={t("cases.anybody")}
        value={value.owners}
        options={owners}
        // nobody's or somebody's: what was chosen last counts
        onChange={(chosen) =>
          put({ owners: chosen.at(-1) === "nobody" ? ["nobody"] : chosen.filter((one) => one !== "nobody") })
        }
      />
      <ChannelsField value={value.channels} onChange={(channels) => put({ channels })} />
      <Labelled label={t("cases.allTags")}>
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          aria-label={t("cases.allTags")}
          placeholder={t("cases.noTags")}
          value={[...value.tags]}
          tokenSeparators={[",", "，", "、"]}
          onChange={(tags: string[]) => put({ tags })}
        />
      </Labelled>
      <Span
        label={t("cases.dueWithin")}
        any={t("cases.anyDue")}
        value={value.due_within}
        onChange={(due_within) => put({ due_within })}
      />
      <Span
        label={t("cases.openedWithin")}
        any={t("cases.anyOpened")}
        value={value.opened_within}
        onChange={(opened_within) => put({ opened_within })}
      />
      <Labelled label={t("cases.subjectHas")}>
        <Input
          allowClear
          value={value.subject}
          maxLength={200}
          aria-label={t("cases.subjectHas")}
          onChange={(event) => put({ subject: event.target.value })}
        />
      </Labelled>
      <div className="case-form-ticks">
        {!nobodys && (
          <Checkbox checked={value.watched} onChange={(event) => put({ watched: event.target.checked })}>
            {t("cases.onlyWatched")}
          </Checkbox>
        )}
        <Checkbox checked={value.over} onChange={(event) => put({ over: event.target.checked })}>
          {t("cases.alsoOver")}
        </Checkbox>
      </div>
    </div>
  );
}

interface FieldProps<T> {
  value: readonly T[];
  onChange(value: T[]): void;
}

export function KindsField(props: FieldProps<string>) {
  const { t } = useTranslation();
  const words = useCaseWords();
  const { data: kinds = [] } = useQuery(kindsQuery);
  return (
    <Several
      {...props}
      label={t("cases.kindLabel")}
      any={t("cases.anyKind")}
      options={kinds.map((one) => ({ value: one.key, label: words.kind(one.key) }))}
    />
  );
}

export function PrioritiesField(props: FieldProps<number>) {
  const { t } = useTranslation();
  return (
    <Several
      {...props}
      label={t("cases.priorityLabel")}
      any={t("cases.anyPriority")}
      options={PRIORITIES.map((one) => ({ value: one, label: t(`cases.priority.${one}`) }))}
    />
  );
}

export function TeamsField(props: FieldProps<string>) {
  const { t } = useTranslation();
  const words = useCaseWords();
  return (
    <Several
      {...props}
      label={t("cases.teamLabel")}
      any={t("cases.anyTeam")}
      options={words.teams.map((one) => ({ value: one.id, label: words.team(one.id) }))}
    />
  );
}

export function ChannelsField(props: FieldProps<string>) {
  const { t } = useTranslation();
  return (
    <Several
      {...props}
      label={t("cases.channelLabel")}
      any={t("conditions.anyChannel")}
      options={CHANNELS.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
    />
  );
}

export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is inside
    <label className="case-field">
      <span>{label}</span>
      {children}
    </label>
  );
}

interface SeveralProps<T extends string | number> {
  label: string;
  /** Stands there while nothing is chosen. */
  any: string;
  value: readonly T[];
  options: readonly { value: T; label: string }[];
  onChange(value: T[]): void;
}

export function Several<T extends string | number>({ label, any, value, options, onChange }: SeveralProps<T>) {
  return (
    <Labelled label={label}>
      <Select<T[]>
        mode="multiple"
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        aria-label={label}
        placeholder={any}
        value={[...value]}
        options={[...options]}
        onChange={onChange}
      />
    </Labelled>
  );
}

interface SpanProps {
  label: string;
  any: string;
  value: number | null | undefined;
  onChange(value: number | null): void;
}

/** A length of time to come or gone by, out of those that people speak of. */
function Span({ label, any, value, onChange }: SpanProps) {
  const words = useCaseWords();
  const spans = [...new Set([...HOURS, ...(typeof value === "number" ? [value / 3600] : [])])].sort((a, b) => a - b);
  return (
    <Labelled label={label}>
      <Select<number>
        allowClear
        aria-label={label}
        placeholder={any}
        value={value ?? null}
        options={spans.map((hours) => ({ value: hours * 3600, label: words.span(hours * 3600) }))}
        onChange={(seconds) => onChange(seconds ?? null)}
      />
    </Labelled>
  );
}
