"""The event log: what an event is, how it is written, reacted to and read back in an order that never skips.

Sequence ids are taken before commit, so a later one can become visible first. The log is therefore read in the order
(transaction id, sequence), and only rows whose transaction is older than every one still running: those are final.
A verb waits for its `turn` at the noun that it is about (a conversation, say) and locks it before it writes anything; so
transaction ids follow the order in which that noun was changed. Of other nouns the `revision` tells which is newer.
"""

import functools
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from psycopg import AsyncConnection
from pydantic import TypeAdapter

from lingxi.platform.problems import Problem


class _Named:
    name: ClassVar[str]
    registry: ClassVar[dict[str, type["Event"] | type["Ephemeral"]]] = {}
    _abstract: ClassVar[set[str]] = set()

    def __init_subclass__(cls, abstract: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.name = f"{cls.__module__.split('.')[-2]}.{cls.__name__}"
        if abstract:
            _Named._abstract.add(cls.name)
        elif (
            cls.name not in _Named._abstract
        ):  # a dataclass with slots is made twice, and the second time has no keywords
            _Named.registry[cls.name] = cls  # type: ignore[assignment]  # only the two below subclass it

    def topics(self) -> tuple[str, ...]:
        raise NotImplementedError(f"{self.name} does not say which topics may hear it")

    def body(self) -> bytes:
        return _adapter(type(self)).dump_json(self)  # type: ignore[arg-type]  # a class is hashable


class Event(_Named, abstract=True):
    """Something that happened and is kept. Subclasses are frozen dataclasses without default values."""

    __slots__ = ()


class Ephemeral(_Named, abstract=True):
    """Something that is true for a moment: told to who listens, never stored."""

    __slots__ = ()


def registered() -> dict[str, type[Event] | type[Ephemeral]]:
    """Every event that the imported code knows, by name."""
    return dict(_Named.registry)


@functools.cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Cursor:
    """A place in the log: everything up to and including this row was read."""

    xid: int
    seq: int

    def __str__(self) -> str:
        return f"{self.xid}.{self.seq}"


class BadCursor(Problem):
    code, status, detail = "bad_cursor", 400, "The cursor is not one that this server gave."


def parse_cursor(text: str) -> Cursor:
    """Raises BadCursor."""
    xid, _, seq = text.partition(".")
    if not (xid.isdecimal() and seq.isdecimal() and len(text) < 40):
        raise BadCursor
    cursor = Cursor(xid=int(xid), seq=int(seq))
    if max(cursor.xid, cursor.seq) >= 2**63:
        raise BadCursor
    return cursor


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A row of the log. `body` is the event's JSON text, as it was when it happened."""

    cursor: Cursor
    id: UUID
    name: str
    at: datetime
    topics: tuple[str, ...]
    body: str

    def event(self) -> Event:
        """The event itself. Raises KeyError for a name that this version of the code does not know."""
        event: Event = _adapter(_Named.registry[self.name]).validate_json(self.body)  # type: ignore[arg-type]
        return event

    def frame(self) -> str:
        """What a live client gets, one JSON object."""
        head = f'"type":"event","cursor":"{self.cursor}","id":"{self.id}","name":"{self.name}"'
        return f'{{{head},"at":"{self.at.isoformat()}","body":{self.body}}}'


async def append(db: AsyncConnection[Any], rows: Iterable[tuple[UUID, Event]], at: datetime, actor: str) -> None:
    """Write events to the log inside the caller's transaction, in order."""
    for id, event in rows:
        await db.execute(
            """
            insert into platform.events (id, name, at, actor, topics, body)
            values (%s, %s, %s, %s, string_to_array(%s, ' '), %s)
            """,
            (id, event.name, at, actor, " ".join(event.topics()), event.body().decode()),
        )


async def turn(db: AsyncConnection[Any], noun: object) -> None:
    """Wait for one's turn at a noun, to be called before `select ... for update` of it and before anything is written.

    Who waits for a row that is being changed may get its transaction id before it gets the row, and then another takes
    the row first: row locks alone let the log tell changes in another order than they happened.
    """
    await db.execute("select pg_advisory_xact_lock(hashtextextended(%s, 0))", (str(noun),))


async def tail(
    db: AsyncConnection[Any], after: Cursor, limit: int = 1000, topics: Iterable[str] | None = None
) -> list[Logged]:
    """The next final rows of the log after a cursor, oldest first, for some topics or all."""
    final, _ = await read(db, after, limit, topics)
    return final


async def read(
    db: AsyncConnection[Any], after: Cursor, limit: int, topics: Iterable[str] | None = None
) -> tuple[list[Logged], bool]:
    """What `tail` gives, and whether there is more to come soon: committed rows that are not final yet, or past the limit.

    Every reader of the log uses this one query.
    """
    wanted = None if topics is None else list(topics)
    rows = await db.execute(
        """
        select xid < pg_snapshot_xmin(pg_current_snapshot()), xid::text::bigint, seq, id, name, at, topics, body::text
        from platform.events
        where (xid, seq) > (%s::text::xid8, %s) and (%s::text[] is null or topics && %s::text[])
        order by xid, seq limit %s
        """,
        (str(after.xid), after.seq, wanted, wanted, limit),
    )
    found = await rows.fetchall()
    final = [_logged(row[1:]) for row in found if row[0]]
    return final, len(final) < len(found) or len(found) == limit


def _logged(row: tuple[Any, ...]) -> Logged:
    xid, seq, id, name, at, topics, body = row
    return Logged(cursor=Cursor(xid=xid, seq=seq), id=id, name=name, at=at, topics=tuple(topics), body=body)


async def head(db: AsyncConnection[Any]) -> Cursor:
    """The cursor after which nothing is final yet. Taken inside a snapshot it misses nothing that the snapshot lacks."""
    row = await db.execute("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1")
    found = await row.fetchone()
    assert found is not None  # a select without from has one row
    return Cursor(xid=found[0], seq=2**62)


async def distance(db: AsyncConnection[Any], after: Cursor, limit: int) -> int:
    """How many rows lie after a cursor, counted up to `limit`."""
    row = await db.execute(
        "select count(*) from (select 1 from platform.events where (xid, seq) > (%s::text::xid8, %s) limit %s) behind",
        (str(after.xid), after.seq, limit),
    )
    found = await row.fetchone()
    return int(found[0]) if found else 0


async def is_kept(db: AsyncConnection[Any], after: Cursor) -> bool:
    """Whether one can read on from a cursor: the log still reaches back to it (`platform.trimmed` tells how far it was cut)
    and has come as far. One that lies ahead is from another database: its reader would wait for ever.
    """
    row = await db.execute("select xid::text::bigint, seq from platform.trimmed order by xid desc, seq desc limit 1")
    found = await row.fetchone()
    start = Cursor(xid=found[0], seq=found[1]) if found else Cursor(xid=0, seq=0)
    return start <= after <= await head(db)


async def find(db: AsyncConnection[Any], id: UUID) -> Logged | None:
    rows = await db.execute(
        "select xid::text::bigint, seq, id, name, at, topics, body::text from platform.events where id = %s", (id,)
    )
    row = await rows.fetchone()
    return _logged(row) if row else None
