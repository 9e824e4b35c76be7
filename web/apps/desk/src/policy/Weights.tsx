// What counts how much: a slider and a number for each term, with its meaning beside it.
import { InputNumber, Slider } from "antd";
import { useTranslation } from "react-i18next";
import { faultsAt } from "./draft.ts";
import { faultText, type PartProps } from "./PolicyPage.tsx";

/** In the order in which a supervisor thinks of them: who gets it, then who is next. */
const OF_AGENT = [
  "skill",
  "affinity",
  "room",
  "idle",
  "occupancy",
  "steady",
  "calm",
  "preference",
  "predicted",
] as const;
const OF_WORK = ["waiting", "urgency", "priority", "due", "value"] as const;
const SLIDER_END = 5;

export function Weights(props: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="weights">
      <h3>{t("policy.ofAgent")}</h3>
      {OF_AGENT.map((name) => (
        <Weight key={name} name={name} {...props} />
      ))}
      <h3>{t("policy.ofWork")}</h3>
      {OF_WORK.map((name) => (
        <Weight key={name} name={name} {...props} />
      ))}
    </div>
  );
}

type Name = (typeof OF_AGENT)[number] | (typeof OF_WORK)[number];

function Weight({ name, draft, before, faults, disabled, change }: PartProps & { name: Name }) {
  const { t } = useTranslation();
  const label = t(`routing.term.${name}.label`);
  const value = draft.weights[name];
  const set = (it: number | null) => it !== null && change({ weights: { ...draft.weights, [name]: it } });
  const wrong = faultsAt(faults, `weights.${name}`);
  return (
    <div className="weight" data-changed={value !== before.weights[name]}>
      <div>
        <b>{label}</b>
        <span className="quiet">{t(`routing.term.${name}.help`)}</span>
        {wrong.map((code) => (
          <span key={code} className="alarm" role="alert">
            {faultText(t, code)}
          </span>
        ))}
      </div>
      <Slider
        min={0}
        max={Math.max(SLIDER_END, Math.ceil(value))}
        step={0.1}
        value={value}
        disabled={disabled}
        onChange={set}
        ariaLabelForHandle={label}
        tooltip={{ open: false }}
      />
      <InputNumber
        min={0}
        max={100}
        step={0.1}
        value={value}
        disabled={disabled}
        status={wrong.length ? "error" : ""}
        aria-label={label}
        onChange={set}
      />
    </div>
  );
}
