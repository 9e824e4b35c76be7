// Deciding about letters. A letter leaves the list at once, so that the next key is about the next one; the last decision can be taken back.
import type { FiledLetter, Sweep } from "@lingxi/api";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useComplain } from "../app/problems.ts";
import { block, confirm, dropStance, isSpam, release, unconfirm } from "./sweep.ts";

interface Done {
  readonly text: string;
  readonly conversation?: string | null;
  readonly undoText?: string;
  readonly undo?: () => Promise<unknown>;
}

export function useSweeping() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const complain = useComplain();
  const line = useRef(Promise.resolve());
  const waiting = useRef(0);
  const [done, setDone] = useState<Done | null>(null);
  const last = useRef<Done | null>(null);

  /** One after the other, in the order of the keys; what is true is fetched again once all of it is said. */
  const work = (letters: readonly FiledLetter[], act: () => Promise<Done | null>) => {
    const gone = new Set(letters.map((letter) => letter.id));
    client.setQueriesData<Sweep>({ queryKey: ["sweep"] }, (old) => old && without(old, gone));
    waiting.current += 1;
    line.current = line.current
      .then(act)
      .then((said) => {
        last.current = said;
        setDone(said);
      })
      .catch(complain)
      .then(async () => {
        waiting.current -= 1;
        if (waiting.current > 0) return;
        await Promise.all(["sweep", "stances"].map((key) => client.invalidateQueries({ queryKey: [key] })));
      });
  };
  const letThrough = (letter: FiledLetter) =>
    work([letter], async () => {
      const filed = await release(letter.id);
      const spam = letter.filter === "spam" && { undoText: t("sweep.isSpam"), undo: () => isSpam(letter.id) };
      return { text: t("sweep.done.released", { name: nameOf(letter) }), conversation: filed.conversation_id, ...spam };
    });
  const confirmAll = (letters: readonly FiledLetter[]) =>
    work(letters, async () => {
      for (const letter of letters) await confirm(letter.id);
      return {
        text: t("sweep.done.confirmed", { count: letters.length }),
        undoText: t("sweep.undo"),
        undo: async () => {
          for (const letter of letters) await unconfirm(letter.id);
        },
      };
    });
  const blockSender = (letter: FiledLetter) =>
    work([letter], async () => {
      await block(letter.sender.email);
      await confirm(letter.id);
      return {
        text: t("sweep.done.blocked", { name: nameOf(letter) }),
        undoText: t("sweep.undo"),
        undo: async () => {
          await dropStance(letter.sender.email);
          await unconfirm(letter.id);
        },
      };
    });
  /** What was done last when it is this one's turn: who is quick takes back what they just decided. */
  const undo = () =>
    work([], async () => {
      await last.current?.undo?.();
      return null;
    });
  return { done, letThrough, confirmAll, blockSender, undo };
}

/** It leaves the list at once; the counts follow when the server has said them. */
function without(sweep: Sweep, gone: ReadonlySet<string>): Sweep {
  return { ...sweep, letters: sweep.letters.filter((letter) => !gone.has(letter.id)) };
}

export function nameOf(letter: FiledLetter): string {
  return letter.sender.name || letter.sender.email;
}
