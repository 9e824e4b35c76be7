"""The router's loop: one leader at a time, woken by the log, offering in batches."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from uuid import UUID

import psycopg
from psycopg import AsyncConnection

from lingxi import routing
from lingxi.platform import log
from lingxi.platform.database import Database
from lingxi.platform.edge import Centre
from lingxi.platform.events import Logged
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM, Connection, Tx
from lingxi.routing import Place

Begin = Callable[[], AbstractAsyncContextManager[Tx]]
LOCK = 7_104_002
STAND_BY_SECONDS = 0.5
ROUND_SECONDS = 0.5
PLACES_SECONDS = 0.5
WAKING = ("routing.", "conversations.ConversationStarted", "conversations.ConversationReopened")
logger = log.get("router")


async def lead(centre: Centre, conninfo: str) -> None:
    """Wait for the lock, then route until the connection that holds it is gone; for ever."""
    wake = asyncio.Event()
    centre.hub.watch(lambda batch: _wake(wake, batch))
    while True:
        try:
            async with await AsyncConnection.connect(conninfo, autocommit=True, options="-c timezone=UTC") as db:
                if await _elected(db):
                    logger.info("this process routes")
                    await _route(centre.database, db, wake)
        except (psycopg.Error, Problem) as error:
            logger.warning("routing stopped; trying again", error=type(error).__name__)
        await asyncio.sleep(STAND_BY_SECONDS)


def _wake(wake: asyncio.Event, batch: list[Logged]) -> None:
    if any(logged.name.startswith(WAKING) for logged in batch):
        wake.set()


async def _elected(db: Connection) -> bool:
    """Asked for again and again: waiting inside the statement would hold a snapshot open and stop the vacuum."""
    row = await (await db.execute("select pg_try_advisory_lock(%s)", (LOCK,))).fetchone()
    return bool(row and row[0])


async def _route(database: Database, db: Connection, wake: asyncio.Event) -> None:
    """Rounds, at each news and at least twice a second, all on the connection that holds the lock."""
    told: dict[UUID, Place] = {}
    told_at = 0.0
    clock = asyncio.get_running_loop().time
    while True:
        await route_once(lambda: database.begin(SYSTEM, on=db))
        if clock() - told_at > PLACES_SECONDS:
            async with database.begin(SYSTEM, on=db) as tx:
                told = await routing.tell_places(tx, told)
            told_at = clock()
        try:
            await asyncio.wait_for(wake.wait(), ROUND_SECONDS)
        except TimeoutError:
            continue
        finally:
            wake.clear()


async def route_once(begin: Begin) -> None:
    """One round: what ran out is settled, who strayed is put in line, then everybody who waits is matched."""
    async with begin() as tx:
        await routing.expire_leases(tx)
    async with begin() as tx:
        chores = await routing.chores(tx)
    for offer in chores.offers:
        async with begin() as tx:
            await routing.settle_stale(tx, offer)
    for conversation in chores.wrap_ups:
        async with begin() as tx:
            await routing.finish_wrap_up(tx, conversation)
    for conversation in chores.strays:
        async with begin() as tx:
            await routing.adopt(tx, conversation)
    async with begin() as tx:
        await routing.offer_round(tx)
