// 中文 and English, one key a sentence; a test holds both complete.
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

export const resources = { zh: { translation: zh }, en: { translation: en } };
export { ago, ahead, clock, day, exact, fileSize, type Language, length, moment, span, stamp } from "./time.ts";
