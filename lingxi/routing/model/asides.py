"""Asides: what a supervisor says to one colleague about a conversation, and nobody else hears."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.platform.erasure import Personal

ASIDE_LIMIT = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A word for the agent's eyes only, or why their conversation was taken over. It stays on the desk until it is seen."""

    id: UUID
    conversation_id: UUID
    customer_id: UUID
    customer_name: Personal[str | None]
    kind: Literal["whisper", "taken_over"]
    from_id: UUID
    to_id: UUID
    text: Personal[str]
    at: datetime
    seen_at: datetime | None
