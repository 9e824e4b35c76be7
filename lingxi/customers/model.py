"""Whom we serve: a customer and the identities by which they are recognised."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

Language = Literal["zh", "en"]
IdentityKind = Literal["external", "email", "phone", "device"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """One way to recognise a customer. `verified` means proved (signed by the host site), not merely claimed."""

    kind: IdentityKind
    value: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """A person we serve. `known` is False for a visitor who has not been identified."""

    id: UUID
    name: str | None
    language: Language
    known: bool
    identities: tuple[Identity, ...]
    created_at: datetime
    revision: int
