// Who is writing right now.
import { useTranslation } from "react-i18next";
import { useView } from "../app/live.tsx";

export function TypingLine({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const writers = useView((view) => view.typing[conversationId]);
  if (!writers?.length) return null;
  const names = writers.map((it) => it.name || t("customer.someone")).join(t("common.comma"));
  return (
    <div className="typing">
      <span className="typing-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {t("conversation.typing", { names })}
    </div>
  );
}
