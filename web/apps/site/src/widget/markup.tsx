// Light markup to virtual nodes: never HTML, so nothing that a person writes can run.
// Blocks: ``` code, - and 1. lists, > quotes. Inline: **strong**, *emphasis*, `code`, [text](address), bare addresses.
import type { ComponentChildren, VNode } from "preact";

const INLINE =
  /`([^`\n]+)`|\*\*(?=\S)([^\n]+?)\*\*|(?<![\w*])\*(?=[^\s*])([^*\n]+)\*(?![\w*])|\[([^\]\n]+)\]\(([^\s)]+)\)|((?:https?:\/\/|mailto:)[^\s<>"'，。；！？）】」、]+)/g;

const SAFE = /^(https?:\/\/|mailto:|tel:)/i;

function link(address: string, children: ComponentChildren): VNode {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

export function inline(text: string): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, strong, soft, label, address, bare] = match;
    out.push(text.slice(from, match.index));
    from = match.index + whole.length;
    if (code) out.push(<code>{code}</code>);
    else if (strong) out.push(<strong>{inline(strong)}</strong>);
    else if (soft) out.push(<em>{inline(soft)}</em>);
    else if (label && address) out.push(SAFE.test(address) ? link(address, label) : whole);
    else if (bare) {
      const tail = /[.,;:!?)]+$/.exec(bare)?.[0] ?? "";
      const clean = bare.slice(0, bare.length - tail.length);
      out.push(link(clean, clean.replace(/^mailto:/, "")), tail);
    }
  }
  out.push(text.slice(from));
  return out.filter((part) => part !== "");
}

type Kind = "p" | "ul" | "ol" | "quote";
const MARK: Record<Exclude<Kind, "p">, RegExp> = { ul: /^\s*[-*•] +/, ol: /^\s*\d{1,3}[.)、] */, quote: /^> ?/ };

function kindOf(line: string): Kind {
  if (MARK.ul.test(line)) return "ul";
  if (/^\s*\d{1,3}[.)] +\S/.test(line)) return "ol";
  return MARK.quote.test(line) ? "quote" : "p";
}

function lines(texts: string[]): ComponentChildren[] {
  return texts.flatMap((text, at) => (at ? [<br />, ...inline(text)] : inline(text)));
}

function block(kind: Kind, texts: string[]): VNode {
  if (kind === "p") return <p>{lines(texts)}</p>;
  const bare = texts.map((text) => text.replace(MARK[kind], ""));
  if (kind === "quote") return <blockquote>{lines(bare)}</blockquote>;
  const items = bare.map((text) => <li>{inline(text)}</li>);
  if (kind === "ul") return <ul>{items}</ul>;
  return <ol start={Number.parseInt(texts[0] ?? "1", 10)}>{items}</ol>;
}

function paragraphs(text: string): VNode[] {
  const out: VNode[] = [];
  let kind: Kind = "p";
  let held: string[] = [];
  const close = () => {
    if (held.length) out.push(block(kind, held));
    held = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const next = kindOf(line);
    if (!line.trim() || next !== kind) close();
    kind = next;
    if (line.trim()) held.push(line);
  }
  close();
  return out;
}

/** Without its marks, for one line of preview. */
export function plain(text: string): string {
  return text.replace(/[*`]+|^> /gm, "").trim();
}

export function markup(text: string): VNode[] {
  return text
    .split("```")
    .flatMap((part, at) => (at % 2 ? [<pre>{part.replace(/^\w*\n/, "").trimEnd()}</pre>] : paragraphs(part)));
}
