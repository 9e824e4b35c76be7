// Answering a case: words and files. What is written stays until it is sent.
import { useRef, useState } from "preact/hooks";
import { type Attachment, call, Refused, upload, type Whole, type Word } from "./server.ts";
import type { Words } from "./words.ts";

interface Props {
  readonly whole: Whole;
  readonly text: Words;
  readonly reload: () => Promise<void>;
  /** Shows another case: what was said began one. */
  readonly open: (id: string) => void;
}

export function Answer({ whole, text, reload, open }: Props) {
  const [draft, setDraft] = useState("");
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const [busy, setBusy] = useState("");
  const [note, setNote] = useState({ text: "", bad: false });
  const key = useRef(crypto.randomUUID());
  const over = whole.case.state === "solved" || whole.case.state === "closed";

  async function trying(what: () => Promise<void>, saying: string): Promise<void> {
    setBusy(saying);
    setNote({ text: "", bad: false });
    try {
      await what();
    } catch (error) {
      setNote({ text: text.problem(error instanceof Refused ? error.code : ""), bad: true });
    }
    setBusy("");
  }

  async function attach(input: HTMLInputElement): Promise<void> {
    const chosen = [...(input.files ?? [])];
    input.value = "";
    await trying(async () => {
      for (const one of chosen) {
        const kept = await upload(one);
        setFiles((all) => [...all, kept]);
      }
    }, text.uploading);
  }

  async function send(): Promise<void> {
    await trying(async () => {
      const ids = files.map((one) => one.id);
      const body = { client_id: key.current, text: draft, attachment_ids: ids };
      const word = await call<Word>("POST", `/cases/${whole.case.id}/messages`, body);
      key.current = crypto.randomUUID();
      setDraft("");
      setFiles([]);
      if (word.case_id !== whole.case.id) return open(word.case_id);
      await reload();
      setNote({ text: text.sent, bad: false });
    }, text.sending);
  }

  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {over && <p class="warn">{whole.begins_anew ? text.anew : text.reopens}</p>}
      <textarea
        rows={3}
        aria-label={text.answerLabel}
        placeholder={text.answer}
        value={draft}
        maxLength={20_000}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      {files.length > 0 && (
        <ul class="files">
          {files.map((one) => (
            <li key={one.id}>
              <span class="long">{one.name}</span>
              <button
                type="button"
                class="plain"
                aria-label={text.remove(one.name)}
                onClick={() => setFiles(files.filter((it) => it.id !== one.id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <label class="attach">
          {text.attach}
          <input type="file" multiple onChange={(event) => attach(event.currentTarget)} disabled={busy !== ""} />
        </label>
        <span class={note.bad ? "grow bad" : "grow dim"} role="status">
          {busy || note.text}
        </span>
        <button type="submit" class="main" disabled={busy !== "" || (!draft.trim() && files.length === 0)}>
          {text.send}
        </button>
      </div>
    </form>
  );
}
