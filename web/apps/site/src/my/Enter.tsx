// Who has no link yet asks for one. What is said afterwards is the same whether we know the address or not.
import { useEffect, useState } from "preact/hooks";
import { call, type Face, type Language, Refused } from "./server.ts";
import type { Words } from "./words.ts";

interface Props {
  readonly text: Words;
  readonly language: Language;
  /** Why they are here again. */
  readonly why: string;
}

export function Enter({ text, language, why }: Props) {
  const [face, setFace] = useState<Face | null>(null);
  const [email, setEmail] = useState("");
  const [sent, setSent] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");

  useEffect(() => {
    call<Face>("GET", "/face").then(setFace, () => undefined);
  }, []);

  async function ask(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault("");
    try {
      await call("POST", "/links", { email: email.trim(), language });
      setSent(true);
    } catch (error) {
      setFault(text.problem(error instanceof Refused ? error.code : ""));
    }
    setBusy(false);
  }

  if (sent)
    return (
      <section role="status">
        <h1>{text.enter.sentTitle}</h1>
        <p class="long">{text.enter.sent(email.trim())}</p>
        <button type="button" onClick={() => setSent(false)}>
          {text.enter.again}
        </button>
      </section>
    );
  return (
    <section>
      {face && <p class="dim">{face.organisation}</p>}
      <h1>{text.title}</h1>
      {why && (
        <p class="warn" role="alert">
          {why}
        </p>
      )}
      {face && !face.by_mail ? (
        <p>{text.enter.noMail}</p>
      ) : (
        <form onSubmit={ask}>
          <p>{text.enter.lead}</p>
          <label class="field">
            {text.enter.email}
            <input
              type="email"
              autocomplete="email"
              required
              maxLength={320}
              value={email}
              onInput={(event) => setEmail(event.currentTarget.value)}
            />
          </label>
          {fault && (
            <p class="bad" role="alert">
              {fault}
            </p>
          )}
          <button type="submit" class="main" disabled={busy}>
            {text.enter.send}
          </button>
        </form>
      )}
    </section>
  );
}
