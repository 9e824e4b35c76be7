// What was held back: asked for, let through, confirmed; and the filters' evidence in words.
import type { FiledLetter, Stance, Sweep } from "@lingxi/api";
import { call } from "@lingxi/sync";
import type { TFunction } from "i18next";

export const FILTERS = ["spam", "newsletter", "auto_reply", "bounce", "blocked", "own_address", "loop"] as const;
export type Filter = (typeof FILTERS)[number];
export const SHOWN = 100;

export function heldBack(filter: Filter | "all"): Promise<Sweep> {
  const query = new URLSearchParams({ limit: String(SHOWN) });
  if (filter !== "all") query.set("filter", filter);
  return call<Sweep>("GET", `/api/sweep?${query}`);
}

export const release = (id: string) => call<FiledLetter>("PUT", `/api/sweep/${id}/released`);
export const confirm = (id: string) => call<FiledLetter>("PUT", `/api/sweep/${id}/confirmed`);
export const unconfirm = (id: string) => call<FiledLetter>("DELETE", `/api/sweep/${id}/confirmed`);
export const isNoSpam = (id: string) => call<FiledLetter>("DELETE", `/api/letters/${id}/spam`);
export const isSpam = (id: string) => call<FiledLetter>("PUT", `/api/letters/${id}/spam`);
export const stances = () => call<readonly Stance[]>("GET", "/api/stances");
export const block = (address: string) =>
  call<Stance>("PUT", `/api/stances/${encodeURIComponent(address)}`, { stance: "blocked" });
export const dropStance = (address: string) => call<void>("DELETE", `/api/stances/${encodeURIComponent(address)}`);

const SIGNS = ["answers", "exclaimed", "foreign", "leads", "length", "links", "money", "pictures", "shouted", "to"];

/** Why a letter was held back, in pieces. The spam filter names features: words as they are, signs by what they mean. */
export function reasons(t: TFunction, letter: FiledLetter): string[] {
  if (letter.filter !== "spam") return letter.evidence ? [letter.evidence] : [];
  if (letter.evidence.startsWith("rspamd ")) return [letter.evidence];
  const features = letter.evidence.replace(/^[+-][\d.]+: /, "").split(", ");
  return [...new Set(features.filter(Boolean).map((feature) => sign(t, feature)))];
}

function sign(t: TFunction, feature: string): string {
  const [place = "", ...rest] = feature.split(":");
  const what = rest.join(":").replace(/^:/, "");
  if (place === "rspamd") return t("afterwards.rspamd", { what });
  if (place === "" || rest.length === 0) return `“${what || feature}”`;
  if (place === "subject" && what === "shouted") return t("sweep.sign.shouted");
  if (place === "subject") return t("sweep.sign.subject", { what });
  if (place === "from" || place === "link" || place === "name") return t(`sweep.sign.${place}`, { what });
  return SIGNS.includes(place) ? t(`sweep.sign.${place}`) : feature;
}
