// Experts and questions as the screens need them.
import type { ExpertEntry, Question, SkillEntry } from "@lingxi/api";
import type { Language } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLanguage } from "../app/i18n.ts";
import { useCan, useLive } from "../app/live.tsx";

export const directoryQuery = (wanted: string) =>
  queryOptions({
    queryKey: ["experts", "directory", wanted],
    queryFn: () => call<readonly ExpertEntry[]>("GET", `/api/experts?q=${encodeURIComponent(wanted)}`),
  });

export const questionsQuery = queryOptions({
  queryKey: ["experts", "questions"],
  queryFn: () => call<readonly Question[]>("GET", "/api/questions"),
});

export const questionsInQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ["experts", "questions", conversationId],
    queryFn: () => call<readonly Question[]>("GET", `/api/conversations/${conversationId}/questions`),
  });

export const isOpen = (it: Question) => it.state === "asked" || it.state === "accepted";

/** How many are put to me and wait for me. */
export function useWaitingForMe(): number {
  const me = useLive((state) => state.me.staff.id);
  const can = useCan();
  const { data } = useQuery({ ...questionsQuery, enabled: can("experts.answer") });
  return (data ?? []).filter((it) => it.expert_id === me && isOpen(it)).length;
}

export function useSkillName(): (name: string) => string {
  const language = useLanguage();
  const skills = useLive((state) => state.skills);
  return (name) => labelOf(skills[name], language) || name;
}

export function useSkillOptions(): { value: string; label: string }[] {
  const language = useLanguage();
  const skills = useLive((state) => state.skills);
  return Object.values(skills)
    .filter((it) => !it.archived)
    .map((it) => ({ value: it.name, label: labelOf(it, language) }));
}

function labelOf(skill: SkillEntry | undefined, language: Language): string {
  return skill ? (language === "zh" ? skill.label_zh : skill.label_en) : "";
}
