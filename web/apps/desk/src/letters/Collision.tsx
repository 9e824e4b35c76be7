// Two who answer one letter: who else writes here now, and who has answered since this was begun.
import { TeamOutlined } from "@ant-design/icons";
import type { Conversation } from "@lingxi/api";
import { clock } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive, useView } from "../app/live.tsx";

interface Props {
  conversation: Conversation;
  /** The position of the last message when the letter was begun. */
  after: number | undefined;
}

export function Collision({ conversation, after }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useLive((state) => state.me.staff.id);
  const writers = useView((view) => view.typing[conversation.id])?.filter((it) => it.kind === "staff");
  const messages = useLive((state) => state.threads[conversation.id]?.messages);
  const answer =
    after === undefined
      ? undefined
      : messages?.findLast(
          (it) => it.position > after && it.kind === "message" && it.author.kind === "staff" && it.author.id !== me,
        );
  if (!answer && !writers?.length) return null;
  return (
    <p className="letter-collision" role="status">
      <TeamOutlined />
      {answer
        ? t("letters.write.answered", { name: answer.author.name, time: clock(answer.at, language) })
        : t("letters.write.alsoWriting", { names: writers?.map((it) => it.name).join(t("common.comma")) })}
    </p>
  );
}
