// One utterance, sent or on its way, with its true delivery state; and what the centre itself says.
import { markup } from "../markup.tsx";
import type { Attachment, Message, Outgoing } from "../nouns.ts";
import { currentConversation } from "../state.ts";
import { clock, exact, moment, shutLine } from "../time.ts";
import { fill, reason, type Words } from "../words.ts";
import { File } from "./file.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { useShell } from "./shell.ts";

interface Props {
  message?: Message;
  outgoing?: Outgoing;
  /** Goes on from the one before, by the same person. */
  joins: boolean;
  status: boolean;
}

export function Bubble({ message, outgoing, joins, status }: Props) {
  const { words, language } = useShell();
  const mine = !message || message.author.kind === "customer";
  const at = message?.at ?? new Date(outgoing?.at ?? 0).toISOString();
  const text = message?.text ?? outgoing?.text ?? "";
  const files: readonly Attachment[] = message?.attachments ?? outgoing?.attachments ?? [];
  const name = mine ? words.you : message.author.name;
  return (
    <div class={`group ${mine ? "mine" : "theirs"} ${joins ? "joins" : ""} ${outgoing ? "outgoing" : ""}`}>
      {!mine && !joins && (
        <p class="name">
          {name} <time dateTime={at}>{clock(at, language)}</time>
        </p>
      )}
      {text && (
        <div class="bubble" title={exact(at, language)}>
          <span class="sr">{mine || joins ? `${name}, ${clock(at, language)}: ` : ""}</span>
          {markup(text)}
        </div>
      )}
      {files.map((file) => (
        <File key={file.id} file={file} />
      ))}
      {status && (outgoing ? <OnItsWay one={outgoing} /> : message && <Arrived message={message} />)}
    </div>
  );
}

function Status({ icon, text, title }: { icon: IconName; text: string; title?: string }) {
  return (
    <p class={`status ${icon}`} title={title}>
      <Icon name={icon} size={14} />
      {text}
    </p>
  );
}

function Arrived({ message }: { message: Message }) {
  const { state, words, language } = useShell();
  const read = (currentConversation(state)?.staff_read ?? 0) >= message.position;
  return (
    <Status
      icon={read ? "checks" : "check"}
      text={`${read ? words.read : words.sent} ${clock(message.at, language)}`}
    />
  );
}

function OnItsWay({ one }: { one: Outgoing }) {
  const { client, state, words } = useShell();
  if (one.failed === undefined) {
    return <Status icon="clock" text={state.link === "offline" ? words.queued : words.sending} />;
  }
  return (
    <div class="failed" role="alert">
      <Status icon="alert" text={fill(words.failed, { why: reason(words, one.failed) })} />
      <button type="button" onClick={() => client.resend(one.client_id)}>
        {words.retry}
      </button>
      <button type="button" onClick={() => client.discard(one.client_id)}>
        {words.discard}
      </button>
    </div>
  );
}

const NOTICES: Readonly<Record<string, keyof Words>> = {
  joined: "noticeJoined",
  left: "noticeLeft",
  adviser_left: "noticeAdviserLeft",
  callback_missed: "noticeMissed",
  callback_given_up: "noticeGivenUp",
  wish_ended: "noticeAdviserLeft",
  transferred: "noticeTransferred",
  closed: "noticeClosed",
  reopened: "noticeReopened",
  rated: "noticeRated",
  queue_closed: "noticeShut",
};

export function Notice({ message }: { message: Message }) {
  const { words, language } = useShell();
  const { code, data } = message.notice ?? { code: "", data: {} };
  const key = NOTICES[code];
  if (!key) return null;
  const text =
    key === "noticeShut"
      ? shutLine(data.opens_at ?? "", language, words)
      : fill(words[key], {
          name: data.name ?? message.author.name,
          time: data.at ? moment(data.at, language, words) : "",
        });
  return (
    <p class="notice" title={exact(message.at, language)}>
      {text}
    </p>
  );
}
