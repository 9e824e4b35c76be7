"""How somebody is addressed and how their name is spoken: 王芳 is Wáng Fāng, and 王女士 when we know that she is a woman."""

import unicodedata
from dataclasses import dataclass

from lingxi.engines.identity import pinyin
from lingxi.engines.identity.names import is_han, parsed
from lingxi.engines.identity.words import LATIN_TITLES, Gender

_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(("f", "female", "woman", "女", "女士", "小姐", "ms", "mrs", "miss", "2"), "f"),  # 2 and 1: ISO 5218
    **dict.fromkeys(("m", "male", "man", "男", "先生", "mr", "1"), "m"),
}

# The most usual surnames in pinyin: nine of ten people bear one of these. Those that are English first names, too, are left out.
_SURNAMES = """
    an bai cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao gong gu guo han hao he hong
    hou hu huang jia jiang jin kang kong lei li liang liao lin ling liu long lu luo lyu ma mao meng mo mu ning
    ouyang pan pang peng qi qian qiao qin qiu ren shao shen shi song su sun tan tang tao tian wan wang wei wen wu
    xia xiang xiao xie xiong xu xue yan yang yao ye yi yin you yu yuan zeng zhai zhan zhang zhao zheng zhong zhou
    zhu zhuang zou zuo
"""
PINYIN_SURNAMES = frozenset(_SURNAMES.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """`name` as it is written, without titles; `latin` the same for who does not read Chinese, `spoken` with tones ("" for
    names in Latin letters). `gender` None where nobody said: then no title is used.
    """

    name: str
    surname: str
    given: str
    latin: str
    latin_surname: str
    spoken: str
    gender: Gender | None


def gender_of(said: object) -> Gender | None:
    """What systems write for it: female, 女, Ms, 2 (ISO 5218)."""
    return _GENDERS.get(str(said).strip().rstrip(".").lower())


def called(text: str | None, gender: Gender | None = None) -> Called | None:
    """None for what names nobody."""
    name = parsed(text)
    if name is None or text is None:
        return None
    gender = gender or name.gender
    if name.han:
        # as they write it themselves: what was compared is simplified
        written = "".join(c for c in unicodedata.normalize("NFKC", text) if is_han(c))
        start = 1 if len(written) == 2 and len(name.han) == 1 and written[0] in "小老阿" else 0
        own = written[start : start + len(name.han)]
        surname, given = own[: len(name.surname)], own[len(name.surname) :]
        spoken_surname, spoken_given = pinyin.spoken(name.surname, surname=True), pinyin.spoken(name.given)
        flat = [_flat(part) for part in (spoken_surname, spoken_given) if part]
        return Called(
            name=own if gender or name.given else written,  # 小李 stays 小李
            surname=surname,
            given=given,
            latin=" ".join(flat),
            latin_surname=flat[0],
            spoken=" ".join(filter(None, (spoken_surname, spoken_given))),
            gender=gender,
        )
    head, comma, tail = text.partition(",")
    words = [w for w in (f"{tail} {head}" if comma else text).split() if w.strip(".").lower() not in LATIN_TITLES]
    first = _surname_first(words)
    return Called(
        name=" ".join(words),
        surname=words[0 if first else -1],
        given=words[-1 if first else 0] if len(words) > 1 else "",
        latin=" ".join(words),
        latin_surname=words[0 if first else -1],
        spoken="",
        gender=gender,
    )


def _surname_first(words: list[str]) -> bool:
    """Lin Xiaoyu, but not Xiaoyu Lin; of two surnames nobody can say."""
    folded = [word.lower() for word in words]
    return len(words) == 2 and folded[0] in PINYIN_SURNAMES and folded[1] not in PINYIN_SURNAMES


def _flat(text: str) -> str:
    """Without tones, as who has no other keys would write it."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
