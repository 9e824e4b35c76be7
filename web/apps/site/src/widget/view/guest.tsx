// Asked before the first message, where the centre wants it: who writes, and where an answer reaches them.
import { useId } from "preact/hooks";
import type { WidgetFace } from "../nouns.ts";
import type { Words } from "../words.ts";
import { useShell } from "./shell.ts";

export interface Guest {
  readonly name: string;
  readonly email: string;
}

type Field = keyof Guest;
interface Complaint {
  readonly field: Field;
  readonly text: string;
}

export function missing(guest: Guest, face: WidgetFace, words: Words): Complaint[] {
  const out: Complaint[] = [];
  const email = guest.email.trim();
  if (face.ask_name && face.ask_required && !guest.name.trim()) out.push({ field: "name", text: words.nameMissing });
  if (face.ask_email && face.ask_required && !email) out.push({ field: "email", text: words.emailMissing });
  if (face.ask_email && email && !/^\S+@\S+\.\S+$/.test(email)) out.push({ field: "email", text: words.emailWrong });
  return out;
}

interface Props {
  guest: Guest;
  checked: boolean;
  onChange: (guest: Guest) => void;
}

export function GuestFields({ guest, checked, onChange }: Props) {
  const { face, words } = useShell();
  const complaints = checked ? missing(guest, face, words) : [];
  const id = useId();

  function field(name: Field, type: "text" | "email", autocomplete: string, why = "") {
    const complaint = complaints.find((one) => one.field === name)?.text;
    const note = complaint ?? why;
    return (
      <label>
        <span>
          {words[name]}
          {!face.ask_required && <small> {words.optional}</small>}
        </span>
        <input
          type={type as "text"}
          autoComplete={autocomplete}
          maxLength={200}
          required={face.ask_required}
          value={guest[name]}
          aria-invalid={!!complaint}
          aria-describedby={note ? `${id}${name}` : undefined}
          onInput={(event) => onChange({ ...guest, [name]: event.currentTarget.value })}
        />
        {note && (
          <small id={`${id}${name}`} class={complaint ? "error" : ""}>
            {note}
          </small>
        )}
      </label>
    );
  }

  return (
    <div class="guest">
      {face.ask_name && field("name", "text", "name")}
      {face.ask_email && field("email", "email", "email", words.emailWhy)}
    </div>
  );
}
