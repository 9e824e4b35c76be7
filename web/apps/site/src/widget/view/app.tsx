// The launcher, the panel and what both share: words, colours, which screen this is.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Client } from "../client.ts";
import { palette } from "../colour.ts";
import { plain } from "../markup.tsx";
import type { Message } from "../nouns.ts";
import { chime } from "../sound.ts";
import { unread } from "../state.ts";
import { fill, WORDS } from "../words.ts";
import { Icon } from "./icons.tsx";
import { Panel } from "./panel.tsx";
import { ShellContext } from "./shell.ts";

function useMedia(query: string): boolean {
  const [matches, set] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const changed = () => set(list.matches);
    list.addEventListener("change", changed);
    return () => list.removeEventListener("change", changed);
  }, [query]);
  return matches;
}

function useClient(client: Client) {
  const [, tick] = useState(0);
  useLayoutEffect(() => client.subscribe(() => tick((n) => n + 1)), [client]);
  return client.state();
}

export function App({ client, theme }: { client: Client; theme: string | undefined }) {
  const state = useClient(client);
  const phone = useMedia("(max-width: 480px)");
  const night = useMedia("(prefers-color-scheme: dark)");
  const dark = theme ? theme === "dark" : night;
  const [preview, setPreview] = useState<Message | null>(null);
  const launcher = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const { open, face, language } = state;
  const words = WORDS[language];

  useEffect(() => {
    client.onAnswer((message) => {
      const closed = !client.state().open;
      if (closed) setPreview(message);
      if ((closed || document.hidden) && client.memory.get("sound")) chime();
    });
  }, [client]);

  useEffect(() => {
    if (open) setPreview(null);
    else if (wasOpen.current) launcher.current?.focus();
    wasOpen.current = open;
  }, [open]);

  if (!face) return null;
  const count = unread(state);
  const badge = !open && count > 0;
  const label = open ? words.minimise : words.open + (badge ? ` (${fill(words.unread, { n: count })})` : "");
  return (
    <ShellContext.Provider value={{ client, state, face, words, language }}>
      <div
        class={`lx ${dark ? "dark" : "light"} ${face.position} ${phone ? "phone" : ""}`}
        style={palette(face.accent, dark)}
        lang={language === "zh" ? "zh-CN" : "en"}
      >
        {open && <Panel phone={phone} />}
        {!open && preview && (
          <div class="preview">
            <button type="button" class="peek" onClick={() => client.setOpen(true)}>
              <b>{preview.author.name}</b>
              <span>{plain(preview.text) || preview.attachments[0]?.name}</span>
            </button>
            <button type="button" class="icon-button" aria-label={words.minimise} onClick={() => setPreview(null)}>
              <Icon name="close" size={16} />
            </button>
          </div>
        )}
        {!(open && phone) && (
          <button
            ref={launcher}
            type="button"
            class="launcher"
            aria-label={label}
            aria-expanded={open}
            onClick={() => client.setOpen(!open)}
          >
            <Icon name={open ? "down" : "chat"} size={28} />
            {badge && <span class="badge">{count > 99 ? "99+" : count}</span>}
          </button>
        )}
        <div class="sr" role="status">
          {badge ? fill(words.unread, { n: count }) : ""}
        </div>
      </div>
    </ShellContext.Provider>
  );
}
