// One kind of cases: its names, what is asked of such a case, and the reasons that it can have.
import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined, PlusOutlined } from "@ant-design/icons";
import type { CaseField, CaseKind, Choice, KindInput } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Button, Checkbox, Input, Select, Switch } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { EditDrawer, isNamed, Names } from "../admin/EditDrawer.tsx";
import { useSave } from "../admin/useSave.ts";
import { isAsked, isLabelled, keyed, keyFor } from "./kinds.ts";

const TYPES: readonly CaseField["type"][] = ["text", "number", "yes_no", "date", "choice"];
const GENERAL = "general"; // what every case is at first: it stays
const FRESH = { key: "", label_zh: "", label_en: "" };

interface Props {
  kind: CaseKind | null;
  taken: readonly string[];
  close(): void;
}

export function KindDrawer({ kind, taken, close }: Props) {
  const { t } = useTranslation();
  const [names, setNames] = useState({ zh: kind?.label_zh ?? "", en: kind?.label_en ?? "" });
  const [fields, setFields] = useState<readonly CaseField[]>(kind?.fields ?? []);
  const [reasons, setReasons] = useState<readonly Choice[]>(kind?.reasons ?? []);
  const [archived, setArchived] = useState(kind?.archived ?? false);
  const { busy, save } = useSave(["cases", "kinds"]);
  const keep = async () => {
    const body: KindInput = {
      label_zh: names.zh,
      label_en: names.en,
      fields: keyed(fields).map((it) => ({ ...it, choices: keyed(it.choices) })),
      reasons: keyed(reasons),
      archived,
    };
    const key = kind?.key ?? keyFor(names.en, taken);
    if (await save(() => call("PUT", `/api/cases/kinds/${key}`, body))) close();
  };
  return (
    <EditDrawer
      title={t(kind ? "kinds.edit" : "kinds.add")}
      ready={isNamed(names) && fields.every(isAsked) && reasons.every(isLabelled)}
      busy={busy}
      keep={keep}
      close={close}
      beside={
        kind &&
        kind.key !== GENERAL && (
          // biome-ignore lint/a11y/noLabelWithoutControl: antd's switch is a button inside
          <label className="case-form-switch" title={t("kinds.archiveHint")}>
            <Switch size="small" checked={archived} onChange={setArchived} />
            {t("kinds.archive")}
          </label>
        )
      }
    >
      <Names value={names} limit={60} onChange={setNames} />
      <h3>{t("kinds.fields")}</h3>
      <p className="quiet">{t("kinds.fieldsText")}</p>
      <Fields value={fields} onChange={setFields} />
      <h3>{t("kinds.reasons")}</h3>
      <p className="quiet">{t("kinds.reasonsText")}</p>
      <Choices value={reasons} add={t("kinds.addReason")} onChange={setReasons} />
    </EditDrawer>
  );
}

function Fields({ value, onChange }: { value: readonly CaseField[]; onChange(value: readonly CaseField[]): void }) {
  const { t } = useTranslation();
  const put = (at: number, part: Partial<CaseField>) =>
    onChange(value.map((it, place) => (place === at ? { ...it, ...part } : it)));
  return (
    <>
      {value.map((it, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a new field has no key but its place
        <div className="kind-field" key={place}>
          <Line
            of={it}
            place={place}
            count={value.length}
            put={(part) => put(place, part)}
            move={(to) => onChange(moved(value, place, to))}
            remove={() => onChange(value.filter((_, at) => at !== place))}
          />
          <div className="kind-field-how">
            <Select
              value={it.type}
              aria-label={t("kinds.type")}
              options={TYPES.map((type) => ({ value: type, label: t(`kinds.types.${type}`) }))}
              onChange={(type) => put(place, { type, choices: type === "choice" ? [{ ...FRESH }] : [] })}
            />
            <Checkbox checked={it.needed} onChange={(event) => put(place, { needed: event.target.checked })}>
              {t("kinds.needed")}
            </Checkbox>
          </div>
          {it.type === "choice" && (
            <Choices value={it.choices} add={t("kinds.addChoice")} onChange={(choices) => put(place, { choices })} />
          )}
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon={<PlusOutlined />}
          onClick={() => onChange([...value, { ...FRESH, type: "text", choices: [], needed: false }])}
        >
          {t("kinds.addField")}
        </Button>
      </div>
    </>
  );
}

interface ChoicesProps {
  value: readonly Choice[];
  add: string;
  onChange(value: readonly Choice[]): void;
}

function Choices({ value, add, onChange }: ChoicesProps) {
  return (
    <div className="kind-choices">
      {value.map((it, place) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: a new choice has no key but its place
          key={place}
          of={it}
          place={place}
          count={value.length}
          put={(part) => onChange(value.map((one, at) => (at === place ? { ...one, ...part } : one)))}
          move={(to) => onChange(moved(value, place, to))}
          remove={() => onChange(value.filter((_, at) => at !== place))}
        />
      ))}
      <div>
        <Button size="small" icon={<PlusOutlined />} onClick={() => onChange([...value, { ...FRESH }])}>
          {add}
        </Button>
      </div>
    </div>
  );
}

interface LineProps {
  of: Choice;
  place: number;
  count: number;
  put(part: Partial<Choice>): void;
  move(to: number): void;
  remove(): void;
}

/** The two names of a field, a choice or a reason, and its place among the others. */
function Line({ of: it, place, count, put, move, remove }: LineProps) {
  const { t } = useTranslation();
  const act = (label: string, icon: ReactNode, run: () => void, disabled = false) => (
    <Button
      type="text"
      size="small"
      icon={icon}
      disabled={disabled}
      aria-label={t(label, { name: it.label_zh || it.label_en })}
      onClick={run}
    />
  );
  return (
    <div className="kind-line">
      <Input
        lang="zh-CN"
        value={it.label_zh}
        maxLength={60}
        placeholder={t("cases.name.zh")}
        aria-label={t("cases.name.zh")}
        onChange={(event) => put({ label_zh: event.target.value })}
      />
      <Input
        lang="en"
        value={it.label_en}
        maxLength={60}
        placeholder={t("cases.name.en")}
        aria-label={t("cases.name.en")}
        onChange={(event) => put({ label_en: event.target.value })}
      />
      <span>
        {act("promises.earlier", <ArrowUpOutlined />, () => move(place - 1), place === 0)}
        {act("promises.later", <ArrowDownOutlined />, () => move(place + 1), place === count - 1)}
        {act("rules.remove", <CloseOutlined />, remove)}
      </span>
    </div>
  );
}

function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const order = [...all];
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
}
