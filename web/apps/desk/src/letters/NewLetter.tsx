// A letter to somebody who has not written: to an address, or to the customer of the conversation that is open.
import "./letters.css";
import { SendOutlined } from "@ant-design/icons";
import type { Said } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Button, Input, Modal } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newId, useDesk, useLive } from "../app/live.tsx";
import { dialog } from "../app/prefs.ts";
import { useComplain } from "../app/problems.ts";
import { AttachButton } from "../conversation/AttachButton.tsx";
import { type Draft, EMPTY, keepDraft, loadDraft } from "../conversation/drafts.ts";
import { Unfilled } from "../conversation/Unfilled.tsx";
import { UploadChips } from "../conversation/UploadChips.tsx";
import { useUploads } from "../conversation/useUploads.ts";
import { unfilled } from "../conversation/variables.ts";
import { From, People, Subject } from "./LetterLine.tsx";
import { isAddress, useSenders } from "./letters.ts";
import { MarkupBar, markByKey } from "./MarkupBar.tsx";

const PLACE = "first-letter"; // where it is kept as long as it is not sent

export function NewLetter() {
  const { t } = useTranslation();
  const desk = useDesk();
  const navigate = useNavigate();
  const complain = useComplain();
  const senders = useSenders();
  const known = useAddresses();
  const uploads = useUploads(PLACE);
  const field = useRef<TextAreaRef>(null);
  const [key] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => loadDraft(PLACE));
  const { letter = {} } = draft;
  const sender = letter.sender ?? senders[0]?.addresses[0] ?? "";
  const to = letter.to ?? [...known.emails.keys()].slice(0, 1);
  const { cc = [], subject = "", plain = false } = letter;
  const attachments = uploads.items.flatMap((it) => it.attachment ?? []);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const about = (part: Partial<NonNullable<Draft["letter"]>>) => change({ letter: { ...letter, ...part } });
  const left = unfilled(draft.text);
  const right = [...to, ...cc].every(isAddress) && to.length > 0 && subject.trim() !== "" && sender !== "";
  const can = right && !left.length && !uploads.busy && !busy && (draft.text.trim() !== "" || attachments.length > 0);

  const close = () => {
    keepDraft(PLACE, { ...draft, attachments });
    dialog.set(null);
  };
  const send = async () => {
    if (!can) return;
    setBusy(true);
    try {
      const mine = known.customerId && to.some((it) => known.emails.has(it));
      const said = await call<Said>("POST", "/api/letters", {
        customer_id: mine ? known.customerId : null,
        draft: {
          client_id: key,
          text: draft.text.trim(),
          attachment_ids: attachments.map((it) => it.id),
          ...{ sender, to, cc, subject, plain },
        },
      });
      desk.absorb({ conversation: said.conversation, message: said.message });
      keepDraft(PLACE, EMPTY);
      dialog.set(null);
      void navigate({ to: "/c/$conversationId", params: { conversationId: said.conversation.id } });
    } catch (error) {
      complain(error);
      setBusy(false);
    }
  };
  const target = { field, change: (text: string) => change({ text }) };
  return (
    <Modal
      open
      width={680}
      title={t("letters.first.title")}
      mask={{ closable: false }}
      onCancel={close}
      footer={
        <div className="composer-tools">
          <AttachButton add={uploads.add} />
          <MarkupBar {...target} plain={plain} setPlain={(it) => about({ plain: it })} />
          <span className="command-gap" />
          <Button type="primary" icon={<SendOutlined />} disabled={!can} loading={busy} onClick={() => void send()}>
            {t("composer.send")}
          </Button>
        </div>
      }
    >
      <div className="letter-fields">
        <From value={sender} change={(it) => about({ sender: it })} />
        <People
          label={t("letters.to")}
          value={to}
          known={known.emails}
          autoFocus={!known.emails.size}
          change={(it) => about({ to: it })}
        />
        <People label={t("letters.cc")} value={cc} known={known.emails} change={(it) => about({ cc: it })} />
        <Subject value={subject} autoFocus={known.emails.size > 0} change={(it) => about({ subject: it })} />
      </div>
      <Input.TextArea
        ref={field}
        variant="borderless"
        autoSize={{ minRows: 8, maxRows: 18 }}
        maxLength={20_000}
        value={draft.text}
        placeholder={t("letters.first.placeholder")}
        aria-label={t("letters.first.words")}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || markByKey(event, target, t)) return;
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <Unfilled names={left} />
      <UploadChips uploads={uploads} />
    </Modal>
  );
}

/** The customer of the conversation that is open, and their addresses. */
function useAddresses() {
  const { conversationId: id } = useParams({ strict: false });
  const conversation = useLive((state) => (id ? state.conversations[id] : undefined));
  const customer = useLive((state) => (conversation ? state.customers[conversation.customer_id] : undefined));
  const emails = customer?.identities.filter((it) => it.kind === "email") ?? [];
  return { customerId: customer?.id, emails: new Map(emails.map((it) => [it.value, customer?.name ?? ""])) };
}
