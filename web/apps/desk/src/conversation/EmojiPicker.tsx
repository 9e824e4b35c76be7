// A handful of signs that people in service use; the system's own picker has the rest.
import { useTranslation } from "react-i18next";

const EMOJI = [
  ..."😀😊🙂😉😅😂🥰😍🤗🤔😮😯😕🙁😢😭😤😡🙏👍👎👌👏💪🤝👋🙌✌️❤️💔🎉🎁🌹🌸☀️⭐🔥✅❌⚠️❗❓⏰📅📌📎📞📱💻📧📦🚚🏠🏦💳💰🧾🔑🔒🛠️🙇",
].filter((it) => it !== "\uFE0F");

export function EmojiPicker({ choose }: { choose: (emoji: string) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="emoji">
      <legend className="lx-sr">{t("composer.emoji")}</legend>
      {EMOJI.map((it) => (
        <button key={it} type="button" onClick={() => choose(it)}>
          {it}
        </button>
      ))}
    </fieldset>
  );
}
