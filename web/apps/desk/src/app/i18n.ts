// The language of the desk: the person's choice, else their account's, else the browser's.
import { type Language, resources } from "@lingxi/i18n";
import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import { languageChoice } from "./prefs.ts";

export function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

export async function startI18n(): Promise<void> {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  });
  await i18next.use(initReactI18next).init({
    resources,
    lng: languageChoice.get() ?? browserLanguage(),
    fallbackLng: "en",
    interpolation: { escapeValue: false },
  });
  languageChoice.subscribe(() => void i18next.changeLanguage(languageChoice.get() ?? browserLanguage()));
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === "zh" ? "zh" : "en";
}
