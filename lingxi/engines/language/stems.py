"""English words without their endings: the English stemmer of Snowball, known as Porter 2.

After https://snowballstem.org/algorithms/english/stemmer.html; a test compares it with the one that is built into PostgreSQL.
"""

import re
from functools import lru_cache

_SPECIAL = {
    "skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "idly": "idl", "gently": "gentl",
    "ugly": "ugli", "early": "earli", "only": "onli", "singly": "singl", "sky": "sky", "news": "news", "howe": "howe",
    "atlas": "atlas", "cosmos": "cosmos", "bias": "bias", "andes": "andes",
}  # fmt: skip
_DONE_EARLY = {"inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"}
_VOWEL = "[aeiouy]"
_DOUBLES = ("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt")
_REGION = re.compile(f"{_VOWEL}[^aeiouy]")
_SHORT = re.compile("(?:^|.*[^aeiouy])[aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$", re.DOTALL)

_STEP_2 = (
    ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
    ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
    ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
    ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
)  # fmt: skip
_STEP_3 = (
    ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"),
    ("ness", ""), ("ful", ""),
)  # fmt: skip
_STEP_4 = (
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er",
    "ic",
)  # fmt: skip


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Of a word in small letters from a to z, which may have apostrophes in it."""
    if len(word) <= 2:
        return word
    if word in _SPECIAL:
        return _SPECIAL[word]
    word = word.removeprefix("'")
    word = re.sub(f"(^|(?<={_VOWEL}))y", "Y", word)
    first, second = _regions(word)
    word = _step_1a(re.sub("('s'|'s|')$", "", word))
    if word in _DONE_EARLY:
        return word
    word = re.sub("(?<=[^aeiouy])(?<!^.)[yY]$", "i", _step_1b(word, first))
    word = _step_3(_step_2(word, first), first, second)
    return _step_5(_step_4(word, second), first, second).replace("Y", "y")


def _regions(word: str) -> tuple[int, int]:
    """Where the two regions begin in which an ending may be taken away."""
    began = re.match("gener|commun|arsen", word)
    first = began.end() if began else _after(word, 0)
    return first, _after(word, first)


def _after(word: str, start: int) -> int:
    found = _REGION.search(word, start)
    return found.end() if found else len(word)


def _step_1a(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith(("ied", "ies")):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith(("us", "ss")) or not word.endswith("s"):
        return word
    return word[:-1] if re.search(_VOWEL, word[:-2]) else word


def _step_1b(word: str, first: int) -> str:
    for ending in ("eedly", "eed"):
        if word.endswith(ending):
            return word[: -len(ending)] + "ee" if len(word) - len(ending) >= first else word
    for ending in ("ingly", "edly", "ing", "ed"):
        if word.endswith(ending):
            rest = word[: -len(ending)]
            return _mended(rest, first) if re.search(_VOWEL, rest) else word
    return word


def _mended(rest: str, first: int) -> str:
    if rest.endswith(("at", "bl", "iz")):
        return rest + "e"
    if rest.endswith(_DOUBLES):
        return rest if len(rest) == 3 and rest[0] in "aeo" else rest[:-1]
    return rest + "e" if len(rest) <= first and _SHORT.match(rest) else rest


def _step_2(word: str, first: int) -> str:
    for ending, instead in _STEP_2:
        if word.endswith(ending):
            rest = word[: -len(ending)]
            refused = (ending == "ogi" and not rest.endswith("l")) or (
                ending == "li" and rest[-1:] not in tuple("cdeghkmnrt")
            )
            return word if len(rest) < first or refused else rest + instead
    return word


def _step_3(word: str, first: int, second: int) -> str:
    for ending, instead in _STEP_3:
        if word.endswith(ending):
            begins = len(word) - len(ending)
            return word if begins < (second if ending == "ative" else first) else word[:begins] + instead
    return word


def _step_4(word: str, second: int) -> str:
    for ending in _STEP_4:
        if word.endswith(ending):
            rest = word[: -len(ending)]
            refused = ending == "ion" and rest[-1:] not in ("s", "t")
            return word if len(rest) < second or refused else rest
    return word


def _step_5(word: str, first: int, second: int) -> str:
    begins = len(word) - 1
    if word.endswith("e"):
        gone = begins >= second or (begins >= first and not _SHORT.match(word[:-1]))
        return word[:-1] if gone else word
    return word[:-1] if word.endswith("ll") and begins >= second else word
