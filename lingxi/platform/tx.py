"""The only context a verb gets: a connection, who acts, when, and what to tell. The edge opens it and it commits once."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import psycopg
from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from lingxi.platform import clock, events
from lingxi.platform.events import Ephemeral, Event, Reaction
from lingxi.platform.problems import Conflict, Invalid, Unavailable

ActorKind = Literal["staff", "customer", "machine", "system", "nobody"]
Connection = AsyncConnection[tuple[Any, ...]]
Pool = AsyncConnectionPool[Connection]
Jobs = Callable[[AsyncConnection[Any], "list[Later]"], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts. `topics` say what they may read and hear, `permissions` what they may do. `session` is the sign-in, if any,
    `via` the door through which a visitor came (a widget's key).
    """

    kind: ActorKind
    id: UUID | None
    name: str
    permissions: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    session: UUID | None = None
    via: str = ""

    def may(self, permission: str) -> bool:
        return permission in self.permissions

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}" if self.id else self.kind


SYSTEM = Actor(kind="system", id=None, name="")
NOBODY = Actor(kind="nobody", id=None, name="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """A job to be done after the commit: the function's name and its JSON arguments."""

    job: str
    arguments: Mapping[str, Any]
    at: datetime | None


@dataclass(slots=True)
class Tx:
    """One transaction. Verbs take it as their first argument; nothing below the edge commits."""

    db: AsyncConnection[tuple[Any, ...]]
    actor: Actor
    now: datetime
    events: list[tuple[UUID, Event]] = field(default_factory=list)
    whispers: list[Ephemeral] = field(default_factory=list)
    jobs: list[Later] = field(default_factory=list)

    def emit(self, event: Event) -> None:
        """Say what happened. Inline reactions run, and the row is written, when the edge closes the transaction."""
        self.events.append((clock.new_id(), event))

    def whisper(self, event: Ephemeral) -> None:
        """Tell who listens, once this is committed; nothing is stored."""
        self.whispers.append(event)

    def later(self, job: Callable[..., Awaitable[None]], *, at: datetime | None = None, **arguments: Any) -> None:
        """Do a job after the commit: a module-level `async def job(tx, **arguments)` that wiring knows."""
        self.jobs.append(Later(job=f"{job.__module__}.{job.__name__}", arguments=arguments, at=at))


@contextmanager
def translated() -> Iterator[None]:
    """Turn what the database refuses into problems that a caller can act on."""
    try:
        yield
    except psycopg.errors.DiskFull as error:
        raise Unavailable("The database has no room left on its disk; nothing was changed.") from error
    except (psycopg.OperationalError, PoolTimeout) as error:
        raise Unavailable from error
    except psycopg.errors.ForeignKeyViolation as error:
        raise Invalid("This refers to something that does not exist.", constraint=error.diag.constraint_name) from error
    except psycopg.errors.UniqueViolation as error:
        raise Conflict("There is one like this already.", constraint=error.diag.constraint_name) from error
    except (psycopg.DataError, UnicodeEncodeError) as error:
        raise Invalid("A value has characters or a size that cannot be stored.") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """Opens transactions. `published` is called after each commit that left something to tell."""

    pool: Pool
    reactions: Mapping[type[Event], tuple[Reaction, ...]]
    defer: Jobs
    published: Callable[[bool, list[Ephemeral]], None]
    acquire_seconds: float = 5.0

    @asynccontextmanager
    async def begin(
        self, actor: Actor, *, now: datetime | None = None, snapshot: bool = False, on: Connection | None = None
    ) -> AsyncIterator[Tx]:
        """One transaction: commits at the end, undone by any exception. `snapshot` reads all from one moment.

        `on` is a connection in autocommit mode to use instead of one of the pool. Raises Unavailable when the database
        cannot be reached (then nothing was acknowledged), Invalid and Conflict for what its rules refuse.
        """
        with translated():
            async with self._connection(on) as db:
                tx = Tx(db=db, actor=actor, now=now or clock.now())
                if snapshot:
                    await tx.db.execute("set transaction isolation level repeatable read")
                yield tx
                await self._close(tx)
        if tx.events or tx.whispers:
            self.published(bool(tx.events), tx.whispers)

    @asynccontextmanager
    async def _connection(self, on: Connection | None) -> AsyncIterator[Connection]:
        """In pipeline mode statements whose rows nobody waits for travel together: begin with the first, commit with the last."""
        if on is None:
            async with self.pool.connection(timeout=self.acquire_seconds) as db, db.pipeline():
                yield db
                await db.commit()
        else:
            async with on.transaction():
                yield on

    async def _close(self, tx: Tx) -> None:
        """Run inline reactions (which may say more), then write the log and the jobs."""
        done = 0
        while done < len(tx.events):
            id, event = tx.events[done]
            done += 1
            for reaction in self.reactions.get(type(event), ()):
                if reaction.inline:
                    await reaction.run(tx, event)
                else:
                    tx.jobs.append(Later(job=reaction.name, arguments={"event": str(id)}, at=None))
        if tx.events:
            await events.append(tx.db, tx.events, tx.now, str(tx.actor))
        if tx.jobs:
            await self.defer(tx.db, tx.jobs)
