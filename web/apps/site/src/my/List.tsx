// Own cases: what each is about, how it stands in plain words, and when to expect an answer.
import type { Case, Language, View } from "./server.ts";
import { moment, promise, type Words } from "./words.ts";

interface Props {
  readonly view: View;
  readonly text: Words;
  readonly language: Language;
  readonly open: (id: string) => void;
}

const OVER: readonly Case["state"][] = ["solved", "closed"];

export function List({ view, text, language, open }: Props) {
  const groups = [
    { title: text.open, cases: view.cases.filter((one) => !OVER.includes(one.state)) },
    { title: text.over, cases: view.cases.filter((one) => OVER.includes(one.state)) },
  ].filter((one) => one.cases.length > 0);
  return (
    <main class="wide">
      <h1>{text.title}</h1>
      {groups.length === 0 && (
        <section>
          <h2>{text.none.title}</h2>
          <p class="dim">{text.none.text}</p>
        </section>
      )}
      {groups.map((group) => (
        <div key={group.title} class="group">
          <h2>{group.title}</h2>
          <ul class="cases">
            {group.cases.map((one) => (
              <li key={one.id}>
                <button type="button" class="case" onClick={() => open(one.id)}>
                  <span class="row">
                    <b class="long">{one.subject || text.noSubject}</b>
                    <StateTag one={one} text={text} />
                  </span>
                  <Standing one={one} text={text} language={language} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </main>
  );
}

export function StateTag({ one, text }: { readonly one: Case; readonly text: Words }) {
  const look = one.state === "waiting_customer" ? "tag turn" : OVER.includes(one.state) ? "tag good" : "tag";
  return <span class={look}>{text.states[one.state]}</span>;
}

export function Standing({ one, text, language }: Pick<Props, "text" | "language"> & { readonly one: Case }) {
  const due = promise(one, text, language);
  return (
    <small>
      {text.number(one.number)} · {text.since(moment(one.opened_at, language))}
      {due && <span class={due.late ? "due late" : "due"}>{due.text}</span>}
    </small>
  );
}
