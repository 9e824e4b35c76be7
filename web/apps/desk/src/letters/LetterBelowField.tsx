// Below a letter's words: what has no value yet, and the signature that will stand there.
import { WarningOutlined } from "@ant-design/icons";
import { Markup } from "@lingxi/ui";
import { useTranslation } from "react-i18next";
import type { Writing } from "./useWriting.tsx";

export function LetterBelowField({ writing }: { writing: Pick<Writing, "unfilled" | "blank" | "begun"> }) {
  const { t } = useTranslation();
  const { unfilled, blank, begun } = writing;
  return (
    <>
      {unfilled.length > 0 && (
        <p className="letter-unfilled" role="alert">
          <WarningOutlined /> {t("letters.write.unfilled", { names: unfilled.join(t("common.comma")) })}
        </p>
      )}
      {begun && blank.signature && (
        <section className="letter-signature" aria-label={t("letters.signature")} title={t("letters.write.signed")}>
          <span aria-hidden="true">--</span>
          <Markup text={blank.signature} />
        </section>
      )}
    </>
  );
}
