// Below the head: what is special about how this conversation is served. Who is beside, and what I am here; what it waits for.
import "./passing.css";
import { ClockCircleOutlined, CommentOutlined, EyeOutlined, LockOutlined } from "@ant-design/icons";
import type { Companion, Conversation, Work } from "@lingxi/api";
import { ahead, exact, length } from "@lingxi/i18n";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useDesk, useLive } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import * as acts from "./acts.ts";

const ICONS: Record<Companion["role"], ReactNode> = {
  consulted: <LockOutlined />,
  joined: <CommentOutlined />,
  watching: <EyeOutlined />,
};

export function BesideBar({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const me = useLive((state) => state.me.staff.id);
  const work = useLive((state) => state.works[conversation.id]);
  if (!work || conversation.state === "closed" || !(work.companions.length || work.parked)) return null;
  return (
    <section className="beside" aria-label={t("passing.beside")}>
      {work.parked && <ParkedLine work={work} parked={work.parked} />}
      {work.companions.map((it) =>
        it.staff_id === me ? <Me key={it.id} place={it} work={work} /> : <Other key={it.id} other={it} work={work} />,
      )}
    </section>
  );
}

function ParkedLine({ work, parked }: { work: Work; parked: NonNullable<Work["parked"]> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const who = useLive((state) => (work.agent_id ? state.colleagues[work.agent_id]?.name : undefined));
  const me = useLive((state) => state.me.staff.id);
  const now = useNow("slow");
  const at = ahead(parked.until, now, language);
  const mine = work.agent_id === me;
  return (
    <div className="beside-line" data-tone="warn">
      <ClockCircleOutlined />
      <span className="beside-text">
        <b>{mine ? t("passing.parked") : t("passing.parkedBy", { name: who })}</b> {parked.reason}
        <span className="beside-hint" title={exact(parked.until, language)}>
          {t("passing.back", { at })}
        </span>
      </span>
    </div>
  );
}

function Me({ place, work }: { place: Companion; work: Work }) {
  const { t } = useTranslation();
  const owner = useLive((state) => (work.agent_id ? state.colleagues[work.agent_id]?.name : undefined));
  const by = useLive((state) => (place.asked_by ? state.colleagues[place.asked_by]?.name : undefined));
  const name = owner ?? by ?? t("customer.someone");
  const asked = place.state === "asked";
  return (
    <div className="beside-line" data-tone="accent">
      {ICONS[place.role]}
      <span className="beside-text">
        {asked ? t(`passing.asks.${place.role}`, { name }) : t(`passing.iAm.${place.role}`, { name })}
        {place.note && <span className="beside-hint">{place.note}</span>}
      </span>
    </div>
  );
}

function Other({ other, work }: { other: Companion; work: Work }) {
  const { t } = useTranslation();
  const name = useLive((state) => state.colleagues[other.staff_id]?.name) ?? t("customer.someone");
  const serving = useLive((state) => state.me.staff.id === work.agent_id);
  const owner = useLive((state) => (work.agent_id ? state.colleagues[work.agent_id]?.name : undefined));
  const mine = serving && work.state === "assigned";
  const asked = other.state === "asked";
  return (
    <div className="beside-line">
      {ICONS[other.role]}
      <span className="beside-text">
        {asked
          ? t(`passing.asked.${other.role}`, { name })
          : t(`passing.${serving ? "is" : "isFor"}.${other.role}`, { name, owner })}
        {asked && other.expires_at && <Left until={other.expires_at} />}
      </span>
      {mine && other.role !== "watching" && <Choices other={other} work={work} name={name} />}
    </div>
  );
}

function Left({ until }: { until: string }) {
  const now = useNow();
  return <span className="beside-hint">{length(Math.max(0, Date.parse(until) - now))}</span>;
}

function Choices({ other, work, name }: { other: Companion; work: Work; name: string }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const complain = useComplain();
  const id = work.conversation_id;
  const button = (key: string, act: () => Promise<unknown>, type: "link" | "primary" = "link") => (
    <Button
      size="small"
      type={type}
      ghost={type === "primary"}
      aria-label={t(`passing.choice.${key}For`, { name })}
      onClick={() => void act().catch(complain)}
    >
      {t(`passing.choice.${key}`)}
    </Button>
  );
  const gone = () => acts.dismiss(desk, id, other.staff_id);
  if (other.state === "asked") return <span className="beside-choices">{button("withdraw", gone)}</span>;
  return (
    <span className="beside-choices">
      {button("handOver", () => acts.handOver(desk, id, other.staff_id), "primary")}
      {other.role === "consulted" && button("bringIn", () => acts.bringIn(desk, id, other.staff_id))}
      {button(other.role === "consulted" ? "thank" : "remove", gone)}
    </span>
  );
}
