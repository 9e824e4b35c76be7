// One message: the customer's, ours, or a note that only colleagues see.
import { LockOutlined } from "@ant-design/icons";
import type { Conversation, Message } from "@lingxi/api";
import { clock, exact } from "@lingxi/i18n";
import { Avatar, Markup } from "@lingxi/ui";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { useCustomerName } from "../app/names.ts";
import { LetterDelivery } from "../letters/LetterDelivery.tsx";
import { LetterBelow, LetterHead } from "../letters/LetterView.tsx";
import { useLetter } from "../letters/letters.ts";
import { Attachments } from "./Attachments.tsx";
import { Delivery } from "./Delivery.tsx";

interface Props {
  message: Message;
  conversation: Conversation;
  /** Begins what this person says in one go. */
  first: boolean;
  last: boolean;
  /** Somebody came to see just this one. */
  sought: boolean;
}

export const MessageView = memo(function MessageView({ message, conversation, first, last, sought }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useLive((state) => state.me.staff.id);
  const nameOf = useCustomerName();
  const side = message.private ? "note" : message.author.kind === "customer" ? "theirs" : "ours";
  const name = side === "theirs" ? nameOf(conversation) : message.author.name;
  const letter = useLetter(message, conversation);
  const byLetter = conversation.channel === "email" && message.kind === "message";
  const mentionsMe = message.mentions.includes(me);
  return (
    <article
      className="message"
      data-side={side}
      data-first={first}
      data-sought={sought}
      data-mentions={mentionsMe}
      aria-label={t(`conversation.by.${side}`, { name })}
    >
      <span className="message-face">{first && side !== "note" && <Avatar name={name} size={28} />}</span>
      <div className="message-body">
        {first && (
          <div className="message-head">
            {side === "note" && (
              <span className="note-mark">
                <LockOutlined /> {t("conversation.note")}
              </span>
            )}
            <span className="message-name">{message.author.id === me ? t("conversation.you") : name}</span>
          </div>
        )}
        <div className="bubble" title={exact(message.at, language)}>
          {letter && <LetterHead letter={letter} subject={conversation.subject} />}
          {message.text && <Markup text={message.text} />}
          <Attachments attachments={message.attachments} />
          {letter && <LetterBelow letter={letter} />}
        </div>
        {(last || byLetter) && (
          <div className="message-foot">
            <time dateTime={message.at}>{clock(message.at, language)}</time>
            {side === "ours" && byLetter && <LetterDelivery message={message} conversation={conversation} />}
            {side === "ours" && !byLetter && message.author.kind === "staff" && (
              <Delivery position={message.position} conversation={conversation} />
            )}
          </div>
        )}
      </div>
    </article>
  );
}, sameView);

/** The conversation changes with each word; a message cares only for how far it was delivered and read, and the name. */
function sameView(a: Props, b: Props): boolean {
  const position = a.message.position;
  const reached = ({ conversation: it }: Props) =>
    [it.customer_delivered >= position, it.customer_read >= position, it.customer_name].join();
  return (
    a.message === b.message &&
    a.first === b.first &&
    a.last === b.last &&
    a.sought === b.sought &&
    reached(a) === reached(b)
  );
}
