// Time as people say it: near by distance, far by date; lengths as a clock.
export type Language = "zh" | "en";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const words = {
  zh: { now: "刚刚", minutes: (n: number) => `${n} 分钟`, yesterday: "昨天", today: "今天", tomorrow: "明天" },
  en: { now: "now", minutes: (n: number) => `${n} min`, yesterday: "Yesterday", today: "Today", tomorrow: "tomorrow" },
} as const;

/** For lists: 刚刚, 2 分钟, 14:05, 昨天 14:05, 3月2日. */
export function ago(at: string, now: number, language: Language): string {
  const then = Date.parse(at);
  const passed = now - then;
  if (passed < MINUTE) return words[language].now;
  if (passed < HOUR) return words[language].minutes(Math.floor(passed / MINUTE));
  const days = daysBetween(then, now);
  if (days === 0) return clock(at, language);
  if (days === 1) return `${words[language].yesterday} ${clock(at, language)}`;
  return date(at, now, language);
}

/** Within a sentence (since, as of, last): 14:58, 昨天 14:05, 3月2日. A distance would need words around it that no list has. */
export function moment(at: string, now: number, language: Language): string {
  const days = daysBetween(Date.parse(at), now);
  if (days > 1) return date(at, now, language);
  return days === 1 ? `${words[language].yesterday.toLowerCase()} ${clock(at, language)}` : clock(at, language);
}

/** For what lies ahead: 14:05, 明天 09:00, 3月6日 14:05. */
export function ahead(at: string, now: number, language: Language): string {
  const days = daysBetween(Date.parse(at), now);
  if (days === 0) return clock(at, language);
  const which = days === -1 ? words[language].tomorrow : date(at, now, language);
  return `${which} ${clock(at, language)}`;
}

/** 14:05 */
export function clock(at: string, language: Language): string {
  return format(language, { hour: "2-digit", minute: "2-digit", hour12: false }).format(Date.parse(at));
}

/** For the separator of a day: 今天, 昨天, 3月2日 星期一. */
export function day(at: string, now: number, language: Language): string {
  const days = daysBetween(Date.parse(at), now);
  if (days === 0) return words[language].today;
  if (days === 1) return words[language].yesterday;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = sameYear ? {} : ({ year: "numeric" } as const);
  return format(language, { month: "long", day: "numeric", weekday: "long", ...year }).format(Date.parse(at));
}

/** Everything, for a tooltip. */
export function exact(at: string, language: Language): string {
  return format(language, { dateStyle: "full", timeStyle: "medium", hour12: false }).format(Date.parse(at));
}

/** 2026/3/2 14:05, for tables. */
export function stamp(at: string, language: Language): string {
  return format(language, { dateStyle: "medium", timeStyle: "short", hour12: false }).format(Date.parse(at));
}

/** 02:14, 1:02:14 */
export function length(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  return h ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

/** What is left or over, for people: 12:04, 3 小时 12 分, 2 天 3 小时. */
export function span(ms: number, language: Language): string {
  if (ms < HOUR) return length(ms);
  const [unit, part] = ms < DAY ? [HOUR, MINUTE] : [DAY, HOUR];
  const [whole, rest] = [Math.floor(ms / unit), Math.floor((ms % unit) / part)];
  const names = {
    zh: { [DAY]: " 天", [HOUR]: " 小时", [MINUTE]: " 分" },
    en: { [DAY]: " d", [HOUR]: " h", [MINUTE]: " min" },
  };
  const [big, small] = [names[language][unit], names[language][part]];
  return rest ? `${whole}${big} ${rest}${small}` : `${whole}${big}`;
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

function date(at: string, now: number, language: Language): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = sameYear ? {} : ({ year: "numeric" } as const);
  return format(language, { month: "short", day: "numeric", ...year }).format(Date.parse(at));
}

function daysBetween(then: number, now: number): number {
  return Math.round((midnight(now) - midnight(then)) / DAY);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const held = formats.get(key);
  if (held) return held;
  const made = new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", options);
  formats.set(key, made);
  return made;
}
