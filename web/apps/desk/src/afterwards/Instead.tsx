// Why a reply did not go to who answered before: how they were, since when, until when an answer was promised.
import type { Entry } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";

export function Instead({ entry: { what, data } }: { entry: Entry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (what !== "adviser" || !data.reason) return null;
  const at = (iso: string | undefined) => (iso ? stamp(iso, language) : "");
  const told = [
    t(`afterwards.why.${data.reason}`, {
      presence: data.presence ? t(`presence.${data.presence}`) : "",
      since: at(data.since),
    }),
    data.due && t("afterwards.due", { at: at(data.due) }),
    data.opens && t("afterwards.opens", { at: at(data.opens) }),
  ];
  return <span className="case-history-change">{told.filter(Boolean).join(" · ")}</span>;
}
