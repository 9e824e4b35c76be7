"""Keeps the colours of cases true as time goes by, presses late ones in their lines, says what is to be done by now, and closes what
has been solved for long.

One worker does it at a time. Nothing has to be remembered: each case says when somebody has to look at it next.
"""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import psycopg
from psycopg import AsyncConnection

from lingxi import cases
from lingxi.platform import log
from lingxi.platform.database import Database
from lingxi.platform.edge import Centre
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM, Connection, Tx

Begin = Callable[[], AbstractAsyncContextManager[Tx]]
LOCK = 7_104_004
STAND_BY_SECONDS = 5.0
LOOK_SECONDS = 1.0
logger = log.get("clocks")


async def keep_clocks(centre: Centre, conninfo: str) -> None:
    """Wait for the lock, then keep the clocks until the connection that holds it is gone; for ever."""
    while True:
        try:
            async with await AsyncConnection.connect(conninfo, autocommit=True) as db:
                if await _elected(db):
                    await _keep(centre.database, db)
        except (psycopg.Error, Problem) as error:
            logger.warning("clocks are not kept; trying again", error=type(error).__name__)
        await asyncio.sleep(STAND_BY_SECONDS)


async def _elected(db: Connection) -> bool:
    row = await (await db.execute("select pg_try_advisory_lock(%s)", (LOCK,))).fetchone()
    return bool(row and row[0])


async def _keep(database: Database, db: Connection) -> None:
    while True:
        await db.execute("select 1")  # the lock lives as long as this connection
        await look_once(lambda: database.begin(SYSTEM))
        await asyncio.sleep(LOOK_SECONDS)


async def look_once(begin: Begin) -> int:
    """Read clocks anew where promises changed; look at every case and task that is due, each in a transaction of
    its own. Returns how many.
    """
    while await _correct(begin):
        pass
    async with begin() as tx:
        due = await cases.due(tx)
    for id in due:
        async with begin() as tx:
            await cases.turn(tx, id)
    async with begin() as tx:
        tasks = await cases.tasks_due(tx)
    for id in tasks:
        async with begin() as tx:
            await cases.remind(tx, id)
    return len(due) + len(tasks)


async def _correct(begin: Begin) -> bool:
    async with begin() as tx:
        return await cases.correct_some(tx)
