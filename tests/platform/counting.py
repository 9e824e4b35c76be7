"""Events that the tests of the log, of jobs and of the live stream share, and a way to write and to read them."""

from collections.abc import Iterable
from dataclasses import dataclass

from psycopg import AsyncConnection

from lingxi.platform import events
from lingxi.platform.database import Database
from lingxi.platform.events import Cursor, Ephemeral, Event, Logged
from lingxi.platform.tx import SYSTEM, Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(Event):
    """Somebody counted on: `count` follows the one before it."""

    counter: str
    count: int

    def topics(self) -> tuple[str, ...]:
        return ("counters", f"counter:{self.counter}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waved(Ephemeral):
    """Somebody waves, and nobody writes it down."""

    who: str
    text: str = ""

    def topics(self) -> tuple[str, ...]:
        return ("counters", f"waves:{self.who}")


async def count(database: Database, counter: str, *counts: int, on: Connection | None = None) -> None:
    """One transaction that counts."""
    async with database.begin(SYSTEM, on=on) as tx:
        for number in counts:
            tx.emit(Counted(counter=counter, count=number))


async def all_after(
    db: AsyncConnection, cursor: Cursor, limit: int, topics: Iterable[str] | None = None
) -> list[Logged]:
    """Everything final after a cursor, page by page."""
    found: list[Logged] = []
    while page := await events.tail(db, cursor, limit, topics):
        found += page
        cursor = page[-1].cursor
    return found


def counts(log: Iterable[Logged]) -> list[tuple[str, int]]:
    read = [logged.event() for logged in log]
    return [(event.counter, event.count) for event in read if isinstance(event, Counted)]
