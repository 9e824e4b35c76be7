// Keys for what people name: made once from the English words, and kept when those change.
import type { CaseField } from "@lingxi/api";

const LONGEST = 36;

/** Lower case, digits and underscores, beginning with a letter, and not one that is taken. */
export function keyFor(words: string, taken: readonly string[]): string {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, LONGEST);
  const key = plain || "item";
  let number = 2;
  let free = key;
  while (taken.includes(free)) free = `${key}_${number++}`;
  return free;
}

interface Labels {
  readonly key: string;
  readonly label_zh: string;
  readonly label_en: string;
}

/** With a key for each that is new. */
export function keyed<T extends Labels>(all: readonly T[]): T[] {
  const done: T[] = [];
  for (const it of all) {
    const taken = [...all.filter((one) => one.key), ...done].map((one) => one.key);
    done.push(it.key ? it : { ...it, key: keyFor(it.label_en, taken) });
  }
  return done;
}

export const isLabelled = ({ label_zh, label_en }: Labels) => label_zh.trim() !== "" && label_en.trim() !== "";

export const isAsked = (it: CaseField) =>
  isLabelled(it) && (it.type === "choice") === it.choices.length > 0 && it.choices.every(isLabelled);
