// Below a letter's words: the signature that will stand there.
import { Markup } from "@lingxi/ui";
import { useTranslation } from "react-i18next";
import type { Writing } from "./useWriting.tsx";

export function SignaturePreview({ writing: { blank, begun } }: { writing: Pick<Writing, "blank" | "begun"> }) {
  const { t } = useTranslation();
  if (!begun || !blank.signature) return null;
  return (
    <section className="letter-signature" aria-label={t("letters.signature")} title={t("letters.write.signed")}>
      <span aria-hidden="true">--</span>
      <Markup text={blank.signature} />
    </section>
  );
}
