"""Headers as they are meant: words decoded, addresses taken apart, ids and dates found, however they were written."""

import binascii
import quopri
import re
import unicodedata
from base64 import b64decode
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz
from urllib.parse import unquote_to_bytes

from lingxi.engines.identity import address_key
from lingxi.engines.mail.charsets import decode
from lingxi.engines.mail.nouns import Address

IDS = 100  # ids of one header that are looked at; more are kept by nobody's client
ID_LIMIT = 600  # characters; longer ones are compared by their beginnings
ADDRESSES = 500
NAME_LIMIT = 200
EMAIL_LIMIT = 320
_WORD = re.compile(r"=\?([^\s?]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[^\s?]{1,60}\?[bBqQ]\?)")
_ID = re.compile(r"<([^<>\s]{1,900})>")
_LISTED = re.compile(r'(?:"(?:[^"\\\n]|\\.)*"|\((?:[^()\\]|\\.)*\)|<[^<>]*>|[^,;])+')
_GROUP = re.compile(r'^\s*[^"<>@:,]{1,100}:(?![^<]*@[^>]*:)')
_ANGLE = re.compile(r"<\s*([^<>]*?)\s*>")
_COMMENT = re.compile(r"\(((?:[^()\\]|\\.)*)\)")
_BARE = re.compile(r"[^\s<>,;\"]{1,400}@[^\s<>,;\"]{1,400}")
_EMAIL = re.compile(r"[^\s<>,;:\"()\[\]]{1,200}@[^\s<>,;:\"()]{1,255}")


def text_of(raw: str) -> str:
    """A header's words in one line: unfolded, encoded words decoded (RFC 2047, and as clients write them), bytes read."""
    return one_line(words(raw))


def one_line(text: str) -> str:
    if text.isprintable():
        return " ".join(text.split())
    visible = "".join(c if c.isprintable() or c == "\u3000" else " " for c in text.replace("\ufeff", ""))
    return " ".join(visible.split())


def words(raw: str) -> str:
    """Encoded words decoded, the parts of one character set together: clients cut in the middle of a character."""
    raw = _readable(raw).replace("\r", "").replace("\n", "")
    if "=?" not in raw:
        return raw
    raw = _BETWEEN.sub(r"\1", raw)
    out: list[str] = []
    held: list[bytes] = []
    held_label, end = "", 0
    for found in _WORD.finditer(raw):
        label, data = found[1].split("*")[0], _bytes_of(found[2], found[3])
        if held and (found.start() != end or label.lower() != held_label.lower()):
            out.append(decode(b"".join(held), held_label))
            held = []
        out.append(raw[end : found.start()])
        held.append(data)
        held_label, end = label, found.end()
    if held:
        out.append(decode(b"".join(held), held_label))
    return "".join((*out, raw[end:]))


def _readable(raw: str) -> str:
    """Bytes beyond ASCII, which the parser carries as surrogates, in the character set that they look like."""
    if raw.isascii():
        return raw
    try:
        raw.encode()
        return raw
    except UnicodeEncodeError:
        return decode(raw.encode("utf-8", "surrogateescape"), "")


