// Yes or no to each purpose; what was said before stays readable.
import { Part, type PartProps } from "./Page.tsx";
import { type Consent, type ConsentInput, call } from "./server.ts";
import { day } from "./words.ts";

const PURPOSES: readonly ConsentInput["purpose"][] = ["reminders", "marketing", "research", "personalisation"];

export function Consents(props: PartProps) {
  const { view, text } = props;
  return (
    <Part title={text.consent}>
      <p class="dim">{text.consentWhy}</p>
      <ul class="list">
        {PURPOSES.map((purpose) => (
          <Purpose
            key={purpose}
            {...props}
            purpose={purpose}
            words={view.consents.filter((it) => it.purpose === purpose)}
          />
        ))}
      </ul>
    </Part>
  );
}

interface Props extends PartProps {
  readonly purpose: ConsentInput["purpose"];
  /** The newest first. */
  readonly words: readonly Consent[];
}

/** The newest word of each channel stands. */
function standing(words: readonly Consent[]): readonly Consent[] {
  return words.filter((one, place) => words.findIndex((it) => it.channel === one.channel) === place);
}

function Purpose({ purpose, words, text, language, act }: Props) {
  const stands = standing(words);
  const earlier = words.filter((one) => !stands.includes(one));
  const say = (channel: ConsentInput["channel"], given: boolean) =>
    act(() => call("POST", "/consents", { purpose, channel, given, proof: text.said }));
  const channels: ConsentInput["channel"][] = ["any", ...stands.map((it) => it.channel).filter((it) => it !== "any")];
  const label = (channel: string) =>
    text.purposes[purpose] + (channel === "any" ? "" : text.on(text.channels[channel] ?? channel));
  return (
    <li class="purpose">
      {channels.map((channel) => {
        const word = stands.find((it) => it.channel === channel);
        return (
          <div class="row" key={channel}>
            <div class="grow">
              <b>{label(channel)}</b>
              <small class="dim">
                {word
                  ? [text.since(day(word.at, language)), word.proof && text.proof(word.proof)]
                      .filter(Boolean)
                      .join(" · ")
                  : text.undecided}
              </small>
            </div>
            <fieldset class="choice">
              <legend>{label(channel)}</legend>
              {([true, false] as const).map((given) => (
                <label key={String(given)}>
                  <input
                    type="radio"
                    name={`${purpose}-${channel}`}
                    checked={word?.given === given}
                    onChange={() => say(channel, given)}
                  />
                  <span>{given ? text.yes : text.no}</span>
                </label>
              ))}
            </fieldset>
          </div>
        );
      })}
      {earlier.length > 0 && (
        <details>
          <summary>{text.history(earlier.length)}</summary>
          <ul>
            {earlier.map((one) => (
              <li key={one.id}>
                {day(one.at, language)} · {one.given ? text.yes : text.no}
                {one.channel === "any" ? "" : text.on(text.channels[one.channel] ?? one.channel)}
                {one.proof ? ` · ${text.proof(one.proof)}` : ""}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
