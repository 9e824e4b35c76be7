// Puts the scene together, runs commands, and listens to the keyboard for all of them.
import { useNavigate, useParams } from "@tanstack/react-router";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from "react";
import { useDesk, useLive } from "../app/live.tsx";
import { dialog } from "../app/prefs.ts";
import { useComplain } from "../app/problems.ts";
import { queries, signedOut } from "../app/session.ts";
import { createStore, useStore } from "../app/store.ts";
import { begun } from "../conversation/drafts.ts";
import * as actions from "./actions.ts";
import { available, type Command, commands, type Scene } from "./commands.tsx";
import { isTyping, matches } from "./keys.ts";

/** The list's rows as they stand on the screen, for moving through them by key. */
export const listed = createStore<readonly string[]>([]);

interface Commanding {
  readonly scene: Scene;
  run(command: Command): void;
}

const Context = createContext<Commanding | null>(null);

export function useCommands(): Commanding {
  const it = useContext(Context);
  if (!it) throw new Error("outside CommandProvider");
  return it;
}

export function CommandProvider({ children }: { children: ReactNode }) {
  const scene = useScene();
  const complain = useComplain();
  const complaining = useRef(complain);
  complaining.current = complain;
  const current = useRef(scene);
  current.current = scene;

  const run = useCallback((command: Command) => {
    Promise.resolve()
      .then(() => command.run(current.current))
      .catch((error) => complaining.current(error));
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandFor(event, current.current);
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [run]);

  const value = useMemo(() => ({ scene, run }), [scene, run]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function commandNamed(id: string): Command {
  const command = commands.find((it) => it.id === id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}

function commandFor(event: KeyboardEvent, scene: Scene): Command | undefined {
  if (event.defaultPrevented || event.isComposing || dialog.get() || isCovered()) return undefined;
  const typing = isTyping(event);
  const elsewhere = typing && (event.target as HTMLElement).id !== "composer";
  const fits = (keys: string) => (!typing || /^(mod|alt)\+/.test(keys)) && matches(event, keys);
  return available(scene)
    .filter((command) => !elsewhere || command.group !== "conversation")
    .find((command) => command.keys?.some(fits));
}

/** A drawer, a dialog or a picture lies over the desk: its keys are its own. */
function isCovered(): boolean {
  return document.querySelector(".ant-drawer-open, .ant-modal-wrap, .ant-image-preview") !== null;
}

function useScene(): Scene {
  const desk = useDesk();
  const state = useLive((it) => it);
  const navigate = useNavigate();
  const rows = useStore(listed);
  const drafts = useStore(begun);
  const { conversationId, caseId } = useParams({ strict: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: which commands there are depends on whether a draft was begun
  return useMemo(() => {
    const [offer] = Object.values(state.offers).sort((a, b) => a.expires_at.localeCompare(b.expires_at));
    return {
      desk,
      state,
      conversation: conversationId ? state.conversations[conversationId] : undefined,
      work: conversationId ? state.works[conversationId] : undefined,
      caseId,
      offer,
      listed: rows,
      can: (permission) => state.me.permissions.includes(permission),
      go: (path) => void navigate({ to: path as "/" }),
      signOut: () => {
        void actions.signOut().then(() => {
          desk.stop();
          signedOut();
          void queries.resetQueries();
          void navigate({ to: "/login", search: {} });
        });
      },
    };
  }, [desk, state, navigate, rows, drafts, conversationId, caseId]);
}
