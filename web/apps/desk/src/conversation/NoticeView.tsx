// What the centre says itself: joined, left, transferred, closed, reopened, rated, that the queue is closed.
import type { Message } from "@lingxi/api";
import { clock, exact, stamp } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";

export function NoticeView({ message }: { message: Message }) {
  const language = useLanguage();
  return (
    <div className="notice" title={exact(message.at, language)}>
      <span>{useNoticeText(message)}</span> <time dateTime={message.at}>{clock(message.at, language)}</time>
    </div>
  );
}

function useNoticeText({ notice, text }: Message): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useLive((state) => state.queues);
  if (!notice) return text;
  const queueId = notice.data.queue_id ?? notice.data.to_queue;
  const queue = queueId ? queueName(queues[queueId], language) : "";
  const name = notice.data.name || t(notice.data.by === "customer" ? "notice.someone" : "notice.system");
  if (notice.code === "queue_closed" && !notice.data.opens_at) return t("notice.queue_closed_unknown");
  const at = notice.data.opens_at || notice.data.at || notice.data.until;
  const time = at ? stamp(at, language) : "";
  if (notice.code === "callback_agreed")
    return t(`notice.callback_agreed${notice.data.by === "chat" ? "_chat" : ""}${at ? "_time" : ""}`, { time });
  const data = { ...notice.data, name, queue, time };
  const detail = queue ? `notice.${notice.code}_queue` : `notice.${notice.code}`;
  return t([detail, `notice.${notice.code}`], { ...data, defaultValue: text || notice.code });
}
