// The choices of one part of a condition, by what it asks for.
import type { AttributeIs, Did, HadContact, HasRecord, InStage, IsCustomer } from "@lingxi/api";
import { AutoComplete, InputNumber, Select } from "antd";
import { CheckFields, Checks } from "./CheckFields.tsx";
import { type Leaf, SPANS } from "./conditions.ts";
import { channelName, inLanguage, spanText, typeName, type Words } from "./words.ts";

interface Props<T> {
  leaf: T;
  words: Words;
  onChange: (leaf: T) => void;
}

export function LeafFields({ leaf, ...rest }: Props<Leaf>) {
  const props = { ...rest, onChange: rest.onChange as (leaf: unknown) => void };
  switch (leaf.kind) {
    case "attribute":
      return <Attribute leaf={leaf} {...props} />;
    case "activity":
      return <Activity leaf={leaf} {...props} />;
    case "record":
      return <RecordFields leaf={leaf} {...props} />;
    case "contact":
      return <Contact leaf={leaf} {...props} />;
    case "stage":
      return <InStageFields leaf={leaf} {...props} />;
    case "customer":
      return <CustomerFields leaf={leaf} {...props} />;
  }
}

function Attribute({ leaf, words, onChange }: Props<AttributeIs>) {
  const { t, seen } = words;
  return (
    <>
      <AutoComplete
        size="small"
        value={leaf.key}
        className="condition-name"
        placeholder={t("conditions.attribute")}
        aria-label={t("conditions.attribute")}
        options={seen.attributes.map((value) => ({ value }))}
        showSearch={{ filterOption: contains }}
        onChange={(key: string) => onChange({ ...leaf, key })}
      />
      <CheckFields check={leaf.check} words={words} onChange={(check) => onChange({ ...leaf, check })} />
    </>
  );
}

function Activity({ leaf, words, onChange }: Props<Did>) {
  const { t, seen } = words;
  return (
    <>
      <Select
        size="small"
        mode="tags"
        value={[...leaf.names]}
        className="condition-names"
        placeholder={t("conditions.anyActivity")}
        aria-label={t("conditions.activity")}
        options={seen.activities.map((value) => ({ value, label: value }))}
        onChange={(names) => onChange({ ...leaf, names })}
      />
      <Amount leaf={leaf} words={words} onChange={(amount) => onChange({ ...leaf, ...amount })} />
      <Span leaf={leaf} words={words} onChange={(within) => onChange({ ...leaf, within })} />
      <Checks checks={leaf.where} words={words} onChange={(where) => onChange({ ...leaf, where })} />
    </>
  );
}

type Standing = "any" | "open" | "closed" | "late" | "due";

function RecordFields({ leaf, words, onChange }: Props<HasRecord>) {
  const { t, types, language } = words;
  const states = types
    .filter((it) => leaf.types.length === 0 || leaf.types.includes(it.key))
    .flatMap((it) => it.states);
  const standing: Standing = leaf.late
    ? "late"
    : leaf.due_within
      ? "due"
      : leaf.open === true
        ? "open"
        : leaf.open === false
          ? "closed"
          : "any";
  const stand = (to: Standing) =>
    onChange({
      ...leaf,
      open: to === "open" ? true : to === "closed" ? false : null,
      late: to === "late" ? true : null,
      due_within: to === "due" ? "7d" : null,
    });
  return (
    <>
      <Select
        size="small"
        mode="multiple"
        value={[...leaf.types]}
        className="condition-names"
        placeholder={t("conditions.anyRecord")}
        aria-label={t("conditions.record")}
        options={types.map((it) => ({ value: it.key, label: typeName(words, it.key) }))}
        onChange={(keys) => onChange({ ...leaf, types: keys, states: [] })}
      />
      <Select
        size="small"
        mode="multiple"
        value={[...leaf.states]}
        className="condition-names"
        placeholder={t("conditions.anyState")}
        aria-label={t("conditions.state")}
        options={unique(states.map((it) => ({ value: it.key, label: language === "zh" ? it.label_zh : it.label_en })))}
        onChange={(keys) => onChange({ ...leaf, states: keys })}
      />
      <Select
        size="small"
        value={standing}
        aria-label={t("conditions.standing")}
        popupMatchSelectWidth={false}
        options={(["any", "open", "closed", "late", "due"] as const).map((value) => ({
          value,
          label: t(`conditions.stands.${value}`),
        }))}
        onChange={stand}
      />
      {leaf.due_within && (
        <SpanSelect
          span={leaf.due_within}
          words={words}
          label={t("conditions.stands.due")}
          onChange={(span) => onChange({ ...leaf, due_within: span ?? "7d" })}
        />
      )}
      <Amount leaf={leaf} words={words} onChange={(amount) => onChange({ ...leaf, ...amount })} />
      <Span leaf={leaf} words={words} onChange={(within) => onChange({ ...leaf, within })} />
      <Checks checks={leaf.where} words={words} onChange={(where) => onChange({ ...leaf, where })} />
    </>
  );
}

type Score = "any" | "bad" | "good";

