// Writing a letter: what is said about it beyond its words, whether it can be sent, and sending it.
import type { Blank, Conversation, Said } from "@lingxi/api";
import { clock } from "@lingxi/i18n";
import { call, Problem } from "@lingxi/sync";
import { App } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { newId, useDesk } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { queries } from "../app/session.ts";
import type { Draft, LetterFields } from "../conversation/drafts.ts";
import type { Uploads } from "../conversation/useUploads.ts";
import { unfilled } from "../conversation/variables.ts";
import { isAddress, useBlank } from "./letters.ts";

export type Fields = Required<Omit<LetterFields, "after">>;

export interface Writing {
  readonly blank: Blank;
  readonly fields: Fields;
  readonly begun: boolean;
  readonly busy: boolean;
  readonly can: boolean;
  change(part: Partial<LetterFields>): void;
  send(at?: Date): void;
}

interface Options {
  conversation: Conversation;
  draft: Draft;
  /** It is a note that is being written. */
  isNote: boolean;
  uploads: Uploads;
  change: (part: Partial<Draft>) => void;
  sent: () => void;
}

/** None on other channels, for notes, and where there is no letter to answer. */
export function useWriting({ conversation, draft, isNote, uploads, change, sent }: Options): Writing | null {
  const desk = useDesk();
  const blank = useBlank(conversation);
  const ask = useAsk();
  const complain = useComplain();
  const [busy, setBusy] = useState(false);
  const key = useKey();
  const { letter = {} } = draft;
  const begun = draft.text.trim() !== "";
  const after = letter.after ?? conversation.last_position;
  const active = !isNote && conversation.channel === "email" && blank !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: from its first word on, what was there then counts
  useEffect(() => {
    if (active && begun && letter.after === undefined)
      change({ letter: { ...letter, after: conversation.last_position } });
  }, [active, begun]);
  if (!active) return null;

  const fields = fieldsOf(blank, letter);
  const attachments = uploads.items.flatMap((it) => it.attachment ?? []);
  const people = [...fields.to, ...fields.cc, ...fields.bcc];
  const empty = !begun && !attachments.length;
  const can =
    !empty &&
    !busy &&
    !uploads.busy &&
    !unfilled(draft.text).length &&
    !!fields.sender &&
    !!people.length &&
    people.every(isAddress);

  const post = async (at: Date | undefined, anyway: boolean): Promise<void> => {
    const { after: _, ...about } = letter;
    const said = await call<Said>("POST", `/api/conversations/${conversation.id}/letters`, {
      client_id: key.of(draft.text),
      text: draft.text.trim(),
      attachment_ids: attachments.map((it) => it.id),
      ...about,
      ...(anyway ? {} : { after }),
      ...(at ? { send_at: at.toISOString() } : {}),
    });
    key.used();
    desk.absorb({ conversation: said.conversation, message: said.message });
    queries.setQueryData(["draft", conversation.id], null);
    void queries.invalidateQueries({ queryKey: ["deliveries", conversation.id] });
    sent();
  };
  const send = async (at?: Date) => {
    if (!can) return;
    setBusy(true);
    try {
      await post(at, false).catch(async (error) => {
        if (!(error instanceof Problem) || error.code !== "answered_meanwhile") throw error;
        if (await ask(error)) await post(at, true);
      });
    } catch (error) {
      complain(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    blank,
    fields,
    begun,
    busy,
    can,
    change: (part) => change({ letter: { ...letter, ...part } }),
    send: (at) => void send(at),
  };
}

function fieldsOf(blank: Blank, letter: LetterFields): Fields {
  return {
    sender: letter.sender ?? blank.sender,
    to: letter.to ?? blank.to.map((it) => it.email),
    cc: letter.cc ?? blank.cc.map((it) => it.email),
    bcc: letter.bcc ?? [],
    subject: letter.subject ?? blank.subject,
    plain: letter.plain ?? false,
  };
}

/** The same words again are the same letter, until the server has it. */
function useKey() {
  const kept = useRef({ text: "", key: newId() });
  return {
    of: (text: string) => {
      if (kept.current.text !== text) kept.current = { text, key: newId() };
      return kept.current.key;
    },
    used: () => {
      kept.current = { text: "", key: newId() };
    },
  };
}

/** A colleague was quicker: whether it shall go all the same. */
function useAsk(): (problem: Problem) => Promise<boolean> {
  const { modal } = App.useApp();
  const { t } = useTranslation();
  const language = useLanguage();
  return async ({ data }) =>
    modal.confirm({
      title: t("letters.write.meanwhile", { name: data["name"], time: clock(String(data["at"]), language) }),
      content: t("letters.write.meanwhileText"),
      okText: t("letters.write.sendAnyway"),
      cancelText: t("letters.write.lookFirst"),
      autoFocusButton: "cancel",
    });
}
