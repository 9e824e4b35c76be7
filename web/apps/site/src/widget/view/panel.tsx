// The open widget: who is there, what was said, and where to write. A dialog that leaves the page usable, or the whole phone.
import { useEffect, useRef, useState } from "preact/hooks";
import { currentConversation, isDraft, present, serving, shut, waits } from "../state.ts";
import { Composer } from "./composer.tsx";
import { Earlier } from "./earlier.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { useShell } from "./shell.ts";
import { Timeline } from "./timeline.tsx";

type View = "talk" | "earlier";

export function Panel({ phone }: { phone: boolean }) {
  const { client, state, face, words } = useShell();
  const [view, setView] = useState<View>("talk");
  const [ending, setEnding] = useState(false);
  const [dropping, setDropping] = useState(0);
  const [dropped, setDropped] = useState<File[]>([]);
  const panel = useRef<HTMLElement>(null);
  const conversation = currentConversation(state);
  const closed = conversation?.state === "closed" && state.resumed !== conversation.id;

  useViewport(panel, phone);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever takes away what had the focus
  useEffect(() => {
    const root = panel.current?.getRootNode() as ShadowRoot | undefined;
    if (panel.current?.contains(root?.activeElement ?? null)) return;
    const field = phone ? null : panel.current?.querySelector<HTMLElement>(".box textarea");
    (field ?? panel.current?.querySelector("h2"))?.focus();
  }, [phone, view, closed, ending, state.current]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation starts without an open question
  useEffect(() => setEnding(false), [state.current, closed]);

  function keys(event: KeyboardEvent): void {
    if (event.key === "Escape" && !event.isComposing && !event.defaultPrevented) {
      event.stopPropagation();
      if (ending) setEnding(false);
      else if (view !== "talk") setView("talk");
      else client.setOpen(false);
    }
    if (phone && event.key === "Tab") keepInside(event, panel.current);
  }

  function talk(thread?: string): void {
    if (thread) client.show(thread);
    setView("talk");
  }

  const canDrop = face.attachments && view === "talk" && !closed;
  const dragging = (by: number) => (event: DragEvent) => {
    if (!canDrop || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    setDropping((depth) => depth + by);
  };

  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-label={face.text.title || face.organisation}
      aria-modal={phone}
      onKeyDown={keys}
      onDragEnter={dragging(1)}
      onDragOver={dragging(0)}
      onDragLeave={dragging(-1)}
      onDrop={(event) => {
        dragging(-dropping)(event);
        if (canDrop && event.dataTransfer) setDropped([...event.dataTransfer.files]);
      }}
    >
      <Header
        view={view}
        onView={setView}
        onEnd={() => setEnding(true)}
        onFresh={() => {
          client.fresh();
          setView("talk");
        }}
      />
      <Connection />
      {view === "talk" && <Announced />}
      {view === "earlier" ? <Earlier onPick={talk} /> : <Timeline key={state.current} onFresh={client.fresh} />}
      {view === "talk" && ending && <EndQuestion onDone={() => setEnding(false)} />}
      {view === "talk" && !ending && !closed && <Composer dropped={dropped} onTaken={() => setDropped([])} />}
      {dropping > 0 && <div class="drop">{words.drop}</div>}
    </section>
  );
}

/** What everybody who comes or waits is told; whoever is served has somebody to ask. */
function Announced() {
  const { state } = useShell();
  const conversation = currentConversation(state);
  const text = state.announcement?.[state.language];
  const asks = !conversation || waits(conversation);
  return (
    <div class="announced" role="status">
      {asks && text && (
        <p>
          <Icon name="horn" />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}

/** On a phone the keyboard covers the page: the panel follows what is left of it. */
function useViewport(panel: { current: HTMLElement | null }, phone: boolean): void {
  useEffect(() => {
    const view = window.visualViewport;
    const element = panel.current;
    if (!phone || !view || !element) return;
    const fit = () => {
      element.style.height = `${view.height}px`;
      element.style.top = `${view.offsetTop}px`;
    };
    fit();
    view.addEventListener("resize", fit);
    view.addEventListener("scroll", fit);
    return () => {
      view.removeEventListener("resize", fit);
      view.removeEventListener("scroll", fit);
      element.removeAttribute("style");
    };
  }, [panel, phone]);
}

function keepInside(event: KeyboardEvent, panel: HTMLElement | null): void {
  if (!panel) return;
  const all = panel.querySelectorAll<HTMLElement>("button:not(:disabled), textarea, input:not([type=file]), a[href]");
  const first = all[0];
  const last = all[all.length - 1];
  const at = (panel.getRootNode() as ShadowRoot).activeElement;
  const [edge, other] = event.shiftKey ? [first, last] : [last, first];
  if (at !== edge && !(event.shiftKey && at?.tagName === "H2")) return;
  event.preventDefault();
  other?.focus();
}

interface HeaderProps {
  view: View;
  onView: (view: View) => void;
  onEnd: () => void;
  onFresh: () => void;
}

function Header({ view, onView, onEnd, onFresh }: HeaderProps) {
  const { client, state, face, words } = useShell();
  const person = serving(currentConversation(state));
  const there = present(state) > 0;
  const title = view === "earlier" ? words.earlier : person || face.text.title || face.organisation;
  const status = person ? words.serving : shut(state) !== null ? words.noticeShut : there ? words.there : words.away;
  return (
    <div class="head">
      {view === "earlier" ? (
        <button type="button" class="icon-button" aria-label={words.back} onClick={() => onView("talk")}>
          <Icon name="back" />
        </button>
      ) : (
        <span class="face" aria-hidden="true">
          {initial(person || face.organisation)}
        </span>
      )}
      <div class="who">
        <h2 tabIndex={-1} title={title}>
          {title}
        </h2>
        {view === "talk" && (
          <p class={person || there ? "there" : ""}>
            <i />
            {status}
          </p>
        )}
      </div>
      <Menu onView={onView} onEnd={onEnd} onFresh={onFresh} view={view} />
      <button type="button" class="icon-button" aria-label={words.minimise} onClick={() => client.setOpen(false)}>
        <Icon name="down" />
      </button>
    </div>
  );
}

function initial(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? "·";
}

function Menu({ view, onView, onEnd, onFresh }: HeaderProps) {
  const { client, state, words } = useShell();
  const [open, setOpen] = useState(false);
  const [sound, setSound] = useState(!!client.memory.get("sound"));
  const root = useRef<HTMLDivElement>(null);
  const conversation = currentConversation(state);
  const opener = useRef<HTMLButtonElement>(null);

  function item(icon: IconName, label: string, run: () => void) {
    return (
      <button
        type="button"
        onClick={() => {
          setOpen(false);
          opener.current?.focus();
          run();
        }}
      >
        <Icon name={icon} size={18} />
        {label}
      </button>
    );
  }

  function leave(event: FocusEvent): void {
    if (!root.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
  }

  function toggleSound(): void {
    client.memory.set("sound", sound ? null : "1");
    setSound(!sound);
  }

  const talking = state.conversations.find((one) => one.state === "open");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only closes the list when the focus leaves it
    <div
      class="menu"
      ref={root}
      onFocusOut={leave}
      onKeyDown={(event) => {
        if (!open || event.key !== "Escape") return;
        event.preventDefault();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        ref={opener}
        type="button"
        class="icon-button"
        aria-label={words.menu}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="items">
          {view === "talk" && item("history", words.earlier, () => onView("earlier"))}
          {!talking && !isDraft(state.current) && item("plus", words.fresh, onFresh)}
          {item(sound ? "mute" : "bell", sound ? words.soundOff : words.soundOn, toggleSound)}
          {view === "talk" && conversation?.state === "open" && item("door", words.end, onEnd)}
        </div>
      )}
    </div>
  );
}

/** The truth about the connection; nothing while there is nothing to say. */
function Connection() {
  const { state, words } = useShell();
  const text = state.link === "offline" ? words.offline : "";
  return (
    <div class="connection" role="status">
      {text && (
        <p>
          <Icon name="alert" size={16} />
          {text}
        </p>
      )}
    </div>
  );
}

function EndQuestion({ onDone }: { onDone: () => void }) {
  const { client, words } = useShell();
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div class="question">
      <p role="alert">{failed ? words.problem : words.endAsk}</p>
      <button ref={first} type="button" class="plain" onClick={onDone}>
        {words.endNo}
      </button>
      <button type="button" class="solid" onClick={() => client.close().then(onDone, () => setFailed(true))}>
        {words.end}
      </button>
    </div>
  );
}
