// Work held out to me: it rings, it shows how long it waits for me, and one key takes it.
import "./offers.css";
import { PhoneOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import type { Brief, Offer } from "@lingxi/api";
import { type Language, length, moment } from "@lingxi/i18n";
import { Avatar, plain, Ring } from "@lingxi/ui";
import { Button, Popover } from "antd";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName, useCustomerName } from "../app/names.ts";
import { soundOn } from "../app/prefs.ts";
import { useStore } from "../app/store.ts";
import { CallbackLine } from "../calling/CallbackView.tsx";
import { useCallback } from "../calling/useCallback.ts";
import { commandNamed, useCommands } from "../commands/CommandProvider.tsx";
import { Keys } from "../commands/Keys.tsx";
import { composer } from "../conversation/drafts.ts";
import { greeting, spoken, useBrief } from "../customers/brief.ts";
import { ReasonLine } from "../customers/Reasons.tsx";
import { Why } from "../why/Why.tsx";
import { ring } from "./tone.ts";

export function Offers() {
  const { t } = useTranslation();
  const held = useLive((state) => state.offers);
  const offers = useMemo(() => Object.values(held).sort((a, b) => a.expires_at.localeCompare(b.expires_at)), [held]);
  useRinging(offers.length > 0);
  useTitle(offers.length);
  const [first] = offers;
  if (!first) return null;
  return (
    <section className="offers" aria-label={t("offer.title")}>
      <OfferCard key={first.id} offer={first} more={offers.length - 1} />
    </section>
  );
}

function OfferCard({ offer, more }: { offer: Offer; more: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useCustomerName();
  const { scene, run } = useCommands();
  const conversation = useLive((state) => state.conversations[offer.conversation_id]);
  const work = useLive((state) => state.works[offer.conversation_id]);
  const queue = useLive((state) => state.queues[offer.queue_id]);
  const callback = useCallback(conversation);
  const brief = useBrief(offer.conversation_id);
  const now = useNow("quarter");
  const { left, seconds } = useCountdown(offer, now);
  if (seconds <= -2) return null;
  const name = conversation ? nameOf(conversation) : t("customer.someone");
  const waited = work ? length(now - Date.parse(work.enqueued_at)) : "";
  return (
    <div className="offer" role="alert">
      <div className="offer-head">
        <Avatar name={name} size={36} />
        <div className="offer-who">
          <strong className="lx-cut">
            {name} <span className="offer-spoken">{spoken(brief?.called, language)}</span>
          </strong>
          <span className="lx-cut">{t("offer.from", { queue: queueName(queue, language), waited })}</span>
        </div>
        <Ring left={left} size={36} label={t("offer.left", { count: Math.max(0, seconds) })}>
          {Math.max(0, seconds)}
        </Ring>
      </div>
      {callback && <CallbackLine callback={callback} />}
      {brief && <Known brief={brief} />}
      {conversation?.last_text && <p className="offer-text">{plain(conversation.last_text)}</p>}
      {brief && scene.can("conversations.write") && (
        <Greeting
          brief={brief}
          language={conversation?.language ?? brief.language}
          take={(text) => {
            composer.put(offer.conversation_id, text);
            run(commandNamed("offer.accept"));
          }}
        />
      )}
      <div className="offer-actions">
        <Popover
          trigger="click"
          placement="topRight"
          destroyOnHidden
          content={
            <div className="why-popover lx-scroll">
              <Why conversationId={offer.conversation_id} />
            </div>
          }
        >
          <Button type="text" icon={<QuestionCircleOutlined />} aria-label={t("why.title")} title={t("why.title")} />
        </Popover>
        <Button onClick={() => run(commandNamed("offer.decline"))}>{t("command.decline")}</Button>
        <Button type="primary" icon={<PhoneOutlined />} onClick={() => run(commandNamed("offer.accept"))}>
          {t("command.accept")} <Keys keys={scene.conversation ? "alt+a" : "a"} />
        </Button>
      </div>
      {more > 0 && <span className="offer-more">{t("offer.more", { count: more })}</span>}
    </div>
  );
}

/** The likeliest reason and the last time, before anybody has said a word. */
function Known({ brief }: { brief: Brief }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const [reason] = brief.reasons;
  const [last] = brief.contacts;
  return (
    <div className="offer-known">
      {reason && <ReasonLine reason={reason} />}
      {last && reason?.about !== last.id && (
        <span className="offer-last lx-cut">
          {t(last.adviser_name ? "customers.lastWith" : "customers.last", {
            when: moment(last.started_at, now, language),
            name: last.adviser_name,
            subject: last.subject || t("list.noText"),
          })}
        </span>
      )}
    </div>
  );
}

/** A first line that is ready: taking it takes the offer, and it stands in the answer to be sent or changed. */
interface GreetingProps {
  brief: Brief;
  language: Language;
  take: (text: string) => void;
}

function Greeting({ brief, language, take }: GreetingProps) {
  const { t } = useTranslation();
  const agent = useLive((state) => state.me.staff.name);
  const text = greeting(brief, agent, language);
  return (
    <button type="button" className="offer-greeting" onClick={() => take(text)}>
      <span lang={language === "zh" ? "zh-CN" : "en"}>{text}</span>
      <small>{t("customers.takeAndGreet")}</small>
    </button>
  );
}

/** Counts by our own clock from when we heard of it, since the server's may be set otherwise. */
function useCountdown(offer: Offer, now: number): { left: number; seconds: number } {
  const whole = Date.parse(offer.expires_at) - Date.parse(offer.offered_at);
  const [end] = useState(() => {
    const byServer = Date.parse(offer.expires_at);
    return byServer > Date.now() + whole || byServer < Date.now() ? Date.now() + whole : byServer;
  });
  const ms = end - now;
  return { left: ms / whole, seconds: Math.ceil(ms / 1000) };
}

function useRinging(on: boolean): void {
  const sound = useStore(soundOn);
  useEffect(() => {
    if (!on || !sound) return;
    ring();
    const timer = setInterval(ring, 2_400);
    return () => clearInterval(timer);
  }, [on, sound]);
}

function useTitle(offers: number): void {
  const { t } = useTranslation();
  const me = useLive((state) => state.me.staff.id);
  const conversations = useLive((state) => state.conversations);
  const unread = Object.values(conversations).filter((it) => it.owner_id === me && it.unread > 0).length;
  useEffect(() => {
    const name = t("shell.title");
    document.title = offers ? t("offer.tabTitle", { count: offers }) : unread ? `(${unread}) ${name}` : name;
  }, [offers, unread, t]);
}
