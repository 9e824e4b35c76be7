// How far an answer got: sent, arrived, read. Shape and word, not only colour.
import type { Conversation } from "@lingxi/api";
import { useTranslation } from "react-i18next";

interface Props {
  position: number;
  conversation: Pick<Conversation, "customer_delivered" | "customer_read">;
}

export function Delivery({ position, conversation }: Props) {
  const { t } = useTranslation();
  const state =
    conversation.customer_read >= position
      ? "read"
      : conversation.customer_delivered >= position
        ? "delivered"
        : "sent";
  return (
    <span className="delivery" data-state={state}>
      <svg
        width="16"
        height="10"
        viewBox="0 0 16 10"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d="M1 5.4 4.2 8.6 11 1.6" />
        {state !== "sent" && <path d="M7 7.9l.8.7 6.8-7" />}
      </svg>
      {t(`delivery.${state}`)}
    </span>
  );
}
