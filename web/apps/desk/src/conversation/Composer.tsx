// The place to answer, or to note something down for colleagues.
import "./composer.css";
import { SendOutlined, SmileOutlined, SnippetsOutlined } from "@ant-design/icons";
import type { Conversation } from "@lingxi/api";
import { Button, Input, Popover, Segmented, Tooltip } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan, useDesk, useLive } from "../app/live.tsx";
import { useStore } from "../app/store.ts";
import { Collision } from "../letters/Collision.tsx";
import { DraftLine } from "../letters/DraftLine.tsx";
import { LetterLine } from "../letters/LetterLine.tsx";
import { MarkupBar, markByKey } from "../letters/MarkupBar.tsx";
import { SendLetter } from "../letters/SendLetter.tsx";
import { SignaturePreview } from "../letters/SignaturePreview.tsx";
import { UndoBar } from "../letters/UndoBar.tsx";
import { useSharedDraft } from "../letters/useSharedDraft.ts";
import { useWriting } from "../letters/useWriting.tsx";
import { isSilent } from "../passing/beside.ts";
import { AttachButton } from "./AttachButton.tsx";
import { composer, type Draft, EMPTY, keepDraft, loadDraft } from "./drafts.ts";
import { EmojiPicker } from "./EmojiPicker.tsx";
import { GreetingHint } from "./GreetingHint.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { Unfilled } from "./Unfilled.tsx";
import { UploadChips } from "./UploadChips.tsx";
import { useSuggestions } from "./useSuggestions.ts";
import type { Uploads } from "./useUploads.ts";
import { unfilled } from "./variables.ts";

interface Props {
  conversation: Conversation;
  uploads: Uploads;
}

