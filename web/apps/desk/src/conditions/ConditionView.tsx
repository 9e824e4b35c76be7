// A condition to be read: its parts as lines, groups within groups a step further in.
import "./conditions.css";
import type { Condition } from "./conditions.ts";
import { say } from "./say.ts";
import type { Words } from "./words.ts";

export function ConditionView({ condition, words }: { condition: Condition; words: Words }) {
  const { t } = words;
  if (condition.kind === "not")
    return (
      <div className="condition-not">
        <b>{t("conditions.not")}</b> <ConditionView condition={condition.of} words={words} />
      </div>
    );
  if (condition.kind !== "all" && condition.kind !== "any") return <span>{say(words, condition)}</span>;
  if (condition.of.length === 0)
    return <span className="quiet">{t(condition.kind === "all" ? "conditions.everybody" : "conditions.nobody")}</span>;
  return (
    <div className="condition-lines">
      {condition.of.length > 1 && <b>{t(`conditions.${condition.kind}`)}</b>}
      <ul>
        {condition.of.map((part, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
          <li key={number}>
            <ConditionView condition={part as Condition} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}
