"""The only context a verb gets: a connection, who acts, when, what opens seals, and what to tell. The edge opens it; it commits once."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool

from lingxi.platform import clock
from lingxi.platform.events import Ephemeral, Event
from lingxi.platform.vault import Vault

ActorKind = Literal["staff", "customer", "machine", "system", "nobody"]
Connection = AsyncConnection[tuple[Any, ...]]
Pool = AsyncConnectionPool[Connection]


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
    vault: Vault
    events: list[tuple[UUID, Event]] = field(default_factory=list)
    whispers: list[Ephemeral] = field(default_factory=list)
    jobs: list[Later] = field(default_factory=list)

    async def mark(self) -> tuple[int, int, int]:
        """A place to which all that is done from here on can be undone, while the rest stands."""
        await self.db.execute("savepoint mark")
        return len(self.events), len(self.whispers), len(self.jobs)

    async def undo(self, mark: tuple[int, int, int]) -> None:
        """Back to the mark that was made last, as often as need be."""
        await self.db.execute("rollback to savepoint mark")
        events, whispers, jobs = mark
        del self.events[events:], self.whispers[whispers:], self.jobs[jobs:]

    def emit(self, event: Event) -> None:
        """Say what happened. Inline reactions run, and the row is written, when the edge closes the transaction."""
        self.events.append((clock.new_id(), event))

    def whisper(self, event: Ephemeral) -> None:
        """Tell who listens, once this is committed; nothing is stored."""
        self.whispers.append(event)

    def later(self, job: Callable[..., Awaitable[None]], *, at: datetime | None = None, **arguments: Any) -> None:
        """Do a job after the commit: a module-level `async def job(tx, **arguments)` that wiring knows."""
        self.jobs.append(Later(job=f"{job.__module__}.{job.__name__}", arguments=arguments, at=at))
