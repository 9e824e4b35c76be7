"""What colleagues are shown of people: nouns put together for reading."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi.customers.model.nouns import Identity, Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A person as a list shows them; `id` is that of their oldest customer."""

    id: UUID
    name: str | None
    language: Language
    known: bool
    identities: tuple[Identity, ...]
    created_at: datetime
    last_contact_at: datetime | None
