// Conditions and their reasons as short lines, the same in both languages: pieces with a dot between.
import type { Check, Finding } from "@lingxi/api";
import { ago, moment } from "@lingxi/i18n";
import { type Leaf, untyped } from "./conditions.ts";
import { channelName, spanText, stageName, stateName, typeName, type Words } from "./words.ts";

const DOT = " · ";

export function say(words: Words, leaf: Leaf): string {
  const pieces = asked(words, leaf).filter(Boolean);
  return `${words.t(`conditions.kind.${leaf.kind}`)}${words.t("conditions.colon")}${pieces.join(DOT)}`;
}

function asked(words: Words, leaf: Leaf): string[] {
  const { t } = words;
  switch (leaf.kind) {
    case "attribute":
      return [`${leaf.key} ${checkText(words, leaf.check)}`];
    case "activity":
      return [list(t("conditions.anyActivity"), leaf.names), ...wheres(words, leaf.where), ...counted(words, leaf)];
    case "record":
      return [
        list(
          t("conditions.anyRecord"),
          leaf.types.map((key) => typeName(words, key)),
        ),
        leaf.states.map((key) => stateName(words, "", key)).join(" / "),
        leaf.open === null || leaf.open === undefined ? "" : t(leaf.open ? "conditions.open" : "conditions.closed"),
        leaf.late ? t("conditions.late") : leaf.late === false ? t("conditions.notLate") : "",
        leaf.due_within ? t("conditions.dueIn", { span: spanText(t, leaf.due_within) }) : "",
        ...wheres(words, leaf.where),
        ...counted(words, leaf),
      ];
    case "contact":
      return [
        list(
          t("conditions.anyChannel"),
          leaf.channels.map((key) => channelName(t, key)),
        ),
        leaf.outcomes.map((key) => t(`conditions.outcome.${key}`)).join(" / "),
        leaf.score_at_most ? t("conditions.scoreAtMost", { score: leaf.score_at_most }) : "",
        leaf.score_at_least ? t("conditions.scoreAtLeast", { score: leaf.score_at_least }) : "",
        ...counted(words, leaf),
      ];
    case "stage":
      return [
        leaf.keys.map((key) => stageName(words, key)).join(" / "),
        leaf.since ? t("conditions.forSpan", { span: spanText(t, leaf.since) }) : "",
      ];
    case "customer":
      return [
        leaf.known === null || leaf.known === undefined ? "" : t(leaf.known ? "customer.known" : "customer.unknown"),
        leaf.languages.map((key) => t(`language.${key}`)).join(" / "),
        leaf.within ? t("conditions.came", { span: spanText(t, leaf.within) }) : "",
      ];
  }
}

const list = (any: string, names: readonly string[]) => (names.length ? names.join(" / ") : any);

function wheres(words: Words, checks: readonly Check[]): string[] {
  return checks.map((it) => `${it.path} ${checkText(words, it)}`);
}

function checkText({ t }: Words, { op, value }: Check): string {
  const shown = op === "known" ? "" : untyped(value).join(" / ");
  return t(`conditions.op.${op}`, { value: shown, count: typeof value === "number" ? value : 0 });
}

function counted({ t }: Words, it: { within?: string | null; at_least: number; at_most?: number | null }): string[] {
  return [
    it.at_least > 1 ? t("conditions.atLeast", { count: it.at_least }) : "",
    it.at_most ? t("conditions.atMost", { count: it.at_most }) : "",
    it.within ? t("conditions.last", { span: spanText(t, it.within) }) : "",
  ];
}

/** One thing by which a leaf holds, as people would say it. */
export function proofText(words: Words, leaf: Leaf, proof: Finding, now: number): string {
  const { t, language } = words;
  const detail = proof.detail as Record<string, unknown>;
  const when = ago(proof.at, now, language);
  switch (leaf.kind) {
    case "attribute":
      return `${proof.what} = ${text(detail.value)}`;
    case "activity":
      return `${proof.what}${DOT}${when}`;
    case "record":
      return [
        proof.what,
        stateName(words, String(detail.type), String(detail.state)),
        isLate(detail, now) ? t("conditions.late") : "",
      ]
        .filter(Boolean)
        .join(DOT);
    case "contact":
      return [
        proof.what || channelName(t, String(detail.channel)),
        t(`conditions.outcome.${detail.outcome}`),
        detail.score ? t("conditions.scored", { score: detail.score }) : "",
        when,
      ]
        .filter(Boolean)
        .join(DOT);
    case "stage":
      return `${stageName(words, proof.what)}${DOT}${t("conditions.since", { when: moment(proof.at, now, language) })}`;
    case "customer":
      return [
        leaf.known == null ? "" : t(detail.known ? "customer.known" : "customer.unknown"),
        leaf.languages?.length ? t(`language.${detail.language}`) : "",
        leaf.within ? t("conditions.cameAt", { when: moment(proof.at, now, language) }) : "",
      ]
        .filter(Boolean)
        .join(DOT);
  }
}

function isLate(detail: Record<string, unknown>, now: number): boolean {
  return detail.open === true && typeof detail.due_at === "string" && Date.parse(detail.due_at) < now;
}

function text(value: unknown): string {
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}
