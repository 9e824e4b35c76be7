"""Opens transactions and closes them: inline reactions, the log, the jobs, one commit, and only then the news."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from psycopg import AsyncConnection
from psycopg_pool import PoolTimeout

from lingxi.platform import clock, events
from lingxi.platform.events import Ephemeral, Event
from lingxi.platform.problems import Conflict, Invalid, Unavailable
from lingxi.platform.reactions import Reaction
from lingxi.platform.tx import Actor, Connection, Later, Pool, Tx
from lingxi.platform.vault import Vault

Jobs = Callable[[AsyncConnection[Any], list[Later]], Awaitable[None]]


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
    vault: Vault
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
                tx = Tx(db=db, actor=actor, now=now or clock.now(), vault=self.vault)
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
