// The quiet page around log-in and set-up: the name, one card, the language.
import "./entry.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { languageChoice } from "../app/prefs.ts";

interface Props {
  title: string;
  text: string;
  children: ReactNode;
}

export function EntryCard({ title, text, children }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  return (
    <main className="entry" id="main">
      <div className="entry-card">
        <header className="entry-brand">
          <img src="/desk/icon.svg" width={40} height={40} alt="" />
          <span>
            <b>灵犀</b> Lingxi
          </span>
        </header>
        <h1>{title}</h1>
        <p className="entry-text">{text}</p>
        {children}
      </div>
      <button
        type="button"
        className="entry-language"
        lang={other === "zh" ? "zh-CN" : "en"}
        onClick={() => languageChoice.set(other)}
      >
        {t(`language.${other}`)}
      </button>
    </main>
  );
}
