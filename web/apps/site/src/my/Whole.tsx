// One case: all that was said in it on any channel, and the means to answer.
import { useEffect, useRef, useState } from "preact/hooks";
import { save } from "../own/door.ts";
import { markup } from "../widget/markup.tsx";
import { Answer } from "./Answer.tsx";
import { Standing, StateTag } from "./List.tsx";
import { type Attachment, call, file, type Language, Refused, type Whole as TheWhole, type Word } from "./server.ts";
import { moment, type Words } from "./words.ts";

interface Props {
  readonly whole: TheWhole;
  readonly text: Words;
  readonly language: Language;
  readonly back: () => void;
  /** Shows it as it is now. */
  readonly reload: () => Promise<void>;
  readonly open: (id: string) => void;
}

export function Whole({ whole, text, language, back, reload, open }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const { case: one, words } = whole;
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something new was said
  useEffect(() => end.current?.scrollIntoView({ block: "end" }), [words.length]);
  return (
    <main class="wide whole">
      <button type="button" class="plain" onClick={back}>
        ← {text.back}
      </button>
      <div class="row top">
        <h1 tabIndex={-1} ref={title} class="long">
          {one.subject || text.noSubject}
        </h1>
        <StateTag one={one} text={text} />
      </div>
      <Standing one={one} text={text} language={language} />
      <Transcript id={one.id} text={text} language={language} />
      {whole.more && <p class="dim">{text.older}</p>}
      <ol class="words">
        {words.map((word) => (
          <Said key={word.id} word={word} text={text} language={language} />
        ))}
      </ol>
      <div ref={end} />
      <Answer whole={whole} text={text} reload={reload} open={open} />
    </main>
  );
}

function Transcript({ id, text, language }: Pick<Props, "text" | "language"> & { readonly id: string }) {
  const [note, setNote] = useState("");
  async function send(): Promise<void> {
    setNote(text.sending);
    try {
      await call("POST", `/cases/${encodeURIComponent(id)}/transcript?language=${language}`);
      setNote(text.transcriptSent);
    } catch (error) {
      setNote(text.problem(error instanceof Refused ? error.code : ""));
    }
  }
  return (
    <p class="row start">
      <button type="button" class="plain" onClick={send}>
        {text.transcript}
      </button>
      <small role="status">{note}</small>
    </p>
  );
}

function Said({ word, text, language }: Pick<Props, "text" | "language"> & { readonly word: Word }) {
  return (
    <li class={word.mine ? "word mine" : "word"}>
      <small>
        <b>{word.mine ? text.you : word.name}</b> · {text.channels[word.channel] ?? word.channel} ·{" "}
        <time dateTime={word.at}>{moment(word.at, language)}</time>
      </small>
      <div class="said long">{markup(word.text)}</div>
      {word.attachments.length > 0 && (
        <ul class="files">
          {word.attachments.map((one) => (
            <li key={one.id}>
              <Download one={one} text={text} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Download({ one, text }: { readonly one: Attachment; readonly text: Words }) {
  return (
    <button
      type="button"
      class="file long"
      aria-label={text.download(one.name)}
      onClick={async () => save(await file(`/files/${one.id}`), one.name)}
    >
      {one.name}
    </button>
  );
}
