"""Facts: what is known of a customer that answers questions, each with who says so and how fresh it is. Pure functions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from lingxi.customers.model.nouns import Attribute, IdentityKind
from lingxi.customers.model.record_types import RecordType
from lingxi.customers.model.records import Record

Freshness = Literal["fresh", "ageing", "old"]
# A month is how long people remember what they told; after a year half of the addresses of a file may be wrong.
FRESH, AGEING = timedelta(days=30), timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvedIdentity:
    """An identity that was proved, and when it was last seen to be."""

    customer_id: UUID
    kind: IdentityKind
    value: str
    source: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One answer. `about` says what it is of: the customer (an identity, an attribute) or one record.

    `name` is the identity's kind, the attribute's key or the record's field; of a record `state`, `due` and `title` are its own.
    Labels are those that the record's type declares, "" where the name itself is to be translated.
    """

    about: Literal["identity", "attribute", "record"]
    name: str
    label_zh: str
    label_en: str
    value: Any
    customer_id: UUID
    record: Record | None
    source: str
    at: datetime
    confidence: float
    freshness: Freshness


def freshness(at: datetime, now: datetime) -> Freshness:
    age = now - at
    return "fresh" if age <= FRESH else "ageing" if age <= AGEING else "old"


def facts(
    identities: Iterable[ProvedIdentity],
    attributes: Iterable[Attribute],
    records: Iterable[Record],
    types: Mapping[str, RecordType],
    now: datetime,
) -> list[Fact]:
    """Who they are, what is known of them, then record by record in the order given."""
    found = [
        Fact(
            about="identity", name=one.kind, label_zh="", label_en="", value=one.value, customer_id=one.customer_id,
            record=None, source=one.source, at=one.at, confidence=1.0, freshness=freshness(one.at, now),
        )
        for one in identities
    ]  # fmt: skip
    found += [
        Fact(
            about="attribute", name=one.key, label_zh="", label_en="", value=one.value, customer_id=one.customer_id,
            record=None, source=one.source, at=one.at, confidence=one.confidence, freshness=freshness(one.at, now),
        )
        for one in attributes
    ]  # fmt: skip
    for record in records:
        found += _of_record(record, types[record.type], now)
    return found


def _of_record(record: Record, type: RecordType, now: datetime) -> list[Fact]:
    state = next((one for one in type.states if one.key == record.state), None)
    answers: list[tuple[str, str, str, Any]] = [
        ("title", type.label_zh, type.label_en, record.title),
        ("state", state.label_zh if state else "", state.label_en if state else "", record.state),
    ]
    if record.due_at and record.open:
        answers.append(("due", "", "", record.due_at.isoformat()))
    known = ((name, record.data.get(name)) for name in type.answers)
    answers += [(name, *labels(type, name), value) for name, value in known if value not in (None, "")]
    return [
        Fact(
            about="record", name=name, label_zh=zh, label_en=en, value=value, customer_id=record.customer_id,
            record=record, source=record.source, at=record.updated_at, confidence=1.0,
            freshness=freshness(record.updated_at, now),
        )
        for name, zh, en, value in answers
    ]  # fmt: skip


def labels(type: RecordType, field: str) -> tuple[str, str]:
    """What people call a field, in Chinese and English; its name where the schema gives none."""
    said = type.schema.get("properties", {}).get(field, {})
    said = said if isinstance(said, Mapping) else {}
    english = said.get("title") or field
    return str(said.get("title_zh") or english), str(english)
