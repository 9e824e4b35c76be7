"""A letter as it was read: plain values. Its addresses, its words, what hangs on it, and what it says of itself."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

PartKind = Literal[
    "file", "picture", "calendar", "letter", "winmail", "signature", "signed", "encrypted", "report", "headers"
]
BounceKind = Literal["failed", "delayed"]
ListKind = Literal["newsletter", "list"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """`email` as it is compared, in lower case, empty where only a name was written; `name` decoded, in one line."""

    name: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What hangs on a letter, numbered from 1 in the order in which it stands. `content_id` is what its page calls it by.

    `inline`: the sender meant it to be seen within the text. `note` says in words what a calendar part, a signature or
    an encrypted part is, for who cannot open it; empty otherwise.
    """

    number: int
    kind: PartKind
    name: str
    media_type: str
    content_id: str
    inline: bool
    note: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What is said: `new` is what the sender wrote now, `quoted` the history below or between, `signature` what closes it.

    Nothing is dropped: whatever is not new stands in one of the other two.
    """

    new: str
    quoted: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounce:
    """A mail server says what became of a letter of ours. `status` as in RFC 3463 (5.1.1), empty where it says none.

    `message_id` is the letter's that did not arrive, `recipient` whom it did not reach; empty where nobody can tell.
    """

    kind: BounceKind
    message_id: str
    recipient: str
    status: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What a letter says of its kind in its headers, each with the evidence, empty where it does not.

    `automatic`: a program answered (RFC 3834). `bulk`: sent to many; `list_id` names the list that people talk on.
    `loop`: it bears our own mark, so it has been here before. `returns_to` is the envelope's sender; None where unknown, empty
    for a letter that nobody may answer.
    """

    automatic: str
    bulk: str
    list_id: str
    loop: str
    returns_to: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """`message_id`, `in_reply_to` and `references` stand without angle brackets, the references oldest first.

    `text` is all that was written, as text; `page` the same as harmless HTML where the sender sent HTML, with pictures from
    elsewhere under `remote:` addresses so that nothing is fetched, `remote_pictures` says how many. `fault` says why it could
    not be read; then `text` is the source as far as it is text.
    """

    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    sender: Address
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    delivered_to: tuple[str, ...]
    subject: str
    written_at: datetime | None
    text: str
    page: str
    remote_pictures: int
    body: Body
    parts: tuple[Part, ...]
    signs: Signs
    bounce: Bounce | None
    headers: tuple[tuple[str, str], ...]
    fault: str

    def header(self, name: str) -> str:
        """The first header of this name, decoded; empty where there is none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), "")
