"""What somebody wrote now, apart from the history below it and the signature: by the marks of Chinese, English and European clients.

Each line is new, history or signature. A head of From and Date, a row of dashes with a word, or a client's "On ... wrote:" makes
history of what follows; where that is quoted with `>`, only the quoted lines are, and what stands between them is new: those
who answer point by point stay readable.
"""

import re
from collections.abc import Iterator

from lingxi.engines.mail.marks import (
    BEGINS,
    FIELDS,
    FOOT,
    FORWARDED,
    ORIGINAL,
    SENDER,
    SENT_FROM,
    WROTE,
    WROTE_IN_ASIA,
    either,
)
from lingxi.engines.mail.nouns import Body
from lingxi.engines.mail.pages import HISTORY_MARK, SIGNATURE_MARK

SCAN = 4000  # lines that are looked at; beyond, everything is as the last line was
SIGNATURE_LINES = 15
ATTRIBUTION_LINES = 4
HEAD_LINES = 8
WIDE = 300  # characters; a longer line is prose, whatever stands in it

_QUOTE = re.compile(r"\s{0,4}(?:[A-Z]\w{0,3})?(?:>|＞|&gt;)|\s{0,3}\|(?= |$)")
_OWN_MARK = re.compile(r"\s{0,6}(?:\||[-=*]{0,3}[\]})>:#%]+|[A-Za-z]{1,4}[>|:\]]+)\s?")
_LEFT_OUT = re.compile(r"\s*[\[(<{]?\s*(?:\.{2,}|…|snip\w*|\W*snip\W*|gekürzt|略)", re.IGNORECASE)
_WROTE = re.compile(
    rf"(?:\b(?:{either(WROTE)})(?!\w).{{0,120}}[:：]|(?:{either(WROTE_IN_ASIA)})\s*[:：]|^quoting .{{2,100}}:)[\s*_]{{0,4}}$",
    re.IGNORECASE,
)
_BEGINS = re.compile(rf"[*_\s]{{0,4}}(?:{either(BEGINS)}|\d{{1,4}}[-/.年]\d{{1,2}})(?:\s|\d|,)", re.IGNORECASE)
_SPLIT = re.compile(
    rf"\s*(?:[-_=*]{{2,}}\s*(?:{either(ORIGINAL)}).{{0,60}}?\s*[-_=*:：]{{0,80}}|(?:{either(FORWARDED)})\s*[:：])\s*$",
    re.IGNORECASE,
)
_HEAD = re.compile(rf"[\s>*_]{{0,6}}({either((*SENDER, *FIELDS))})[\s*_]{{0,4}}[:：]", re.IGNORECASE)
_FIELD = re.compile(r"[\s*_]{0,6}([A-Z][\w-]{1,24})[\s*_]{0,4}[:：]\s")
_DATED = re.compile(r"\d.*@\S+[>)\s]*[:：]\s*$")
_RULE = re.compile(r"\s*([-_=*~#])(?:\s?\1){7,}\s*$")
_DELIMITER = re.compile(r"\s{0,2}(?:--|-- -|__|—|——|– –)\s*$")
_SENT_FROM = re.compile(rf"\s*[\[(*_]?\s*(?:{either(SENT_FROM)})", re.IGNORECASE)
_FOOT = re.compile(either(FOOT), re.IGNORECASE)


def separate(text: str) -> Body:
    """Every line of the text stands in one of the three. Where nothing is new, as in what is passed on without a word, all of it is."""
    lines = [_plain(line) for line in text.replace("\r\n", "\n").split("\n")]
    kinds = _kinds(lines)
    if not _joined(lines, kinds, "new"):
        kinds = ["new" if kind == "quoted" else kind for kind in kinds]
    return Body(
        new=_joined(lines, kinds, "new"),
        quoted=_joined(lines, kinds, "quoted"),
        signature=_joined(lines, kinds, "signature"),
    )


def _plain(line: str) -> str:
    return re.sub("[\u200b\u200e\u200f\ufeff\u202a\u202c]", "", line).rstrip()


def _joined(lines: list[str], kinds: list[str], wanted: str) -> str:
    marks = (HISTORY_MARK, SIGNATURE_MARK)
    text = "\n".join(line for line, kind in zip(lines, kinds, strict=True) if kind == wanted and line not in marks)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n ")


def _kinds(lines: list[str]) -> list[str]:
    kinds = ["quoted" if _QUOTE.match(line) else "new" for line in lines]
    at = 0
    while at < min(len(lines), SCAN):
        span, certain = _introduction(lines, at) if kinds[at] == "new" else (0, False)
        if not span:
            at += 1
            continue
        first = not any(line.strip() for line, kind in zip(lines[:at], kinds[:at], strict=True) if kind == "new")
        kinds[at : at + span] = ["quoted"] * span
        at += span
        if mark := _own_mark(lines, at):
            kinds[at:] = [
                "quoted" if line.startswith(mark) else kind for line, kind in zip(lines[at:], kinds[at:], strict=True)
            ]
        elif not _is_quoted_next(lines, at, bars=not certain) and (certain or not first):
            kinds[at:] = ["quoted"] * (len(lines) - at)
            break
    if len(lines) > SCAN:
        kinds[SCAN:] = [kinds[SCAN - 1]] * (len(lines) - SCAN)
    _rules_belong_below(lines, kinds)
    for start, end in _runs(kinds):
        _sign(lines, kinds, start, end)
    return kinds


