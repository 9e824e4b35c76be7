// Light markup on the screen, as elements: nothing a customer writes is ever taken as HTML.
import { Fragment, memo } from "react";
import { type Block, type Inline, parse } from "./markup.ts";

export const Markup = memo(function Markup({ text }: { text: string }) {
  return (
    <div className="lx-markup" dir="auto">
      {keyed(parse(text)).map(([key, block]) => (
        <BlockView key={key} block={block} />
      ))}
    </div>
  );
});

function BlockView({ block }: { block: Block }) {
  if (block.kind === "code")
    return (
      <pre>
        <code>{block.text}</code>
      </pre>
    );
  if (block.kind === "paragraph" || block.kind === "quote") {
    const Tag = block.kind === "quote" ? "blockquote" : "p";
    return (
      <Tag>
        <Line parts={block.children} />
      </Tag>
    );
  }
  const List = block.ordered ? "ol" : "ul";
  return (
    <List>
      {keyed(block.items).map(([key, item]) => (
        <li key={key}>
          <Line parts={item} />
        </li>
      ))}
    </List>
  );
}

function Line({ parts }: { parts: Inline[] }) {
  return keyed(parts).map(([key, part]) => <Fragment key={key}>{inlineOf(part)}</Fragment>);
}

function inlineOf(part: Inline) {
  if (part.kind === "text") return part.text;
  if (part.kind === "code") return <code>{part.text}</code>;
  if (part.kind === "link")
    return (
      <a href={part.href} target="_blank" rel="noopener noreferrer nofollow">
        {part.text}
      </a>
    );
  const Tag = part.kind === "bold" ? "strong" : "em";
  return (
    <Tag>
      <Line parts={part.children} />
    </Tag>
  );
}

/** A parsed text never changes its parts, so their place is their key. */
function keyed<T>(list: readonly T[]): [number, T][] {
  return list.map((item, place) => [place, item]);
}
