// Light markup put in by hand: around what is chosen, or before its lines. Done twice, it is undone.
export interface Chosen {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export type Lines = "bullet" | "number" | "quote";

const LINE: Readonly<Record<Lines, RegExp>> = {
  bullet: /^\s*[-•]\s+/,
  number: /^\s*\d{1,3}[.)、]\s+/,
  quote: /^\s*>\s?/,
};
const ANY = /^\s*(?:[-•]\s+|\d{1,3}[.)、]\s+|>\s?)/;
const ADDRESS = "https://";

export function wrapped({ text, from, to }: Chosen, mark: "**" | "*"): Chosen {
  const [before, chosen, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const size = mark.length;
  if (before.endsWith(mark) && after.startsWith(mark))
    return { text: before.slice(0, -size) + chosen + after.slice(size), from: from - size, to: to - size };
  return { text: before + mark + chosen + mark + after, from: from + size, to: to + size };
}

/** The address is chosen afterwards, to be written over. */
export function linked({ text, from, to }: Chosen, words: string): Chosen {
  const chosen = text.slice(from, to) || words;
  if (/^https?:\/\/\S+$/.test(chosen)) {
    const made = `[${words}](${chosen})`;
    return { text: text.slice(0, from) + made + text.slice(to), from: from + 1, to: from + 1 + words.length };
  }
  const at = from + chosen.length + 3;
  return { text: `${text.slice(0, from)}[${chosen}](${ADDRESS})${text.slice(to)}`, from: at, to: at + ADDRESS.length };
}

export function lined({ text, from, to }: Chosen, kind: Lines): Chosen {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split("\n");
  const all = lines.every((it) => LINE[kind].test(it));
  const made = lines.map((it, place) => (all ? "" : sign(kind, place + 1)) + it.replace(ANY, "")).join("\n");
  const whole = text.slice(0, start) + made + text.slice(end);
  const last = start + made.length;
  return from === to ? { text: whole, from: last, to: last } : { text: whole, from: start, to: last };
}

/** A new line goes on with the list; after an empty item the list ends. Null where there is none. */
export function continued({ text, from, to }: Chosen): Chosen | null {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const line = text.slice(start, from);
  const found = line.match(ANY)?.[0];
  if (!found || from !== to) return null;
  if (line === found) return { text: text.slice(0, start) + text.slice(from), from: start, to: start };
  const put = `\n${found.replace(/\d+/, (it) => String(Number(it) + 1))}`;
  return { text: text.slice(0, from) + put + text.slice(to), from: from + put.length, to: from + put.length };
}

function sign(kind: Lines, number: number): string {
  return kind === "bullet" ? "- " : kind === "quote" ? "> " : `${number}. `;
}
