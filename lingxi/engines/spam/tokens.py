"""What a letter is judged by: the words that are new in it, where it leads, and whether those who sent it fit together.

What people quote, and what lists put below, says nothing of who writes now. What the custom of a time or a country is says nothing
either: that a letter has a page, that an address is of figures.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from lingxi.engines.mail import Letter, normal

TEXT_LIMIT = 20_000  # characters; what somebody wants of us stands at the beginning
_WORD = re.compile(r"[^\W_][\w$€£¥%'’-]*|[$€£¥][\d.,]+|[!?]{2,}")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")
_URL = re.compile(r"""https?://[^\s<>"')\]]+""", re.IGNORECASE)
_HREF = re.compile(r"""<a\s[^>]*?href="([^"]*)""", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)
_SHOUTED = re.compile(r"\b[A-Z]{3,}\b")
_SECOND_LEVEL = frozenset({"co", "com", "net", "org", "ac", "gov", "edu", "ne", "or"})


def tokens(letter: Letter) -> frozenset[str]:
    """Each once. The part before the colon says where it stood; words of the text have none."""
    return frozenset(token[:80] for token in _tokens(letter))


def _tokens(letter: Letter) -> Iterator[str]:
    text = f"{letter.body.new}\n"[:TEXT_LIMIT]
    subject = normal(letter.subject)
    yield from _words(subject, "subject")
    yield from _words(text, "")
    yield from (f"name:{word}" for word in _split(letter.sender.name))
    links = [host.lower() for host in _hosts(text, letter.page)]
    yield from _senders(letter, links)
    yield from (f"link:{part}" for host in links for part in (site(host), host.rsplit(".", 1)[-1]))
    yield from _shape(letter, text, letter.subject, links)


def _words(text: str, place: str) -> Iterator[str]:
    words = _split(text)
    yield from (f"{place}:{word}" if place else word for word in words)
    yield from (f"{place}:{one} {then}" for one, then in pairwise(words))


def _split(text: str) -> list[str]:
    """Words in lower case. Chinese, Japanese and Korean have no gaps: every two characters stand for one."""
    found: list[str] = []
    for word in _WORD.findall(text):
        runs = _HAN.findall(word)
        if runs:
            found += [run[n : n + 2] for run in runs for n in range(len(run) - 1)]
        elif len(word) < 30:
            found.append(word.lower())
    return found


def _hosts(text: str, page: str) -> Iterator[str]:
    for url in (*_URL.findall(text), *_HREF.findall(page)):
        found = _HOST.match(url)
        if found:
            yield found[1]


def site(host: str) -> str:
    """The part of a host's name that somebody owns; an address of numbers is one kind of it."""
    if not host.strip("0123456789."):
        return "numbers"
    parts = host.lower().strip(".").split(".")
    owned = 3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) == 2 else 2
    return ".".join(parts[-owned:])


def _domain(email: str) -> str:
    return site(email.rpartition("@")[2]) if "@" in email else ""


def _senders(letter: Letter, links: Iterable[str]) -> Iterator[str]:
    """Who claims to write, and whether answers and links go to the same house: those who hide are in several."""
    own = _domain(letter.sender.email)
    yield f"from:{own}"
    answers = {_domain(one.email) for one in letter.reply_to}
    if answers:
        yield f"answers:{'here' if answers == {own} else 'elsewhere'}"
    sites = {site(host) for host in links}
    if sites:
        yield f"leads:{'home' if own in sites else 'elsewhere'}"
        if len(sites) == 1:
            yield f"leads:only {'home' if own in sites else 'elsewhere'}"


def _shape(letter: Letter, text: str, subject: str, links: list[str]) -> Iterator[str]:
    yield f"links:{_size(len(links))}"
    yield f"pictures:{_size(letter.remote_pictures)}"
    yield f"length:{len(text).bit_length()}"
    yield f"shouted:{_size(len(_SHOUTED.findall(text)))}"
    yield f"exclaimed:{_size(text.count('!'))}"
    yield f"money:{_size(sum(text.count(sign) for sign in '$€£¥'))}"
    yield f"foreign:{_size(20 * sum(char > chr(0x7F) for char in text) // (len(text) + 1))}"
    if subject and subject.upper() == subject and _SHOUTED.search(subject):
        yield "subject:shouted"
    if "!" in subject:
        yield "subject:!"
    if letter.body.quoted:
        yield "quotes"
    others = len(letter.to) + len(letter.cc)
    yield f"to:{_size(others)}"


def _size(count: int) -> int:
    """In powers of two, and no farther than many."""
    return min(6, count.bit_length())
