"""Composing letters: headers that put an answer into its thread with every client, the words as text and as a simple page.

The headers are written here by hand: Python's own folding breaks ids that are longer than a line (they become =?utf-8?...?=).
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, quote
from typing import Literal

from lingxi.engines.mail import markup
from lingxi.engines.mail.nouns import Address
from lingxi.engines.mail.signs import LOOP

LINE = 76
NAMED = 20  # references: the first, and the newest
_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~. -]*")
_LANGUAGES = {"zh": "zh-CN", "en": "en"}


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What is answered: who wrote it, when, and the words; quoted below the answer."""

    sender: Address
    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A letter of ours. Ids stand without angle brackets, references the oldest first. `text` and `signature` are light markup.

    Whoever is in `bcc` gets it and stands nowhere in it. `automatic`: no person wrote it (RFC 3834), so that no program answers. A
    `plain` one has no page: it says what is written, character by character.
    """

    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    subject: str
    text: str
    history: History | None
    language: Literal["zh", "en"]
    at: datetime
    signature: str = ""
    plain: bool = False
    automatic: bool = False

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everybody who gets it, once."""
        return tuple(dict.fromkeys(one.email for one in (*self.to, *self.cc, *self.bcc)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """A file that goes along."""

    name: str
    media_type: str
    data: bytes


def composed(letter: Written, files: Sequence[Enclosed] = ()) -> bytes:
    """The letter as it goes over the line (RFC 5322): the same values give the same bytes but for the parts' boundaries."""
    body = EmailMessage(policy=SMTP)
    body.set_content(_text(letter), cte="base64" if not letter.text.isascii() else None)
    if not letter.plain:
        body.add_alternative(_page(letter), subtype="html", cte="base64")
    for one in files:
        main, _, sub = one.media_type.partition("/")
        if main in ("multipart", "message", "") or not sub:
            main, sub = "application", "octet-stream"
        body.add_attachment(one.data, maintype=main, subtype=sub, filename=one.name)
    return "".join(f"{line}\r\n" for line in _headers(letter)).encode("ascii") + body.as_bytes()


def _headers(letter: Written) -> list[str]:
    references = letter.references[:1] + letter.references[1:][-NAMED:]
    return [
        f"Date: {format_datetime(letter.at)}",
        _people("From", (letter.sender,)),
        *([_people("To", letter.to)] if letter.to else []),
        *([_people("Cc", letter.cc)] if letter.cc else []),
        f"Subject: {_words(letter.subject, 9)}",
        f"Message-ID: <{letter.message_id}>",
        *([f"In-Reply-To: <{letter.in_reply_to}>"] if letter.in_reply_to else []),
        *([f"References: {_ids(references)}"] if references else []),
        f"Content-Language: {_LANGUAGES[letter.language]}",
        *(["Auto-Submitted: auto-generated"] if letter.automatic else []),
        f"{LOOP}: {letter.message_id.partition('@')[2]}",
    ]


def _ids(ids: Sequence[str]) -> str:
    return "\r\n ".join(f"<{id}>" for id in ids)


def _words(text: str, used: int) -> str:
    """In ASCII as it is, else as encoded words (RFC 2047), folded. Line ends in it cannot make a header of their own."""
    line = " ".join(text.split())
    if line.isascii() and line.isprintable() and len(line) <= LINE * 10 and "=?" not in line:
        return line
    return Header(line, "utf-8", maxlinelen=LINE, header_name="x" * (used - 2)).encode(linesep="\r\n")


def _people(name: str, people: Sequence[Address]) -> str:
    return f"{name}: " + ",\r\n ".join(_person(one) for one in people)


def _person(one: Address) -> str:
    address = "".join(one.email.split())
    called = " ".join(one.name.split())
    if not called:
        return f"<{address}>"
    if not called.isascii() or "=?" in called:
        return f"{_words(called, 12)}\r\n <{address}>"
    return (
        f"{called} <{address}>" if _ATOM.fullmatch(called) and "." not in called else f'"{quote(called)}" <{address}>'
    )


def _intro(letter: Written, history: History) -> str:
    who = history.sender.name or history.sender.email
    at = history.at.strftime("%Y-%m-%d %H:%M %Z").strip()
    return f"{at}，{who} 写道：" if letter.language == "zh" else f"On {at}, {who} wrote:"


def _text(letter: Written) -> str:
    said = letter.text.rstrip() if letter.plain else markup.plain(letter.text).rstrip()
    if letter.signature:
        said += f"\n\n-- \n{markup.plain(letter.signature).rstrip()}"
    if letter.history is None:
        return said + "\n"
    quoted = "\n".join(f"> {line}".rstrip() for line in letter.history.text.rstrip().splitlines())
    return f"{said}\n\n{_intro(letter, letter.history)}\n{quoted}\n"


def _page(letter: Written) -> str:
    page = f'<html lang="{_LANGUAGES[letter.language]}"><body>{markup.page(letter.text)}'
    if letter.signature:
        page += f"<div>-- <br>\n{markup.page(letter.signature)}</div>"
    if letter.history is not None:
        page += (
            f"<p>{html.escape(_intro(letter, letter.history))}</p>"
            f'<blockquote type="cite" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">'
            f"{markup.page(letter.history.text)}</blockquote>"
        )
    return f"<!doctype html>{page}</body></html>\n"
