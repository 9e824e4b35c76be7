// A test on one value: how it is compared, and with what.
import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import type { Check } from "@lingxi/api";
import { Button, DatePicker, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { freshCheck, OPS, typed, untyped } from "./conditions.ts";
import type { Words } from "./words.ts";

interface Props {
  check: Check;
  words: Words;
  onChange: (check: Check) => void;
}

export function CheckFields({ check, words, onChange }: Props) {
  const { t } = words;
  return (
    <>
      <Select
        size="small"
        value={check.op}
        aria-label={t("conditions.how")}
        popupMatchSelectWidth={false}
        options={OPS.map((op) => ({ value: op, label: t(`conditions.ops.${op}`) }))}
        onChange={(op) => onChange({ ...check, op, value: null })}
      />
      <Value check={check} words={words} onChange={onChange} />
    </>
  );
}

function Value({ check, words, onChange }: Props) {
  const { t } = words;
  const label = t("conditions.value");
  const put = (value: Check["value"]) => onChange({ ...check, value: value ?? null });
  switch (check.op) {
    case "known":
      return null;
    case "is":
      return (
        <Select
          size="small"
          mode="tags"
          open={false}
          suffixIcon={null}
          value={untyped(check.value)}
          className="condition-names"
          placeholder={t("conditions.values")}
          aria-label={label}
          onChange={(words: string[]) => put(typed(words))}
        />
      );
    case "contains":
      return (
        <Input
          size="small"
          value={String(check.value ?? "")}
          maxLength={200}
          className="condition-value"
          placeholder={label}
          aria-label={label}
          onChange={(event) => put(event.target.value)}
        />
      );
    case "before":
    case "after":
      return (
        <DatePicker
          size="small"
          value={typeof check.value === "string" ? dayjs(check.value) : null}
          aria-label={label}
          onChange={(day) => put(day ? day.format("YYYY-MM-DD") : null)}
        />
      );
    default:
      return (
        <InputNumber
          size="small"
          value={typeof check.value === "number" ? check.value : null}
          className="condition-value"
          {...(check.op.endsWith("_days") && { min: 0, max: 3660, precision: 0, suffix: t("conditions.days") })}
          aria-label={label}
          onChange={put}
        />
      );
  }
}

interface ChecksProps {
  checks: readonly Check[];
  words: Words;
  onChange: (checks: readonly Check[]) => void;
}

/** Tests on properties, all of which have to pass. */
export function Checks({ checks, words, onChange }: ChecksProps) {
  const { t } = words;
  const put = (number: number, check: Check) => onChange(checks.map((it, at) => (at === number ? check : it)));
  return (
    <>
      {checks.map((check, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tests have no name but their place
        <div className="condition-check" key={number}>
          <span>{t("conditions.with")}</span>
          <Input
            size="small"
            value={check.path}
            maxLength={200}
            className="condition-value"
            placeholder={t("conditions.property")}
            aria-label={t("conditions.property")}
            onChange={(event) => put(number, { ...check, path: event.target.value })}
          />
          <CheckFields check={check} words={words} onChange={(changed) => put(number, changed)} />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t("conditions.remove")}
            onClick={() => onChange(checks.filter((_, at) => at !== number))}
          />
        </div>
      ))}
      <Button type="text" size="small" icon={<PlusOutlined />} onClick={() => onChange([...checks, freshCheck("is")])}>
        {t("conditions.property")}
      </Button>
    </>
  );
}
