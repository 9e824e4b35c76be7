"""The port that every channel implements: what it can do, so that the desk greys out what it cannot."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a channel can carry. `live` channels read the event stream themselves; nothing has to be pushed to them."""

    live: bool
    attachments: bool
    typing: bool
    read_receipts: bool
    rating: bool
    text_limit: int


class Channel(Protocol):
    """An adapter in `lingxi/channels`. `name` stands in `Conversation.channel`."""

    @property
    def name(self) -> str: ...

    @property
    def capabilities(self) -> Capabilities: ...
