"""Forgetting in the log: which fields of which nouns are about a person, and emptying them where they were told of.

A slice marks such fields in its nouns (`Personal[str]`) and empties its own tables when a customer is erased. What the log
told of them is emptied here, by the types of the events: rows stay, and so does whatever is counted from them.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from lingxi.platform import events
from lingxi.platform.events import Cursor
from lingxi.platform.jobs import job
from lingxi.platform.tx import Tx

T = TypeVar("T")
Noun = Mapping[str, Any]
Empty = Callable[[Any, Noun], Any]
AT_ONCE = 500
IDS_AT_ONCE = 40


@dataclass(frozen=True, slots=True)
class Mark:
    """This field tells of a person. `only` says of which nouns it does (all), `empty` makes the field's value harmless."""

    only: Callable[[Noun], bool] | None = None
    empty: Callable[[Any], Any] | None = None


def of_customers(noun: Noun) -> bool:
    return noun.get("kind") == "customer"


PERSONAL = Mark()
Personal = Annotated[T, PERSONAL]
PersonalOfCustomers = Annotated[T, Mark(only=of_customers)]


@cache
def eraser(kind: Any) -> Empty | None:
    """Makes a harmless value from a JSON value of this type; None when nothing in the type is personal."""
    return _eraser(kind, ())


def _eraser(kind: Any, above: tuple[Any, ...]) -> Empty | None:
    origin, inner = get_origin(kind), get_args(kind)
    if kind in above:  # a noun within itself: what is personal in it is found at its first place
        return None
    if origin is Annotated:
        mark = next((one for one in kind.__metadata__ if isinstance(one, Mark)), None)
        return _marked(mark, inner[0]) if mark else _eraser(inner[0], above)
    if is_dataclass(kind):
        return _noun(kind, (*above, kind))
    if origin in (Union, UnionType):
        found = [one for one in (_eraser(each, above) for each in inner if each is not NoneType) if one]
        return _either(found, len(inner) - (NoneType in inner), kind) if found else None
    items = _eraser(inner[-1 if _is_mapping(origin) else 0], above) if inner else None
    if items is None:
        return None
    if _is_mapping(origin):
        return lambda value, noun: {key: items(each, noun) for key, each in value.items()}
    return lambda value, noun: [items(each, noun) for each in value]


def _is_mapping(origin: Any) -> bool:
    return isinstance(origin, type) and issubclass(origin, Mapping)


def _marked(mark: Mark, kind: Any) -> Empty:
    blank = mark.empty or _blank(kind)
    only = mark.only or (lambda noun: True)
    return lambda value, noun: blank(value) if only(noun) else value


def _blank(kind: Any) -> Callable[[Any], Any]:
    """Nothing, as the type can say it."""
    if kind is Any or NoneType in get_args(kind):
        return lambda value: None
    if kind is str:
        return lambda value: ""
    origin = get_origin(kind)
    if origin in (tuple, list):
        return lambda value: []
    if _is_mapping(origin):
        return lambda value: {}
    raise TypeError(f"{kind} cannot be personal: there is no empty value of it")


def _noun(kind: Any, above: tuple[Any, ...]) -> Empty | None:
    hints = get_type_hints(kind, include_extras=True)
    found = {field.name: _eraser(hints[field.name], above) for field in fields(kind)}
    personal = {name: one for name, one in found.items() if one}
    if not personal:
        return None

    def emptied(value: Any, _: Noun) -> Any:
        return {name: personal[name](it, value) if name in personal else it for name, it in value.items()}

    return emptied


def _either(found: list[Empty], options: int, kind: Any) -> Empty:
    if options > 1:
        raise TypeError(f"{kind} holds something personal, and its JSON does not tell which of them it is")
    return lambda value, noun: None if value is None else found[0](value, noun)


@cache
def personal_events() -> Mapping[str, Empty]:
    """The events that tell of persons, by name."""
    stored: list[tuple[str, Any]] = [
        (name, kind) for name, kind in events.registered().items() if issubclass(kind, events.Event)
    ]
    found = {name: eraser(kind) for name, kind in stored}
    return {name: one for name, one in found.items() if one}


def scrub_later(tx: Tx, ids: Iterable[UUID]) -> None:
    """Empty what the log told of everything that has one of these ids. Slices call it for what they erase, by a job, soon."""
    wanted = sorted(str(id) for id in ids)
    for start in range(0, len(wanted), IDS_AT_ONCE):
        tx.later(scrub, ids=wanted[start : start + IDS_AT_ONCE])


@job
async def scrub(tx: Tx, ids: list[str], after: str = "0.0") -> None:
    """A stretch of the log from a cursor on, and another job for the rest.

    It looks before it writes: nobody can read on in the log while a transaction that has written something runs.
    """
    known, cursor = personal_events(), events.parse_cursor(after)
    rows = await tx.db.execute(
        """
        select xid::text::bigint, seq, name, body from platform.events
        where (xid, seq) > (%s::text::xid8, %s) and name = any(%s) and body::text ~ %s order by xid, seq limit %s
        """,
        (str(cursor.xid), cursor.seq, list(known), "|".join(ids), AT_ONCE),
    )
    found = await rows.fetchall()
    emptied = [(xid, seq, known[name](body, body), body) for xid, seq, name, body in found]
    changed = [(json.dumps(new), xid, seq) for xid, seq, new, old in emptied if new != old]
    async with tx.db.cursor() as db:
        await db.executemany(
            "update platform.events set body = %s::jsonb where xid = %s::text::xid8 and seq = %s",
            [(body, str(xid), seq) for body, xid, seq in changed],
        )
    if len(found) == AT_ONCE:
        tx.later(scrub, ids=ids, after=str(Cursor(xid=found[-1][0], seq=found[-1][1])))
