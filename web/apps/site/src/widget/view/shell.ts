// What every view needs, handed down once.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Client } from "../client.ts";
import type { Language, WidgetFace } from "../nouns.ts";
import type { State } from "../state.ts";
import type { Words } from "../words.ts";

export interface Shell {
  readonly client: Client;
  readonly state: State;
  readonly face: WidgetFace;
  readonly words: Words;
  readonly language: Language;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error("no shell");
  return shell;
}
