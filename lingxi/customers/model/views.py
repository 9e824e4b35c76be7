"""What colleagues are shown of people: nouns put together for reading."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from lingxi.customers.model.contacts import Contact
from lingxi.customers.model.nouns import Identity, Language
from lingxi.customers.model.records import Record
from lingxi.engines.identity import Called
from lingxi.platform.erasure import Personal

EntryKind = Literal["contact", "activity", "record", "note"]
ReasonCode = Literal[
    "record_late", "record_due", "record_new", "record_changed", "activity", "activity_trouble", "contact_unsettled",
    "contacts_many",
]  # fmt: skip


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


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerNote:
    """What colleagues should know of a customer. `important` ones stand first wherever the customer is met."""

    id: UUID
    customer_id: UUID
    text: Personal[str]
    important: bool
    author_id: UUID | None
    author_name: str
    at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a customer did elsewhere, as a timeline shows it: `kind` as sources tell it (track, page, screen, group)."""

    id: UUID
    kind: str
    name: str
    properties: Mapping[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One thing in the timeline of a person; the noun of its `kind` is there, the others are not."""

    kind: EntryKind
    id: UUID
    customer_id: UUID
    at: datetime
    contact: Contact | None
    activity: Done | None
    record: Record | None
    note: CustomerNote | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why somebody is probably here: what the desk says by `code` with `data`, how likely it is next to the others (0 to 1),
    when it came up, and the record, activity or contact that says so (`about`).
    """

    code: ReasonCode
    weight: float
    at: datetime
    about: UUID
    data: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What whoever meets a person should know at once. `customer_id` is the person's.

    `reasons` likeliest first; `contacts` those before this one, newest first, with what became of them and how they were liked;
    `records` the open ones, `notes` the important ones.
    """

    customer_id: UUID
    called: Called | None
    language: Language
    known: bool
    reasons: tuple[Reason, ...]
    contacts: tuple[Contact, ...]
    records: tuple[Record, ...]
    notes: tuple[CustomerNote, ...]
    matter_id: UUID | None
