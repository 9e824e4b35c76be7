"""Asides: what a supervisor says to one colleague about a conversation, and nobody else hears."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

ASIDE_LIMIT = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A word for the agent's eyes only, or why their conversation was taken over. It stays on the desk until it is seen."""

    id: UUID
    conversation_id: UUID
    customer_id: UUID
    customer_name: str | None
    kind: Literal["whisper", "taken_over"]
    from_id: UUID
    to_id: UUID
    text: str
    at: datetime
    seen_at: datetime | None
