// Who they are and what is known of them, each with its source, and the means to set it right.
import { useState } from "preact/hooks";
import { Part, type PartProps } from "./Page.tsx";
import { call } from "./server.ts";
import { day, type Words } from "./words.ts";

type Attribute = PartProps["view"]["attributes"][number];

export function Who({ view, text, act }: PartProps) {
  const [editing, setEditing] = useState(false);
  const { name, language, identities } = view.customer;
  return (
    <Part title={text.who}>
      <dl>
        <dt>{text.name}</dt>
        <dd>
          {editing ? (
            <Edit
              label={text.name}
              value={name ?? ""}
              text={text}
              cancel={() => setEditing(false)}
              save={async (given) => (await act(() => call("PATCH", "/me", { name: given }))) && setEditing(false)}
            />
          ) : (
            <>
              <span class={name ? "" : "dim"}>{name ?? text.noName}</span>
              <button
                type="button"
                class="plain"
                onClick={() => setEditing(true)}
                aria-label={`${text.change}: ${text.name}`}
              >
                {text.change}
              </button>
            </>
          )}
        </dd>
        <dt>
          <label for="language">{text.language}</label>
        </dt>
        <dd>
          <select
            id="language"
            value={language}
            onChange={(event) => act(() => call("PATCH", "/me", { language: event.currentTarget.value }))}
          >
            <option value="zh">{text.languages.zh}</option>
            <option value="en">{text.languages.en}</option>
          </select>
        </dd>
        {identities
          .filter((one) => one.kind !== "device")
          .map((one) => (
            <>
              <dt key={`${one.kind}${one.value}`}>{text.kinds[one.kind] ?? one.kind}</dt>
              <dd>
                <span class="long">{one.value}</span>
                <span class={one.verified ? "tag good" : "tag"}>{one.verified ? text.proved : text.claimed}</span>
                <span class="dim">{text.sources[one.source] ?? one.source}</span>
              </dd>
            </>
          ))}
      </dl>
    </Part>
  );
}

export function Known({ view, text, language, act }: PartProps) {
  const [editing, setEditing] = useState("");
  const say = (key: string, value: unknown) => act(() => call("PUT", "/attributes", { values: { [key]: value } }));
  return (
    <Part title={text.known}>
      <p class="dim">{text.knownWhy}</p>
      {view.attributes.length === 0 && <p>{text.nothingKnown}</p>}
      <ul class="list">
        {view.attributes.map((one) => (
          <li key={one.key}>
            <div class="grow">
              <b>{text.keys[one.key] ?? one.key}</b>
              {editing === one.key ? (
                <>
                  <Edit
                    label={one.key}
                    value={shown(one)}
                    text={text}
                    cancel={() => setEditing("")}
                    save={async (given) => (await say(one.key, given)) && setEditing("")}
                  />
                  <button
                    type="button"
                    class="plain bad"
                    onClick={async () => (await say(one.key, null)) && setEditing("")}
                  >
                    {text.remove}
                  </button>
                </>
              ) : (
                <span class="long">{shown(one)}</span>
              )}
              <small class="dim">
                {text.sources[one.source] ?? one.source} · {day(one.at, language)}
              </small>
            </div>
            {editing !== one.key && (
              <button
                type="button"
                class="plain"
                onClick={() => setEditing(one.key)}
                aria-label={`${text.correct}: ${one.key}`}
              >
                {text.correct}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function shown(one: Attribute): string {
  return typeof one.value === "string" ? one.value : JSON.stringify(one.value);
}

interface EditProps {
  readonly label: string;
  readonly value: string;
  readonly text: Words;
  readonly save: (value: string) => void;
  readonly cancel: () => void;
}

function Edit({ label, value, text, save, cancel }: EditProps) {
  const [given, setGiven] = useState(value.includes("•") ? "" : value);
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        save(given.trim());
      }}
    >
      <input
        aria-label={label}
        value={given}
        maxLength={200}
        autofocus
        required
        onInput={(e) => setGiven(e.currentTarget.value)}
      />
      <button type="submit" class="main">
        {text.save}
      </button>
      <button type="button" class="plain" onClick={cancel}>
        {text.cancel}
      </button>
    </form>
  );
}
