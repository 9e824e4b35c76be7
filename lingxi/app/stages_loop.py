"""Keeps everybody in the stage that they are in: soon after something happens to them, and now and then because time passes.

One worker does it at a time. It begins by looking at everybody, so that nothing has to be remembered of where it was: what
happened while nobody kept the stages is found then.
"""

import asyncio
from dataclasses import dataclass, field
from uuid import UUID

import psycopg
from psycopg import AsyncConnection

from lingxi import customers
from lingxi.customers.events import StagesDefined
from lingxi.platform import log
from lingxi.platform.database import Database
from lingxi.platform.edge import Centre
from lingxi.platform.events import Event, Logged, registered
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM, Connection

LOCK = 7_104_003
STAND_BY_SECONDS = 5.0
BUNDLE_SECONDS = 1.0
PAGE = 2_000
BATCH = 500
MOST = 50_000  # that many at once are an import: they are found when everybody is looked at next
# Time alone moves people, too: everybody is looked at once a minute, or less often where there are so many that it takes
# longer than a twentieth of the time.
SWEEP_SECONDS = 60.0
SWEEP_SHARE = 20
logger = log.get("stages")


@dataclass(slots=True)
class Due:
    """Who is to be looked at, as the log says; `everybody` when the stages themselves are others."""

    customers: set[UUID] = field(default_factory=set)
    everybody: bool = True

    def hear(self, batch: list[Logged]) -> None:
        known = registered()
        for logged in batch:
            kind = known.get(logged.name)
            if kind is not None and issubclass(kind, Event) and logged.name.startswith("customers."):
                event = logged.event()
                self.everybody |= isinstance(event, StagesDefined)
                self.customers |= customers.concerned(event)
        if len(self.customers) > MOST:
            self.customers.clear()

    def taken(self) -> list[UUID]:
        some = [self.customers.pop() for _ in range(min(BATCH, len(self.customers)))]
        return sorted(some)


async def keep_stages(centre: Centre, conninfo: str) -> None:
    """Wait for the lock, then keep the stages until the connection that holds it is gone; for ever."""
    while True:
        try:
            async with await AsyncConnection.connect(conninfo, autocommit=True) as db:
                if await _elected(db):
                    await _keep(centre, db)
        except (psycopg.Error, Problem) as error:
            logger.warning("stages are not kept; trying again", error=type(error).__name__)
        await asyncio.sleep(STAND_BY_SECONDS)


async def _elected(db: Connection) -> bool:
    row = await (await db.execute("select pg_try_advisory_lock(%s)", (LOCK,))).fetchone()
    return bool(row and row[0])


async def _keep(centre: Centre, db: Connection) -> None:
    due = Due()
    unwatch = centre.hub.watch(due.hear)
    clock = asyncio.get_running_loop().time
    sweep_at = 0.0
    try:
        while True:
            await db.execute("select 1")  # the lock lives as long as this connection
            if due.everybody or clock() >= sweep_at:
                due.everybody, began = False, clock()
                await sweep(centre.database)
                sweep_at = clock() + max(SWEEP_SECONDS, SWEEP_SHARE * (clock() - began))
            while some := due.taken():
                async with centre.database.begin(SYSTEM) as tx:
                    await customers.settle(tx, some)
            await asyncio.sleep(BUNDLE_SECONDS)
    finally:
        unwatch()


async def sweep(database: Database) -> None:
    """Look at everybody, a page in each transaction."""
    after: UUID | None = None
    while True:
        async with database.begin(SYSTEM) as tx:
            after = await customers.settle_page(tx, after, PAGE)
        if after is None:
            return
