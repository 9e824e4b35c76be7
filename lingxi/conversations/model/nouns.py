"""What is said: conversations, messages, who takes part, and what was delivered and read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from lingxi.customers import Language
from lingxi.engines.language import Piece
from lingxi.platform.erasure import Mark, Personal, PersonalOfCustomers
from lingxi.platform.files import Attachment

AuthorKind = Literal["customer", "staff", "system"]
MessageKind = Literal["message", "note", "notice"]
ConversationState = Literal["open", "closed"]

TEXT_LIMIT = 20_000
SUBJECT_LIMIT = 200
COMMENT_LIMIT = 2_000
PREVIEW_LENGTH = 160
ATTACHMENTS_LIMIT = 10
MENTIONS_LIMIT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote or acts. `id` is None for the system only."""

    kind: AuthorKind
    id: UUID | None
    name: PersonalOfCustomers[str]


def nameless(data: Mapping[str, str]) -> Mapping[str, str]:
    """What a notice says, without the customer's name."""
    return {**data, "name": ""} if data.get("by") == "customer" else data


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something the centre says, as a code that clients translate: joined, left, transferred, closed, reopened, rated,
    adviser_left (who served had to leave, and a colleague comes), queue_closed (data: `opens_at`, or empty when nobody knows),
    callback_agreed (`by`, `at`), callback_cancelled, callback_reached, callback_missed (`at`: the next try), callback_given_up,
    wish_made (`name`, `until`), wish_ended, wish_dropped; letter_bounced, letter_failed, letter_doubtful (`code`),
    continued_by_mail, not_continued_by_mail (`code`), transcript_sent, for colleagues.
    """

    code: str
    data: Annotated[Mapping[str, str], Mark(empty=nameless)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One utterance. `position` counts from 1 without gaps in each conversation; `private` is never shown to the customer."""

    id: UUID
    conversation_id: UUID
    position: int
    client_id: str
    kind: MessageKind
    private: bool
    author: Author
    text: Personal[str]
    notice: Notice | None
    mentions: tuple[UUID, ...]
    attachments: Personal[tuple[Attachment, ...]]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody who takes or took part."""

    kind: AuthorKind
    id: UUID
    name: PersonalOfCustomers[str]
    joined_at: datetime
    left_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where the customer wrote from. Empty text where unknown."""

    page: Personal[str]
    title: Personal[str]
    referrer: Personal[str]
    device: Personal[str]
    browser: Personal[str]


NOWHERE = Origin(page="", title="", referrer="", device="", browser="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """What the customer thought of it, 1 (bad) to 5 (good)."""

    score: int
    comment: Personal[str]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A customer and the centre talking on one channel.

    `*_read` and `*_delivered` are message positions: everything up to there was read or arrived.
    `unread` counts customer messages that no colleague has read, `customer_unread` the public answers that the customer has not.
    `followers` are colleagues who wrote or were mentioned in a private note; the customer does not learn their names.
    `queue_id` is the line it stands or stood in; it and `owner_id` decide who may read it.
    """

    id: UUID
    channel: str
    customer_id: UUID
    customer_name: Personal[str | None]
    state: ConversationState
    language: Language
    subject: Personal[str]
    owner_id: UUID | None
    queue_id: UUID | None
    participants: tuple[Participant, ...]
    followers: tuple[UUID, ...]
    origin: Origin
    rating: Rating | None
    last_position: int
    last_text: Personal[str]
    last_author: AuthorKind | None
    last_at: datetime
    unread: int
    staff_read: int
    customer_unread: int
    customer_delivered: int
    customer_read: int
    created_at: datetime
    closed_at: datetime | None
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What goes through several conversations of one person, the oldest first: who may read one of them may read all."""

    id: UUID
    conversations: tuple[Conversation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A message in which words were found: the place where they stand, and the conversation's subject, with marks on them."""

    conversation: Conversation
    message_id: UUID
    position: int
    author: Author
    private: bool
    at: datetime
    subject: tuple[Piece, ...]
    text: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """That a message was said for everybody to read, when and by whom, without what it says."""

    id: UUID
    at: datetime
    author_kind: AuthorKind
    author_id: UUID | None
    author_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedReply:
    """A text that colleagues use again. Variables: {{customer.name}}, {{agent.name}}, {{organisation.name}}, {{case.number}}."""

    id: UUID
    title: str
    shortcut: str
    language: Language
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody is about to say. `client_id` is theirs: the same one again is the same message."""

    client_id: str
    text: str
    private: bool = False
    mentions: tuple[UUID, ...] = ()
    attachment_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What saying something made: the message, and the conversation after it."""

    conversation: Conversation
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A stretch of messages, oldest first; `more` tells whether there are older ones."""

    items: tuple[Message, ...]
    more: bool
