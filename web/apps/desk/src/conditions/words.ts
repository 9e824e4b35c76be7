// What conditions can ask for, with the names that people know: types of records, stages, channels, spans of time.
import type { RecordType, Stage, Vocabulary } from "@lingxi/api";
import type { Language } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";

export interface Words {
  readonly t: TFunction;
  readonly language: Language;
  readonly seen: Vocabulary;
  readonly types: readonly RecordType[];
  readonly stages: readonly Stage[];
}

const NONE: Vocabulary = { activities: [], attributes: [], channels: [] };

export function useWords(): Words {
  const { t } = useTranslation();
  const language = useLanguage();
  const seen = useQuery({ queryKey: ["words"], queryFn: () => call<Vocabulary>("GET", "/api/segments/words") });
  const types = useQuery({
    queryKey: ["record-types"],
    queryFn: () => call<readonly RecordType[]>("GET", "/api/record-types"),
  });
  const stages = useStages();
  return { t, language, seen: seen.data ?? NONE, types: types.data ?? [], stages: stages.data ?? [] };
}

export function useStages() {
  return useQuery({ queryKey: ["stages"], queryFn: () => call<readonly Stage[]>("GET", "/api/stages") });
}

export function inLanguage(it: { name_zh: string; name_en: string }, language: Language): string {
  return language === "zh" ? it.name_zh : it.name_en;
}

const label = (it: { label_zh: string; label_en: string } | undefined, language: Language) =>
  it && (language === "zh" ? it.label_zh : it.label_en);

export function typeName({ types, language }: Words, key: string): string {
  return (
    label(
      types.find((it) => it.key === key),
      language,
    ) || key
  );
}

export function stateName({ types, language }: Words, type: string, key: string): string {
  const states = types.filter((it) => !type || it.key === type).flatMap((it) => it.states);
  return (
    label(
      states.find((it) => it.key === key),
      language,
    ) || key
  );
}

export function stageName({ stages, language }: Words, key: string): string {
  const found = stages.find((it) => it.key === key);
  return found ? inLanguage(found, language) : key;
}

export function channelName(t: TFunction, key: string): string {
  return t(`channel.${key}`, { defaultValue: key });
}

/** 7d as 7 天. */
export function spanText(t: TFunction, span: string): string {
  return t(`conditions.span.${span.slice(-1)}`, { count: Number(span.slice(0, -1)) });
}
