"""Whom we serve: customers, the identities by which they are recognised, and the person behind several customers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from lingxi.platform.erasure import Personal

Language = Literal["zh", "en"]
IdentityKind = Literal["external", "email", "phone", "device"]
SuggestionState = Literal["open", "accepted", "refused"]
MergeRule = Literal["device", "alias", "email", "phone", "suggestion", "colleague"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """One way to recognise a customer. `verified` means proved (signed by the host site, say), not merely claimed.

    `source` says who told it: visitor, site, colleague, import, or a source of activities by its name.
    """

    kind: IdentityKind
    value: Personal[str]
    verified: bool
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """Somebody as one identity proves them. `known` is False for a visitor who has not been identified.

    Several customers may be one `Person`; what a visitor sees is always their customer's alone.
    """

    id: UUID
    name: Personal[str | None]
    language: Language
    known: bool
    identities: Personal[tuple[Identity, ...]]
    created_at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Two customers are one person: which rule or colleague says so, and why. Nothing that is theirs is changed by it, so that
    undoing it restores exactly what was. `by` is the actor as the log names actors.
    """

    id: UUID
    left_id: UUID
    right_id: UUID
    rule: MergeRule
    evidence: Personal[Mapping[str, str]]
    by: str
    at: datetime
    undone_at: datetime | None
    undone_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Two customers may be one person: what speaks for it, and what a colleague said to it. `score` is 0..1, the surest first.

    `evidence` is what brought it up, by kind: the shared address, say. `decided_by` is an actor as the log names actors.
    """

    id: UUID
    left_id: UUID
    right_id: UUID
    score: float
    evidence: Personal[Mapping[str, str]]
    state: SuggestionState
    created_at: datetime
    decided_by: str | None
    decided_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """All customers who are one person, the oldest first, and the merges that say so. `id` is the oldest's.

    `name`, `language` and `identities` are those of the members together.
    """

    id: UUID
    name: str | None
    language: Language
    known: bool
    identities: tuple[Identity, ...]
    members: tuple[Customer, ...]
    merges: tuple[Merge, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """Something known of a customer: what (a JSON value), who says so, since when, and how sure that is, 0 to 1."""

    customer_id: UUID
    key: str
    source: str
    value: Personal[Any]
    at: datetime
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What a source says of one customer as of a time: values by key; a null forgets."""

    customer_id: UUID
    values: Mapping[str, Any]
    at: datetime
