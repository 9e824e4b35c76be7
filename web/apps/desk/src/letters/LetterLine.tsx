// From whom, to whom, about what: one quiet line above the words, which opens.
import "./letters.css";
import { DownOutlined, UpOutlined } from "@ant-design/icons";
import type { Conversation } from "@lingxi/api";
import { Button, Input, Select, Tag } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { bare, isAddress, useLetters, useSenders } from "./letters.ts";
import type { Fields, Writing } from "./useWriting.tsx";

const PEOPLE = ["to", "cc", "bcc"] as const;

export function LetterLine({ conversation, writing }: { conversation: Conversation; writing: Writing }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { fields } = writing;
  const wrong = !fields.sender || ![...fields.to, ...fields.cc, ...fields.bcc].every(isAddress) || !fields.to.length;
  return (
    <div className="letter-line" data-open={open}>
      <Button
        type="text"
        size="small"
        className="letter-line-fold"
        aria-expanded={open}
        data-bad={wrong}
        icon={open ? <UpOutlined /> : <DownOutlined />}
        iconPosition="end"
        onClick={() => setOpen(!open)}
      >
        <span className="lx-cut">{open ? t("letters.write.about") : <Summary fields={fields} />}</span>
      </Button>
      {open && <LetterFields conversation={conversation} writing={writing} />}
    </div>
  );
}

function Summary({ fields }: { fields: Fields }) {
  const { t } = useTranslation();
  const others = fields.cc.length + fields.bcc.length;
  return (
    <>
      {fields.to.length
        ? t("letters.write.toWhom", { to: fields.to.join(t("common.comma")) })
        : t("letters.write.nobody")}
      {others > 0 && ` ${t("letters.write.copies", { count: others })}`}
      {` · ${fields.subject || t("letters.write.noSubject")} · `}
      {fields.sender ? t("letters.write.fromWhom", { sender: fields.sender }) : t("letters.write.noSender")}
    </>
  );
}

export function LetterFields({ conversation, writing }: { conversation: Conversation; writing: Writing }) {
  const { t } = useTranslation();
  const { fields, change } = writing;
  const known = useKnown(conversation);
  return (
    <div className="letter-fields">
      <From value={fields.sender} change={(sender) => change({ sender })} />
      {PEOPLE.map((which) => (
        <People
          key={which}
          label={t(`letters.${which}`)}
          value={fields[which]}
          known={known}
          change={(value) => change({ [which]: value })}
        />
      ))}
      <Subject value={fields.subject} change={(subject) => change({ subject })} />
    </div>
  );
}

interface SubjectProps {
  value: string;
  change: (subject: string) => void;
  autoFocus?: boolean;
}

export function Subject({ value, change, autoFocus = false }: SubjectProps) {
  const { t } = useTranslation();
  return (
    <div className="letter-field">
      <span aria-hidden="true">{t("conversation.subject")}</span>
      <Input
        size="small"
        value={value}
        maxLength={500}
        autoFocus={autoFocus}
        aria-label={t("conversation.subject")}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}

export function From({ value, change }: { value: string; change: (address: string) => void }) {
  const { t } = useTranslation();
  const senders = useSenders();
  const options = senders.flatMap((it) =>
    it.addresses.map((address) => ({ value: address, label: `${it.name} <${address}>` })),
  );
  return (
    <div className="letter-field">
      <span aria-hidden="true">{t("letters.from")}</span>
      <Select
        size="small"
        value={value || null}
        options={options}
        status={value ? "" : "error"}
        placeholder={t("letters.write.noSender")}
        notFoundContent={t("letters.write.noSenders")}
        aria-label={t("letters.from")}
        onChange={(address: string) => change(address)}
      />
    </div>
  );
}

interface PeopleProps {
  label: string;
  value: readonly string[];
  /** Names by address. */
  known: ReadonlyMap<string, string>;
  change: (value: readonly string[]) => void;
  autoFocus?: boolean;
}

export function People({ label, value, known, change, autoFocus = false }: PeopleProps) {
  const { t } = useTranslation();
  return (
    <div className="letter-field">
      <span aria-hidden="true">{label}</span>
      <Select
        mode="tags"
        autoFocus={autoFocus}
        size="small"
        value={[...value]}
        {...(known.size ? {} : { open: false })}
        suffixIcon={null}
        tokenSeparators={[",", ";", "，", "；", " "]}
        options={[...known].map(([address, name]) => ({
          value: address,
          label: name ? `${name} <${address}>` : address,
        }))}
        aria-label={label}
        tagRender={({ value: address = "", closable, onClose }) => (
          <Tag
            closable={closable}
            onClose={onClose}
            color={isAddress(address) ? "default" : "error"}
            title={isAddress(address) ? address : t("letters.write.noAddress")}
          >
            <span className="lx-cut">{known.get(address) || address}</span>
          </Tag>
        )}
        onChange={(chosen: string[]) => change([...new Set(chosen.map(bare))])}
      />
    </div>
  );
}

/** Everybody who wrote or was written to here, but for ourselves. */
function useKnown(conversation: Conversation): ReadonlyMap<string, string> {
  const letters = useLetters(conversation);
  const senders = useSenders();
  return useMemo(() => {
    const own = new Set(senders.flatMap((it) => it.addresses));
    const people = (letters ?? []).flatMap((it) => [it.sender, ...it.reply_to, ...it.to, ...it.cc]);
    const others = people.filter((it) => it.email && !own.has(it.email));
    return new Map(others.map((it) => [it.email, it.name ?? ""]));
  }, [letters, senders]);
}
