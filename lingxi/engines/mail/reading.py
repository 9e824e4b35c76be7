"""Reads a letter. Whatever the bytes are, a letter comes of it: one that cannot be taken apart is its source, and says why."""

import quopri
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32

from lingxi.engines.mail import bounces, calendars, pages, separating, signs, winmail
from lingxi.engines.mail.charsets import decode
from lingxi.engines.mail.headers import addresses_of, date_of, ids_of, one_line, parameters_of, text_of
from lingxi.engines.mail.nouns import Address, Body, Letter, Part, PartKind

TEXT_LIMIT = 1_000_000  # characters of one text part that are read
SOURCE_SHOWN = 100_000
PARTS_LIMIT = 500
STRAY_LINES = 4
SUBJECT_LIMIT = 1000
HEADER_SHOWN = 4000
NOBODY = Address(name="", email="")
_FAULTS = (
    RecursionError,
    MemoryError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    OverflowError,
)


def read(raw: bytes) -> Letter:
    """Never raises: a letter that cannot be read has its source as text, and the reason as `fault`."""
    try:
        return _read(raw)
    except _FAULTS as fault:
        return unreadable(raw, f"{type(fault).__name__}: {fault}"[:500])


def unreadable(raw: bytes, fault: str) -> Letter:
    """The source as far as it is text, with what its head says where that can be made out."""
    text = decode(raw[:SOURCE_SHOWN], "").replace("\r\n", "\n").replace("\0", "\ufffd")
    heads: dict[str, str] = {}
    for name, value in re.findall(
        r"^(From|Subject|Message-ID|Date):[ \t]*(.{0,2000})$", text, re.IGNORECASE | re.MULTILINE
    ):
        heads.setdefault(name.lower(), value)
    senders = addresses_of([heads.get("from", "")])
    return Letter(
        message_id=next(iter(ids_of([heads.get("message-id", "")])), ""),
        in_reply_to=(),
        references=(),
        sender=senders[0] if senders else NOBODY,
        reply_to=(),
        to=(),
        cc=(),
        bcc=(),
        delivered_to=(),
        subject=one_line(heads.get("subject", ""))[:SUBJECT_LIMIT],
        written_at=date_of(heads.get("date", "")),
        text=text,
        page="",
        remote_pictures=0,
        body=Body(new=text, quoted="", signature=""),
        parts=(),
        signs=signs.signs_of([], ""),
        bounce=None,
        headers=(),
        fault=fault,
    )


def _read(raw: bytes) -> Letter:
    raw = _without_envelope(raw)
    message, heads = _parsed(raw)
    if not heads:
        return unreadable(raw, "There are no headers.")
    gathered = _Gathered()
    for leaf in _leaves(message):
        gathered.take(leaf)
    gathered.unpack_winmail()
    senders = addresses_of(_all(heads, "from")) or addresses_of(_all(heads, "sender"))
    sender = senders[0] if senders else NOBODY
    subject = text_of(next(iter(_all(heads, "subject")), ""))[:SUBJECT_LIMIT]
    text, page, remote = gathered.written()
    headers = tuple((name, text_of(value[:HEADER_SHOWN])) for name, value in heads)
    marks = signs.signs_of(headers, subject)
    parts = tuple(gathered.parts)
    return Letter(
        message_id=next(iter(ids_of(_all(heads, "message-id"))), ""),
        in_reply_to=ids_of(_all(heads, "in-reply-to")),
        references=ids_of(_all(heads, "references")),
        sender=sender,
        reply_to=addresses_of(_all(heads, "reply-to")),
        to=addresses_of(_all(heads, "to")),
        cc=addresses_of(_all(heads, "cc")),
        bcc=addresses_of(_all(heads, "bcc")),
        delivered_to=tuple(
            one.email
            for one in addresses_of(
                [*_all(heads, "delivered-to"), *_all(heads, "x-original-to"), *_all(heads, "envelope-to")]
            )
        ),
        subject=subject,
        written_at=date_of(next(iter(_all(heads, "date")), "")),
        text=_unmarked(text),
        page=page,
        remote_pictures=remote,
        body=separating.separate(text),
        parts=parts,
        signs=marks,
        bounce=bounces.bounce_of(sender.email, subject, marks.returns_to, text, parts),
        headers=headers,
        fault="",
    )


def _parsed(raw: bytes) -> tuple[Message, list[tuple[str, str]]]:
    """The tree, and the raw headers. What stands before the first header is dropped, if that comes soon; the source has it."""
    for _ in range(STRAY_LINES):
        message = BytesParser(policy=compat32).parsebytes(raw)
        heads = [(name, str(value)) for name, value in message.raw_items()]
        if heads:
            break
        raw = raw.partition(b"\n")[2]
    return message, heads


def _without_envelope(raw: bytes) -> bytes:
    """mbox files and fetchers put a line before the head, and some servers empty ones."""
    raw = raw.lstrip(b"\r\n") if raw[:1] in (b"\r", b"\n") else raw
    return re.sub(rb"\A>?From [^\r\n]*\r?\n", b"", raw)


def _all(heads: list[tuple[str, str]], name: str) -> list[str]:
    return [value for key, value in heads if key.lower() == name]


