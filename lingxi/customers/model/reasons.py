"""Why somebody is probably here: pure functions over what is open, what they just did, and what was before.

Each kind of evidence has a weight and a half-life. The numbers are judgements, made so that what is overdue comes before what is
merely new, what just went wrong before what was just looked at, and yesterday before last week. A record that the customer
just looked at comes before its like.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from lingxi.customers.model.contacts import Contact, unsettled
from lingxi.customers.model.record_types import RecordType
from lingxi.customers.model.records import Record
from lingxi.customers.model.views import Done, Reason, ReasonCode

SHOWN = 5
FAINT = 0.08
LATELY = timedelta(days=7)
SOON = timedelta(days=2)
MANY = 3
HOUR, DAY = 3600.0, 86_400.0
TOUCHED = 0.08  # added for a record that the customer just looked at

# How likely at its best, and after how many seconds half as likely.
WEIGHTS: Mapping[ReasonCode, tuple[float, float]] = {
    "record_late": (0.9, 14 * DAY),
    "record_due": (0.5, 7 * DAY),
    "record_changed": (0.55, 2 * DAY),
    "record_new": (0.45, 1 * DAY),
    "activity_trouble": (0.75, 1 * DAY),
    "activity": (0.4, 3 * HOUR),
    "contact_unsettled": (0.7, 3 * DAY),
    "contacts_many": (0.3, 3 * DAY),
}
# What events are called when something went wrong, in the clients that we know.
TROUBLE = re.compile(
    r"fail|error|declin|reject|cancel|refund|return|complain|dispute|problem|overdue|失败|错误|拒|取消|退|投诉|争议|异常|逾期",
    re.IGNORECASE,
)


def reasons(
    records: Iterable[Record],
    done: Sequence[Done],
    before: Sequence[Contact],
    types: Mapping[str, RecordType],
    now: datetime,
) -> tuple[Reason, ...]:
    """The likeliest first. `done` and `before` are the newest activities and contacts, newest first."""
    found = [
        *(reason for one in records if (reason := _of_record(one, done, types.get(one.type), now))),
        *_of_activities(done, now),
        *_of_contacts(before, now),
    ]
    strong = [one for one in found if one.weight >= FAINT]
    return tuple(sorted(strong, key=lambda one: (-one.weight, -one.at.timestamp(), one.code))[:SHOWN])


def _weight(code: ReasonCode, age: timedelta) -> float:
    best, half = WEIGHTS[code]
    return best * math.pow(0.5, max(0.0, age.total_seconds()) / half)


def _of_record(record: Record, done: Sequence[Done], type: RecordType | None, now: datetime) -> Reason | None:
    told = _told(record, now)
    if told is None:
        return None
    code, age = told
    touched = max((_weight("activity", now - one.at) for one in done if _mentions(one, record.key)), default=0.0)
    weight = min(0.99, _weight(code, age) + TOUCHED * touched / WEIGHTS["activity"][0])
    state = next((one for one in type.states if one.key == record.state), None) if type else None
    late = now - record.due_at if record.due_at else timedelta(0)
    data = {
        "title": record.title,
        "type_zh": type.label_zh if type else record.type,
        "type_en": type.label_en if type else record.type,
        "state_zh": state.label_zh if state else record.state,
        "state_en": state.label_en if state else record.state,
        "due_at": record.due_at.isoformat() if record.due_at else "",
        "hours": str(abs(int(late.total_seconds() // HOUR))),
    }
    return Reason(code=code, weight=weight, at=record.updated_at, about=record.id, data=data)


def _told(record: Record, now: datetime) -> tuple[ReasonCode, timedelta] | None:
    """What a record says for itself, and how long ago that came up."""
    if record.open and record.due_at and record.due_at <= now:
        return "record_late", now - record.due_at
    if record.open and record.due_at and record.due_at - now <= SOON:
        return "record_due", timedelta(0)
    if now - record.created_at <= LATELY and record.updated_at <= record.created_at:
        return "record_new", now - max(record.created_at, record.happened_at)
    if now - record.updated_at <= LATELY:
        return "record_changed", now - record.updated_at
    return None


def _mentions(done: Done, key: str) -> bool:
    return any(str(value) == key for value in done.properties.values())


def _of_activities(done: Sequence[Done], now: datetime) -> Iterable[Reason]:
    """Each thing they did once, however often: its newest time."""
    seen: set[tuple[str, str]] = set()
    for one in done:
        what = (one.kind, _title(one))
        if now - one.at > LATELY or what in seen:
            continue
        seen.add(what)
        code: ReasonCode = "activity_trouble" if one.kind == "track" and TROUBLE.search(one.name) else "activity"
        times = sum((other.kind, _title(other)) == what for other in done)
        data = {"kind": one.kind, "name": one.name, "title": _title(one), "times": str(times)}
        yield Reason(code=code, weight=_weight(code, now - one.at), at=one.at, about=one.id, data=data)


def _title(done: Done) -> str:
    """What a page calls itself, or what was done."""
    said = done.properties.get("title") or done.name or done.properties.get("path") or done.properties.get("url") or ""
    return str(said)[:200]


def _of_contacts(before: Sequence[Contact], now: datetime) -> Iterable[Reason]:
    lately = [one for one in before if now - one.last_at <= LATELY]
    if lately and unsettled(lately[0], now):
        last = lately[0]
        data = {
            "subject": last.subject,
            "channel": last.channel,
            "outcome": last.outcome,
            "adviser": last.adviser_name,
            "score": str(last.score or ""),
        }
        weight = _weight("contact_unsettled", now - last.last_at)
        yield Reason(code="contact_unsettled", weight=weight, at=last.last_at, about=last.id, data=data)
    if len(lately) >= MANY:
        weight = _weight("contacts_many", now - lately[0].last_at)
        data = {"count": str(len(lately)), "subject": lately[0].subject}
        yield Reason(code="contacts_many", weight=weight, at=lately[0].last_at, about=lately[0].id, data=data)
