// Where a waiting customer stands, how long it takes, and what else they may choose: to be called, or whom they know.
import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import type { Refused } from "../server.ts";
import { moment, shutLine } from "../time.ts";
import { fill, reason } from "../words.ts";
import { Icon } from "./icons.tsx";
import { useShell } from "./shell.ts";

export function Waiting() {
  const { client, state, words, language } = useShell();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState("");
  const mine = <T extends { conversation_id: string }>(one: T | null) =>
    one?.conversation_id === state.current ? one : null;
  const place = mine(state.place);
  const callback = mine(state.callback);
  const { adviser } = state;
  const closed = place && !place.open;
  const nobody = closed || place?.agents === 0;
  const ahead = (place?.place ?? 0) - 1;
  const minutes = (place?.wait_seconds ?? 0) / 60;
  const until = adviser?.wished_until;

  let line = !place ? words.waiting : ahead < 1 ? words.next : fill(words.ahead, { n: ahead });
  let more = minutes ? fill(words.within, { n: minutes }) : words.stay;
  if (nobody) {
    line = closed ? shutLine(place.opens_at ?? "", language, words) : words.away;
    more = closed ? words.shutStay : words.nobody;
  }
  if (until) line = fill(words.wished, { ...adviser, time: moment(until, language, words) });
  if (callback) {
    const time = callback.at ? moment(callback.at, language, words) : words.turn;
    line = fill(words.callAt, { ...callback, time });
    more = "";
  }

  function act(method: string, path: string, body?: unknown): void {
    setFailed("");
    client.line(method, path, body).then(
      () => body && setAsking(false),
      (error) => {
        const { status } = error as Refused;
        setFailed(status === 422 ? words.check : reason(words, status));
      },
    );
  }

  /** Without a number they are answered in the chat; without a time, when it is their turn. */
  function ask(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const [number, at] = [...event.currentTarget.querySelectorAll("input")].map((one) => one.value);
    const by = number ? "phone" : "chat";
    act("PUT", "callback", { by, number, at: at ? new Date(at) : null, adviser: !!until });
  }

  const field = (label: string, type: string, value = "") => (
    <label>
      <span>{label}</span>
      <input type={type as "text"} defaultValue={value} />
    </label>
  );
  const link = (text: string, run: () => void) => (
    <button type="button" class="link" onClick={run}>
      {text}
    </button>
  );

  return (
    <div class="waiting">
      <span class={nobody ? "ring still" : "ring"} aria-hidden="true">
        <Icon name="clock" size={18} />
      </span>
      <div>
        <b>{line}</b>
        <p role="status" class={failed && "error"}>
          {failed || more}
        </p>
        {asking ? (
          <form class="guest" onSubmit={ask}>
            {field(words.number, "tel", callback?.number)}
            {field(words.when, "datetime-local")}
            <p class="choices">
              <button type="submit" class="solid">
                {words.send}
              </button>
              {link(words.back, () => setAsking(false))}
            </p>
          </form>
        ) : (
          <p class="choices">
            {link(callback ? words.change : words.callMe, () => setAsking(true))}
            {callback && link(words.stayHere, () => act("DELETE", "callback"))}
            {!callback &&
              adviser &&
              (until
                ? link(words.anybody, () => act("DELETE", "wish"))
                : link(fill(words.wish, adviser) + (adviser.there ? "" : words.notThere), () => act("PUT", "wish")))}
          </p>
        )}
      </div>
    </div>
  );
}
