// Times as people say them.
import type { Language } from "./nouns.ts";
import { fill, type Words } from "./words.ts";

const TAG: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };
const DAY = 86_400_000;

const day = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

export function clock(at: string, language: Language): string {
  return new Date(at).toLocaleTimeString(TAG[language], { hour: "2-digit", minute: "2-digit", hour12: false });
}

export function dayOf(at: string, language: Language, words: Words, now = new Date()): string {
  const date = new Date(at);
  const back = Math.round((day(now) - day(date)) / DAY);
  if (back === 0) return words.today;
  if (back === 1) return words.yesterday;
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
  return date.toLocaleDateString(TAG[language], { ...year, month: "long", day: "numeric" });
}

/** A time to come, by the visitor's own clock: today's is a time, later ones have their day. */
export function moment(at: string, language: Language, words: Words, now = new Date()): string {
  const ahead = Math.round((day(new Date(at)) - day(now)) / DAY);
  const date = { weekday: "long", month: "long", day: "numeric" } as const;
  const on = ahead > 1 ? new Date(at).toLocaleDateString(TAG[language], date) : ahead === 1 ? words.tomorrow : "";
  return `${on} ${clock(at, language)}`.trim();
}

/** That it is closed, and until when; "" is a time that nobody knows. */
export function shutLine(at: string, language: Language, words: Words, now = new Date()): string {
  return at ? fill(words.shutUntil, { time: moment(at, language, words, now) }) : words.noticeShut;
}

export function exact(at: string, language: Language): string {
  return new Date(at).toLocaleString(TAG[language], { dateStyle: "medium", timeStyle: "short", hour12: false });
}

export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  return size < 1e6 ? `${Math.round(size / 1000)} kB` : `${(size / 1e6).toFixed(1)} MB`;
}
