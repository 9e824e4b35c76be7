// A letter of mine leaves in a moment: how long it can still be taken back.
import type { Conversation, Delivery, Message } from "@lingxi/api";
import { Ring } from "@lingxi/ui";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLive } from "../app/live.tsx";
import { Keys } from "../commands/Keys.tsx";
import { TAKE_BACK } from "./commands.tsx";
import { isLeaving, useDeliveries } from "./letters.ts";
import { useSteps } from "./useSteps.ts";

export function UndoBar({ conversation }: { conversation: Conversation }) {
  const me = useLive((state) => state.me.staff.id);
  const messages = useLive((state) => state.threads[conversation.id]?.messages);
  const deliveries = useDeliveries(conversation);
  const leaving = deliveries?.filter(isLeaving) ?? [];
  const mine = messages?.findLast((it) => it.author.id === me && leaving.some((one) => one.message_id === it.id));
  const delivery = leaving.find((it) => it.message_id === mine?.id);
  return mine && delivery ? <Undo conversation={conversation} message={mine} delivery={delivery} /> : null;
}

interface UndoProps {
  conversation: Conversation;
  message: Message;
  delivery: Delivery;
}

function Undo({ conversation, message, delivery }: UndoProps) {
  const { t } = useTranslation();
  const now = useNow("quarter");
  const steps = useSteps(conversation, message, delivery);
  const whole = Date.parse(delivery.due_at) - Date.parse(delivery.at);
  const left = Date.parse(delivery.due_at) - now;
  if (left <= 0) return null;
  const seconds = Math.ceil(left / 1000);
  return (
    <div className="letter-undo">
      <Ring left={whole > 0 ? left / whole : 0} size={18} label={t("letters.delivery.leaves", { seconds })} />
      <span aria-hidden="true">{t("letters.delivery.leaves", { seconds })}</span>
      <Button id={TAKE_BACK} size="small" loading={steps.busy} onClick={() => void steps.back()}>
        {t("letters.step.back")} <Keys keys="alt+z" />
      </Button>
    </div>
  );
}