function Contact({ leaf, words, onChange }: Props<HadContact>) {
  const { t, seen } = words;
  const score: Score = leaf.score_at_most ? "bad" : leaf.score_at_least ? "good" : "any";
  const outcomes: readonly HadContact["outcomes"][number][] = ["open", "solved", "given_up"];
  return (
    <>
      <Select
        size="small"
        mode="multiple"
        value={[...leaf.channels]}
        className="condition-names"
        placeholder={t("conditions.anyChannel")}
        aria-label={t("conditions.channel")}
        options={seen.channels.map((value) => ({ value, label: channelName(t, value) }))}
        onChange={(channels) => onChange({ ...leaf, channels })}
      />
      <Select
        size="small"
        mode="multiple"
        value={[...leaf.outcomes]}
        className="condition-names"
        placeholder={t("conditions.anyOutcome")}
        aria-label={t("conditions.howItEnded")}
        options={outcomes.map((value) => ({ value, label: t(`conditions.outcome.${value}`) }))}
        onChange={(chosen) => onChange({ ...leaf, outcomes: chosen })}
      />
      <Select
        size="small"
        value={score}
        aria-label={t("conditions.score")}
        popupMatchSelectWidth={false}
        options={(["any", "bad", "good"] as const).map((value) => ({ value, label: t(`conditions.scores.${value}`) }))}
        onChange={(to: Score) =>
          onChange({
            ...leaf,
            score_at_most: to === "bad" ? 2 : null,
            score_at_least: to === "good" ? 4 : null,
          })
        }
      />
      <Amount leaf={leaf} words={words} onChange={(amount) => onChange({ ...leaf, ...amount })} />
      <Span leaf={leaf} words={words} onChange={(within) => onChange({ ...leaf, within })} />
    </>
  );
}

function InStageFields({ leaf, words, onChange }: Props<InStage>) {
  const { t, stages, language } = words;
  return (
    <>
      <Select
        size="small"
        mode="multiple"
        value={[...leaf.keys]}
        className="condition-names"
        placeholder={t("conditions.kind.stage")}
        aria-label={t("conditions.kind.stage")}
        options={stages.map((it) => ({ value: it.key, label: inLanguage(it, language) }))}
        onChange={(keys) => onChange({ ...leaf, keys })}
      />
      <SpanSelect
        span={leaf.since ?? null}
        words={words}
        label={t("conditions.forLabel")}
        any={t("conditions.howeverLong")}
        say={(span) => t("conditions.forSpan", { span })}
        onChange={(since) => onChange({ ...leaf, since })}
      />
    </>
  );
}

function CustomerFields({ leaf, words, onChange }: Props<IsCustomer>) {
  const { t } = words;
  return (
    <>
      <Select
        size="small"
        value={leaf.known === null || leaf.known === undefined ? "any" : leaf.known ? "known" : "unknown"}
        aria-label={t("conditions.recognised")}
        popupMatchSelectWidth={false}
        options={[
          { value: "any", label: t("conditions.knownOrNot") },
          { value: "known", label: t("customer.known") },
          { value: "unknown", label: t("customer.unknown") },
        ]}
        onChange={(known) => onChange({ ...leaf, known: known === "any" ? null : known === "known" })}
      />
      <Select
        size="small"
        mode="multiple"
        value={[...leaf.languages]}
        className="condition-names"
        placeholder={t("conditions.anyLanguage")}
        aria-label={t("customer.language")}
        options={(["zh", "en"] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(languages) => onChange({ ...leaf, languages })}
      />
      <SpanSelect
        span={leaf.within ?? null}
        words={words}
        label={t("conditions.cameLabel")}
        any={t("conditions.cameAnyTime")}
        say={(span) => t("conditions.came", { span })}
        onChange={(within) => onChange({ ...leaf, within })}
      />
    </>
  );
}

interface AmountProps {
  leaf: { at_least: number; at_most?: number | null };
  words: Words;
  onChange: (amount: { at_least: number; at_most: number | null }) => void;
}

function Amount({ leaf, words, onChange }: AmountProps) {
  const { t } = words;
  return (
    <InputNumber
      size="small"
      min={1}
      max={9999}
      value={leaf.at_least}
      className="condition-amount"
      prefix={t("conditions.atLeastLabel")}
      suffix={t("conditions.times")}
      aria-label={t("conditions.howOften")}
      onChange={(least) => {
        const at_least = least ?? 1;
        onChange({ at_least, at_most: leaf.at_most ? Math.max(leaf.at_most, at_least) : null });
      }}
    />
  );
}

interface SpanProps {
  leaf: { within?: string | null };
  words: Words;
  onChange: (within: string | null) => void;
}

function Span({ leaf, words, onChange }: SpanProps) {
  const { t } = words;
  return (
    <SpanSelect
      span={leaf.within ?? null}
      words={words}
      label={t("conditions.when")}
      any={t("conditions.anyTime")}
      say={(span) => t("conditions.last", { span })}
      onChange={onChange}
    />
  );
}

interface SpanSelectProps {
  span: string | null;
  words: Words;
  label: string;
  /** What no span is called; without, one has to be chosen. */
  any?: string;
  say?: (span: string) => string;
  onChange: (span: string | null) => void;
}

function SpanSelect({ span, words, label, any, say, onChange }: SpanSelectProps) {
  const all: readonly string[] = span && !(SPANS as readonly string[]).includes(span) ? [span, ...SPANS] : SPANS;
  const options = all.map((value) => {
    const text = spanText(words.t, value);
    return { value, label: say ? say(text) : text };
  });
  return (
    <Select
      size="small"
      value={span ?? ""}
      aria-label={label}
      popupMatchSelectWidth={false}
      options={any ? [{ value: "", label: any }, ...options] : options}
      onChange={(value) => onChange(value || null)}
    />
  );
}

function contains(input: string, option?: { value?: string | number | null }): boolean {
  return String(option?.value ?? "")
    .toLowerCase()
    .includes(input.toLowerCase());
}

function unique<T extends { value: string }>(options: readonly T[]): T[] {
  return [...new Map(options.map((it) => [it.value, it])).values()];
}
