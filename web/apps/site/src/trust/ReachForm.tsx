// How they want to be reached, when not, and what they are tired of being asked.
import { useState } from "preact/hooks";
import { Part, type PartProps } from "./Page.tsx";
import { call, type ReachInput } from "./server.ts";

const CHANNELS = ["chat", "email", "phone", "sms"] as const;
const QUESTIONS = ["rating", "survey", "profile", "offers"] as const;

export function ReachForm({ view, text, act }: PartProps) {
  const held = view.reach;
  const [channel, setChannel] = useState<string>(held?.channel ?? "");
  const [from, setFrom] = useState(held?.quiet_from?.slice(0, 5) ?? "");
  const [until, setUntil] = useState(held?.quiet_until?.slice(0, 5) ?? "");
  const [dontAsk, setDontAsk] = useState<readonly (typeof QUESTIONS)[number][]>(held?.dont_ask ?? []);
  const wanted: ReachInput = {
    channel: (channel || null) as NonNullable<ReachInput["channel"]> | null,
    quiet_from: from || null,
    quiet_until: until || null,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
    dont_ask: [...dontAsk],
  };
  return (
    <Part title={text.reach}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => call("PUT", "/reach", wanted));
        }}
      >
        <div class="row fields">
          <label>
            {text.prefer}
            <select value={channel} onChange={(e) => setChannel(e.currentTarget.value)}>
              <option value="">{text.noMatter}</option>
              {CHANNELS.map((one) => (
                <option key={one} value={one}>
                  {text.channels[one]}
                </option>
              ))}
            </select>
          </label>
          <fieldset class="quiet">
            <legend>{text.quiet}</legend>
            <label>
              {text.from}{" "}
              <input type="time" value={from} required={!!until} onInput={(e) => setFrom(e.currentTarget.value)} />
            </label>
            <label>
              {text.until}{" "}
              <input type="time" value={until} required={!!from} onInput={(e) => setUntil(e.currentTarget.value)} />
            </label>
          </fieldset>
        </div>
        <fieldset>
          <legend>{text.dontAsk}</legend>
          <div class="checks">
            {QUESTIONS.map((one) => (
              <label key={one}>
                <input
                  type="checkbox"
                  checked={dontAsk.includes(one)}
                  onChange={(e) =>
                    setDontAsk(e.currentTarget.checked ? [...dontAsk, one] : dontAsk.filter((it) => it !== one))
                  }
                />
                {text.questions[one]}
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" class="main">
          {text.save}
        </button>
      </form>
    </Part>
  );
}
