// Weekdays, months, zones and regions in the person's language, from the browser's own knowledge.
import type { HolidayRegion } from "@lingxi/api";
import type { Language } from "@lingxi/i18n";

const TAG = { zh: "zh-CN", en: "en-GB" } as const;
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

export function weekdayNames(language: Language, weekday: "long" | "narrow" = "long"): readonly string[] {
  const format = new Intl.DateTimeFormat(TAG[language], { weekday, timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, at) => format.format(MONDAY + at * DAY));
}

export function monthNames(language: Language): readonly string[] {
  const format = new Intl.DateTimeFormat(TAG[language], { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2024, at, 1)));
}

/** A calendar date (2026-02-14) with its weekday, whatever the browser's own zone. */
export function dateName(date: string, language: Language): string {
  const options = { month: "long", day: "numeric", weekday: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(TAG[language], options).format(Date.parse(date));
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Every zone that the browser knows, and the chosen one. */
export function zones(language: Language, chosen: string): readonly Choice[] {
  const known = new Set([chosen, "UTC", ...Intl.supportedValuesOf("timeZone")]);
  return [...known].sort().map((zone) => ({ value: zone, label: `${zone} · ${zoneName(zone, language)}` }));
}

export function zoneName(zone: string, language: Language): string {
  try {
    const format = new Intl.DateTimeFormat(TAG[language], { timeZone: zone, timeZoneName: "longGeneric" });
    return format.formatToParts(0).find((part) => part.type === "timeZoneName")?.value ?? zone;
  } catch {
    return zone;
  }
}

/** Countries by name, each followed by its parts. */
export function regions(found: readonly HolidayRegion[], language: Language): readonly Choice[] {
  const named = found.map((it) => ({ ...it, name: regionName(it.country, language) }));
  return named
    .sort((a, b) => a.name.localeCompare(b.name, TAG[language]))
    .flatMap(({ country, name, parts }) => [
      { value: country, label: `${name} ${country}` },
      ...parts.map((part) => ({ value: `${country}-${part}`, label: `${name} ${country}-${part}` })),
    ]);
}

export function regionName(region: string, language: Language): string {
  const [country = "", part] = region.split("-");
  const name = new Intl.DisplayNames([TAG[language]], { type: "region" }).of(country) ?? country;
  return part ? `${name} ${part}` : name;
}
