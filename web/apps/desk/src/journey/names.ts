// How the stops of the map are called.
import type { Stop } from "@lingxi/api";
import { useTranslation } from "react-i18next";
import { channelName } from "../conditions/words.ts";

/** A stop, or the flow between two, whose people are shown. */
export interface Behind {
  readonly source: string;
  readonly target: string | null;
  readonly title: string;
}

export function useStopName(): (stop: Pick<Stop, "kind" | "name">) => string {
  const { t } = useTranslation();
  return ({ kind, name }) => {
    if (kind === "end") return t(`conditions.outcome.${name}`);
    if (name === "*") return t(kind === "start" ? "journeys.otherStart" : "journeys.moreContacts");
    if (kind === "channel") return channelName(t, name);
    return name || t("journeys.unseen");
  };
}
