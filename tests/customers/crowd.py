"""A small crowd drawn at random, written to the tables, and asked in plain Python: whom does a condition mean?

The oracle shares no code with the SQL: it walks over the rows of one person and decides.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
from hypothesis import strategies as st
from psycopg.types.json import Jsonb

from lingxi.customers.model.conditions import (
    AllOf,
    AnyOf,
    AttributeIs,
    Check,
    Condition,
    Did,
    HadContact,
    HasRecord,
    InStage,
    IsCustomer,
    NotOf,
)

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
AGES = [
    timedelta(0),
    timedelta(minutes=30),
    timedelta(hours=12),
    timedelta(days=1),
    timedelta(days=7),
    timedelta(days=40),
]
SPANS = {"30m": AGES[1], "12h": AGES[2], "1d": AGES[3], "7d": AGES[4]}
SOURCES = ("colleague", "import", "Shop")
DAYS = ("2026-03-02", "2026-03-01", "2026-02-23", "2026-03-09", "2025-12-31")
TEXTS = ("", "gold", "Gold card", "金卡", "2026-03-01T10:00:00Z", *DAYS)
SCALARS = [*TEXTS, 0, 1, 2.5, -3, 1.0, True, False]
Row = dict[str, Any]


def some_id(number: int) -> UUID:
    return UUID(int=0x0190_0000_0000_7000_8000_0000_0000_0000 + number)


# ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

times = st.sampled_from([NOW - age for age in AGES])
scalars = st.sampled_from(SCALARS)
values = st.one_of(
    scalars,
    st.none(),
    st.lists(scalars, max_size=3),
    st.dictionaries(st.sampled_from("ab"), st.one_of(scalars, st.none(), st.lists(scalars, max_size=2)), max_size=2),
)
objects = st.dictionaries(st.sampled_from("ab"), values, max_size=2)


@dataclass
class Crowd:
    customers: list[Row]
    attributes: list[Row] = field(default_factory=list)
    activities: list[Row] = field(default_factory=list)
    records: list[Row] = field(default_factory=list)
    contacts: list[Row] = field(default_factory=list)
    person_stages: list[Row] = field(default_factory=list)

    def persons(self) -> dict[UUID, list[Row]]:
        """The members who were not erased, by person."""
        found: dict[UUID, list[Row]] = {}
        for one in self.customers:
            if one["erased_at"] is None:
                found.setdefault(one["joined_to"] or one["id"], []).append(one)
        return found


@st.composite
def crowds(draw: st.DrawFn) -> Crowd:
    customers: list[Row] = []
    for number in range(draw(st.integers(1, 4))):
        heads = [one["id"] for one in customers if one["joined_to"] is None]
        customers.append(
            {
                "id": some_id(number),
                "name": f"c{number}",
                "language": draw(st.sampled_from(["zh", "en"])),
                "known": draw(st.booleans()),
                "created_at": draw(times),
                "revision": 1,
                "joined_to": draw(st.sampled_from([None, *heads])),
                "erased_at": NOW if draw(st.integers(0, 7)) == 7 else None,
            }
        )
    crowd = Crowd(customers)
    owners = st.sampled_from([one["id"] for one in customers])
    for number in range(draw(st.integers(0, 14))):
        getattr(_Draws, draw(st.sampled_from(["attribute", "activity", "record", "contact", "stage"])))(
            draw, crowd, draw(owners), some_id(1000 + number)
        )
    return crowd


class _Draws:
    @staticmethod
    def attribute(draw: st.DrawFn, crowd: Crowd, owner: UUID, id: UUID) -> None:
        key, source = draw(st.sampled_from("kl")), draw(st.sampled_from(SOURCES))
        if not any((a["customer_id"], a["key"], a["source"]) == (owner, key, source) for a in crowd.attributes):
            sure = draw(st.sampled_from([0.5, 1.0]))
            row = {"customer_id": owner, "key": key, "source": source, "value": draw(values), "at": draw(times)}
            crowd.attributes.append({**row, "confidence": sure})

    @staticmethod
    def activity(draw: st.DrawFn, crowd: Crowd, owner: UUID, id: UUID) -> None:
        crowd.activities.append(
            {
                "id": id,
                "customer_id": owner,
                "source_id": some_id(0),
                "message_id": str(id),
                "kind": "track",
                "name": draw(st.sampled_from(["Viewed", "Bought"])),
                "properties": draw(objects),
                "context": {},
                "at": draw(times),
                "received_at": NOW,
            }
        )

    @staticmethod
    def record(draw: st.DrawFn, crowd: Crowd, owner: UUID, id: UUID) -> None:
        due = draw(st.sampled_from([None, NOW, NOW - AGES[1], NOW + AGES[1], NOW + AGES[4]]))
        crowd.records.append(
            {
                "id": id,
                "type": draw(st.sampled_from(["order", "delivery"])),
                "key": str(id),
                "customer_id": owner,
                "title": "t",
                "state": draw(st.sampled_from(["sent", "lost"])),
                "open": draw(st.booleans()),
                "happened_at": draw(times),
                "due_at": due,
                "data": draw(objects),
                "source": "import",
                "created_at": NOW,
                "updated_at": NOW,
                "revision": 1,
            }
        )

    @staticmethod
    def contact(draw: st.DrawFn, crowd: Crowd, owner: UUID, id: UUID) -> None:
        at = draw(times)
        crowd.contacts.append(
            {
                "id": id,
                "customer_id": owner,
                "matter_id": id,
                "channel": draw(st.sampled_from(["webchat", "call"])),
                "subject": "s",
                "adviser_id": None,
                "adviser_name": "",
                "started_at": at,
                "last_at": at,
                "ended_at": None,
                "outcome": draw(st.sampled_from(["open", "solved", "given_up"])),
                "score": draw(st.sampled_from([None, 1, 3, 5])),
            }
        )

    @staticmethod
    def stage(draw: st.DrawFn, crowd: Crowd, owner: UUID, id: UUID) -> None:
        head = next(one["joined_to"] or one["id"] for one in crowd.customers if one["id"] == owner)
        if not any(one["person_id"] == head for one in crowd.person_stages):
            crowd.person_stages.append(
                {"person_id": head, "stage": draw(st.sampled_from(["buying", "leaving"])), "since": draw(times)}
            )


paths = st.sampled_from(["", "a", "b", "a.b", "a.0", "b.1"])
checks = st.one_of(
    st.builds(Check, path=paths, op=st.just("known")),
    st.builds(Check, path=paths, op=st.just("is"), value=scalars),
    st.builds(Check, path=paths, op=st.just("is"), value=st.lists(scalars, min_size=1, max_size=3).map(tuple)),
    st.builds(Check, path=paths, op=st.just("contains"), value=st.sampled_from(["gold", "D C", "金", 1, True, "2026"])),
    st.builds(Check, path=paths, op=st.sampled_from(["at_least", "at_most"]), value=st.sampled_from([0, 1, 2.5, -3])),
    st.builds(Check, path=paths, op=st.sampled_from(["before", "after"]), value=st.sampled_from(DAYS)),
    st.builds(Check, path=paths, op=st.sampled_from(["last_days", "next_days"]), value=st.sampled_from([0, 1, 7])),
)
wheres = st.lists(checks, max_size=2).map(tuple)
spans = st.sampled_from([None, None, *SPANS])
amounts = st.sampled_from([(1, None), (1, 1), (2, None), (2, 2)])


def some(*options: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(options), max_size=2, unique=True).map(tuple)


@st.composite
def leaves(draw: st.DrawFn) -> Condition:
    least, most = draw(amounts)
    counted: dict[str, Any] = {"at_least": least, "at_most": most, "within": draw(spans)}
    either = st.sampled_from([None, True, False])
    match draw(st.integers(0, 5)):
        case 0:
            return AttributeIs(key=draw(st.sampled_from("kl")), check=draw(checks))
        case 1:
            return Did(names=draw(some("Viewed", "Bought")), where=draw(wheres), **counted)
        case 2:
            return HasRecord(
                types=draw(some("order", "delivery")),
                states=draw(some("sent", "lost")),
                open=draw(either),
                late=draw(either),
                due_within=draw(spans),
                where=draw(wheres),
                **counted,
            )
        case 3:
            return HadContact(
                channels=draw(some("webchat", "call")),
                outcomes=draw(some("open", "solved", "given_up")),  # type: ignore[arg-type]
                score_at_least=draw(st.sampled_from([None, 3])),
                score_at_most=draw(st.sampled_from([None, 1, 3])),
                **counted,
            )
        case 4:
            return InStage(keys=draw(some("buying", "leaving")) or ("buying",), since=draw(spans))
        case _:
            return IsCustomer(known=draw(either), languages=draw(some("zh", "en")), within=draw(spans))  # type: ignore[arg-type]


conditions: st.SearchStrategy[Condition] = st.recursive(
    leaves(),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda of: AllOf(of=tuple(of))),
        st.lists(inner, max_size=3).map(lambda of: AnyOf(of=tuple(of))),
        inner.map(lambda of: NotOf(of=of)),
    ),
    max_leaves=5,
)


# ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def write(db: psycopg.Connection[Any], crowd: Crowd) -> None:
    for key in ("order", "delivery"):
        db.execute(
            "insert into customers.record_types values (%s, '', '', '', '{}', '{}', 1, '', '', '{}', '') "
            "on conflict do nothing",
            (key,),
        )
    for table in ("customers", "attributes", "activities", "records", "contacts", "person_stages"):
        for row in getattr(crowd, table):
            json = {"value", "properties", "context", "data"}
            columns = ", ".join(row)
            holes = ", ".join(f"%({name})s" for name in row)
            given = {name: Jsonb(value) if name in json else value for name, value in row.items()}
            db.execute(f"insert into customers.{table} ({columns}) values ({holes})".encode(), given)  # noqa: S608


# ── the oracle ───────────────────────────────────────────────────────────────────────────────────────────────────────


def meant(crowd: Crowd, condition: Condition) -> set[UUID]:
    return {head for head, members in crowd.persons().items() if holds(crowd, head, members, condition)}


def holds(crowd: Crowd, head: UUID, members: list[Row], condition: Condition) -> bool:
    match condition:
        case AllOf(of=parts):
            return all(holds(crowd, head, members, part) for part in parts)
        case AnyOf(of=parts):
            return any(holds(crowd, head, members, part) for part in parts)
        case NotOf(of=part):
            return not holds(crowd, head, members, part)
    count = how_many(crowd, head, members, condition)
    least = getattr(condition, "at_least", 1)
    most = getattr(condition, "at_most", None)
    return bool(count >= least and (most is None or count <= most))


def how_many(crowd: Crowd, head: UUID, members: list[Row], leaf: Condition) -> int:
    ids = {one["id"] for one in members}

    def recent(at: datetime, span: str | None) -> bool:
        return span is None or at >= NOW - SPANS[span]

    match leaf:
        case AttributeIs():
            said = [a for a in crowd.attributes if a["customer_id"] in ids and a["key"] == leaf.key]
            said.sort(key=lambda a: a["customer_id"])  # of wholly equal sayings the oldest customer's
            said.sort(key=lambda a: (a["confidence"], a["at"], a["source"]), reverse=True)
            return int(bool(said) and passes(said[0]["value"], leaf.check))
        case Did():
            return sum(
                a["customer_id"] in ids
                and (not leaf.names or a["name"] in leaf.names)
                and recent(a["at"], leaf.within)
                and all(passes(a["properties"], check) for check in leaf.where)
                for a in crowd.activities
            )
        case HasRecord():
            return sum(r["customer_id"] in ids and _record(r, leaf, recent) for r in crowd.records)
        case HadContact():
            return sum(
                k["customer_id"] in ids
                and (not leaf.channels or k["channel"] in leaf.channels)
                and (not leaf.outcomes or k["outcome"] in leaf.outcomes)
                and (leaf.score_at_least is None or (k["score"] is not None and k["score"] >= leaf.score_at_least))
                and (leaf.score_at_most is None or (k["score"] is not None and k["score"] <= leaf.score_at_most))
                and recent(k["started_at"], leaf.within)
                for k in crowd.contacts
            )
        case InStage():
            return sum(
                s["person_id"] == head
                and s["stage"] in leaf.keys
                and (leaf.since is None or s["since"] <= NOW - SPANS[leaf.since])
                for s in crowd.person_stages
            )
        case IsCustomer():
            return sum(
                (leaf.known is None or one["known"] == leaf.known)
                and (not leaf.languages or one["language"] in leaf.languages)
                and recent(one["created_at"], leaf.within)
                for one in members
            )
    raise AssertionError(leaf)


def _record(row: Row, leaf: HasRecord, recent: Any) -> bool:
    due = row["due_at"]
    late = row["open"] and due is not None and due < NOW
    return bool(
        (not leaf.types or row["type"] in leaf.types)
        and (not leaf.states or row["state"] in leaf.states)
        and (leaf.open is None or row["open"] == leaf.open)
        and (leaf.late is None or late == leaf.late)
        and (not leaf.due_within or (row["open"] and due is not None and NOW <= due <= NOW + SPANS[leaf.due_within]))
        and recent(row["happened_at"], leaf.within)
        and all(passes(row["data"], check) for check in leaf.where)
    )


MISSING = object()


def at_path(value: Any, path: str) -> Any:
    for step in path.split(".") if path else ():
        if isinstance(value, dict) and step in value:
            value = value[step]
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return MISSING
    return value


def same(one: Any, other: Any) -> bool:
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def passes(value: Any, check: Check) -> bool:
    found = at_path(value, check.path)
    wanted: Any = check.value
    if found is MISSING or found is None:
        return False
    number = isinstance(found, int | float) and not isinstance(found, bool)
    day = found[:10] if isinstance(found, str) and len(found) >= 10 and found[4] == found[7] == "-" else None
    match check.op:
        case "known":
            return True
        case "is":
            return any(same(found, one) for one in (wanted if isinstance(wanted, tuple) else (wanted,)))
        case "contains":
            if isinstance(found, list):
                return any(same(one, wanted) for one in found)
            return isinstance(found, str) and isinstance(wanted, str) and wanted.lower() in found.lower()
        case "at_least":
            return number and found >= wanted
        case "at_most":
            return number and found <= wanted
        case "before":
            return day is not None and day < wanted
        case "after":
            return day is not None and day > wanted
        case "last_days":
            return (
                day is not None and (NOW - timedelta(days=wanted)).date().isoformat() <= day <= NOW.date().isoformat()
            )
        case "next_days":
            return (
                day is not None and NOW.date().isoformat() <= day <= (NOW + timedelta(days=wanted)).date().isoformat()
            )
