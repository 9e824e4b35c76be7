// What I am asked, and what I asked.
import { InboxOutlined } from "@ant-design/icons";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useLive } from "../app/live.tsx";
import { PageSection } from "../shell/Page.tsx";
import { isOpen, questionsQuery } from "./expert.ts";
import { QuestionCard } from "./QuestionCard.tsx";

export function Inbox() {
  const { t } = useTranslation();
  const me = useLive((state) => state.me.staff.id);
  const query = useQuery(questionsQuery);
  return (
    <Listing
      query={query}
      empty={<Empty icon={<InboxOutlined />} title={t("experts.noQuestions")} text={t("experts.noQuestionsText")} />}
    >
      {(all) => {
        const toMe = all.filter((it) => it.expert_id === me);
        const parts = [
          { key: "waiting", items: toMe.filter(isOpen) },
          { key: "asked", items: all.filter((it) => it.asked_by === me) },
          { key: "done", items: toMe.filter((it) => !isOpen(it)) },
        ].filter((it) => it.items.length > 0);
        return parts.map(({ key, items }) => (
          <PageSection key={key} title={t(`experts.box.${key}`)}>
            <div className="questions">
              {items.map((it) => (
                <QuestionCard key={it.id} question={it} />
              ))}
            </div>
          </PageSection>
        ));
      }}
    </Listing>
  );
}
