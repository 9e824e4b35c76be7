// Opening hours as the desk handles them: how they begin, what they are called, where they come from.
import type { OpeningHours } from "@lingxi/api";
import type { Language } from "@lingxi/i18n";
import { call } from "@lingxi/sync";

export type HoursFields = Pick<OpeningHours, "name_zh" | "name_en" | "hours" | "archived">;

/** From nine to six on weekdays, where this browser is; closed on the holidays of China where it speaks Chinese time. */
export function freshHours(): HoursFields {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const weekday = [{ opens: 9 * 60, closes: 18 * 60 }];
  return {
    name_zh: "工作日",
    name_en: "Weekdays",
    hours: {
      zone,
      week: [weekday, weekday, weekday, weekday, weekday, [], []],
      region: zone === "Asia/Shanghai" ? "CN" : "",
      holiday: [],
      make_up_weekday: 0,
      special_days: [],
    },
    archived: false,
  };
}

export const openingHours = {
  queryKey: ["opening-hours"],
  queryFn: () => call<readonly OpeningHours[]>("GET", "/api/opening-hours"),
};

export function hoursName(it: OpeningHours | undefined, language: Language): string {
  return (language === "zh" ? it?.name_zh : it?.name_en) ?? "";
}
