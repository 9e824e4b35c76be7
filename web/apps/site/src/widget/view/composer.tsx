// Where the customer writes. Enter sends, unless an input method is still composing; files come by button, paste or drag.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { passing } from "../server.ts";
import { isDraft } from "../state.ts";
import { bytes } from "../time.ts";
import { fill, reason } from "../words.ts";
import { type Guest, GuestFields, missing } from "./guest.tsx";
import { Icon } from "./icons.tsx";
import { useShell } from "./shell.ts";
import { type Upload, useUploads } from "./uploads.ts";

const TEXT_LIMIT = 20_000;
const TALLEST = 132;

export function Composer({ dropped, onTaken }: { dropped: File[]; onTaken: () => void }) {
  const { client, state, face, words } = useShell();
  const [text, setText] = useState(client.memory.get("draft") ?? "");
  const [guest, setGuest] = useState<Guest>(() => ({
    name: client.memory.get("name") ?? "",
    email: client.memory.get("email") ?? "",
  }));
  const [checked, setChecked] = useState(false);
  const uploads = useUploads(client);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const fresh = isDraft(state.current) && !state.outbox.some((one) => one.thread === state.current);
  const asks = fresh && !state.customer?.known && (face.ask_name || face.ask_email);
  const ready = (text.trim() || uploads.done.length) && !uploads.busy;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the field follows its text
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(element.scrollHeight, TALLEST)}px`;
  }, [text]);
  useEffect(() => {
    if (dropped.length) {
      uploads.add(dropped);
      onTaken();
    }
  }, [dropped, onTaken, uploads.add]);

  function write(next: string): void {
    setText(next);
    client.memory.set("draft", next || null);
    if (next) client.typing();
  }

  function send(event?: Event): void {
    event?.preventDefault();
    if (!ready) return;
    if (asks && missing(guest, face, words).length) {
      setChecked(true);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    const [name, email] = [guest.name.trim(), guest.email.trim()];
    if (asks) for (const [key, value] of Object.entries({ name, email })) client.memory.set(key, value || null);
    client.send({
      text: text.trim(),
      attachments: uploads.done,
      ...(asks && name && { name }),
      ...(asks && email && { email }),
    });
    uploads.clear();
    write("");
    field.current?.focus();
  }

  function keys(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  }

  function paste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length || !face.attachments) return;
    event.preventDefault();
    uploads.add(files);
  }

  return (
    <form class="composer" ref={form} onSubmit={send}>
      {asks && <GuestFields guest={guest} onChange={setGuest} checked={checked} />}
      {uploads.list.length > 0 && (
        <ul class="uploads">
          {uploads.list.map((one) => (
            <UploadRow key={one.key} one={one} onRemove={uploads.remove} onRetry={uploads.retry} />
          ))}
        </ul>
      )}
      {uploads.tooMany && <p class="error">{words.tooMany}</p>}
      <div class="box">
        {face.attachments && (
          <>
            <button type="button" class="icon-button" aria-label={words.attach} onClick={() => picker.current?.click()}>
              <Icon name="clip" />
            </button>
            <input
              ref={picker}
              type="file"
              multiple
              hidden
              onChange={(event) => {
                uploads.add([...(event.currentTarget.files ?? [])]);
                event.currentTarget.value = "";
              }}
            />
          </>
        )}
        <textarea
          ref={field}
          rows={1}
          maxLength={TEXT_LIMIT}
          aria-label={words.writeLabel}
          placeholder={words.write}
          value={text}
          enterkeyhint="send"
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={keys}
          onPaste={paste}
        />
        <button type="submit" class="send" aria-label={words.send} disabled={!ready}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

interface RowProps {
  one: Upload;
  onRemove: (key: string) => void;
  onRetry: (key: string) => void;
}

function UploadRow({ one, onRemove, onRetry }: RowProps) {
  const { words } = useShell();
  const percent = Math.round(one.share * 100);
  const failed = one.failed !== undefined;
  return (
    <li class={failed ? "bad" : ""}>
      {one.image ? <img src={one.image} alt="" /> : <Icon name="file" />}
      <span class="what">
        <b>{one.file.name}</b>
        <small role={failed ? "alert" : undefined}>
          {failed
            ? reason(words, one.failed ?? 0)
            : one.done
              ? bytes(one.file.size)
              : fill(words.uploading, { n: percent })}
        </small>
        {!failed && !one.done && <progress max={100} value={percent} aria-label={one.file.name} />}
      </span>
      {failed && passing(one.failed ?? 0) && (
        <button type="button" class="link" onClick={() => onRetry(one.key)}>
          {words.retry}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={fill(words.remove, { name: one.file.name })}
        onClick={() => onRemove(one.key)}
      >
        <Icon name="close" size={16} />
      </button>
    </li>
  );
}
