// Who this is with, where it stands, and since when.
import { ArrowLeftOutlined, InfoCircleOutlined } from "@ant-design/icons";
import type { Conversation } from "@lingxi/api";
import { exact, length } from "@lingxi/i18n";
import { Avatar } from "@lingxi/ui";
import { Link, useParams } from "@tanstack/react-router";
import { Button, Tag, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useDesk, useLive } from "../app/live.tsx";
import { queueName, useCustomerName } from "../app/names.ts";
import { toggleCustomer } from "../app/prefs.ts";
import { useComplain } from "../app/problems.ts";
import { useWidth } from "../app/width.ts";
import { CaseChip } from "../cases/CaseChip.tsx";
import { describe } from "../commands/actions.ts";
import { Editable } from "../shell/Editable.tsx";

export function Head({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const complain = useComplain();
  const nameOf = useCustomerName();
  const width = useWidth();
  const name = nameOf(conversation);
  const { caseId } = useParams({ strict: false });
  return (
    <header className="head">
      {width === "phone" && (
        <Link
          to={caseId ? "/cases/$caseId" : "/"}
          params={{ caseId: caseId ?? "" }}
          className="head-back"
          aria-label={t("command.back")}
        >
          <ArrowLeftOutlined />
        </Link>
      )}
      <Avatar name={name} size={36} />
      <div className="head-text">
        <h1 className="lx-cut" title={name}>
          {name}
        </h1>
        <div className="head-line">
          <Standing conversation={conversation} />
          <span className="head-subject">
            <Editable
              value={conversation.subject}
              empty={t("conversation.addSubject")}
              label={t("conversation.subject")}
              maxLength={200}
              save={(subject) => describe(desk, conversation.id, subject).catch(complain)}
            />
          </span>
        </div>
      </div>
      <CaseChip conversationId={conversation.id} />
      <Since conversation={conversation} />
      <Tooltip title={t("command.customer")}>
        <Button type="text" icon={<InfoCircleOutlined />} aria-label={t("command.customer")} onClick={toggleCustomer} />
      </Tooltip>
    </header>
  );
}

function Standing({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useLive((state) => state.me.staff.id);
  const work = useLive((state) => state.works[conversation.id]);
  const owner = useLive((state) => (conversation.owner_id ? state.colleagues[conversation.owner_id] : undefined));
  const queue = useLive((state) => (conversation.queue_id ? state.queues[conversation.queue_id] : undefined));
  const parts = [
    t(`channel.${conversation.channel}`, { defaultValue: conversation.channel }),
    queueName(queue, language),
  ];
  if (owner && owner.id !== me) parts.push(owner.name);
  return (
    <span className="head-standing">
      {conversation.state === "closed" && <Tag>{t("conversation.closed")}</Tag>}
      {conversation.state === "open" && (work?.state === "waiting" || work?.state === "offered") && (
        <Tag color="warning">{t("conversation.waiting")}</Tag>
      )}
      <span className="lx-cut">{parts.filter(Boolean).join(" · ")}</span>
    </span>
  );
}

function Since({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const end = conversation.closed_at ? Date.parse(conversation.closed_at) : now;
  return (
    <Tooltip title={t("conversation.since", { at: exact(conversation.created_at, language) })}>
      <span className="head-since">{length(end - Date.parse(conversation.created_at))}</span>
    </Tooltip>
  );
}
