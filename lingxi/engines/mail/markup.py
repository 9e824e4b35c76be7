"""Light markup as a page: **bold**, *italic*, `code`, links, lists, quotes. What the desk shows of it, web/packages/ui/src/markup.ts."""

import html
import re
from itertools import groupby
from typing import Literal

_INLINE = re.compile(
    r"`([^`\n]+)`"
    r"|\*\*([^*\n]+)\*\*"
    r"|\*([^*\s][^*\n]*)\*"
    r"|\[([^\[\]\n]+)\]\(((?:https?://|mailto:|tel:)[^\s)]+)\)"
    r"|(https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]，。；：！？）】])",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*[-•]\s+(.*)")
_NUMBER = re.compile(r"\s*\d{1,3}[.)、]\s+(.*)")
_QUOTE = re.compile(r"\s*>\s?(.*)")
_BREAK = "<br>\n"
_QUOTED = '<blockquote style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">'

Kind = Literal["blank", "bullet", "number", "quote", "line"]


def page(text: str) -> str:
    """As HTML: paragraphs and lines, lists and quotes, marked words, links that say where they lead. Nothing else becomes a tag."""
    return "".join(
        _block(kind, [rest for _, rest in lines]) for kind, lines in groupby(map(_line, _lines(text)), _kind)
    )


def plain(text: str) -> str:
    """The same for who reads no pages: lists and quotes stay as they are written, a link's address stands behind its words."""
    return _INLINE.sub(_unmarked, text)


def _lines(text: str) -> list[str]:
    return text.strip().split("\n")


def _kind(line: tuple[Kind, str]) -> Kind:
    return line[0]


def _line(line: str) -> tuple[Kind, str]:
    if not line.strip():
        return "blank", ""
    kinds: tuple[tuple[Kind, re.Pattern[str]], ...] = (("bullet", _BULLET), ("number", _NUMBER), ("quote", _QUOTE))
    for kind, pattern in kinds:
        if found := pattern.fullmatch(line):
            return kind, found[1]
    return "line", line


def _block(kind: Kind, lines: list[str]) -> str:
    if kind == "blank":
        return ""
    if kind in ("line", "quote"):
        said = f"<p>{_BREAK.join(map(_inline, lines))}</p>"
        return said if kind == "line" else f"{_QUOTED}{said}</blockquote>"
    tag = "ul" if kind == "bullet" else "ol"
    return f"<{tag}>{''.join(f'<li>{_inline(one)}</li>' for one in lines)}</{tag}>"


def _inline(text: str) -> str:
    marked, last = [], 0
    for found in _INLINE.finditer(text):
        marked += [html.escape(text[last : found.start()]), _tag(found)]
        last = found.end()
    return "".join([*marked, html.escape(text[last:])])


def _tag(found: re.Match[str]) -> str:
    code, bold, italic, label, target, bare = found.groups()
    if code:
        return f"<code>{html.escape(code)}</code>"
    if bold:
        return f"<b>{_inline(bold)}</b>"
    if italic:
        return f"<i>{_inline(italic)}</i>"
    return f'<a href="{html.escape(target or bare)}">{html.escape(label or bare)}</a>'


def _unmarked(found: re.Match[str]) -> str:
    code, bold, italic, label, target, bare = found.groups()
    if label:
        return label if label == target else f"{label} ({target})"
    return bare or code or plain(bold or italic)
