"""The place in a text where what was looked for stands, with marks on it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lingxi.engines.language.queries import Query, Term
from lingxi.engines.language.words import Word, words

LENGTH = 160
BEFORE = 40  # what is shown before the first mark
_BLANK = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Part of a text; `marked` where it is what was looked for."""

    text: str
    marked: bool


Span = tuple[int, int]


def snippet(text: str, query: Query, *, length: int = LENGTH) -> tuple[Piece, ...]:
    """About `length` characters around the first match, with an ellipsis where text was left out; the beginning of a text without one."""
    spans = matches(text, query)
    start = _start(text, spans[0][0]) if spans and len(text) > length else 0
    end = len(text) if len(text) - start <= length else start + length
    pieces = [Piece(text="…", marked=False)] if start else []
    at = start
    for begins, ends in spans:
        if ends > end:
            break
        pieces += [Piece(text=text[at:begins], marked=False), Piece(text=text[begins:ends], marked=True)]
        at = ends
    rest = text[at:end] + ("…" if end < len(text) else "")
    return _tidy([*pieces, Piece(text=rest, marked=False)])


def matches(text: str, query: Query) -> list[Span]:
    """Where the wanted terms stand, in order; what overlaps is one."""
    found = words(text)
    spans = sorted(span for term in query.wanted for span in _matches(found, term))
    joined: list[Span] = []
    for begins, ends in spans:
        if joined and begins < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(ends, joined[-1][1]))
        else:
            joined.append((begins, ends))
    return joined


def _matches(found: Sequence[Word], term: Term) -> Iterator[Span]:
    for at, first in enumerate(found):
        row = [at + place - term.places[0] for place in term.places]  # places count every word, so they are indexes
        if row[-1] >= len(found):
            return
        before = all(found[here].text == word for here, word in zip(row[:-1], term.words, strict=False))
        if before and term.fits_last(last := found[row[-1]]):
            ends = last.start + 1 if term.begun and is_single(term) else last.end
            yield first.start, ends


def is_single(term: Term) -> bool:
    """Whether one character was looked for, which begins pairs."""
    return len(term.words) == 1 and len(term.words[0]) == 1 and term.begun == term.words[0]


def _start(text: str, match: int) -> int:
    """A little before the match, at the beginning of a word if one is near."""
    start = max(0, match - BEFORE)
    blank = text.find(" ", start, match)
    return blank + 1 if start > 0 and 0 <= blank < start + BEFORE // 2 else start


def _tidy(pieces: list[Piece]) -> tuple[Piece, ...]:
    """On one line, without empty pieces."""
    tidy = [Piece(text=_BLANK.sub(" ", piece.text), marked=piece.marked) for piece in pieces]
    return tuple(piece for piece in tidy if piece.text)
