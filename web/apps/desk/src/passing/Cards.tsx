// What colleagues want of me, told quietly: to advise, to talk along; and what a supervisor says to me alone.
import "./passing.css";
import { QuestionCircleOutlined, SafetyOutlined, SoundOutlined, UsergroupAddOutlined } from "@ant-design/icons";
import type { Aside } from "@lingxi/api";
import { Ring } from "@lingxi/ui";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useDesk, useLive } from "../app/live.tsx";
import { useCustomerName } from "../app/names.ts";
import { useComplain } from "../app/problems.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import { Keys } from "../commands/Keys.tsx";
import * as acts from "./acts.ts";
import { type Asked, askedOf } from "./beside.ts";
import { comeTo } from "./commands.tsx";

export function PassingCards() {
  const { t } = useTranslation();
  const { conversationId } = useParams({ strict: false });
  const state = useLive((it) => it);
  const asked = useMemo(() => askedOf(state), [state]);
  const asides = useLive((state) => state.asides);
  const elsewhere = Object.values(asides).filter(
    (it) => it.kind === "taken_over" || it.conversation_id !== conversationId,
  );
  if (!asked.length && !elsewhere.length) return null;
  return (
    <section className="passing-cards" aria-label={t("passing.cards")}>
      {elsewhere.map((it) => (
        <AsideCard key={it.id} aside={it} linked={it.kind === "whisper"} />
      ))}
      {asked.map((it) => (
        <AskedCard key={it.place.id} {...it} />
      ))}
    </section>
  );
}

/** In the conversation that it is about, right above where I write. */
export function AsidesHere({ conversationId }: { conversationId: string }) {
  const asides = useLive((state) => state.asides);
  const here = Object.values(asides).filter((it) => it.kind === "whisper" && it.conversation_id === conversationId);
  return here.map((it) => <AsideCard key={it.id} aside={it} linked={false} />);
}

function AskedCard({ work, place }: Asked) {
  const { t } = useTranslation();
  const nameOf = useCustomerName();
  const { scene } = useCommands();
  const complain = useComplain();
  const conversation = useLive((state) => state.conversations[work.conversation_id]);
  const by = useLive((state) => (place.asked_by ? state.colleagues[place.asked_by]?.name : undefined));
  const now = useNow();
  const ends = place.expires_at ? Date.parse(place.expires_at) : now;
  const whole = ends - Date.parse(place.since);
  const name = by ?? t("customer.someone");
  return (
    <div className="passing-card" role="status">
      <div className="passing-card-head">
        {place.role === "consulted" ? <QuestionCircleOutlined /> : <UsergroupAddOutlined />}
        <strong>{t(`passing.asks.${place.role}`, { name })}</strong>
        <Ring
          left={(ends - now) / Math.max(1, whole)}
          size={24}
          label={t("offer.left", { count: Math.max(0, Math.ceil((ends - now) / 1000)) })}
        />
      </div>
      <p className="passing-card-text">
        {conversation && <span className="passing-about">{nameOf(conversation)}</span>}
        {place.note || conversation?.last_text}
      </p>
      <div className="passing-card-actions">
        <Button
          size="small"
          type="text"
          onClick={() => void acts.excuse(scene.desk, work.conversation_id).catch(complain)}
        >
          {t("passing.command.excuse")}
        </Button>
        <Button
          size="small"
          type="primary"
          ghost
          onClick={() => void comeTo(scene, work.conversation_id).catch(complain)}
        >
          {t("passing.command.come")} <Keys keys="alt+y" />
        </Button>
      </div>
    </div>
  );
}

function AsideCard({ aside, linked }: { aside: Aside; linked: boolean }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const navigate = useNavigate();
  const complain = useComplain();
  const nameOf = useCustomerName();
  const from = useLive((state) => state.colleagues[aside.from_id]?.name) ?? t("customer.someone");
  const about = nameOf(aside);
  const open = () => void navigate({ to: "/c/$conversationId", params: { conversationId: aside.conversation_id } });
  return (
    <div className="passing-card" data-tone="warn" role="alert">
      <div className="passing-card-head">
        {aside.kind === "whisper" ? <SoundOutlined /> : <SafetyOutlined />}
        <strong>{t(aside.kind === "whisper" ? "passing.whispers" : "passing.tookOver", { name: from, about })}</strong>
      </div>
      <p className="passing-card-text">{aside.text}</p>
      <div className="passing-card-actions">
        {linked && (
          <Button size="small" type="text" onClick={open}>
            {t("passing.open")}
          </Button>
        )}
        <Button size="small" type="primary" ghost onClick={() => void acts.seeAside(desk, aside).catch(complain)}>
          {t("passing.gotIt")}
        </Button>
      </div>
    </div>
  );
}
