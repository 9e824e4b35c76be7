"""Subjects as they are compared: without what clients put before them when somebody answers or forwards."""

import re
import unicodedata

# Answer and forward in the languages of common clients. English, German, French, Spanish, Portuguese, Italian, Dutch, Danish, Swedish,
# Norwegian, Finnish, Polish, Czech, Hungarian, Turkish, Romanian, Greek, Russian, Chinese, Japanese, Korean.
ANSWER = (
    "re", "aw", "antw", "antwort", "ré", "rép", "réf", "ref", "rif", "r", "res", "sv", "vs", "vs", "odp", "vá", "ynt", "yanıt", "răsp",
    "απ", "σχετ", "ha", "на", "отв", "答复", "回复", "回覆", "答覆", "回信", "返信", "답장", "회신",
)  # fmt: skip
FORWARD = (
    "fw", "fwd", "wg", "tr", "rv", "enc", "i", "doorst", "vb", "vl", "pd", "továbbítás", "ilt", "i̇lt", "πρθ", "пересл",
    "转发", "轉寄", "轉發", "转寄", "転送", "전달",
)  # fmt: skip
_ONE = "|".join(sorted({*ANSWER, *FORWARD}, key=len, reverse=True))
_PREFIX = re.compile(
    rf"\s*(?:({_ONE})\s*(?:\[\d{{1,3}}\]|\(\d{{1,3}}\)|\^\d{{1,3}}|\*\d{{1,3}})?\s*[:：])", re.IGNORECASE
)
_TAG = re.compile(r"\s*\[[^\]]{1,40}\]")


def normal(subject: str) -> str:
    """What two letters about one thing have in common: no answer or forward marks, no list tags before, one case, one width."""
    plain = " ".join(unicodedata.normalize("NFKC", subject).split())
    for _ in range(20):
        shorter = _without_tag(_PREFIX.sub("", plain, count=1) if _PREFIX.match(plain) else plain).strip()
        if shorter == plain:
            break
        plain = shorter
    return plain.casefold()


def _without_tag(text: str) -> str:
    """A list's tag in brackets goes, unless it is all there is."""
    found = _TAG.match(text)
    return text[found.end() :] if found and text[found.end() :].strip() else text


def is_answer(subject: str) -> bool:
    """Whether somebody's client says that this answers something."""
    plain = unicodedata.normalize("NFKC", subject)
    found = _PREFIX.match(_TAG.sub("", plain, count=1)) or _PREFIX.match(plain)
    return found is not None and found[1].lower() in ANSWER
