// What consents are about, and by which channels people are reached.
import type { Consent, Reach } from "@lingxi/api";

export const PURPOSES: readonly Consent["purpose"][] = [
  "service",
  "reminders",
  "marketing",
  "research",
  "personalisation",
];
export const REACHED: readonly NonNullable<Reach["channel"]>[] = ["chat", "email", "phone", "sms"];
export const CONSENTED: readonly Consent["channel"][] = ["any", ...REACHED];
export const QUESTIONS: readonly Reach["dont_ask"][number][] = ["rating", "survey", "profile", "offers"];
