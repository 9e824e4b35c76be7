"""What somebody looks for: words that must all be there, "whole phrases", and -what must not be."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import groupby
from types import ModuleType
from typing import cast

from lingxi.engines.language.folding import fold
from lingxi.engines.language.words import Word, folded_words, is_unspaced, runs

TERMS = 12
SHORT = 3  # so many characters without a space are looked for as they stand
BEGUN = 3  # letters from which on the last word may be the beginning of one

_PART = re.compile(r'(?P<minus>(?<!\S)[-−])?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_QUOTES = str.maketrans("“”「」『』„«»", '"""""""""')

# Words that say nothing of what is looked for. They are left out beside others; alone or in quotation marks they count.
_SILENT_WORDS = """
    a about an and any are as at be been but by can could did do does for from had has have he her him his how i if in into is it
    its me my of on or our she should so that the their them there they this to was we were what when where which who why will
    with would you your please
    的 了 吗 呢 吧 啊 呀 哦 嗯 我 你 您 他 她 它 们 我们 你们 您们 他们 是 在 有 和 与 或 就 都 也 很 还 又 再 把 被 给 让 对 从 到
    这 那 这个 那个 哪个 哪里 怎么 怎样 怎么办 怎么样 如何 什么 为什么 请问 请 问 一下 一个 可以 能 能不能 可不可以 会 要 想 想要 不
    """
_SILENT = frozenset(_SILENT_WORDS.split())


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand in a row, each so many places after the first. The last may go on (`begins`) where that is how it begins;
    then `begun` is how it was written.
    """

    words: tuple[str, ...]
    places: tuple[int, ...]
    unwanted: bool = False
    begun: str = ""

    def fits_last(self, word: Word) -> bool:
        """Whether a word of a text is the last one of these."""
        return word.text == self.words[-1] or (self.begun != "" and word.plain.startswith(self.begun))

    def tsquery(self) -> str:
        *before, last = (f"'{word}'" for word in self.words)
        if self.begun:
            last = f"({last} | '{self.begun}':*)"
        steps = [late - early for early, late in zip(self.places, self.places[1:], strict=False)]
        row = "".join(f"{word} <{step}> " for word, step in zip(before, steps, strict=True)) + last
        return f"!({row})" if self.unwanted else f"({row})"


@dataclass(frozen=True, slots=True)
class Query:
    """Every term must be in a text that is found, but for the unwanted. Without a wanted one nothing is looked for."""

    terms: tuple[Term, ...]

    def __bool__(self) -> bool:
        return bool(self.wanted)

    @property
    def wanted(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if not term.unwanted)

    def tsquery(self) -> str:
        """As PostgreSQL reads it. Words hold no quotation marks, so that nothing can be smuggled in."""
        return " & ".join(term.tsquery() for term in self.terms)


@dataclass(frozen=True, slots=True)
class _Part:
    """Something that was typed, to be looked for as it stands. `exact`: as a whole, and finished."""

    text: str
    unwanted: bool
    exact: bool


def parse(text: str) -> Query:
    """Of what somebody typed; the last word may not be finished yet. A query that says nothing finds nothing."""
    parts = list(_parts(fold(text).translate(_QUOTES)))
    spoken = [part for part in parts if part.exact or part.unwanted or part.text not in _SILENT] or parts
    terms = [_term(part, unfinished=part is parts[-1] and not part.exact) for part in spoken]
    return Query(terms=tuple(dict.fromkeys(term for term in terms if term))[:TERMS])


def _parts(folded: str) -> Iterator[_Part]:
    for part in _PART.finditer(folded):
        unwanted, phrase = part["minus"] is not None, part["phrase"]
        if phrase is not None:
            yield _Part(phrase, unwanted, exact=True)
        else:
            yield from (_Part(text, unwanted, exact=False) for text in _split(part["word"]))


def _split(word: str) -> Iterator[str]:
    """What a word says: 怎么提前还房贷 asks for 提前 and 房贷, and hb-2026-0042 is one thing."""
    for unspaced, group in groupby(runs(word), key=lambda run: run[2]):
        stretches = [text for _, text, _ in group]
        if not unspaced:
            yield " ".join(stretches)
            continue
        for stretch in stretches:
            yield from _glued(_cut(stretch)) if len(stretch) > SHORT else (stretch,)


def _glued(pieces: Iterable[str]) -> Iterator[str]:
    """Single characters that were cut apart stay together: they are a word that the dictionary does not have, such as 花呗."""
    for single, group in groupby(pieces, key=lambda piece: len(piece) == 1 and piece not in _SILENT):
        if single:
            yield "".join(group)
        else:
            yield from group


def _cut(text: str) -> list[str]:
    """Into words, by a dictionary of 34 MB that is not read before somebody asks."""
    return cast("list[str]", _cutter().cut(text))


@cache
def _cutter() -> ModuleType:
    return import_module("rjieba")


def _term(part: _Part, *, unfinished: bool) -> Term | None:
    """None for what has no words in it."""
    found = [word for word in folded_words(part.text) if not word.tail]
    if not found:
        return None
    last = found[-1]
    if is_unspaced(last.plain):
        may_go_on = len(last.plain) == 1  # it begins every pair that it stands in
    else:
        may_go_on = unfinished and not part.unwanted and len(last.plain) >= BEGUN
    return Term(
        words=tuple(word.text for word in found),
        places=tuple(word.place for word in found),
        unwanted=part.unwanted,
        begun=last.plain.replace("'", "") if may_go_on else "",
    )
