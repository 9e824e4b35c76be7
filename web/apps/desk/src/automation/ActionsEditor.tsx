// What is done, one after the other: each line an action with what it needs.
import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Dropdown, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { kindsQuery } from "../cases/cases.ts";
import { PRIORITIES, STATES } from "../cases/filter.ts";
import { type Action, HOURS, useCaseWords } from "../cases/words.ts";
import { DOINGS, type Doing, fresh } from "./actions.ts";

interface Props {
  value: readonly Action[];
  onChange(value: readonly Action[]): void;
  /** Rules write to nobody. */
  without?: Doing;
}

const MOST = 20;

export function ActionsEditor({ value, onChange, without }: Props) {
  const { t } = useTranslation();
  const put = (at: number, action: Action) => onChange(value.map((it, place) => (place === at ? action : it)));
  const items = DOINGS.filter((it) => it !== without).map((key) => ({ key, label: t(`actions.do.${key}`) }));
  return (
    <div className="actions">
      {value.map((action, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: actions have no name but their place
        <div className="action" key={place} data-tall={action.do === "answer"}>
          <span>{t(`actions.do.${action.do}`)}</span>
          <Fields action={action} onChange={(changed) => put(place, changed)} />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t("actions.remove", { action: t(`actions.do.${action.do}`) })}
            onClick={() => onChange(value.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      {value.length < MOST && (
        <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => onChange([...value, fresh(key as Doing)]) }}>
          <Button size="small" icon={<PlusOutlined />}>
            {t("actions.add")}
          </Button>
        </Dropdown>
      )}
    </div>
  );
}

function Fields({ action: it, onChange }: { action: Action; onChange(action: Action): void }) {
  const { t } = useTranslation();
  const words = useCaseWords();
  const { data: kinds = [] } = useQuery(kindsQuery);
  const label = t(`actions.do.${it.do}`);
  const people = words.people.map((one) => ({ value: one.id, label: one.name }));
  switch (it.do) {
    case "state":
      return (
        <Select
          value={it.state}
          aria-label={label}
          options={STATES.filter((one) => one !== "new").map((one) => ({ value: one, label: t(`cases.state.${one}`) }))}
          onChange={(state) => onChange({ ...it, state })}
        />
      );
    case "priority":
      return (
        <Select
          value={it.priority}
          aria-label={label}
          options={PRIORITIES.map((one) => ({ value: one as number, label: t(`cases.priority.${one}`) }))}
          onChange={(priority) => onChange({ ...it, priority })}
        />
      );
    case "kind":
      return (
        <One
          label={label}
          value={it.kind}
          options={kinds.filter((one) => !one.archived).map((one) => ({ value: one.key, label: words.kind(one.key) }))}
          onChange={(kind) => onChange({ ...it, kind })}
        />
      );
    case "team":
      return (
        <One
          label={label}
          value={it.queue_id}
          options={words.teams.map((one) => ({ value: one.id, label: words.team(one.id) }))}
          onChange={(queue_id) => onChange({ ...it, queue_id })}
        />
      );
    case "owner":
      return (
        <One
          label={label}
          value={it.owner_id}
          options={people}
          onChange={(owner_id) => onChange({ ...it, owner_id })}
        />
      );
    case "watch":
      return (
        <One
          label={label}
          value={it.staff_id}
          options={people}
          onChange={(staff_id) => onChange({ ...it, staff_id })}
        />
      );
    case "tag":
      return (
        <span className="action-pair">
          <Words label={t("actions.add_tags")} value={it.add} onChange={(add) => onChange({ ...it, add })} />
          <Words
            label={t("actions.remove_tags")}
            value={it.remove}
            onChange={(remove) => onChange({ ...it, remove })}
          />
        </span>
      );
    case "task":
      return (
        <span className="action-pair">
          <Input
            value={it.title}
            maxLength={300}
            placeholder={t("actions.title")}
            aria-label={t("actions.title")}
            onChange={(event) => onChange({ ...it, title: event.target.value })}
          />
          <Select<number>
            allowClear
            value={it.due_in ?? null}
            placeholder={t("actions.noDue")}
            aria-label={t("actions.due")}
            options={HOURS.map((one) => ({
              value: one * 3600,
              label: t("actions.within", { span: words.span((one * 3600_000) / 1000) }),
            }))}
            onChange={(due_in) => onChange({ ...it, due_in: due_in ?? null })}
          />
        </span>
      );
    case "answer":
      return (
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          value={it.text}
          maxLength={5_000}
          placeholder={t("actions.answerHint", { name: "{{customer.name}}" })}
          aria-label={label}
          onChange={(event) => onChange({ ...it, text: event.target.value })}
        />
      );
  }
}

interface OneProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange(value: string): void;
}

function One({ label, value, options, onChange }: OneProps) {
  const { t } = useTranslation();
  return (
    <Select<string>
      showSearch={{ optionFilterProp: "label" }}
      value={value || null}
      placeholder={t("actions.choose")}
      aria-label={label}
      options={options}
      onChange={onChange}
    />
  );
}

function Words({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly string[];
  onChange(value: string[]): void;
}) {
  return (
    <Select
      mode="tags"
      open={false}
      suffixIcon={null}
      value={[...value]}
      placeholder={label}
      aria-label={label}
      tokenSeparators={[" ", ",", "，", "、"]}
      onChange={onChange}
    />
  );
}
