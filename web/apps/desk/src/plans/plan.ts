// What a peak plan is on the screen: its name, what it sends, and what it changes in a few words.
import type { Peak, PeakPlan, PlanInput, Queue } from "@lingxi/api";
import type { Language } from "@lingxi/i18n";
import type { TFunction } from "i18next";
import { queueName } from "../app/names.ts";

export type Plan = PeakPlan;
type Named = Pick<PeakPlan, "name_zh" | "name_en">;
export type Queues = Readonly<Record<string, Queue>>;

export const planName = (plan: Named, language: Language) => (language === "zh" ? plan.name_zh : plan.name_en);

export const noteOf = (plan: PeakPlan, language: Language) =>
  language === "zh" ? plan.note_zh || plan.note_en : plan.note_en || plan.note_zh;

export const FRESH: PlanInput = {
  name_zh: "",
  name_en: "",
  targets: [],
  overflows: [],
  rings: [],
  shares: [],
  more_room: 0,
  announcement_zh: "",
  announcement_en: "",
  note_zh: "",
  note_en: "",
  trigger: null,
  archived: false,
};

export function inputOf({ id: _, revision: __, ...plan }: PeakPlan): PlanInput {
  return plan;
}

/** One short line for each thing that it changes. */
export function changes(t: TFunction, plan: PeakPlan, queues: Queues, language: Language): string[] {
  const name = (id: string) => queueName(queues[id], language);
  return [
    ...plan.shares.map((it) =>
      t("plans.changeShare", {
        count: it.agents.length,
        queue: name(it.queue_id),
        levels: levels(t, it.least_level ?? 0, it.most_level ?? 5),
      }),
    ),
    ...plan.targets.map((it) => t("plans.changeTarget", { queue: name(it.queue_id), count: it.seconds })),
    ...plan.overflows.map((it) =>
      t("plans.changeOverflow", { queue: name(it.queue_id), to: name(it.to_queue_id), count: it.after_seconds }),
    ),
    ...plan.rings.map((it) => t("plans.changeRing", { count: it.after_seconds, slack: it.skill_slack ?? 0 })),
    ...(plan.more_room ? [t("plans.changeRoom", { count: plan.more_room })] : []),
    ...(plan.announcement_zh || plan.announcement_en ? [t("plans.changeAnnouncement")] : []),
  ];
}

/** What of a queue's work somebody takes, by how hard it is. */
export function levels(t: TFunction, least: number, most: number): string {
  if (least <= 0 && most >= 5) return t("plans.levelsAll");
  if (least <= 0) return t("plans.levelsUpTo", { most });
  if (most >= 5) return t("plans.levelsFrom", { least });
  return t("plans.levelsBetween", { least, most });
}

export function triggerText(t: TFunction, plan: PeakPlan): string {
  const it = plan.trigger;
  if (!it) return t("plans.byHand");
  return t(`plans.trigger.${it.measure}`, {
    on: it.on_at,
    onMinutes: minutes(it.on_seconds),
    off: it.off_at,
    offMinutes: minutes(it.off_seconds),
  });
}

export const minutes = (seconds: number) => Math.round((seconds / 60) * 10) / 10;

export function causeText(t: TFunction, peak: Peak, person: (id: string) => string): string {
  if (!peak.ended_at) return t("plans.stillOn");
  if (peak.cause === "hand" && peak.ended_by) return t("plans.endedBy", { name: person(peak.ended_by) });
  return t(`plans.ended.${peak.cause ?? "hand"}`);
}
