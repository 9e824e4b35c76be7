// The lengths of time that a policy knows, each with what it does.
import { InputNumber } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { faultsAt, TIMES } from "./draft.ts";
import { faultText, type PartProps } from "./PolicyPage.tsx";

export function Times(props: PartProps) {
  return (
    <div className="times">
      {TIMES.map((name) => (
        <NumberField key={name} name={name} unit {...props} />
      ))}
      <NumberField name="training_level" max={5} {...props} />
    </div>
  );
}

interface FieldProps extends PartProps {
  name: (typeof TIMES)[number] | "training_level";
  unit?: boolean;
  max?: number;
}

function NumberField({ name, unit = false, max, draft, before, faults, disabled, change }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const wrong = faultsAt(faults, name);
  return (
    <div className="time" data-changed={draft[name] !== before[name]}>
      <label htmlFor={id}>{t(`policy.field.${name}`)}</label>
      <Seconds
        id={id}
        value={draft[name]}
        unit={unit}
        {...(max === undefined ? {} : { max })}
        disabled={disabled}
        wrong={wrong.length > 0}
        change={(it) => change({ [name]: it })}
      />
      <span className="quiet">{t(`policy.help.${name}`)}</span>
      {wrong.map((code) => (
        <span key={code} className="alarm" role="alert">
          {faultText(t, code)}
        </span>
      ))}
    </div>
  );
}

interface SecondsProps {
  id?: string;
  label?: string;
  value: number;
  unit?: boolean;
  max?: number;
  disabled: boolean;
  wrong?: boolean;
  change: (seconds: number) => void;
}

export function Seconds({ id, label, value, unit = true, max, disabled, wrong = false, change }: SecondsProps) {
  const { t } = useTranslation();
  const field = (
    <InputNumber
      {...(id ? { id } : {})}
      {...(label ? { "aria-label": label } : {})}
      {...(max === undefined ? {} : { max })}
      min={0}
      precision={0}
      value={value}
      disabled={disabled}
      status={wrong ? "error" : ""}
      onChange={(it) => it !== null && change(it)}
      {...(unit ? { suffix: t("common.second") } : {})}
    />
  );
  return field;
}
