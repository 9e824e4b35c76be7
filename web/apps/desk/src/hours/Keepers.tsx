// Which queues keep these hours, and how they stand at this moment.
import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { useQueueStands } from "./stands.ts";

export function Keepers({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useLive((state) => state.queues);
  const stands = useQueueStands();
  const kept = Object.values(queues).filter((it) => it.hours_id === id && !it.archived);
  if (!kept.length) return <p className="hours-keepers quiet">{t("hours.keptByNone")}</p>;
  return (
    <p className="hours-keepers">
      {t("hours.keptBy")}
      {kept.map((queue) => (
        <Tag key={queue.id} color={queue.open ? "success" : "default"}>
          {queueName(queue, language)} · {stands(queue)}
        </Tag>
      ))}
    </p>
  );
}
