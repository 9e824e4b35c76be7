"""Records: what the organisation's systems say of a customer's orders, accounts, deliveries. Pure functions."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Any, Literal
from uuid import UUID

from lingxi.customers.model.record_types import RecordType, check_data, title_of, zone_of
from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Invalid

KEY_LIMIT = 200
DATA_LIMIT = 65_536
BATCH_LIMIT = 500
SPAN = (datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC))

Outcome = Literal["created", "changed", "unchanged", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One order, account, contract as its system says it is. `key` is the system's own, one of its type.

    `open`: its state says that something is still to be done. `happened_at` and `due_at` come from the data. `created_at` and
    `updated_at` are as of when its system first said it, and said it as it is now; what is older than that gives way.
    """

    id: UUID
    type: str
    key: Personal[str]
    customer_id: UUID
    title: Personal[str]
    state: str
    open: bool
    happened_at: datetime
    due_at: datetime | None
    data: Personal[Mapping[str, Any]]
    source: str
    created_at: datetime
    updated_at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordInput:
    """A record as a system tells it, whole. Whose it is: `customer_id`, or the organisation's own id of them in `external_id`.

    Without `state` a new record takes its type's first and a known one keeps its own. `at`: as of when (now).
    """

    key: str
    customer_id: UUID | None = None
    external_id: str = ""
    state: str = ""
    data: Mapping[str, Any]
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOutcome:
    """What became of one record of a batch. `code` and `detail` say why it was refused, `faults` where its data do not fit."""

    key: str
    outcome: Outcome
    code: str
    detail: str
    faults: tuple[Mapping[str, Any], ...]


class UnknownState(Invalid):
    code, detail = "unknown_state", "The type has no such state."


class NobodysRecord(Invalid):
    code, detail = "nobodys_record", "Nobody is known by the id that this record gives."


def told(
    type: RecordType,
    given: RecordInput,
    customer_id: UUID,
    *,
    id: UUID,
    before: Record | None,
    source: str,
    now: datetime,
) -> Record:
    """The record as it is after this telling; `before` as it was, if at all. Its revision counts from there.

    Raises Invalid, DataUnfit, UnknownState. Who stores it leaves out what says nothing new, or less than is known.
    """
    key = checked_key(given.key)
    _check_storable(given.data)
    check_data(type, given.data)
    state_key = given.state or (before.state if before else type.states[0].key)
    state = next((one for one in type.states if one.key == state_key), None)
    if state is None:
        raise UnknownState(field="state", named=state_key[:KEY_LIMIT])
    happened = _moment(type, given, type.happened, end=False)
    return Record(
        id=before.id if before else id,
        type=type.key,
        key=key,
        customer_id=customer_id,
        title=title_of(type, key, given.data),
        state=state.key,
        open=state.open,
        happened_at=happened or (before.happened_at if before else _at(given, now)),
        due_at=_moment(type, given, type.due, end=True),
        data=given.data,
        source=source,
        created_at=before.created_at if before else _at(given, now),
        updated_at=_at(given, now),
        revision=before.revision + 1 if before else 1,
    )


def says_more(after: Record, before: Record | None) -> bool:
    """Whether a telling changes what is known: it is newer, and not the same."""
    if before is None:
        return True
    if after.updated_at < before.updated_at:
        return False
    return any(
        getattr(after, name) != getattr(before, name)
        for name in ("customer_id", "title", "state", "open", "happened_at", "due_at", "data")
    )


def _check_storable(data: Mapping[str, Any]) -> None:
    try:
        text = json.dumps(dict(data), ensure_ascii=False, allow_nan=False).encode()
    except (
        ValueError,
        RecursionError,
    ) as error:  # half a character, a number beyond all numbers, a nest without a bottom
        raise Invalid("A record's data are JSON.", field="data") from error
    if b"\\u0000" in text:
        raise Invalid("A record's data have characters that cannot be stored.", field="data")
    if len(text) > DATA_LIMIT:
        raise Invalid("A record's data are too large.", field="data", limit=DATA_LIMIT)


def is_storable(text: str, limit: int) -> bool:
    """One line of at most so many characters."""
    return 0 < len(text) <= limit and text.isprintable()


def checked_key(key: str) -> str:
    """Raises Invalid."""
    key = key.strip()
    if not is_storable(key, KEY_LIMIT):
        raise Invalid("A record's key is one line of at most 200 characters.", field="key", limit=KEY_LIMIT)
    return key


def _at(given: RecordInput, now: datetime) -> datetime:
    """A system whose clock is ahead must not lock out what it says later."""
    if given.at is None:
        return now
    at = given.at if given.at.tzinfo else given.at.replace(tzinfo=UTC)
    if at < SPAN[0]:
        raise Invalid("This is not a time.", field="at")
    return min(at, now)


def _moment(type: RecordType, given: RecordInput, field: str, *, end: bool) -> datetime | None:
    value = given.data.get(field) if field else None
    if value in (None, ""):
        return None
    found = moment(value, zone_of(type), end=end) if isinstance(value, str | int | float) else None
    if found is None:
        raise Invalid("This is not a time.", field=f"data/{field}")
    return found


_PARTS = re.compile(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?(?:[T\s]*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?")
_PLAIN = re.compile(r"[\d\s:./年月日T-]+")


def moment(value: str | float, zone: tzinfo, *, end: bool = False) -> datetime | None:
    """A time as systems and spreadsheets write it: ISO 8601, 2026/3/2 9:05, 2026年3月2日, 20260302, seconds since 1970.

    Without a zone it is of `zone`. A mere date is its first moment, or with `end` its last. None for what is no time.
    """
    try:
        found = _stamp(value) if isinstance(value, int | float) else _read(value.strip(), zone, end)
    except (ValueError, OverflowError, OSError):
        return None
    return found if found and SPAN[0] <= found < SPAN[1] else None


def _stamp(value: float) -> datetime:
    return datetime.fromtimestamp(value / 1000 if value > 1e11 else value, UTC)


def _read(text: str, zone: tzinfo, end: bool) -> datetime | None:
    if _PLAIN.fullmatch(text) and (parts := _PARTS.fullmatch(text)):
        year, month, day, hour, minute, second = (int(part or 0) for part in parts.groups())
        date = datetime(year, month, day, hour, minute, second, tzinfo=zone)
        if parts[4] is None and end:
            date = datetime.combine(date + timedelta(days=1), time(), zone) - timedelta(microseconds=1)
        return date.astimezone(UTC)
    found = datetime.fromisoformat(text)
    return (found if found.tzinfo else found.replace(tzinfo=zone)).astimezone(UTC)
