// Everything this visitor talked about before, newest first.
import { plain } from "../markup.tsx";
import { clock, dayOf } from "../time.ts";
import { Icon } from "./icons.tsx";
import { useShell } from "./shell.ts";

export function Earlier({ onPick }: { onPick: (thread: string) => void }) {
  const { state, words, language } = useShell();
  if (!state.conversations.length) {
    return (
      <div class="body empty">
        <Icon name="history" size={32} />
        <p>{words.noneEarlier}</p>
      </div>
    );
  }
  return (
    <ul class="body earlier">
      {state.conversations.map((one) => (
        <li key={one.id}>
          <button type="button" onClick={() => onPick(one.id)}>
            <span class="line">
              <b>{one.subject || plain(one.last_text) || words.fresh}</b>
              {one.customer_unread > 0 && <span class="badge">{one.customer_unread}</span>}
            </span>
            <span class="line dim">
              {dayOf(one.last_at, language, words)} {clock(one.last_at, language)}
              <span class={`tag ${one.state}`}>{one.state === "open" ? words.stateOpen : words.stateClosed}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
