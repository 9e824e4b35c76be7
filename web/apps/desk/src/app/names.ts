// How people and things are called on the screen.
import type { Conversation, Queue } from "@lingxi/api";
import type { Language } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";

/** A customer without a name is a visitor with a short number, so that two of them can be told apart. */
export function useCustomerName(): (it: Pick<Conversation, "customer_id" | "customer_name">) => string {
  const { t } = useTranslation();
  return (it) => it.customer_name || t("customer.visitor", { number: it.customer_id.slice(-4).toUpperCase() });
}

export function queueName(queue: Queue | undefined, language: Language): string {
  if (!queue) return "";
  return language === "zh" ? queue.name_zh || queue.name_en : queue.name_en || queue.name_zh;
}
