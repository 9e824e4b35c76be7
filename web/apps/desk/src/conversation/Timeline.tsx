// Everything that was said, oldest first, with its days, notices, notes and what is still on its way.
import { ArrowDownOutlined, MessageOutlined } from "@ant-design/icons";
import type { Conversation, Message } from "@lingxi/api";
import { day } from "@lingxi/i18n";
import type { Pending, Thread } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useDesk, useLive, useView } from "../app/live.tsx";
import { MessageView } from "./MessageView.tsx";
import { NoticeView } from "./NoticeView.tsx";
import { PendingView } from "./PendingView.tsx";
import { TypingLine } from "./TypingLine.tsx";
import { useBottom } from "./useBottom.ts";
import { useSought } from "./useSought.ts";

const GROUP_MS = 5 * 60_000;

export function Timeline({ conversation, thread }: { conversation: Conversation; thread: Thread }) {
  const { t } = useTranslation();
  const outbox = useView((view) => view.outbox);
  const pending = useMemo(
    () => unsent(outbox, conversation.id, thread.messages),
    [outbox, conversation.id, thread.messages],
  );
  const last = thread.messages.at(-1);
  const { at } = useSearch({ strict: false }) as { at?: number };
  const bottom = useBottom(conversation.id, thread.messages[0]?.id, `${last?.id} ${pending.length}`, at === undefined);
  useSought(bottom.scroller, conversation.id, thread, at);
  const firstUnread = useFirstUnread(conversation, thread.messages);
  useReading(conversation, last?.position ?? 0, bottom.atBottom);
  return (
    <div className="timeline-box">
      <div
        ref={bottom.scroller}
        className="timeline lx-scroll"
        onScroll={bottom.onScroll}
        role="log"
        aria-label={t("conversation.timeline")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
        tabIndex={0}
      >
        <div ref={bottom.content}>
          {thread.more && <Older id={conversation.id} />}
          {thread.messages.length === 0 && pending.length === 0 && (
            <Empty icon={<MessageOutlined />} title={t("conversation.emptyTitle")} text={t("conversation.emptyText")} />
          )}
          {thread.messages.map((message, place) => (
            <Entry
              key={message.id}
              message={message}
              before={thread.messages[place - 1]}
              after={thread.messages[place + 1]}
              conversation={conversation}
              unreadFromHere={message.id === firstUnread}
              sought={message.position === at}
            />
          ))}
          {pending.map((it) => (
            <PendingView key={it.client_id} pending={it} />
          ))}
          <TypingLine conversationId={conversation.id} />
        </div>
      </div>
      {!bottom.atBottom && (
        <Button className="to-bottom" shape="round" icon={<ArrowDownOutlined />} onClick={bottom.toBottom}>
          {t(bottom.news ? "conversation.newBelow" : "conversation.toBottom")}
        </Button>
      )}
    </div>
  );
}

interface EntryProps {
  message: Message;
  before: Message | undefined;
  after: Message | undefined;
  conversation: Conversation;
  unreadFromHere: boolean;
  sought: boolean;
}

function Entry({ message, before, after, conversation, unreadFromHere, sought }: EntryProps) {
  const { t } = useTranslation();
  const newDay = !before || new Date(before.at).toDateString() !== new Date(message.at).toDateString();
  return (
    <>
      {newDay && <Day at={message.at} />}
      {unreadFromHere && <div className="unread-line">{t("conversation.unreadFromHere")}</div>}
      {message.kind === "notice" ? (
        <NoticeView message={message} />
      ) : (
        <MessageView
          message={message}
          sought={sought}
          conversation={conversation}
          first={newDay || !goesOn(before, message)}
          last={!after || !goesOn(message, after)}
        />
      )}
    </>
  );
}

function Day({ at }: { at: string }) {
  const now = useNow("slow");
  return (
    <div className="day">
      <span>{day(at, now, useLanguage())}</span>
    </div>
  );
}

function Older({ id }: { id: string }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const load = () => {
    setBusy(true);
    desk
      .loadOlder(id)
      .catch(() => undefined)
      .finally(() => setBusy(false));
  };
  return (
    <div className="older">
      <Button size="small" type="text" loading={busy} onClick={load}>
        {t("conversation.older")}
      </Button>
    </div>
  );
}

/** The same person speaking on: no second name, no second picture. */
function goesOn(before: Message | undefined, message: Message): boolean {
  if (!before || before.kind !== message.kind || before.kind === "notice") return false;
  return before.author.id === message.author.id && Date.parse(message.at) - Date.parse(before.at) < GROUP_MS;
}

function unsent(outbox: readonly Pending[], id: string, messages: readonly Message[]) {
  const there = new Set(messages.map((it) => it.client_id));
  return outbox.filter((it) => it.conversation_id === id && !there.has(it.client_id));
}

/** Where the unread began when the conversation was opened; it stays there while it is open. */
function useFirstUnread(conversation: Conversation, messages: readonly Message[]): string | undefined {
  const [from] = useState(conversation.unread > 0 ? conversation.staff_read : null);
  if (from === null) return undefined;
  return messages.find((it) => it.position > from && it.author.kind === "customer")?.id;
}

/** Reading is being there: the page is looked at, the end is in sight, and it is mine to read. */
function useReading(conversation: Conversation, position: number, atBottom: boolean): void {
  const desk = useDesk();
  const me = useLive((state) => state.me.staff.id);
  const { id, owner_id, staff_read } = conversation;
  useEffect(() => {
    if (owner_id !== me || !atBottom || position <= staff_read) return;
    const read = () => document.visibilityState === "visible" && document.hasFocus() && desk.read(id, position);
    read();
    addEventListener("focus", read);
    document.addEventListener("visibilitychange", read);
    return () => {
      removeEventListener("focus", read);
      document.removeEventListener("visibilitychange", read);
    };
  }, [desk, id, owner_id, me, staff_read, position, atBottom]);
}
