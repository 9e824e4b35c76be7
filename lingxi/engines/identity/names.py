"""Names of people as they are compared: what Chinese and Latin names have in common, and what tells two people apart."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Literal

from opencc import OpenCC

from lingxi.engines.identity import pinyin
from lingxi.engines.identity.words import (
    COMPOUND_SURNAMES,
    GENERATIONS,
    HAN_TITLES,
    LATIN_SURNAMES,
    LATIN_TITLES,
    PLACEHOLDERS,
    Gender,
)

Agreement = Literal["same", "alike", "differs", "unknown"]
NEAR = 8  # letters of a name of which one may be mistyped


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart. `han` are its Chinese characters (simplified), `words` its other words in the order first, last."""

    han: str
    words: tuple[str, ...]
    gender: Gender | None
    generation: str

    @property
    def surname(self) -> str:
        """Of the Chinese name."""
        return self.han[:2] if self.han[:2] in COMPOUND_SURNAMES else self.han[:1]

    @property
    def given(self) -> str:
        return self.han[len(self.surname) :]

    @property
    def whole(self) -> bool:
        """Says enough to tell one person from their relatives: a surname and more than an initial of the given name."""
        return bool(self.given) or (not self.han and len([w for w in self.words if len(w) > 1]) > 1)


@cache
def _simplifier() -> OpenCC:
    return OpenCC("t2s")


def _plain(text: str) -> str:
    """Half-width, simplified, lower case, without accents."""
    folded = _simplifier().convert(unicodedata.normalize("NFKC", text)).casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))


def is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\U00020000" <= char <= "\U0003ffff"


def parsed(text: str | None) -> Name | None:
    """None for what names nobody: nothing, a number, "微信用户", "guest"."""
    plain = _plain(text or "")
    if any(c.isdigit() for c in plain):  # an account, not a name
        return None
    han, han_gender = _without_han_title("".join(c for c in plain if is_han(c)))
    words, gender, generation = _words("".join(" " if is_han(c) else c for c in plain))
    if han in PLACEHOLDERS or " ".join(words) in PLACEHOLDERS or not (han or words):
        return None
    return Name(han, words, han_gender or gender, generation)


def _without_han_title(han: str) -> tuple[str, Gender | None]:
    for title, gender in HAN_TITLES.items():
        rest = han.removesuffix(title)
        # 总 and 工 are titles after a surname only: somebody's given name may end in them
        if rest not in (han, "") and (len(title) > 1 or len(rest) == 1 or rest in COMPOUND_SURNAMES):
            return rest, gender
    if len(han) == 2 and han[0] in "小老阿":  # 小王: Wang, among friends
        return han[1], None
    return han, None


def _words(latin: str) -> tuple[tuple[str, ...], Gender | None, str]:
    head, comma, tail = latin.partition(",")
    if comma and not set(_split(tail)) <= GENERATIONS | LATIN_TITLES.keys():
        latin = f"{tail} {head}"  # Smith, John
    found = _split(latin)
    titles = [LATIN_TITLES[w] for w in found if w in LATIN_TITLES]
    generation = next((w for w in found[1:] if w in GENERATIONS), "")
    kept = [w for w in found if w not in LATIN_TITLES and w != generation]
    return tuple(kept), next((t for t in titles if t), None), generation


def _split(latin: str) -> list[str]:
    """Words without punctuation; what a hyphen or an apostrophe joins is one word."""
    return re.sub(r"[^\w\s]", " ", re.sub(r"['’\-‐]|(?<=\b\w)\.(?=\w\b)", "", latin)).split()


def name_key(text: str) -> str:
    """What names are found by: simplified, half-width, lower case, without titles. Equal keys are the same name."""
    name = parsed(text)
    return "" if name is None else " ".join(filter(None, (name.han or " ".join(name.words), name.generation)))


def latin_name(text: str) -> tuple[str, str]:
    """The given name and the family name in plain Latin letters, Chinese ones as they are spoken; empty where there is none."""
    name = parsed(text)
    if name is None:
        return "", ""
    if name.han:
        family, given = pinyin.syllables(name.han, len(name.surname))
        return given, family
    if len(name.words) == 2 and name.words[0] in LATIN_SURNAMES and name.words[1] not in LATIN_SURNAMES:
        return name.words[1], name.words[0]
    *given_words, last = name.words
    return " ".join(given_words), last


def compare_names(one: str | None, other: str | None) -> Agreement:
    """Whether two names may be one person's.

    `same` only for whole names that are written alike; `alike` where one may stand for the other (initials, a surname with a
    title, another order, characters of the same sound, pinyin); `unknown` where a name is missing or the scripts cannot be
    compared: a Chinese name says nothing of an English one.
    """
    a, b = parsed(one), parsed(other)
    if a is None or b is None:
        return "unknown"
    if a.gender and b.gender and a.gender != b.gender:
        return "differs"
    if a.generation and b.generation and a.generation != b.generation:
        return "differs"
    if a.han and b.han:
        found = _han(a, b)
    elif a.han or b.han:
        found = _across(*((a, b) if a.han else (b, a)))
    else:
        found = _latin(a.words, b.words)
    sure = a.whole and b.whole and a.generation == b.generation
    return "alike" if found == "same" and not sure else found


def _han(a: Name, b: Name) -> Agreement:
    if a.han == b.han:
        return "same"
    if a.surname == b.surname and not (a.given and b.given):
        return "alike"
    return "alike" if pinyin.syllables(a.han) == pinyin.syllables(b.han) else "differs"


def _across(chinese: Name, latin: Name) -> Agreement:
    """王小明 is Wang Xiaoming, Xiao-Ming Wang, or X. Wang; that it is not Alice Wang nobody can say."""
    surname, given = pinyin.syllables(chinese.han, len(chinese.surname))
    written = "".join(latin.words)
    if written in (surname + given, given + surname) and given:
        return "alike"
    first, *_, last = (*latin.words, "")[:2] if len(latin.words) == 1 else latin.words
    initial = given[:1]
    return "alike" if initial and {first, last} == {surname, initial} else "unknown"


def _latin(a: tuple[str, ...], b: tuple[str, ...]) -> Agreement:
    if a == b:
        return "same"
    if sorted(a) == sorted(b) or "".join(a) == "".join(b) or _mistyped(a, b):
        return "alike"
    few, many = sorted((a, b), key=len)
    if len(few) == 1:
        return "alike" if few[0] in many else "differs"
    if few[-1] != many[-1] or not _fits(few[0], many[0]):
        return "differs"
    rest = list(many[1:-1])
    return "alike" if all(any(_fits(w, r) for r in rest) for w in few[1:-1]) else "differs"


def _fits(one: str, other: str) -> bool:
    """Equal, or one is the other's initial."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _mistyped(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """One letter of one word of a long name is missing, added, wrong, or changed places with the next."""
    wrong = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    if len(a) != len(b) or len(wrong) != 1 or len("".join(a)) < NEAR or min(map(len, wrong[0])) < 3:
        return False
    one, other = wrong[0]
    at = next((i for i, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))
    x, y = one[at:], other[at:]
    return x[1:] == y[1:] or x[1:] == y or x == y[1:] or (x[2:] == y[2:] and x[:2] == y[1::-1])
