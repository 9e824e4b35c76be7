// The first line of whoever serves, ready in the customer's language until somebody has answered.
import type { Conversation } from "@lingxi/api";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import { greeting, useBrief } from "../customers/brief.ts";
import { composer } from "./drafts.ts";

export function GreetingHint({ conversation }: { conversation: Conversation }) {
  const me = useLive((state) => state.me.staff);
  const answered = useLive((state) => !!state.threads[conversation.id]?.messages.some(isAnswer));
  if (answered || conversation.owner_id !== me.id) return null;
  return <Ready conversation={conversation} agent={me.name} />;
}

function Ready({ conversation, agent }: { conversation: Conversation; agent: string }) {
  const { t } = useTranslation();
  const brief = useBrief(conversation.id);
  if (!brief) return null;
  const text = greeting(brief, agent, conversation.language);
  return (
    <div className="composer-greeting">
      <span lang={conversation.language === "zh" ? "zh-CN" : "en"}>{text}</span>
      <Button size="small" onClick={() => composer.put(conversation.id, text)}>
        {t("customers.insert")}
      </Button>
    </div>
  );
}

function isAnswer(message: { kind: string; author: { kind: string } }): boolean {
  return message.kind === "message" && message.author.kind === "staff";
}
