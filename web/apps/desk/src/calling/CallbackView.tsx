// A customer who left the line: how to reach them, what they said it is about, since when; and what came of the call.
import "./calling.css";
import { MessageOutlined, PhoneOutlined } from "@ant-design/icons";
import type { Callback, Conversation } from "@lingxi/api";
import { ahead, exact, moment } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { queries } from "../app/session.ts";
import { useCallback } from "./useCallback.ts";

/** On the offer, and below the conversation's head. */
export function CallbackLine({ callback }: { callback: Callback }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const asked = moment(callback.asked_at, now, language);
  return (
    <span className="callback-line" title={exact(callback.asked_at, language)}>
      {callback.by === "phone" ? <PhoneOutlined /> : <MessageOutlined />}
      {callback.by === "phone" ? <a href={`tel:${callback.number}`}>{callback.number}</a> : <b>{t("callback.chat")}</b>}
      {callback.at && <span>{t("callback.at", { time: ahead(callback.at, now, language) })}</span>}
      <span>{t("callback.asked", { asked })}</span>
      {callback.attempts > 0 && <span>{t("callback.attempts", { count: callback.attempts })}</span>}
      {callback.matter && <q>{callback.matter}</q>}
    </span>
  );
}

export function CallbackBar({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const callback = useCallback(conversation);
  const complain = useComplain();
  const mine = useLive((state) => conversation.owner_id === state.me.staff.id);
  if (!callback) return null;
  const came = (what: "reached" | "not-reached") =>
    call("POST", `/api/conversations/${conversation.id}/callback/${what}`).then(
      () => queries.invalidateQueries({ queryKey: ["callback", conversation.id] }),
      complain,
    );
  return (
    <section className="callback-bar" aria-label={t("callback.title")}>
      <CallbackLine callback={callback} />
      {mine && callback.by === "phone" && (
        <span className="callback-acts">
          <Button size="small" onClick={() => came("not-reached")}>
            {t("callback.notReached")}
          </Button>
          <Button size="small" type="primary" onClick={() => came("reached")}>
            {t("callback.reached")}
          </Button>
        </span>
      )}
    </section>
  );
}
