"""One way of writing for what people write in several: width, case, accents, and traditional characters as simplified ones."""

import unicodedata
from typing import cast

from opencc import OpenCC

_ACCENTS = range(0x300, 0x370)
_ACCENTED = range(0xC0, 0x370)  # Latin letters that may bear one; a Japanese or an Indian sign is no accent
_ACCENTED_TOO = range(0x1E00, 0x2000)
_ONE_WORD = {"帐": "账"}  # both are written for an account: 到帐, 到账


class _Folded(dict[int, str]):
    """What a character is folded to, worked out when it is first met. Accents that stand alone vanish."""

    def __init__(self) -> None:
        super().__init__()
        self.simplified = OpenCC("t2s")

    def __missing__(self, code: int) -> str:
        folded = unicodedata.normalize("NFKC", chr(code)).casefold()
        if code in _ACCENTED or code in _ACCENTED_TOO:
            folded = unicodedata.normalize("NFD", folded)
        folded = "".join(c for c in folded if ord(c) not in _ACCENTS)
        if code >= 0x3400:
            folded = cast("str", self.simplified.convert(folded))
        self[code] = folded = _ONE_WORD.get(folded, folded)
        return folded


_TABLE = _Folded()


def fold(text: str) -> str:
    """As it is compared. One character may become none or several: `sources` says which came from where."""
    return text.translate(_TABLE)


def sources(text: str) -> list[int]:
    """For each character of the folded text where in `text` it came from, and the length of `text` at the end."""
    return [at for at, c in enumerate(text) for _ in _TABLE[ord(c)]] + [len(text)]
