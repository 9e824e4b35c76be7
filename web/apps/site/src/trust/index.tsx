// Opens the page: whose it is, in which language, and what to say when it cannot be opened.
import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { given } from "../own/door.ts";
import "../own/base.css";
import { Page } from "./Page.tsx";
import { call, type Language, leave, open, Refused, type View } from "./server.ts";
import "./style.css";
import { words } from "./words.ts";

type State = { view: View } | { fault: "closed" | "unknown" | "failed" } | null;
const { hash, language: preferredByLink } = given("identity");
const link = { identity: hash.get("identity") ?? "", language: preferredByLink };

function faultOf(error: unknown): "closed" | "unknown" | "failed" {
  const status = error instanceof Refused ? error.status : 0;
  if (status === 404) return "unknown";
  return status === 401 || status === 403 ? "closed" : "failed";
}

function App() {
  const preferred: Language = link.language ?? (navigator.language.startsWith("zh") ? "zh" : "en");
  const [language, setLanguage] = useState<Language>(preferred);
  const [state, setState] = useState<State>(null);
  const text = words[language];

  const load = useCallback(async () => {
    try {
      setState({ view: await call<View>("GET", "/me") });
    } catch (error) {
      const fault = faultOf(error);
      if (fault === "closed") leave();
      setState({ fault });
    }
  }, []);

  const begin = useCallback(async () => {
    setState(null);
    try {
      const theirs = await open(link.identity);
      if (theirs && !link.language) setLanguage(theirs);
      link.identity = "";
      await load();
    } catch (error) {
      setState({ fault: faultOf(error) });
    }
  }, [load]);

  useEffect(() => void begin(), [begin]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);

  const toggle = (
    <button type="button" class="plain" onClick={() => setLanguage(language === "zh" ? "en" : "zh")}>
      {text.other}
    </button>
  );
  if (state && "view" in state)
    return <Page view={state.view} text={text} language={language} toggle={toggle} reload={load} />;
  const fault = state && text[state.fault];
  return (
    <main class="alone" aria-busy={!state}>
      <div class="row end">{toggle}</div>
      <h1>{fault ? fault.title : text.loading}</h1>
      {fault && <p>{fault.text}</p>}
      {state?.fault === "failed" && (
        <button type="button" class="main" onClick={begin}>
          {text.again}
        </button>
      )}
    </main>
  );
}

const root = document.getElementById("page");
if (root) render(<App />, root);
