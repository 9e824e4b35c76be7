// Asking to be forgotten, taking it back, and what was decided.
import { useState } from "preact/hooks";
import { Part, type PartProps } from "./Page.tsx";
import { call } from "./server.ts";
import { day } from "./words.ts";

export function Forgetting({ view, text, language, act }: PartProps) {
  const [sure, setSure] = useState(false);
  const last = view.erasure;
  const at = (iso: string | null | undefined) => (iso ? day(iso, language) : "");
  return (
    <Part title={text.forget}>
      <p class="dim">{text.forgetWhy}</p>
      {last?.state === "refused" && <p class="warn">{text.refused(at(last.decided_at), last.note)}</p>}
      {last?.state === "withdrawn" && <p class="dim">{text.withdrawn(at(last.decided_at))}</p>}
      {last?.state === "asked" ? (
        <>
          <p class="warn">{text.asked(at(last.asked_at))}</p>
          <button type="button" onClick={() => act(() => call("DELETE", "/erasure"))}>
            {text.withdraw}
          </button>
        </>
      ) : sure ? (
        <>
          <p role="alert">{text.forgetSure}</p>
          <div class="row start">
            <button
              type="button"
              class="danger"
              onClick={async () => {
                await act(() => call("POST", "/erasure"));
                setSure(false);
              }}
            >
              {text.forgetYes}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {text.cancel}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="danger line" onClick={() => setSure(true)}>
          {text.forgetAsk}
        </button>
      )}
    </Part>
  );
}
