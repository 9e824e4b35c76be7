// One question, with what this person can do about it: take it on, decline, answer; thank, withdraw.
import "./experts.css";
import type { Question } from "@lingxi/api";
import { ago, clock, exact, stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Link } from "@tanstack/react-router";
import { Button, Input, InputNumber, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { isOpen, useSkillName } from "./expert.ts";

const DAY_MS = 86_400_000;
const TONES: Record<Question["state"], string> = {
  asked: "processing",
  accepted: "processing",
  answered: "success",
  declined: "warning",
  expired: "warning",
  withdrawn: "default",
};

export function QuestionCard({ question, here = false }: { question: Question; here?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const skillName = useSkillName();
  const me = useLive((state) => state.me.staff.id);
  const colleagues = useLive((state) => state.colleagues);
  const name = (id: string | null) => (id ? (colleagues[id]?.name ?? "?") : "");
  const soon = (at: string) => (Date.parse(at) - now < DAY_MS ? clock(at, language) : stamp(at, language));
  const mine = question.asked_by === me;
  const toMe = question.expert_id === me;
  const reads = !here && (mine || (toMe && question.state !== "asked" && question.solved === null));
  return (
    <article className="question" data-open={isOpen(question)}>
      <header>
        <Tag color={TONES[question.state]}>{t(`experts.state.${question.state}`)}</Tag>
        {question.skill && <Tag>{skillName(question.skill)}</Tag>}
        <time className="quiet" title={exact(question.asked_at, language)}>
          {ago(question.asked_at, now, language)}
        </time>
      </header>
      <p className="question-text">{question.text}</p>
      <p className="quiet">
        {mine
          ? question.expert_id && t("experts.askedOf", { name: name(question.expert_id) })
          : t("experts.askedBy", { name: name(question.asked_by) })}
        {isOpen(question) && ` · ${t("experts.answerBy", { until: soon(question.answer_by) })}`}
      </p>
      {question.answer && <blockquote>{question.answer}</blockquote>}
      {question.solved !== null && (
        <p className="quiet">
          {t(question.solved ? "experts.wasSolved" : "experts.wasNotSolved")}
          {question.thanked && ` · ${t("experts.thanked")}`}
        </p>
      )}
      {reads && (
        <Link to="/c/$conversationId" params={{ conversationId: question.conversation_id }}>
          {t("experts.openConversation")}
        </Link>
      )}
      {toMe && isOpen(question) && <ForExpert question={question} />}
      {mine && <ForAsker question={question} />}
    </article>
  );
}

function ForExpert({ question }: { question: Question }) {
  return question.state === "asked" ? <ToAccept question={question} /> : <ToAnswer question={question} />;
}

function useVerbs(question: Question) {
  const { busy, save } = useSave(["experts"]);
  const post = (verb: string, body?: object) => save(() => call("POST", `/api/questions/${question.id}/${verb}`, body));
  return { busy, post };
}

function ToAccept({ question }: { question: Question }) {
  const { t } = useTranslation();
  const { busy, post } = useVerbs(question);
  return (
    <footer>
      <Button type="primary" loading={busy} onClick={() => void post("accept")}>
        {t("experts.accept")}
      </Button>
      <Button disabled={busy} onClick={() => void post("decline")}>
        {t("experts.decline")}
      </Button>
    </footer>
  );
}

function ToAnswer({ question }: { question: Question }) {
  const { t } = useTranslation();
  const { busy, post } = useVerbs(question);
  const passed = question.accepted_at ? Math.ceil((Date.now() - Date.parse(question.accepted_at)) / 60_000) : 5;
  const [text, setText] = useState("");
  const [minutes, setMinutes] = useState(Math.min(60, Math.max(1, passed)));
  return (
    <>
      <Input.TextArea
        value={text}
        maxLength={10_000}
        autoSize={{ minRows: 2, maxRows: 10 }}
        placeholder={t("experts.answerHint")}
        aria-label={t("experts.answer")}
        onChange={(event) => setText(event.target.value)}
      />
      <footer>
        <InputNumber
          min={1}
          max={480}
          value={minutes}
          suffix={t("experts.minutes")}
          aria-label={t("experts.minutesTaken")}
          onChange={(value) => setMinutes(value ?? 1)}
        />
        <Button
          type="primary"
          loading={busy}
          disabled={!text.trim()}
          onClick={() => void post("answer", { text, minutes })}
        >
          {t("experts.answer")}
        </Button>
        <Button disabled={busy} onClick={() => void post("decline")}>
          {t("experts.giveBack")}
        </Button>
      </footer>
    </>
  );
}

function ForAsker({ question }: { question: Question }) {
  const { t } = useTranslation();
  const { busy, post } = useVerbs(question);
  if (isOpen(question))
    return (
      <footer>
        <Button disabled={busy} onClick={() => void post("withdraw")}>
          {t("experts.withdraw")}
        </Button>
      </footer>
    );
  if (question.state !== "answered" || question.solved !== null) return null;
  return (
    <footer>
      <Button type="primary" loading={busy} onClick={() => void post("judge", { solved: true, thanked: true })}>
        {t("experts.thank")}
      </Button>
      <Button disabled={busy} onClick={() => void post("judge", { solved: false, thanked: true })}>
        {t("experts.notSolved")}
      </Button>
    </footer>
  );
}
