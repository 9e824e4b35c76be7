// Light markup as a tree: **bold**, *italic*, `code`, links, lists and quotes. Never HTML.
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "bold" | "italic"; children: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "link"; text: string; href: string };

export type Block =
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "quote"; children: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "code"; text: string };

const INLINE =
  /`([^`\n]+)`|\*\*([^*\n]+)\*\*|\*([^*\s][^*\n]*)\*|\[([^[\]\n]+)\]\(([^\s)]+)\)|(https?:\/\/[^\s<>"'，。；！？、（）]+)/g;
const QUOTE = /^\s*>\s?(.*)$/;
const ITEM = /^\s*(?:[-•]|(\d{1,3})[.)、])\s+(.*)$/;

export function parse(text: string): Block[] {
  return text.split(/```/).flatMap((part, index) => (index % 2 ? code(part) : blocks(part)));
}

export function inline(text: string): Inline[] {
  const out: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const found = recognise(match);
    if (!found) continue;
    if (match.index > end) out.push({ kind: "text", text: text.slice(end, match.index) });
    out.push(found);
    end = match.index + match[0].length;
  }
  if (end < text.length) out.push({ kind: "text", text: text.slice(end) });
  return out;
}

function recognise([, code, bold, italic, label, target, bare]: RegExpMatchArray): Inline | null {
  if (code) return { kind: "code", text: code };
  if (bold) return { kind: "bold", children: inline(bold) };
  if (italic) return { kind: "italic", children: inline(italic) };
  if (bare) return link(bare, bare);
  return label && target ? link(label, target) : null;
}

/** Only addresses that cannot run anything. */
function link(text: string, href: string): Inline | null {
  return /^(https?:\/\/|mailto:|tel:)/i.test(href) ? { kind: "link", text, href } : null;
}

function code(text: string): Block[] {
  return text.trim() ? [{ kind: "code", text: text.replace(/^\w*\n/, "").replace(/\n$/, "") }] : [];
}

function blocks(text: string): Block[] {
  const out: Block[] = [];
  for (const line of text.split("\n")) add(out, line);
  return out.filter((it) => it.kind !== "paragraph" || it.children.length > 0);
}

function add(out: Block[], line: string): void {
  const item = line.match(ITEM);
  const last = out.at(-1);
  if (item) {
    const ordered = item[1] !== undefined;
    const children = inline(item[2] ?? "");
    if (last?.kind === "list" && last.ordered === ordered) last.items.push(children);
    else out.push({ kind: "list", ordered, items: [children] });
  } else if (!line.trim()) out.push({ kind: "paragraph", children: [] });
  else {
    const quoted = line.match(QUOTE);
    const kind = quoted ? "quote" : "paragraph";
    const children = inline(quoted ? (quoted[1] ?? "") : line);
    if (last?.kind === kind && last.children.length) last.children.push({ kind: "text", text: "\n" }, ...children);
    else out.push({ kind, children });
  }
}

/** The words alone, on one line: for lists and notifications. */
export function plain(text: string): string {
  return text
    .replace(/```\w*|[*`]+/g, "")
    .replace(/\[([^\]\n]+)\]\([^\s)]+\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
