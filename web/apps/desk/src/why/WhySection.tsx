// The question beside a conversation: looked up when somebody asks it.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import { Why } from "./Why.tsx";

export function WhySection({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const mine = useLive((state) => state.conversations[conversationId]?.owner_id === state.me.staff.id);
  return (
    <details className="customer-section why-section" onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary>{t(mine ? "why.title" : "why.titleOther")}</summary>
      {asked && <Why conversationId={conversationId} />}
    </details>
  );
}
