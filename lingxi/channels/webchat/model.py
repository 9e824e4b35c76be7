"""The widget on the host's page: its settings and what a visitor sees."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.conversations import Conversation, Message
from lingxi.customers import Customer
from lingxi.routing import AdviserFace, Announcement, Callback, Place

WidgetPosition = Literal["right", "left"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WidgetText:
    """What the widget says, per language: its title, the first line (a promise), and the text while nobody is there."""

    title: str
    greeting: str
    away: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Widget:
    """A widget's settings. `key` is public and stands in the snippet. `origins` are the sites that may embed it; empty means any.

    What a visitor who has been gone for `away_seconds` has not read goes on by mail; 0: never.
    """

    id: UUID
    key: str
    name: str
    queue_id: UUID | None
    accent: str
    position: WidgetPosition
    zh: WidgetText
    en: WidgetText
    ask_name: bool
    ask_email: bool
    ask_required: bool
    attachments: bool
    rating: bool
    origins: tuple[str, ...]
    away_seconds: int
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WidgetFace:
    """The public part of a widget's settings, in the visitor's language; whether its queue is open, and else when it opens."""

    key: str
    organisation: str
    accent: str
    position: WidgetPosition
    text: WidgetText
    ask_name: bool
    ask_email: bool
    ask_required: bool
    attachments: bool
    rating: bool
    agents: int
    open: bool
    opens_at: datetime | None
    announcement: Announcement | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorSession:
    """What the widget gets when it opens: a token of its own and who the visitor is."""

    token: str
    customer: Customer
    widget: WidgetFace


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorSnapshot:
    """What one visitor may see, and the cursor from which the stream goes on. `messages` are the newest page of the first conversation.

    `callback` is agreed on, for the first conversation; `adviser` is whom they may ask for, in it or if they begin another.
    """

    cursor: str
    customer: Customer
    conversations: tuple[Conversation, ...]
    messages: tuple[Message, ...]
    more: bool
    place: Place | None
    announcement: Announcement | None
    callback: Callback | None
    adviser: AdviserFace | None
