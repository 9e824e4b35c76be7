// Conversations, records and what they did elsewhere, by their outsides; the whole is in the file to download.
import type { ComponentChildren } from "preact";
import { Part, type PartProps } from "./Page.tsx";
import { day } from "./words.ts";

const SHOWN = 8;

export function Happened({ view, text, language }: PartProps) {
  const rows = (all: readonly ComponentChildren[]) => (
    <>
      {all.length === 0 && <p class="dim">{text.none}</p>}
      <ul class="list tight">{all.slice(0, SHOWN)}</ul>
      {all.length > SHOWN && <p class="dim">{text.more(all.length - SHOWN)}</p>}
    </>
  );
  return (
    <Part title={text.happened}>
      <h3>{text.talks}</h3>
      {rows(
        view.conversations.map((one) => (
          <li key={one.id}>
            <span class="grow">{text.talkChannels[one.channel] ?? one.channel}</span>
            <span class="dim">{text.talk(one.messages)}</span>
            <time dateTime={one.last_at}>{day(one.last_at, language)}</time>
          </li>
        )),
      )}
      <h3>{text.records}</h3>
      {rows(
        view.records.map((one) => (
          <li key={one.id}>
            <span class="grow long">{one.title}</span>
            <time dateTime={one.happened_at}>{day(one.happened_at, language)}</time>
          </li>
        )),
      )}
      <h3>{text.traces}</h3>
      {rows(
        view.traces.map((one) => (
          <li key={one.name}>
            <span class="grow long">{one.name}</span>
            <span class="dim">{text.times(one.times)}</span>
            <time dateTime={one.last_at}>{day(one.last_at, language)}</time>
          </li>
        )),
      )}
    </Part>
  );
}
