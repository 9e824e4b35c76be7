// What becomes of a draft here when the shared one on the server is another: pure, so that nobody's words are lost by chance.
import type { SharedDraft } from "@lingxi/api";
import type { Draft, LetterFields } from "../conversation/drafts.ts";

export type Base = NonNullable<Draft["shared"]>;

/** adopt: theirs stands here from now on. go on: mine is written over it. part: both wrote, and somebody must choose. begin anew:
 *  it is gone from the server, my words stay. clear: it is gone, and so are its words here. keep: mine is to be kept on the server. */
export type Turn = "adopt" | "go on" | "part" | "begin anew" | "clear" | "keep" | "rest";

interface Now {
  /** On the server; undefined while nobody knows. */
  readonly known: SharedDraft | null | undefined;
  /** As it was kept or taken over last. */
  readonly base: Base;
  readonly key: string;
  readonly me: string;
  readonly empty: boolean;
  /** These very words were sent. */
  readonly sent: boolean;
}

export const NONE: Base = { at: "", revision: 0, key: keyOf({ text: "" }), mine: true };

export function turnOf({ known, base, key, me, empty, sent }: Now): Turn {
  const touched = key !== base.key;
  if (known === undefined) return "rest";
  if ((known?.at ?? "") === base.at) return touched && !(empty && !known) ? "keep" : "rest";
  if (known === null) {
    if (touched) return "begin anew";
    return sent || !base.mine ? "clear" : "rest";
  }
  if (empty || !touched) return "adopt";
  return known.staff_id === me ? "go on" : "part";
}

export function baseOf(found: SharedDraft, mine: boolean): Base {
  return { at: found.at, revision: found.revision, key: keyOf({ text: found.text, letter: lettered(found) }), mine };
}

export function lettered(found: SharedDraft): LetterFields {
  const { to, cc, bcc, subject, sender, plain, after } = found;
  return {
    plain,
    after,
    ...(to && { to }),
    ...(cc && { cc }),
    ...(bcc && { bcc }),
    ...(subject !== null && { subject }),
    ...(sender !== null && { sender }),
  };
}

/** Two drafts with one key say the same to the same people. */
export function keyOf({ text, letter = {} }: Pick<Draft, "text" | "letter">): string {
  const { to, cc, bcc, subject, sender, plain = false } = letter;
  return JSON.stringify([text, to, cc, bcc, subject, sender, plain]);
}
