// A problem as a sentence in the person's language: the thing, the cause, the next step.
import { Problem } from "@lingxi/sync";
import { App } from "antd";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

export function problemText(t: TFunction, error: unknown): string {
  const problem = error instanceof Problem ? error : new Problem("unexpected", 0);
  const known = t(`problem.${problem.code}`, { ...problem.data, defaultValue: "" });
  return known || t("problem.unexpected", { code: problem.code });
}

/** Says a problem where the person looks, without stopping them. */
export function useComplain(): (error: unknown) => void {
  const { message } = App.useApp();
  const { t } = useTranslation();
  return (error) => void message.error(problemText(t, error), 5);
}
