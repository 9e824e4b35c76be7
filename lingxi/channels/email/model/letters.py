"""Letters as they are kept: what was read of them, which conversation they belong to, and what became of what came."""

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal
from urllib.parse import unquote
from uuid import UUID

from lingxi.conversations import Conversation, Draft, Message
from lingxi.customers import Language
from lingxi.engines.mail import Address, Body, Bounce, Joined, Letter, Part, PartKind, Signs, normal
from lingxi.platform.files import Attachment

LetterState = Literal["filed", "filtered", "confirmed"]
Outcome = Literal["filed", "filtered", "repeated"]
RawState = Literal["arriving", "taken", "repeated"]

TEXT_LIMIT = 20_000  # of what a conversation shows; the letter has it all
RAW_LIMIT = 50 * 2**20
ATTACHED = 10
REOPENS_FOR = timedelta(days=30)
TRIES = 3  # after which what came is not read again, but shown as it came
_CHINESE = re.compile("[\u4e00-\u9fff\u3400-\u4dbf]")
_LETTERS = re.compile(r"[^\W\d_]")
_SOURCE = re.compile(r'src="(remote|cid):([^"]*)"')
_HEAD = (
    '<!doctype html><html lang=""><head><meta charset="utf-8"><title></title><base target="_blank"><style>'
    ":root{color-scheme:light}body{margin:12px;background:#fff;color:#14191b;font:14px/20px sans-serif;overflow-wrap:anywhere}"
    "img{max-width:100%;height:auto}</style></head>"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """What came, as it came: bytes in the file store under `id`. `tries`: how often its reading was begun."""

    id: UUID
    mailbox_id: UUID
    sha256: bytes
    size: int
    direction: Literal["in", "out"]
    folder: str
    uid: int | None
    arrived_at: datetime
    state: RawState
    tries: int
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What hangs on a letter. Fetch it at /api/letters/{id}/parts/{number}; `file` where the message carries it, too."""

    number: int
    kind: PartKind
    name: str
    media_type: str
    size: int
    content_id: str
    inline: bool
    note: str
    file: Attachment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledLetter:
    """A letter of a conversation, in or out. `message_id` is the conversation's message that it is.

    `joined` says by which rule it came into its conversation; a copy is a letter that another mailbox got, too, so it is no
    message of its own. `filtered` letters are in none: `filter` says which filter held it, `evidence` why. `written_to` is the address
    of ours that it was sent to. `page` is its HTML, harmless; pictures from elsewhere have `remote:` addresses. `plain`: one
    of ours that went without a page. `fault` says why it could not be read; then `body.new` is its source.
    """

    id: UUID
    mailbox_id: UUID
    direction: Literal["in", "out"]
    state: LetterState
    filter: str
    evidence: str
    conversation_id: UUID | None
    message_id: UUID | None
    joined: Joined
    message_key: str
    references: tuple[str, ...]
    sender: Address
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    written_to: str
    subject: str
    written_at: datetime | None
    arrived_at: datetime
    body: Body
    page: str
    plain: bool
    remote_pictures: int
    parts: tuple[Piece, ...]
    signs: Signs
    bounce: Bounce | None
    fault: str
    size: int
    revision: int


def ours(
    talk: Conversation,
    *,
    id: UUID,
    mailbox_id: UUID,
    message_id: UUID | None,
    joined: Joined,
    message_key: str,
    references: tuple[str, ...],
    sender: Address,
    to: tuple[Address, ...],
    cc: tuple[Address, ...] = (),
    bcc: tuple[Address, ...] = (),
    subject: str,
    at: datetime,
    body: Body,
    plain: bool = False,
) -> FiledLetter:
    """A letter that we write in a conversation: nothing had to be read of it, so there is nothing else to say of it."""
    return FiledLetter(
        id=id,
        mailbox_id=mailbox_id,
        direction="out",
        state="filed",
        filter="",
        evidence="",
        conversation_id=talk.id,
        message_id=message_id,
        joined=joined,
        message_key=message_key,
        references=references,
        sender=sender,
        reply_to=(),
        to=to,
        cc=cc,
        bcc=bcc,
        written_to=sender.email,
        subject=subject,
        written_at=at,
        arrived_at=at,
        body=body,
        page="",
        plain=plain,
        remote_pictures=0,
        parts=(),
        signs=Signs(automatic="", bulk="", list_id="", loop="", returns_to=None),
        bounce=None,
        fault="",
        size=0,
        revision=1,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What became of a letter that came. `repeated`: we have it already, and `id` is that one's."""

    id: UUID
    outcome: Outcome
    conversation_id: UUID | None


def filed(letter: Letter, raw: Raw, *, own: tuple[str, ...]) -> FiledLetter:
    """A letter as it was read, in no conversation yet. `own` are the mailbox's addresses, the one it is called by first."""
    return FiledLetter(
        id=raw.id,
        mailbox_id=raw.mailbox_id,
        direction=raw.direction,
        state="filed",
        filter="",
        evidence="",
        conversation_id=None,
        message_id=None,
        joined="new",
        message_key=key_of(letter),
        references=tuple(dict.fromkeys((*letter.references, *letter.in_reply_to))),
        sender=letter.sender,
        reply_to=letter.reply_to,
        to=letter.to,
        cc=letter.cc,
        bcc=letter.bcc,
        written_to=_written_to(letter, own),
        subject=letter.subject,
        written_at=letter.written_at,
        arrived_at=raw.arrived_at,
        body=letter.body,
        page=letter.page,
        plain=False,
        remote_pictures=letter.remote_pictures,
        parts=tuple(_piece(part) for part in letter.parts),
        signs=letter.signs,
        bounce=letter.bounce,
        fault=letter.fault,
        size=raw.size,
        revision=1,
    )


def _piece(part: Part) -> Piece:
    return Piece(
        number=part.number,
        kind=part.kind,
        name=part.name,
        media_type=part.media_type,
        size=len(part.data),
        content_id=part.content_id,
        inline=part.inline,
        note=part.note,
        file=None,
    )


def _written_to(letter: Letter, own: tuple[str, ...]) -> str:
    """The address of ours that was written to, which answers leave from; the first where none is named (a hidden copy)."""
    named = (*(one.email for one in (*letter.to, *letter.cc, *letter.bcc)), *letter.delivered_to)
    return next((one for one in named if one in own), own[0])


def key_of(letter: Letter) -> str:
    """Its Message-ID; for one without, what stands in for it: the same letter again has the same."""
    if letter.message_id:
        return letter.message_id
    told = f"{letter.sender.email}\n{letter.written_at}\n{letter.subject}"
    return f"none-{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:40]}"


def body_hash(letter: Letter) -> bytes:
    """Of what it says and what hangs on it: lines and blank space may differ on the way, words do not."""
    digest = hashlib.sha256(" ".join(letter.text.split()).encode("utf-8", "replace"))
    for part in letter.parts:
        digest.update(hashlib.sha256(part.data).digest())
    return digest.digest()


def subject_key(letter: Letter) -> str:
    return normal(letter.subject)


def said(letter: FiledLetter, attached: tuple[UUID, ...]) -> Draft:
    """What the conversation shows: the new words; where there are none, what was passed on, else the subject."""
    words = (letter.body.new, letter.body.quoted, letter.body.signature, letter.subject)
    text = next((one.strip() for one in words if _shown(one)), "")
    if not text and not attached:
        text = "…"
    short = text if len(text) <= TEXT_LIMIT else text[: TEXT_LIMIT - 1] + "…"
    return Draft(client_id=f"letter:{letter.id}", text=short, attachment_ids=attached)


def _shown(text: str) -> bool:
    """Whether anything is left of it where control characters are not shown."""
    return any(c.isprintable() and not c.isspace() for c in text)


def language_of(letter: Letter) -> Language:
    return language_in(letter.subject + letter.body.new)


def language_in(text: str) -> Language:
    """Chinese as soon as a tenth of it is."""
    text = text[:2000]
    return "zh" if len(_CHINESE.findall(text)) * 10 >= max(1, len(_LETTERS.findall(text))) else "en"


def sheet(letter: FiledLetter, *, pictures: bool) -> str:
    """Its page as a document to be shown by itself: its own pictures from its parts, those from elsewhere only if wanted."""
    own = {part.content_id: part.number for part in letter.parts if part.content_id}

    def source(found: re.Match[str]) -> str:
        scheme, rest = found.groups()
        if scheme == "remote":
            return f'src="{rest}"' if pictures else ""
        number = own.get(unquote(rest))
        return "" if number is None else f'src="/api/letters/{letter.id}/parts/{number}"'

    return _HEAD + _SOURCE.sub(source, letter.page)


def with_files(letter: FiledLetter, files: dict[int, Attachment]) -> FiledLetter:
    """With the files that its message carries, by the parts' numbers."""
    return replace(letter, parts=tuple(replace(one, file=files.get(one.number)) for one in letter.parts))


def is_theirs(message: Message, channel: str, customer_id: UUID, letters: frozenset[UUID]) -> bool:
    """Whether a message of their conversation on a channel is a customer's to see: one by mail can hold letters to others and such
    as have not left. `letters` are those from or to them that have.
    """
    mine = message.author.kind == "customer" and message.author.id == customer_id
    return mine or channel != "email" or message.id in letters
