// What whoever meets this customer next should know; what matters most is pinned above all else.
import { DeleteOutlined, PlusOutlined, PushpinFilled, PushpinOutlined } from "@ant-design/icons";
import type { CustomerNote } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Popconfirm, Tooltip } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";

const LIMIT = 2000;

export function Notes({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const can = useCan();
  const complain = useComplain();
  const client = useQueryClient();
  const [writing, setWriting] = useState(false);
  const { data } = useQuery({
    queryKey: ["customer", customerId, "notes"],
    queryFn: () => call<readonly CustomerNote[]>("GET", `/api/customers/${customerId}/notes`),
  });
  const again = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ["customer", customerId] }),
      client.invalidateQueries({ queryKey: ["brief"] }),
    ]);
  const change = (note: CustomerNote, body: Partial<Pick<CustomerNote, "important">> | null) =>
    call(body ? "PATCH" : "DELETE", `/api/customers/notes/${note.id}`, body ?? undefined).then(again, complain);
  return (
    <section className="customer-section" aria-label={t("customers.notes")}>
      <h3 className="section-head">
        {t("customers.notes")}
        {can("customers.write") && !writing && (
          <Button
            size="small"
            type="text"
            icon={<PlusOutlined />}
            aria-label={t("customers.addNote")}
            title={t("customers.addNote")}
            onClick={() => setWriting(true)}
          />
        )}
      </h3>
      {writing && <Writing customerId={customerId} done={() => setWriting(false)} saved={again} />}
      {data?.length === 0 && !writing && <p className="quiet">{t("customers.noNotes")}</p>}
      <ul className="notes">
        {data?.map((note) => (
          <NoteView key={note.id} note={note} change={(body) => void change(note, body)} />
        ))}
      </ul>
    </section>
  );
}

interface NoteProps {
  note: CustomerNote;
  change: (body: { important: boolean } | null) => void;
}

function NoteView({ note, change }: NoteProps) {
  const { t } = useTranslation();
  const can = useCan();
  const language = useLanguage();
  const now = useNow("slow");
  const pin = t(note.important ? "customers.unpin" : "customers.pin");
  return (
    <li data-important={note.important}>
      <p>{note.text}</p>
      <span className="notes-by">
        {note.author_name && <span className="quiet lx-cut">{note.author_name}</span>}
        <time className="quiet" dateTime={note.at} title={exact(note.at, language)}>
          {ago(note.at, now, language)}
        </time>
        {can("customers.write") && (
          <span className="notes-acts">
            <Tooltip title={pin}>
              <Button
                size="small"
                type="text"
                icon={note.important ? <PushpinFilled /> : <PushpinOutlined />}
                aria-label={pin}
                aria-pressed={note.important}
                onClick={() => change({ important: !note.important })}
              />
            </Tooltip>
            <Popconfirm
              title={t("customers.removeNote")}
              okText={t("customers.remove")}
              cancelText={t("common.cancel")}
              onConfirm={() => change(null)}
            >
              <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t("customers.remove")} />
            </Popconfirm>
          </span>
        )}
      </span>
    </li>
  );
}

function Writing({ customerId, done, saved }: { customerId: string; done: () => void; saved: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const [text, setText] = useState("");
  const [important, setImportant] = useState(false);
  const [busy, setBusy] = useState(false);
  const save = () => {
    if (!text.trim()) return;
    setBusy(true);
    call("POST", `/api/customers/${customerId}/notes`, { text, important })
      .then(saved)
      .then(done, complain)
      .finally(() => setBusy(false));
  };
  return (
    <div className="notes-new">
      <Input.TextArea
        autoFocus
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={LIMIT}
        value={text}
        aria-label={t("customers.noteText")}
        placeholder={t("customers.notePlaceholder")}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") done();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
        }}
      />
      <span className="notes-by">
        <Button
          size="small"
          type={important ? "primary" : "default"}
          ghost={important}
          icon={important ? <PushpinFilled /> : <PushpinOutlined />}
          aria-pressed={important}
          onClick={() => setImportant((it) => !it)}
        >
          {t("customers.pin")}
        </Button>
        <span className="notes-acts">
          <Button size="small" type="text" onClick={done}>
            {t("common.cancel")}
          </Button>
          <Button size="small" type="primary" loading={busy} disabled={!text.trim()} onClick={save}>
            {t("common.save")}
          </Button>
        </span>
      </span>
    </div>
  );
}
