// A message of mine that the server has not confirmed: under way, waiting for the network, or refused and why.
import { ClockCircleOutlined, ExclamationCircleOutlined } from "@ant-design/icons";
import { type Pending, Problem } from "@lingxi/sync";
import { Markup } from "@lingxi/ui";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useDesk } from "../app/live.tsx";
import { problemText } from "../app/problems.ts";
import { Attachments } from "./Attachments.tsx";

export function PendingView({ pending }: { pending: Pending }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const failed = pending.state === "failed";
  return (
    <article
      className="message"
      data-side={pending.private ? "note" : "ours"}
      data-first="false"
      data-pending={pending.state}
      aria-label={t("conversation.by.ours", { name: t("conversation.you") })}
    >
      <span className="message-face" />
      <div className="message-body">
        <div className="bubble">
          {pending.text && <Markup text={pending.text} />}
          <Attachments attachments={pending.attachments} />
        </div>
        <div className="message-foot" role="status">
          {failed ? (
            <span className="delivery" data-state="failed">
              <ExclamationCircleOutlined /> {problemText(t, new Problem(pending.problem ?? "unexpected", 400))}
              <Button size="small" type="link" onClick={() => desk.resend(pending.client_id)}>
                {t("common.retry")}
              </Button>
              <Button size="small" type="link" danger onClick={() => desk.discard(pending.client_id)}>
                {t("delivery.discard")}
              </Button>
            </span>
          ) : (
            <span className="delivery" data-state="sending">
              <ClockCircleOutlined /> {t(pending.problem ? "delivery.waiting" : "delivery.sending")}
            </span>
          )}
        </div>
      </div>
    </article>
  );
}
