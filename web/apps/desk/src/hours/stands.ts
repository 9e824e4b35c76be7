// Whether a queue is open, in words: open until …, closed until ….
import type { Queue } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";

export function useQueueStands(): (queue: Queue) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (queue) => {
    const time = queue.changes_at ? stamp(queue.changes_at, language) : "";
    if (queue.open) return time ? t("hours.openUntil", { time }) : t("hours.alwaysOpen");
    return time ? t("hours.closedUntil", { time }) : t("hours.closedForGood");
  };
}