def _bytes_of(coding: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    if coding in "qQ":
        return quopri.decodestring(data.replace(b" ", b"_"), header=True)
    try:
        return b64decode(re.sub(rb"[^A-Za-z0-9+/]", b"", data) + b"===")
    except (binascii.Error, ValueError):
        return data


def addresses_of(raws: list[str]) -> tuple[Address, ...]:
    """All addresses of these headers, each once by its address, names without quotes. Groups give their members."""
    found: dict[tuple[str, str], Address] = {}
    for raw in raws:
        plain = _readable(raw).replace("\r", "").replace("\n", "")
        for name, email in _pairs(plain):
            one = _address(words(name), words(email))
            if one and len(found) < ADDRESSES:
                found.setdefault((one.email, "" if one.email else one.name), one)
    return tuple(found.values())


def _pairs(plain: str) -> list[tuple[str, str]]:
    found = [_pair(piece) for piece in _LISTED.findall(plain)]
    if any("@" in email for _, email in found):
        return found
    decoded = words(plain)  # the whole of "name <address>" in one encoded word
    return [_pair(decoded)] if decoded.strip() else []


def _pair(piece: str) -> tuple[str, str]:
    """A name and an address, as they stand in one entry of a list; a group's name before its first member is no name."""
    piece = _GROUP.sub("", piece).strip()
    pointed = _ANGLE.search(piece)
    if pointed and "@" in pointed[1]:
        before = _COMMENT.sub("", piece[: pointed.start()]).strip()
        comment = _COMMENT.search(piece)
        return before or (comment[1] if comment else ""), pointed[1]
    found = _EMAIL.search(_COMMENT.sub(" ", piece))
    if found is None:
        return piece, ""
    comment = _COMMENT.search(piece)
    return (comment[1] if comment else piece.partition(found[0])[0].strip(" <\"'")), found[0]


def _address(name: str, email: str) -> Address | None:
    found = _EMAIL.search(unicodedata.normalize("NFKC", email).strip())
    key = address_key(found[0].strip("'")) if found and found[0].isprintable() else ""
    label = one_line(name).strip(" ;")
    quoted = re.fullmatch(r"(['\"])(.*)\1", label)
    label = re.sub(r"\\(.)", r"\1", quoted[2] if quoted else label).strip()[:NAME_LIMIT]
    if not key and not label:
        label = one_line(email)[:NAME_LIMIT]
    return Address(name="" if label.lower() == key else label, email=key[:EMAIL_LIMIT]) if key or label else None


def ids_of(raws: list[str]) -> tuple[str, ...]:
    """Message ids, in their order, each once; without angle brackets, and also where somebody forgot them."""
    found: list[str] = []
    for raw in raws:
        plain = "".join(_readable(raw).split("\r")).replace("\n", " ")
        joined = re.sub(r"<\s*([^<>]*?)\s*>", lambda m: "<" + re.sub(r"\s+", "", m[1]) + ">", plain)
        found += [id[:ID_LIMIT] for id in _ID.findall(joined) or _BARE.findall(joined) if id.isprintable()]
    return tuple(dict.fromkeys(found))[:IDS] if len(found) <= IDS else tuple(dict.fromkeys((found[0], *found[-IDS:])))


def date_of(raw: str) -> datetime | None:
    """A Date header in UTC; None for one that is no time, or lies outside of what a letter can be."""
    try:
        parts = parsedate_tz(_readable(raw))
        if parts is None:
            return None
        year, month, day, hour, minute, second = parts[:6]
        local = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
        at = local - timedelta(seconds=parts[9] or 0)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return at if 1970 <= at.year < 2200 else None


def parameters_of(raw: str) -> tuple[str, dict[str, str]]:
    """A header such as Content-Type: its value in lower case, and its parameters decoded (RFC 2231, RFC 2047, and neither)."""
    plain = _readable(raw).replace("\r", "").replace("\n", " ")
    pieces = _split(plain)
    value = re.sub(r"\s*\([^)]*\)", "", pieces[0]).strip().lower() if pieces else ""
    given: dict[str, str] = {}
    extended: dict[str, dict[int, tuple[bool, str]]] = {}
    for piece in pieces[1:]:
        name, equals, text = piece.partition("=")
        name, text = name.strip().lower(), text.strip()
        if not equals or not name:
            continue
        if text.startswith('"'):
            text = re.sub(r"\\(.)", r"\1", text[1:].removesuffix('"'))
        base, star, rest = name.partition("*")
        if not star:
            given.setdefault(base, words(text))
            continue
        number = rest.rstrip("*")
        if not number or number.isdecimal():
            extended.setdefault(base, {})[int(number[:4] or 0)] = (name.endswith("*"), text)
    for base, segments in extended.items():
        given[base] = _joined(segments)
    return value, given


def _split(text: str) -> list[str]:
    """At semicolons that stand in no quotes."""
    return re.findall(r'(?:"(?:[^"\\]|\\.)*"?|[^;"])+', text)


def _joined(segments: dict[int, tuple[bool, str]]) -> str:
    label, data = "", b""
    for number in sorted(segments):
        encoded, text = segments[number]
        if encoded and number == 0 and text.count("'") >= 2:
            label, _, text = text.split("'", 2)
        data += unquote_to_bytes(text) if encoded else text.encode()
    return decode(data, label or "utf-8")
