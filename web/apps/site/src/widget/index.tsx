// widget.js: reads its script tag, draws a button, and waits for a click.
import { render } from "preact";
import { createClient } from "./client.ts";
import { RETRY_MS } from "./sender.ts";
import { Refused } from "./server.ts";
import styles from "./style.css?inline";
import { App } from "./view/app.tsx";
import { languageOf } from "./words.ts";

declare global {
  interface Window {
    lingxi?: {
      open(): void;
      close(): void;
      /** Recognise a signed-in customer by a JWT that your server signed; null when they sign out. */
      identify(jwt: string | null): void;
      setLanguage(language: string): void;
    };
  }
}

const script = (document.currentScript ??
  document.querySelector("script[data-key][src*='widget.js']")) as HTMLScriptElement | null;
const key = script?.dataset.key;

if (!script || !key) console.warn("lingxi: the script tag needs data-key");
else if (!window.lingxi) start(new URL(script.src).origin, key, script.dataset);

function start(base: string, widget: string, data: DOMStringMap): void {
  const page = document.documentElement;
  const client = createClient(base, widget, languageOf(data.language ?? page.lang));
  let chosen = !!data.language;
  window.lingxi = {
    open: () => client.setOpen(true),
    close: () => client.setOpen(false),
    identify: client.identify,
    setLanguage(language) {
      chosen = true;
      client.setLanguage(languageOf(language));
    },
  };
  if (data.identity) client.identify(data.identity);
  new MutationObserver(() => chosen || client.setLanguage(languageOf(page.lang))).observe(page, {
    attributeFilter: ["lang"],
  });
  const draw = () => render(<App client={client} theme={data.theme} />, mount());
  if (document.body) draw();
  else addEventListener("DOMContentLoaded", draw);
  appear(0);
  dispatchEvent(new Event("lingxi:ready"));

  function appear(attempt: number): void {
    client.loadFace().then(
      () => setTimeout(client.wake, 300),
      (error: unknown) => {
        if (error instanceof Refused && !error.passing) console.warn(`lingxi: ${error.code || error.message}`);
        else setTimeout(appear, RETRY_MS[Math.min(attempt, 4)], attempt + 1);
      },
    );
  }
}

/** An element without size or place in the page's flow; its styles cannot leave it, the page's cannot enter. */
function mount(): ShadowRoot {
  const host = document.createElement("lingxi-widget");
  host.style.cssText =
    "all:initial!important;position:fixed!important;width:0!important;height:0!important;z-index:2147483000!important";
  const root = host.attachShadow({ mode: "open" });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(Object.assign(document.createElement("style"), { textContent: styles }));
  }
  document.body.append(host);
  return root;
}