def _unmarked(text: str) -> str:
    """Without the marks that a page's history and signature were given for the separator."""
    kept = [line for line in text.split("\n") if line not in (pages.HISTORY_MARK, pages.SIGNATURE_MARK)]
    return "\n".join(kept).strip("\n")


class _Leaf:
    """One MIME part without children, its headers read once. `alternative`: the same text stands in another form beside it, in
    another `branch`.
    """

    def __init__(self, message: Message, alternative: int, branch: int, within: str) -> None:
        self.message = message
        self.alternative = alternative
        self.branch = branch
        self.within = within
        heads = [(name.lower(), str(value)) for name, value in message.raw_items()]
        first = dict(reversed(heads))
        declared, parameters = parameters_of(first.get("content-type", ""))
        self.media_type = declared if re.fullmatch(r"[\w.+-]+/[\w.+-]+", declared) else message.get_default_type()
        self.charset = parameters.get("charset", "")
        self.disposition, given = parameters_of(first.get("content-disposition", ""))
        self.name = one_line(given.get("filename") or parameters.get("name") or "")[:255]
        called = first.get("content-id", "")
        self.content_id = next(iter(ids_of([called])), "") or one_line(called.strip(" <>\r\n"))
        self.location = text_of(first.get("content-location", ""))
        self.coding = _coding(first.get("content-transfer-encoding", ""))
        self.flowed = parameters.get("format", "").lower() == "flowed"
        self.delsp = parameters.get("delsp", "").lower() == "yes"
        self.secure = parameters.get("smime-type", "").lower()

    def data(self) -> bytes:
        payload = self.message._payload  # type: ignore[attr-defined]  # get_payload believes the label and loses bytes
        if isinstance(payload, list):  # a letter within the letter
            return b"\n".join(one.as_bytes() for one in payload if isinstance(one, Message))
        data = payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""
        if self.coding == "quoted-printable":
            return quopri.decodestring(data)
        if self.coding == "base64":
            return _base64(data)
        if self.coding in ("x-uuencode", "uuencode", "x-uue", "uue"):
            found = self.message.get_payload(decode=True)
            return found if isinstance(found, bytes) else data
        return data

    def text(self) -> str:
        data = self.data()[: 4 * TEXT_LIMIT]
        charset = self.charset or (_declared_in_page(data) if self.media_type == "text/html" else "")
        text = decode(data, charset)[:TEXT_LIMIT].replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
        return _unflowed(text, self.delsp) if self.flowed and self.media_type == "text/plain" else text

    def is_text(self) -> bool:
        return (
            self.media_type in ("text/plain", "text/html", "text/enriched", "text/richtext")
            and not self.disposition.startswith("attachment")
            and not (self.name and self.disposition != "inline" and not self.alternative)
            and not (self.name and self.media_type == "text/plain" and re.search(r"\.\w{1,5}$", self.name))
        )


def _coding(raw: str) -> str:
    """base64, quoted-printable and so on, from what stands in the header, also where more does."""
    found = re.search(r"[a-z0-9][a-z0-9-]*", raw.lower())
    return found[0] if found else ""


def _base64(data: bytes) -> bytes:
    """As far as it goes: line noise is left out; a last group that is cut off gives the bytes that it has."""
    plain = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    if len(plain) % 4 == 1:
        plain = plain[:-1]
    return b64decode(plain + b"=" * (-len(plain) % 4))


