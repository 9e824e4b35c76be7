// A letter that is being written is kept on the server: it survives this device, and a colleague can go on with it.
import type { Conversation, SharedDraft, SharedDraftInput } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useDesk, useLive } from "../app/live.tsx";
import { queries } from "../app/session.ts";
import type { Draft } from "../conversation/drafts.ts";
import { baseOf, keyOf, lettered, NONE, turnOf } from "./sharing.ts";

const KEPT_AFTER_MS = 1_200;

interface Options {
  conversation: Conversation;
  draft: Draft;
  /** It is a letter that is being written, now. */
  active: boolean;
  change: (part: Partial<Draft>) => void;
}

export interface Shared {
  /** Whose it was last, if that was not me. */
  readonly theirs: SharedDraft | null;
  /** They have gone on with it while I was writing, too. */
  readonly parted: boolean;
  takeTheirs(): void;
  keepMine(): void;
}

export function useSharedDraft({ conversation, draft, active, change }: Options): Shared {
  const me = useLive((state) => state.me.staff.id);
  const { id } = conversation;
  const known = useDraftOf(id, active);
  const messages = useLive((state) => state.threads[id]?.messages);
  const base = draft.shared ?? NONE;
  const key = keyOf(draft);
  const theirs = known && known.staff_id !== me ? known : null;
  const sent = messages?.some((it) => it.author.kind === "staff" && it.text === draft.text.trim()) ?? false;
  const turn = turnOf({ known, base, key, me, empty: !draft.text.trim(), sent });

  const adopt = (found: SharedDraft) =>
    change({ text: found.text, letter: lettered(found), shared: baseOf(found, found.staff_id === me) });
  const leaveAside = (found: SharedDraft) => change({ shared: baseOf(found, true) });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn that it takes
  useEffect(() => {
    if (!active) return;
    if (turn === "adopt" && known) adopt(known);
    if (turn === "go on" && known) leaveAside(known);
    if (turn === "begin anew") change({ shared: NONE });
    if (turn === "clear") change({ text: "", letter: {}, shared: NONE });
  }, [active, turn, known]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each change of the words
  useEffect(() => {
    if (!active || turn !== "keep") return;
    const timer = setTimeout(
      () => void keep(id, draft, conversation.last_position, base.revision, change),
      KEPT_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [active, turn, key]);

  return {
    theirs,
    parted: turn === "part",
    takeTheirs: () => theirs && adopt(theirs),
    keepMine: () => theirs && leaveAside(theirs),
  };
}

function useDraftOf(id: string, active: boolean): SharedDraft | null | undefined {
  const desk = useDesk();
  const { data } = useQuery({
    queryKey: ["draft", id],
    queryFn: () => call<SharedDraft | null>("GET", `/api/conversations/${id}/draft`),
    enabled: active,
  });
  useEffect(
    () =>
      desk.follow((frame) => {
        if (frame.type !== "ephemeral" || frame.name !== "email.DraftChanged") return;
        if ((frame.body as { conversation_id: string }).conversation_id === id)
          void queries.invalidateQueries({ queryKey: ["draft", id] });
      }),
    [desk, id],
  );
  return data;
}

/** What fails is kept on this device all the same, and tried again with the next word. */
async function keep(
  id: string,
  draft: Draft,
  position: number,
  revision: number,
  change: (part: Partial<Draft>) => void,
): Promise<void> {
  const address = `/api/conversations/${id}/draft`;
  try {
    const kept = draft.text.trim() ? await call<SharedDraft>("PUT", address, wanted(draft, position, revision)) : null;
    if (!kept) await call("DELETE", `${address}?instead_of=${revision}`);
    change({ shared: kept ? { ...baseOf(kept, true), key: keyOf(draft) } : NONE });
    queries.setQueryData(["draft", id], kept);
  } catch {
    void queries.invalidateQueries({ queryKey: ["draft", id] });
  }
}

function wanted({ text, letter = {} }: Draft, position: number, revision: number): SharedDraftInput {
  const { to, cc, bcc, plain = false, ...rest } = letter;
  return {
    ...rest,
    text,
    plain,
    after: letter.after ?? position,
    instead_of: revision,
    to: to ? [...to] : null,
    cc: cc ? [...cc] : null,
    bcc: bcc ? [...bcc] : null,
  };
}
