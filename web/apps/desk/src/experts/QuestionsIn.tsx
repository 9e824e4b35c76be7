// The questions of a conversation, beside it.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { questionsInQuery } from "./expert.ts";
import { QuestionCard } from "./QuestionCard.tsx";

export function QuestionsIn({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const can = useCan();
  const { data } = useQuery({ ...questionsInQuery(conversationId), enabled: can("experts.read") });
  if (!data?.length) return null;
  return (
    <section className="customer-section">
      <h3>{t("experts.questions")}</h3>
      <div className="questions">
        {data.map((it) => (
          <QuestionCard key={it.id} question={it} here />
        ))}
      </div>
    </section>
  );
}
