// Cases in words: people, teams and kinds by their names, what is asked for and what is done as people would say it.
import type { CaseFilter, Macro } from "@lingxi/api";
import { span } from "@lingxi/i18n";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { inLanguage } from "../conditions/words.ts";
import { kindsQuery, rulesQuery } from "./cases.ts";

export type Action = Macro["actions"][number];

/** Spans that are offered, in hours. */
export const HOURS = [1, 4, 8, 24, 48, 72, 168, 720] as const;
const MOST_WORDS = 80;

export function useCaseWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const colleagues = useLive((state) => state.colleagues);
  const queues = useLive((state) => state.queues);
  const { data: kinds = [] } = useQuery(kindsQuery);
  const { data: rules = [] } = useQuery(rulesQuery);
  const listed = (words: readonly string[]) => words.join(t("common.comma"));
  const label = (it: { label_zh: string; label_en: string }) => (language === "zh" ? it.label_zh : it.label_en);

  const person = (id: string) => {
    if (id === "me") return t("cases.whoLooks");
    return id === "nobody" ? t("cases.nobody") : (colleagues[id]?.name ?? t("cases.gone"));
  };
  const team = (id: string) => queueName(queues[id], language) || t("cases.gone");
  const kind = (key: string) => {
    const found = kinds.find((one) => one.key === key);
    return found ? label(found) : key;
  };
  const rule = (id: string) => {
    const found = rules.find((one) => one.id === id);
    return found ? inLanguage(found, language) : t("cases.gone");
  };
  const spanned = (seconds: number) => span(seconds * 1000, language);

  /** What a filter asks for, one piece for each thing that matters. */
  const wanted = (it: CaseFilter): string[] => {
    const pieces: [string, readonly string[]][] = [
      ["stateLabel", it.states.map((one) => t(`cases.state.${one}`))],
      ["kindLabel", it.kinds.map(kind)],
      ["priorityLabel", it.priorities.map((one) => t(`cases.priority.${one}`))],
      ["toneLabel", it.tones.map((one) => t(`cases.tone.${one}`))],
      ["teamLabel", it.queue_ids.map(team)],
      ["ownerLabel", it.owners.map(person)],
      ["channelLabel", it.channels.map((one) => t(`channel.${one}`, { defaultValue: one }))],
      ["allTags", it.tags],
      ["dueWithin", typeof it.due_within === "number" ? [spanned(it.due_within)] : []],
      ["openedWithin", typeof it.opened_within === "number" ? [spanned(it.opened_within)] : []],
      ["subjectHas", it.subject ? [it.subject] : []],
    ];
    const said = pieces
      .filter(([, values]) => values.length)
      .map(([name, values]) => `${t(`cases.${name}`)}${t("conditions.colon")}${listed(values)}`);
    return [...said, ...(it.watched ? [t("cases.onlyWatched")] : []), ...(it.over ? [t("cases.alsoOver")] : [])];
  };

  const done = (it: Action): string => {
    switch (it.do) {
      case "state":
        return t("actions.toState", { state: t(`cases.state.${it.state}`) });
      case "priority":
        return t("actions.toPriority", { priority: t(`cases.priority.${it.priority}`) });
      case "kind":
        return t("actions.toKind", { kind: kind(it.kind) });
      case "team":
        return t("actions.toTeam", { team: team(it.queue_id) });
      case "owner":
        return t("actions.toOwner", { name: person(it.owner_id) });
      case "tag":
        return listed([
          ...(it.add.length ? [t("actions.addTags", { tags: listed(it.add) })] : []),
          ...(it.remove.length ? [t("actions.removeTags", { tags: listed(it.remove) })] : []),
        ]);
      case "watch":
        return t("actions.toWatcher", { name: person(it.staff_id) });
      case "task":
        return typeof it.due_in === "number"
          ? t("actions.taskDue", { title: it.title, span: spanned(it.due_in) })
          : t("actions.toTask", { title: it.title });
      case "answer":
        return t("actions.toAnswer", {
          text: it.text.length > MOST_WORDS ? `${it.text.slice(0, MOST_WORDS)}…` : it.text,
        });
    }
  };
  /** A line of a rule's log, such as "state=open" or "+fees -new". */
  const ran = (line: string): string => {
    const [what = "", value = ""] = line.split(/=(.*)/s);
    switch (what) {
      case "state":
        return t("actions.toState", { state: t(`cases.state.${value}`) });
      case "priority":
        return t("actions.toPriority", { priority: t(`cases.priority.${value}`) });
      case "kind":
        return t("actions.toKind", { kind: kind(value) });
      case "team":
        return t("actions.toTeam", { team: team(value) });
      case "owner":
        return t("actions.toOwner", { name: person(value) });
      case "watch":
        return t("actions.toWatcher", { name: person(value) });
      case "task":
        return t("actions.aTask");
      default:
        return line; // tags, each with its sign
    }
  };
  return {
    person,
    team,
    kind,
    rule,
    span: spanned,
    wanted,
    done,
    ran,
    people: peopleOf(colleagues),
    teams: teamsOf(queues),
  };
}

const peopleOf = (all: Readonly<Record<string, { id: string; name: string; active: boolean }>>) =>
  Object.values(all).filter((one) => one.active);
const teamsOf = (all: Readonly<Record<string, { id: string; archived: boolean }>>) =>
  Object.values(all).filter((one) => !one.archived);
