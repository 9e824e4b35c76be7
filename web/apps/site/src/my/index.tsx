// Opens the page of own cases: by a link, by the host's word, or with what this tab was opened with before.
import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { given } from "../own/door.ts";
import "../own/base.css";
import { Enter } from "./Enter.tsx";
import { List } from "./List.tsx";
import { call, inside, type Language, leave, open, Refused, type Whole as TheWhole, type View } from "./server.ts";
import "./style.css";
import { Whole } from "./Whole.tsx";
import { words } from "./words.ts";

const LOOK_EVERY = 15_000;
const { hash, language: asked } = given("link", "identity");
type Why = "" | "spent" | "ended" | "unknown";
type State = "loading" | "failed" | { why: Why } | { view: View; whole: TheWhole | null };

function whyOf(error: unknown): State {
  if (!(error instanceof Refused)) return "failed";
  if (error.code === "link_spent") return { why: "spent" };
  if (error.status === 404) return { why: "unknown" };
  return error.status === 401 || error.status === 403 ? { why: "ended" } : "failed";
}

/** The case that the address names, which the browser's back button leaves. */
function named(): string {
  return new URLSearchParams(location.hash.slice(1)).get("case") ?? "";
}

function App() {
  const [language, setLanguage] = useState<Language>(asked ?? (navigator.language.startsWith("zh") ? "zh" : "en"));
  const [state, setState] = useState<State>("loading");
  const text = words[language];

  const load = useCallback(async () => {
    const id = named();
    try {
      const [view, whole] = await Promise.all([
        call<View>("GET", "/cases"),
        id ? call<TheWhole>("GET", `/cases/${encodeURIComponent(id)}`).catch(elsewhere) : null,
      ]);
      if (id === named()) setState({ view, whole });
      if (whole) await call("POST", `/cases/${whole.case.id}/read`);
    } catch (error) {
      const why = whyOf(error);
      if (why !== "failed") leave();
      setState((now) => (why === "failed" && typeof now === "object" && "view" in now ? now : why));
    }
  }, []);

  const begin = useCallback(async () => {
    setState("loading");
    try {
      for (const by of ["link", "identity"] as const) {
        const proof = hash.get(by);
        if (!proof) continue;
        const theirs = await open(by, proof);
        hash.delete(by);
        if (!asked) setLanguage(theirs);
      }
    } catch (error) {
      setState(whyOf(error));
      return;
    }
    if (inside()) await load();
    else setState({ why: "" });
  }, [load]);

  useEffect(() => void begin(), [begin]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = text.title;
  }, [language, text]);
  useEffect(() => {
    const look = () => void (inside() && document.visibilityState === "visible" && load());
    const timer = setInterval(look, LOOK_EVERY);
    addEventListener("hashchange", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      removeEventListener("hashchange", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [load]);

  const toggle = (
    <button type="button" class="plain" onClick={() => setLanguage(language === "zh" ? "en" : "zh")}>
      {text.other}
    </button>
  );
  if (typeof state === "object" && "view" in state) {
    const out = () => {
      leave();
      history.replaceState(null, "", location.pathname);
      setState({ why: "" });
    };
    return (
      <>
        <header>
          <div class="wide row">
            <b class="grow long">{state.view.organisation}</b>
            {toggle}
            <button type="button" class="plain" onClick={out}>
              {text.leave}
            </button>
          </div>
        </header>
        {state.whole ? (
          <Whole
            key={state.whole.case.id}
            whole={state.whole}
            text={text}
            language={language}
            back={() => to("")}
            reload={load}
            open={to}
          />
        ) : (
          <List view={state.view} text={text} language={language} open={to} />
        )}
      </>
    );
  }
  return (
    <main class="alone" aria-busy={state === "loading"}>
      <div class="row end">{toggle}</div>
      {typeof state === "object" ? (
        <Enter text={text} language={language} why={state.why && text[state.why]} />
      ) : (
        <section>
          <h1>{state === "failed" ? text.failed : text.loading}</h1>
          {state === "failed" && (
            <button type="button" class="main" onClick={begin}>
              {text.again}
            </button>
          )}
        </section>
      )}
    </main>
  );
}

/** A case that is not theirs, or not any more, is left for the list. */
function elsewhere(error: unknown): null {
  if (!(error instanceof Refused) || error.status !== 404) throw error;
  history.replaceState(null, "", location.pathname);
  return null;
}

function to(id: string): void {
  location.hash = id ? `case=${id}` : "";
}

const root = document.getElementById("page");
if (root) render(<App />, root);
