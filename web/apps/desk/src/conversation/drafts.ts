// What was begun and not yet sent, kept for each conversation; and the way to the field in which it is written.
import type { Attachment } from "@lingxi/api";
import { createStore, read, write } from "../app/store.ts";

/** What a letter is beyond its words. What is not given is as the letter that is answered has it. */
export interface LetterFields {
  readonly sender?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly plain?: boolean;
  /** The position of the last message when it was begun. */
  readonly after?: number;
}

export interface Draft {
  readonly text: string;
  readonly private: boolean;
  readonly attachments: readonly Attachment[];
  /** Colleagues put in by @, by id. */
  readonly mentions: Readonly<Record<string, string>>;
  readonly letter?: LetterFields;
  /** What of it colleagues see: the draft as it was kept last, and whether I had written it. */
  readonly shared?: {
    readonly at: string;
    readonly revision: number;
    readonly key: string;
    readonly mine: boolean;
  };
}

export const EMPTY: Draft = { text: "", private: false, attachments: [], mentions: {} };

/** Whose drafts they are: a device may be shared. */
let owner = "";
export function draftsBelongTo(staffId: string): void {
  owner = staffId;
}

export function loadDraft(conversationId: string): Draft {
  return read(keyOf(conversationId), EMPTY);
}

export function keepDraft(conversationId: string, draft: Draft): void {
  const had = hasDraft(conversationId);
  write(keyOf(conversationId), draft.text || draft.attachments.length ? draft : undefined);
  if (had !== hasDraft(conversationId)) begun.set((times) => times + 1);
}

/** How often a draft was begun or ended here: who shows whether there is one looks again when it changes. */
export const begun = createStore(0);

export function hasDraft(conversationId: string | undefined): boolean {
  if (!conversationId) return false;
  const draft = loadDraft(conversationId);
  return draft.text.trim() !== "" || draft.attachments.length > 0;
}

function keyOf(conversationId: string): string {
  return `draft.${owner}.${conversationId}`;
}

/** Asks the composer to take the focus in one of its two ways. */
export interface Asked {
  readonly mode: "reply" | "note";
  readonly at: number;
  /** The conversation that is about to open; without one, the open one. */
  readonly conversationId?: string;
}
const asked = createStore<Asked | null>(null);
/** What shall stand in the answer of a conversation, unless something was begun there. */
interface Waiting {
  readonly conversationId: string;
  readonly text: string;
  /** It was written here before and comes back: above what was begun meanwhile. */
  readonly back?: Pick<Draft, "letter" | "attachments">;
}
const waiting = createStore<Waiting | null>(null);
export const composer = {
  asked,
  waiting,
  put: (conversationId: string, text: string, back?: Waiting["back"]) =>
    waiting.set({ conversationId, text, ...(back ? { back } : {}) }),
  focus: (mode: Asked["mode"], conversationId?: string) =>
    asked.set({ mode, at: Date.now(), ...(conversationId ? { conversationId } : {}) }),
};
