// The end of a conversation: how it was, and what can be done next.
import { useId, useState } from "preact/hooks";
import type { Conversation } from "../nouns.ts";
import { Icon } from "./icons.tsx";
import { useShell } from "./shell.ts";

const SCORES = [1, 2, 3, 4, 5] as const;

export function Ended({ conversation, onFresh }: { conversation: Conversation; onFresh: () => void }) {
  const { client, state, face, words } = useShell();
  const served = conversation.participants.some((one) => one.kind === "staff");
  const asks = face.rating && served && !conversation.rating;
  return (
    <div class="ended">
      {asks && <RatingForm key={conversation.id} />}
      {conversation.rating && <Rated score={conversation.rating.score} />}
      {state.resumed !== conversation.id && (
        <div class="actions">
          <button type="button" class={asks ? "plain" : "solid"} onClick={onFresh}>
            {words.fresh}
          </button>
          <button type="button" class="plain" onClick={client.resume}>
            {words.goOn}
          </button>
        </div>
      )}
    </div>
  );
}

function Rated({ score }: { score: number }) {
  const { words } = useShell();
  return (
    <p class="rated" role="status">
      <span class="stars" aria-hidden="true">
        {SCORES.map((one) => (
          <span key={one} class={one <= score ? "on" : ""}>
            <Icon name="star" size={18} />
          </span>
        ))}
      </span>
      {words.rated}
    </p>
  );
}

function RatingForm() {
  const { client, words } = useShell();
  const [score, setScore] = useState(0);
  const [hover, setHover] = useState(0);
  const [comment, setComment] = useState("");
  const [state, setState] = useState<"" | "busy" | "failed">("");
  const name = useId();
  const shown = hover || score;
  const labels = [words.rate1, words.rate2, words.rate3, words.rate4, words.rate5];

  function submit(event: Event): void {
    event.preventDefault();
    if (!score || state === "busy") return;
    setState("busy");
    client.rate(score, comment.trim()).catch(() => setState("failed"));
  }

  return (
    <form class="rating" onSubmit={submit}>
      <fieldset>
        <legend>{words.rate}</legend>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hovering only previews; the radio buttons decide */}
        <div class="stars" onMouseLeave={() => setHover(0)}>
          {SCORES.map((one) => (
            <label key={one} class={one <= shown ? "on" : ""} onMouseEnter={() => setHover(one)}>
              <input
                type="radio"
                name={name}
                value={one}
                checked={one === score}
                onChange={() => setScore(one)}
                aria-label={labels[one - 1]}
              />
              <Icon name="star" size={28} />
            </label>
          ))}
        </div>
        <p class="meaning" aria-hidden="true">
          {labels[shown - 1] ?? "\u00a0"}
        </p>
      </fieldset>
      {score > 0 && (
        <>
          <textarea
            rows={2}
            maxLength={2000}
            aria-label={words.comment}
            placeholder={words.comment}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
          {state === "failed" && <p role="alert">{words.problem}</p>}
          <button type="submit" class="solid" disabled={state === "busy"}>
            {words.rateSend}
          </button>
        </>
      )}
    </form>
  );
}
