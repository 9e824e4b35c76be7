"""What a text consists of, as it is searched: words where spaces divide them, pairs of neighbours where nothing does.

Chinese is taken pair by pair and not word by word: who cuts 已退款项到账 into words never finds 退款 in it. A pair is found
wherever it stands, and a longer word is its pairs in a row. What a question means is cut into words where it is read (`queries`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lingxi.engines.language.folding import fold, sources
from lingxi.engines.language.stems import stem

LONGEST = 64
# Kana, Han, Thai, Lao, Burmese, Khmer: scripts without spaces between the words.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUN = re.compile(f"(?P<unspaced>[{UNSPACED}]+)|(?:[^\\W_{UNSPACED}]+(?:['’][^\\W_{UNSPACED}]+)*)")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_ENGLISH = re.compile("[a-z']+")


@dataclass(frozen=True, slots=True)
class Word:
    """Something that can be searched for: how it is compared, its place among the others, and where it stands in the text.

    `plain` is the word before it lost its ending. The last of several unspaced characters stands alone, too (`tail`), so that
    whatever begins with one character finds it.
    """

    text: str
    plain: str
    place: int
    start: int
    end: int
    tail: bool = False


def words(text: str) -> list[Word]:
    """All words of a text with where they stand in it."""
    where = sources(text)
    return [
        Word(one.text, one.plain, one.place, where[one.start], where[one.end - 1] + 1, one.tail)
        for one in folded_words(fold(text))
    ]


def runs(folded: str) -> Iterator[tuple[int, str, bool]]:
    """Words with spaces around them, and stretches without any inside: where each begins, itself, and whether it is such a stretch."""
    for run in _RUN.finditer(folded):
        yield run.start(), run.group(), run["unspaced"] is not None


def is_unspaced(text: str) -> bool:
    return _UNSPACED.match(text) is not None


def folded_words(folded: str) -> Iterator[Word]:
    """The words of a text that is folded already, where they stand in that."""
    place = 0
    for start, text, unspaced in runs(folded):
        if unspaced:
            for at in range(len(text)):
                place += 1
                pair = text[at : at + 2]
                yield Word(pair, pair, place, start + at, start + at + len(pair), tail=len(pair) == 1 and len(text) > 1)
        else:
            place += 1
            plain = text.replace("’", "'")[:LONGEST]
            yield Word(compared(plain), plain, place, start, start + len(text))


def compared(plain: str) -> str:
    """A spaced word as it is compared: an English one without its ending, others as they are; without apostrophes."""
    return (stem(plain) if _ENGLISH.fullmatch(plain) else plain).replace("'", "")
