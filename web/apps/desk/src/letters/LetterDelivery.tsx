// What becomes of a letter of ours, beside it: planned, on its way, sent, or not and why; and what can be done about it.
import "./letters.css";
import { CheckOutlined, ClockCircleOutlined, ExclamationCircleOutlined, RollbackOutlined } from "@ant-design/icons";
import type { Conversation, Delivery, Message } from "@lingxi/api";
import { ahead, exact } from "@lingxi/i18n";
import { Button } from "antd";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { isLeaving, isPlanned, useDeliveries } from "./letters.ts";
import { useSteps } from "./useSteps.ts";

type Standing = "planned" | "leaving" | "waiting" | Exclude<Delivery["state"], "queued">;
type Step = "now" | "again" | "back" | "edit";

const STEPS: Readonly<Record<Standing, readonly Step[]>> = {
  planned: ["now", "back"],
  leaving: ["now", "back"],
  waiting: ["now", "back"],
  handing: [],
  sent: [],
  failed: ["again", "edit"],
  bounced: ["again", "edit"],
  doubtful: ["again"],
  taken_back: ["edit"],
};
const BAD: readonly Standing[] = ["waiting", "failed", "bounced", "doubtful"];

export function LetterDelivery({ message, conversation }: { message: Message; conversation: Conversation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const can = useCan()("conversations.write");
  const delivery = useDeliveries(conversation)?.find((it) => it.message_id === message.id);
  const steps = useSteps(conversation, message, delivery);
  if (!delivery) return message.author.id === null ? <span>{t("letters.delivery.elsewhere")}</span> : null;
  const standing = standingOf(delivery);
  const when = ahead(delivery.due_at, now, language);
  return (
    <span className="delivery letter-delivery" data-state={standing} title={exact(delivery.at, language)}>
      {iconOf(standing)}
      {t(`letters.delivery.${standing}`, { when, who: delivery.refused.join(t("common.comma")) })}
      {standing === "sent" && delivery.refused.length > 0 && (
        <em>{t("letters.delivery.notTo", { who: delivery.refused.join(t("common.comma")) })}</em>
      )}
      {BAD.includes(standing) && <Why delivery={delivery} />}
      {can &&
        STEPS[standing].map((step) => (
          <Button key={step} type="link" size="small" loading={steps.busy} onClick={() => void steps[step]()}>
            {t(`letters.step.${step}`)}
          </Button>
        ))}
    </span>
  );
}

function Why({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const why = reason(t, delivery);
  return (
    <>
      {why && <span>{why}</span>}
      {delivery.detail && (
        <span className="letter-detail" title={delivery.detail}>
          {delivery.detail}
        </span>
      )}
    </>
  );
}

function reason(t: TFunction, { code, state }: Delivery): string {
  if (!code || code === state) return "";
  if (code === "refused" && state === "queued") return t("mailboxes.wrong.refused"); // the connection was, not the letter
  return t([`letters.why.${code}`, `mailboxes.wrong.${code}`, "mailboxes.wrong.broken"]);
}

function standingOf(delivery: Delivery): Standing {
  if (delivery.state !== "queued") return delivery.state;
  if (isPlanned(delivery)) return "planned";
  return isLeaving(delivery) || !delivery.code ? "leaving" : "waiting";
}

function iconOf(standing: Standing) {
  if (BAD.includes(standing)) return <ExclamationCircleOutlined />;
  if (standing === "sent") return <CheckOutlined />;
  return standing === "taken_back" ? <RollbackOutlined /> : <ClockCircleOutlined />;
}
