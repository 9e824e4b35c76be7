// A conversation in the list: who, what they said last, and how long they wait.
import {
  CheckOutlined,
  ClockCircleOutlined,
  EyeOutlined,
  GlobalOutlined,
  LockOutlined,
  MailOutlined,
  MobileOutlined,
  PhoneOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import type { Conversation } from "@lingxi/api";
import { ago, ahead, exact, length } from "@lingxi/i18n";
import { Avatar, plain } from "@lingxi/ui";
import { Link } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useLive, useView } from "../app/live.tsx";
import { queueName, useCustomerName } from "../app/names.ts";
import { hasDraft } from "../conversation/drafts.ts";

export const ROW_HEIGHT = 68;

interface Props {
  conversation: Conversation;
  chosen: boolean;
  gone: boolean;
  /** Says whose it is: in lists of more than my own. */
  withOwner: boolean;
}

export const Row = memo(function Row({ conversation, chosen, gone, withOwner }: Props) {
  const { t } = useTranslation();
  const nameOf = useCustomerName();
  const name = nameOf(conversation);
  const unread = conversation.unread;
  return (
    <Link
      to="/c/$conversationId"
      params={{ conversationId: conversation.id }}
      className="row"
      data-chosen={chosen}
      data-unread={unread > 0}
      data-gone={gone}
      aria-current={chosen ? "true" : undefined}
      preload={false}
    >
      <span className="row-face">
        <Avatar name={name} size={36} />
        <span className="row-channel">{CHANNELS[conversation.channel] ?? <GlobalOutlined />}</span>
      </span>
      <span className="row-body">
        <span className="row-line">
          <span className="row-name lx-cut" title={name}>
            {name}
          </span>
          <When conversation={conversation} />
        </span>
        <span className="row-line">
          <Preview conversation={conversation} />
          {unread > 0 && (
            <span className="row-count">
              {unread > 99 ? "99+" : unread}
              <span className="lx-sr">{t("list.unread", { count: unread })}</span>
            </span>
          )}
        </span>
        {withOwner && <Whose conversation={conversation} />}
      </span>
    </Link>
  );
});

function When({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const work = useLive((state) => state.works[conversation.id]);
  const me = useLive((state) => state.me.staff.id);
  const now = useNow("slow");
  if (work?.state === "waiting" || work?.state === "offered")
    return (
      <span className="row-when row-waits" title={exact(work.enqueued_at, language)}>
        {work.channel === "callback" ? <PhoneOutlined aria-label={t("callback.title")} /> : <ClockCircleOutlined />}{" "}
        {work.not_before && Date.parse(work.not_before) > now ? (
          ahead(work.not_before, now, language)
        ) : (
          <Waited since={work.enqueued_at} />
        )}
      </span>
    );
  const mine = work?.companions.find((it) => it.staff_id === me && it.state === "there");
  if (mine)
    return (
      <span className="row-when row-wrap">
        {mine.role === "watching" ? <EyeOutlined /> : <TeamOutlined />} {t(`passing.role.${mine.role}`)}
      </span>
    );
  if (work?.state === "parked" && work.parked)
    return (
      <span className="row-when row-wrap" title={work.parked.reason}>
        <ClockCircleOutlined /> {ahead(work.parked.until, now, language)}
      </span>
    );
  if (work?.state === "wrap_up")
    return (
      <span className="row-when row-wrap">
        <CheckOutlined /> {t("list.wrapUp")}
      </span>
    );
  return (
    <time className="row-when" dateTime={conversation.last_at} title={exact(conversation.last_at, language)}>
      {ago(conversation.last_at, now, language)}
    </time>
  );
}

function Waited({ since }: { since: string }) {
  return length(useNow() - Date.parse(since));
}

function Preview({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const writing = useView((view) => view.typing[conversation.id]?.some((it) => it.kind === "customer") ?? false);
  if (writing) return <span className="row-text row-typing">{t("conversation.typingShort")}</span>;
  if (hasDraft(conversation.id))
    return (
      <span className="row-text lx-cut">
        <b className="row-draft">{t("list.draft")}</b> {plain(conversation.last_text)}
      </span>
    );
  return (
    <span className="row-text lx-cut">
      {conversation.last_author === "staff" && <span className="row-you">↩ </span>}
      {plain(conversation.last_text) || conversation.subject || t("list.noText")}
    </span>
  );
}

function Whose({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const owner = useLive((state) => (conversation.owner_id ? state.colleagues[conversation.owner_id] : undefined));
  const queue = useLive((state) => (conversation.queue_id ? state.queues[conversation.queue_id] : undefined));
  const parts = [owner ? owner.name : t("list.nobody"), queueName(queue, language)].filter(Boolean);
  return <span className="row-whose lx-cut">{parts.join(" · ")}</span>;
}

const CHANNELS: Record<string, ReactNode> = {
  webchat: <GlobalOutlined />,
  email: <MailOutlined />,
  sms: <MobileOutlined />,
  note: <LockOutlined />,
};
