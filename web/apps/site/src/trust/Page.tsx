// Everything that is kept of a customer, part by part, each with what they can do about it.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { save } from "../own/door.ts";
import { Consents } from "./Consents.tsx";
import { Forgetting } from "./Forgetting.tsx";
import { Happened } from "./Happened.tsx";
import { Known, Who } from "./Known.tsx";
import { ReachForm } from "./ReachForm.tsx";
import { file, type Language, Refused, type View } from "./server.ts";
import type { Words } from "./words.ts";

export interface PartProps {
  readonly view: View;
  readonly text: Words;
  readonly language: Language;
  /** Does something and shows the page as it is then; false when it was refused, which the page says. */
  readonly act: (what: () => Promise<unknown>) => Promise<boolean>;
}

interface Props {
  readonly view: View;
  readonly text: Words;
  readonly language: Language;
  readonly toggle: JSX.Element;
  readonly reload: () => Promise<void>;
}

export function Page({ view, text, language, toggle, reload }: Props) {
  const [note, setNote] = useState<{ text: string; bad: boolean } | null>(null);
  useEffect(() => {
    document.title = text.title(view.organisation);
  }, [text, view.organisation]);

  async function act(what: () => Promise<unknown>, done = text.saved): Promise<boolean> {
    try {
      await what();
      await reload();
      setNote({ text: done, bad: false });
      return true;
    } catch (error) {
      if (error instanceof Refused && error.status === 401) await reload();
      setNote({ text: text.problem(error instanceof Refused ? error.code : ""), bad: true });
      return false;
    }
  }

  const part = { view, text, language, act };
  return (
    <>
      <header>
        <div class="wide row">
          <b class="brand">{view.organisation}</b>
          {toggle}
        </div>
      </header>
      <main class="wide">
        <h1>{text.title(view.organisation)}</h1>
        <p class="lead">{text.lead}</p>
        <div class="parts">
          <Who {...part} />
          <Known {...part} />
          <Consents {...part} />
          <ReachForm {...part} key={view.reach?.revision ?? 0} />
          <Happened {...part} />
          <Part title={text.take}>
            <p class="dim">{text.takeWhy}</p>
            <button
              type="button"
              class="main"
              onClick={() => act(async () => save(await file("/download"), "my-data.json"), "")}
            >
              {text.download}
            </button>
          </Part>
          <Forgetting {...part} />
        </div>
      </main>
      <p class={note?.bad ? "note bad" : "note"} role="status">
        {note?.text}
      </p>
    </>
  );
}

export function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