export function Composer({ conversation, uploads }: Props) {
  const { t } = useTranslation();
  const can = useCan();
  const desk = useDesk();
  const field = useRef<TextAreaRef>(null);
  const [draft, setDraft] = useState<Draft>(() => loadDraft(conversation.id));
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const closed = conversation.state === "closed";
  const silent = useLive((state) => isSilent(state, state.works[conversation.id]));
  const isNote = draft.private || closed || silent;
  const suggestions = useSuggestions({ conversation, draft, isNote, change, field });
  useStillPrivate(silent, draft.text, change);
  useKept(conversation.id, draft, uploads);
  useAsked(conversation.id, field, change);
  usePut(conversation.id, draft, uploads, field, change);
  const sent = () => {
    uploads.clear();
    setDraft({ ...EMPTY, private: draft.private });
    field.current?.focus();
  };
  const letter = useWriting({ conversation, draft, isNote, uploads, change, sent });
  const shared = useSharedDraft({ conversation, draft, active: letter !== null && !letter.busy, change });

  if (!can("conversations.write")) return null;
  const attachments = uploads.items.flatMap((it) => it.attachment ?? []);
  const empty = !draft.text.trim() && !attachments.length;
  const left = isNote ? [] : unfilled(draft.text);
  const blocked = empty || uploads.busy || left.length > 0;
  const send = () => {
    if (letter) return letter.send();
    if (blocked) return;
    const mentions = Object.entries(draft.mentions).filter(([, name]) => draft.text.includes(`@${name}`));
    desk.send(conversation.id, {
      text: draft.text.trim(),
      private: isNote,
      mentions: isNote ? mentions.map(([id]) => id) : [],
      attachments,
    });
    sent();
  };
  const setText = (text: string) => change({ text });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (suggestions.onKeyDown(event)) return;
    if (event.key === "Escape") event.currentTarget.blur();
    if (letter && markByKey(event, { field, change: setText }, t)) return;
    if (letter && !(event.ctrlKey || event.metaKey)) return; // a letter has lines
    if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
    if (empty && (event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    uploads.add(files);
  };
  const place = closed
    ? "composer.closedPlaceholder"
    : silent
      ? "passing.silentPlaceholder"
      : isNote
        ? "composer.notePlaceholder"
        : letter
          ? "letters.write.placeholder"
          : "composer.placeholder";

  return (
    <section className="composer" data-note={isNote} aria-label={t("composer.title")}>
      <Suggestions {...suggestions} />
      {conversation.channel === "email" && <UndoBar conversation={conversation} />}
      {letter && <Collision conversation={conversation} after={draft.letter?.after} />}
      {!isNote && !draft.text && <GreetingHint conversation={conversation} />}
      <Segmented
        size="small"
        aria-label={t("composer.mode")}
        value={isNote ? "note" : "reply"}
        options={[
          { value: "reply", label: t("composer.reply"), disabled: closed || silent },
          { value: "note", label: t("composer.note") },
        ]}
        onChange={(mode) => {
          change({ private: mode === "note" });
          field.current?.focus();
        }}
      />
      {letter && <DraftLine shared={shared} />}
      {letter && <LetterLine conversation={conversation} writing={letter} />}
      <Input.TextArea
        ref={field}
        id="composer"
        variant="borderless"
        autoSize={{ minRows: letter ? 4 : 2, maxRows: letter ? 18 : 10 }}
        maxLength={20_000}
        value={draft.text}
        readOnly={letter?.busy ?? false}
        placeholder={t(place)}
        aria-label={t(isNote ? "composer.noteField" : "composer.replyField")}
        onChange={(event) => {
          change({ text: event.target.value });
          if (!isNote && event.target.value) desk.type(conversation.id);
        }}
        onSelect={suggestions.onSelect}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <Unfilled names={left} />
      {letter && <SignaturePreview writing={letter} />}
      <UploadChips uploads={uploads} />
      <div className="composer-tools">
        <Tools
          addFiles={uploads.add}
          insert={(text) => suggestions.insert(text)}
          openReplies={() => suggestions.insert("/")}
        />
        {letter && (
          <MarkupBar
            field={field}
            change={setText}
            plain={letter.fields.plain}
            setPlain={(plain) => letter.change({ plain })}
          />
        )}
        <span className="command-gap" />
        {letter ? (
          <SendLetter writing={letter} />
        ) : (
          <Button type="primary" icon={<SendOutlined />} disabled={blocked} onClick={send}>
            {t(isNote ? "composer.addNote" : "composer.send")}
          </Button>
        )}
      </div>
    </section>
  );
}

interface ToolsProps {
  addFiles: (files: readonly File[]) => void;
  insert: (text: string) => void;
  openReplies: () => void;
}

function Tools({ addFiles, insert, openReplies }: ToolsProps) {
  const { t } = useTranslation();
  const [emoji, setEmoji] = useState(false);
  const choose = (text: string) => {
    setEmoji(false);
    insert(text);
  };
  return (
    <>
      <AttachButton add={addFiles} />
      <Popover
        open={emoji}
        onOpenChange={setEmoji}
        trigger="click"
        placement="topLeft"
        content={<EmojiPicker choose={choose} />}
        destroyOnHidden
      >
        <Button type="text" icon={<SmileOutlined />} aria-label={t("composer.emoji")} />
      </Popover>
      <Tooltip title={t("composer.savedReplies")}>
        <Button type="text" icon={<SnippetsOutlined />} aria-label={t("composer.savedReplies")} onClick={openReplies} />
      </Tooltip>
    </>
  );
}

/** What was begun for a colleague's eyes stays a note when its writer may suddenly be heard by the customer. */
function useStillPrivate(silent: boolean, text: string, change: (part: Partial<Draft>) => void): void {
  const was = useRef(silent);
  useLayoutEffect(() => {
    if (was.current && !silent && text.trim()) change({ private: true });
    was.current = silent;
  });
}

function useKept(conversationId: string, draft: Draft, uploads: Uploads): void {
  useEffect(() => {
    keepDraft(conversationId, { ...draft, attachments: uploads.items.flatMap((it) => it.attachment ?? []) });
  }, [conversationId, draft, uploads.items]);
}

/** A line that was chosen elsewhere stands here, ready to be sent or changed. */
function usePut(
  conversationId: string,
  draft: Draft,
  uploads: Uploads,
  field: React.RefObject<TextAreaRef | null>,
  change: (part: Partial<Draft>) => void,
): void {
  const waiting = useStore(composer.waiting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each line
  useEffect(() => {
    if (waiting?.conversationId !== conversationId) return;
    composer.waiting.set(null);
    const { text, back } = waiting;
    const begun = draft.text.trim();
    if (!begun || back) change({ text: begun ? `${text}\n\n${begun}` : text, private: false });
    if (back?.letter) change({ letter: back.letter });
    if (back) uploads.restore(back.attachments);
    field.current?.focus({ cursor: "end" });
  }, [waiting, conversationId]);
}

/** The reply and note commands bring the focus here. */
function useAsked(
  conversationId: string,
  field: React.RefObject<TextAreaRef | null>,
  change: (part: Partial<Draft>) => void,
): void {
  const asked = useStore(composer.asked);
  const [since] = useState(() => Date.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is asked
  useEffect(() => {
    if (!asked || (asked.conversationId ? asked.conversationId !== conversationId : asked.at < since)) return;
    composer.asked.set(null);
    change({ private: asked.mode === "note" });
    field.current?.focus();
  }, [asked, since, conversationId]);
}
