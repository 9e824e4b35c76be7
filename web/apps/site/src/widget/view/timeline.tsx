// What was said, oldest first, and what is on its way. Keeps its place while older pages come in above it.
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Message, Outgoing } from "../nouns.ts";
import { currentConversation, isDraft, present, shut, threadOf, waits } from "../state.ts";
import { dayOf, exact, shutLine } from "../time.ts";
import { fill } from "../words.ts";
import { Bubble, Notice } from "./bubble.tsx";
import { Icon } from "./icons.tsx";
import { Ended } from "./rating.tsx";
import { useShell } from "./shell.ts";
import { Waiting } from "./waiting.tsx";

const NEAR = 60;
const GROUP_MS = 5 * 60_000;

export function Timeline({ onFresh }: { onFresh: () => void }) {
  const { client, state, face, words } = useShell();
  const box = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const thread = threadOf(state, state.current);
  const conversation = currentConversation(state);
  const unsent = state.outbox.filter((one) => one.thread === state.current);
  const loading = !isDraft(state.current) && !thread.loaded && !unsent.length;
  const last = thread.messages.at(-1)?.position ?? 0;
  const typing = conversation?.state === "open" ? state.typing[state.current] : undefined;

  const nobody = present(state) === 0 && (!conversation || waits(conversation));

  const older = useOlder(box, state.current, thread.messages[0]?.position ?? 0, loading);
  const held = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anything that makes the list longer
  useLayoutEffect(() => {
    const element = box.current;
    if (element && held.current) element.scrollTop = element.scrollHeight;
    else if (element) setAway(true);
  }, [last, unsent.length, !!typing, conversation?.state, loading]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one's own message is always looked at
  useLayoutEffect(() => {
    if (unsent.length) bottom();
  }, [unsent.at(-1)?.client_id]);

  useEffect(() => {
    const look = () => document.hidden || !held.current || client.seen();
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  });
  useResize(box, () => held.current && bottom());

  function bottom(): void {
    held.current = true;
    setAway(false);
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }

  function scrolled(): void {
    const element = box.current;
    if (!element) return;
    held.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    if (held.current) {
      setAway(false);
      if (!document.hidden) client.seen();
    }
    if (element.scrollTop < NEAR && thread.more) older.load();
  }

  return (
    <div class="stage">
      <div
        class="body"
        ref={box}
        onScroll={scrolled}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        role="log"
        aria-label={words.log}
        aria-busy={older.busy}
      >
        <div class="flow">
          {thread.more && (
            <button type="button" class="older" onClick={older.load} disabled={older.busy}>
              {older.busy ? words.loading : older.failed ? words.loadFailed : words.older}
            </button>
          )}
          {!thread.more && !loading && <Greeting text={nobody ? face.text.away : face.text.greeting} />}
          {loading && <Skeleton label={older.failed ? words.loadFailed : words.loading} />}
          <Items messages={thread.messages} unsent={unsent} />
          {waits(conversation) && <Waiting />}
          {conversation?.state === "closed" && thread.loaded && <Ended conversation={conversation} onFresh={onFresh} />}
          {typing && (
            <p class="typing" aria-live="off">
              <span class="dots" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
              {typing.name ? fill(words.typing, { name: typing.name }) : words.someoneTyping}
            </p>
          )}
        </div>
      </div>
      {away && (
        <button type="button" class="newest" onClick={bottom}>
          <Icon name="down" size={16} />
          {words.newest}
        </button>
      )}
    </div>
  );
}

/** Loads the page above and keeps the eye where it was. */
function useOlder(box: { current: HTMLDivElement | null }, id: string, first: number, loading: boolean) {
  const { client } = useShell();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const height = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something came in above
  useLayoutEffect(() => {
    const element = box.current;
    if (element && height.current) element.scrollTop += element.scrollHeight - height.current;
    height.current = 0;
  }, [first]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest page is asked for once; it is asked for again by hand
  useEffect(() => {
    if (loading) client.older(id, true).then((fine) => setFailed(!fine));
  }, [id, loading]);
  async function load(): Promise<void> {
    if (busy) return;
    setBusy(true);
    height.current = box.current?.scrollHeight ?? 0;
    setFailed(!(await client.older(id)));
    setBusy(false);
  }
  return { busy, failed, load };
}

function useResize(box: { current: HTMLElement | null }, run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!box.current || !window.ResizeObserver) return;
    const observer = new ResizeObserver(() => latest.current());
    observer.observe(box.current);
    if (box.current.firstElementChild) observer.observe(box.current.firstElementChild);
    return () => observer.disconnect();
  }, [box]);
}

function Greeting({ text }: { text: string }) {
  const { face, state, words, language } = useShell();
  const closed = shut(state);
  return (
    <div class="group theirs greeting">
      <p class="name">{face.organisation}</p>
      <div class="bubble">
        <p>{text}</p>
        {closed !== null && !currentConversation(state) && <p>{shutLine(closed, language, words)}</p>}
      </div>
    </div>
  );
}

function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton">
      <span class="sr">{label}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

function Items({ messages, unsent }: { messages: readonly Message[]; unsent: readonly Outgoing[] }) {
  const { words, language } = useShell();
  const out: ComponentChildren[] = [];
  const lastMine = unsent.length ? undefined : messages.findLast?.((one) => one.author.kind === "customer")?.id;
  let before: Message | undefined;
  let date = "";
  for (const message of messages) {
    const today = dayOf(message.at, language, words);
    if (today !== date) {
      out.push(
        <p key={`day ${today}`} class="day">
          <time dateTime={message.at} title={exact(message.at, language)}>
            {today}
          </time>
        </p>,
      );
      before = undefined;
    }
    date = today;
    if (message.kind === "notice") {
      out.push(<Notice key={message.id} message={message} />);
      before = undefined;
      continue;
    }
    const joins =
      !!before && before.author.id === message.author.id && Date.parse(message.at) - Date.parse(before.at) < GROUP_MS;
    const mine = message.author.kind === "customer";
    out.push(
      <Bubble
        key={mine ? message.client_id : message.id}
        message={message}
        joins={joins}
        status={message.id === lastMine}
      />,
    );
    before = message;
  }
  for (const one of unsent) {
    const joins = one !== unsent[0] || before?.author.kind === "customer";
    out.push(
      <Bubble
        key={one.client_id}
        outgoing={one}
        joins={joins}
        status={one === unsent.at(-1) || one.failed !== undefined}
      />,
    );
  }
  return <>{out}</>;
}

/** The place in the queue, as it is. */