def _declared_in_page(data: bytes) -> str:
    found = re.search(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", data[:4096], re.IGNORECASE)
    return found[1].decode("ascii") if found else ""


def _unflowed(text: str, delsp: bool) -> str:
    """RFC 3676: lines that end in a space go on, within one depth of quotes; the signature's line does not."""
    out: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        words = line[depth:].removeprefix(" ")
        soft = words.endswith(" ") and words != "-- "
        if open_depth == depth and out and words != "-- ":
            out[-1] += words
        else:
            out.append(f"{'>' * depth} {words}" if depth else words)
        if soft and delsp:
            out[-1] = out[-1][:-1]
        open_depth = depth if soft else -1
    return "\n".join(out)


def _leaves(message: Message) -> Iterator[_Leaf]:
    """In the order in which they stand, without recursion."""
    todo: list[tuple[Message, int, int, str]] = [(message, 0, 0, "")]
    count = 0
    while todo and count < PARTS_LIMIT:
        one, alternative, branch, within = todo.pop()
        declared = one.get_content_type()
        payload = one.get_payload()
        if declared.startswith("multipart/") and isinstance(payload, list):
            children = [child for child in reversed(payload) if isinstance(child, Message)]
            if declared == "multipart/alternative":
                todo.extend((child, id(one), id(child), declared) for child in children)
            else:
                todo.extend((child, alternative, branch, declared) for child in children)
        else:
            count += 1
            yield _Leaf(one, alternative, branch, within)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that a letter shows: the alternative and the branch that it stands in (0: none), "plain" or "html"."""

    alternative: int
    branch: int
    form: str
    text: str


class _Gathered:
    """The texts that a letter shows, in their order, and what hangs on it."""

    def __init__(self) -> None:
        self.texts: list[_Text] = []
        self.parts: list[Part] = []

    def take(self, leaf: _Leaf) -> None:
        if leaf.is_text():
            form = "html" if leaf.media_type == "text/html" else "plain"
            text = leaf.text()
            if leaf.media_type in ("text/enriched", "text/richtext"):
                text = re.sub(r"</?[A-Za-z-]{1,40}>", "", text).replace("<<", "<")
            self.texts.append(_Text(leaf.alternative, leaf.branch, form, text))
        else:
            self.add(_kind(leaf), leaf, leaf.data())

    def add(self, kind: PartKind, leaf: _Leaf, data: bytes) -> None:
        name, media_type = leaf.name, leaf.media_type
        if not name and kind == "letter":
            name = _subject_of(data)
        note = calendars.in_words(data, leaf.charset) if kind == "calendar" else ""
        self.parts.append(
            Part(
                number=len(self.parts) + 1,
                kind=kind,
                name=name,
                media_type=media_type,
                content_id=leaf.content_id or leaf.location,
                inline=leaf.disposition == "inline"
                or (bool(leaf.content_id) and not leaf.disposition.startswith("attachment")),
                note=note,
                data=data,
            )
        )

    def unpack_winmail(self) -> None:
        """Outlook's winmail.dat: what is in it hangs on the letter, and its text is the letter's where there is none."""
        for part in [one for one in self.parts if one.kind == "winmail"]:
            text, html, files = winmail.unpacked(part.data)
            if html and not any(one.form == "html" for one in self.texts):
                self.texts.append(_Text(-1, -1, "html", html))
            elif text and not any(one.text.strip() for one in self.texts):
                self.texts.append(_Text(-1, -1, "plain", text))
            for name, data in files:
                number = len(self.parts) + 1
                self.parts.append(
                    Part(
                        number=number,
                        kind="file",
                        name=name,
                        media_type="",
                        content_id="",
                        inline=False,
                        note="",
                        data=data,
                    )
                )

    def written(self) -> tuple[str, str, int]:
        """The text, the harmless page where there is HTML, and its pictures from elsewhere. Of alternatives the plain text is read,
        unless it is empty or only says that the letter is HTML.
        """
        pieces: list[str] = []
        pages_: list[str] = []
        done: set[int] = set()
        for one in self.texts:
            if one.alternative in done:
                continue
            forms = self._forms(one.alternative) if one.alternative else {one.form: one.text}
            done |= {one.alternative} - {0}
            if "html" in forms:
                pages_.append(forms["html"])
            pieces.append(_read_one(forms))
        has_page = bool(pages_) and (len(pages_) == len(pieces) or len(pieces) == 1)
        page, remote = pages.cleaned("\n".join(pages_)) if has_page else ("", 0)
        return "\n".join(piece.strip("\n") for piece in pieces if piece.strip()), page, remote

    def _forms(self, alternative: int) -> dict[str, str]:
        """Each form's first branch, whole: a branch may have files between its texts."""
        branches: dict[str, tuple[int, list[str]]] = {}
        for one in self.texts:
            if one.alternative == alternative:
                branch, texts = branches.setdefault(one.form, (one.branch, []))
                if one.branch == branch:
                    texts.append(one.text)
        return {form: "\n".join(text.strip("\n") for text in texts) for form, (_, texts) in branches.items()}


def _subject_of(data: bytes) -> str:
    found = re.search(rb"^subject:[ \t]*(.{0,200})", data[:20_000], re.IGNORECASE | re.MULTILINE)
    return text_of(found[1].decode("utf-8", "surrogateescape"))[:255] if found else ""


def _read_one(forms: dict[str, str]) -> str:
    plain = forms.get("plain", "")
    if "html" not in forms:
        return plain
    if plain.strip() and not _is_excuse(plain):
        return plain
    return pages.as_text(forms["html"])


def _is_excuse(plain: str) -> bool:
    """Some senders' plain text is only a note that one ought to read HTML, or the HTML itself."""
    short = " ".join(plain.split())[:600].lower()
    return (len(short) < 300 and "html" in short and ("view" in short or "client" in short or "support" in short)) or (
        short.count("<") > 5 and ("</" in short or "<br" in short)
    )


def _kind(leaf: _Leaf) -> PartKind:
    kind = leaf.media_type
    if kind == "text/calendar" or leaf.name.lower().endswith(".ics"):
        return "calendar"
    if kind in ("application/ms-tnef", "application/vnd.ms-tnef") or leaf.name.lower() == "winmail.dat":
        return "winmail"
    if kind in ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"):
        return "signature"
    if kind in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        return "signed" if leaf.secure == "signed-data" else "encrypted"
    if kind == "application/pgp-encrypted" or leaf.within == "multipart/encrypted":
        return "encrypted"
    if kind in ("message/delivery-status", "message/disposition-notification", "message/feedback-report"):
        return "report"
    if kind in ("text/rfc822-headers", "message/rfc822-headers"):
        return "headers"
    if kind in ("message/rfc822", "message/global"):
        return "letter"
    return "picture" if kind.startswith("image/") else "file"
