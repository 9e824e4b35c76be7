"""How a Chinese name is spoken, in Latin letters: a hint that two names may be one, and help for who reads it aloud."""

from functools import cache, lru_cache
from importlib import import_module
from typing import Any

# Characters that are spoken otherwise when they are surnames.
SURNAMES = {
    "曾": "zeng", "单": "shan", "解": "xie", "仇": "qiu", "朴": "piao", "查": "zha", "盖": "ge", "区": "ou", "任": "ren",
    "华": "hua", "缪": "miao", "翟": "zhai", "乐": "yue", "覃": "qin", "种": "chong", "冼": "xian", "员": "yun", "黑": "he",
    "尉迟": "yuchi", "长孙": "zhangsun", "万俟": "moqi", "单于": "chanyu", "澹台": "tantai",
}  # fmt: skip


@cache
def _reader() -> Any:
    """Loaded at the first Chinese name that is read: its dictionaries take a fifth of a second and 50 MB."""
    return import_module("pypinyin")


@lru_cache(4096)
def _spoken(han: str) -> str:
    return "".join(_reader().lazy_pinyin(han)).casefold().replace("ü", "v")


def syllables(han: str, surname: int = 1) -> tuple[str, str]:
    """The surname, which is `surname` characters long, and the given name, without tones and blanks: wang, xiaoming."""
    family, given = han[:surname], han[surname:]
    return SURNAMES.get(family) or _spoken(family), _spoken(given) if given else ""


# The surnames above, in their order, with their tones.
_TONES = dict(zip(SURNAMES, (
    "zēng", "shàn", "xiè", "qiú", "piáo", "zhā", "gě", "ōu", "rén", "huà", "miào", "zhái", "yuè", "qín", "chóng", "xiǎn",
    "yùn", "hè", "yùchí", "zhǎngsūn", "mòqí", "chányú", "tántái",
), strict=True))  # fmt: skip


@lru_cache(4096)
def spoken(han: str, *, surname: bool = False) -> str:
    """With tones and a capital: Wáng, Xiǎomíng. Syllables that would run together are parted: Xī'ān."""
    if surname and han in _TONES:
        return _TONES[han].capitalize()
    syllables = [one[0] for one in _reader().pinyin(han)]
    joined = "".join(("'" if i and one[0] in "aāáǎàeēéěèoōóǒò" else "") + one for i, one in enumerate(syllables))
    return joined[:1].upper() + joined[1:]