def _own_mark(lines: list[str], at: int) -> str:
    """What some writers put before quoted lines instead of `>`: a bar, initials, a bracket. Empty where the next lines share none."""
    following = [line for line in lines[at : at + 12] if line.strip()][:3]
    if not following or following[0].endswith("|") or ">" in following[0][:6]:  # a table, or what everybody uses
        return ""
    found = _OWN_MARK.match(following[0])
    if found is None or sum(line.startswith(found[0]) for line in lines[at : at + 12]) < 2:
        return ""
    return found[0]


def _introduction(lines: list[str], at: int) -> tuple[int, bool]:
    """How many lines from here on introduce history, 0 where none do; and whether all that follows certainly is history, also when
    nothing stands above.
    """
    line = lines[at]
    if line == HISTORY_MARK:
        return 1, True
    if len(line) > WIDE or not line.strip():
        return 0, False
    if _SPLIT.match(line):
        return 1 + _head(lines, at + 1), True
    span = _head(lines, at)
    return (span, True) if span else (_attribution(lines, at), False)


def _head(lines: list[str], at: int) -> int:
    """A head as clients put it over what they quote: a sender, and at least one other field."""
    names: list[str] = []
    last = at
    for n in range(at, min(at + 2 * HEAD_LINES, len(lines))):
        if not lines[n].strip(" *_>"):
            if n > last + 1 or not names:
                break
            continue
        found = _HEAD.match(lines[n]) or (_FIELD.match(lines[n]) if names and n == last + 1 else None)
        if found is None:
            if not names or n > last + 1 or len(names) >= HEAD_LINES:
                break
            continue  # a field goes on in the next line
        names.append(found[1].lower())
        last = n
    if sum(name in SENDER for name in names) == 0 or len(set(names)) < 2 or not _HEAD.match(lines[at]):
        return 0
    return last - at + 1


def _attribution(lines: list[str], at: int) -> int:
    """ "On Monday Joe wrote:", in as many lines as clients break it into. Without a date, an address or a quote below it is prose."""
    if _DATED.search(lines[at]) and _is_quoted_next(lines, at + 1):
        return 1
    if not _BEGINS.match(lines[at]) and not _WROTE.search(lines[at]):
        return 0
    text = ""
    for n in range(at, min(at + ATTRIBUTION_LINES, len(lines))):
        if _QUOTE.match(lines[n]) or (n > at and not lines[n].strip()):
            return 0
        text = f"{text} {lines[n].strip()}".strip()
        if _WROTE.search(text):
            sure = re.search(r"\d", text) or "@" in text
            return n - at + 1 if (sure and len(text) < WIDE) or _is_quoted_next(lines, n + 1) else 0
    return 0


def _is_quoted_next(lines: list[str], at: int, *, bars: bool = True) -> bool:
    """Without `bars` only `>` counts: a head may be a table."""
    following = [line for line in lines[at : at + 8] if line.strip() and (bars or not line.lstrip().startswith("|"))][
        :3
    ]
    return bool(following) and (
        bool(_QUOTE.match(following[0])) or (bool(_LEFT_OUT.match(following[0])) and any(map(_QUOTE.match, following)))
    )


def _rules_belong_below(lines: list[str], kinds: list[str]) -> None:
    """A rule or a blank line right above history is part of it."""
    for at in range(len(lines) - 1, 0, -1):
        if (
            kinds[at] == "quoted"
            and kinds[at - 1] == "new"
            and (not lines[at - 1].strip() or _RULE.match(lines[at - 1]))
        ):
            kinds[at - 1] = "quoted"


def _runs(kinds: list[str]) -> Iterator[tuple[int, int]]:
    """The stretches of new lines."""
    start = None
    for at, kind in enumerate([*kinds, ""]):
        if kind == "new" and start is None:
            start = at
        elif kind != "new" and start is not None:
            yield start, at
            start = None


def _sign(lines: list[str], kinds: list[str], start: int, end: int) -> None:
    """The tail of a stretch that is a signature, a client's advertisement or a list's foot."""
    filled = [at for at in range(start, end) if lines[at].strip()][-SIGNATURE_LINES - 1 :]
    for place, at in enumerate(filled):
        rest = [lines[n] for n in filled[place + 1 :]]
        if _closes(lines[at], rest, first=at == start == 0):
            kinds[at:end] = ["signature"] * (end - at)
            return


def _closes(line: str, rest: list[str], *, first: bool) -> bool:
    if line == SIGNATURE_MARK:
        return True
    if first:
        return False
    if _DELIMITER.match(line) or (_RULE.match(line) and any(_FOOT.search(one) for one in rest)):
        return True
    if line.startswith("-----") and _FOOT.search(line):
        return True
    return len(rest) <= 3 and bool(_SENT_FROM.match(line)) and "," not in line and len(line.split()) <= 9
