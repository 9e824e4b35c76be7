"""Signs of life: each process beats into a table, so that a dead worker is visible to everybody who looks."""

import asyncio
import os
import socket
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.platform import clock, jobs, log
from lingxi.platform.database import Database
from lingxi.platform.events import Cursor
from lingxi.platform.problems import Problem
from lingxi.platform.rows import Db, Rows
from lingxi.platform.tx import SYSTEM

BEAT_SECONDS = 2.0
DEAD_SECONDS = 10.0
ROLES = ("web", "worker", "router")
logger = log.get("health")


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    role: str
    host: str
    pid: int
    started_at: datetime
    seen_seconds_ago: float
    alive: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """`degraded`: a role has no living process, or work lags. Lags in milliseconds; `tail` is how far live news is behind."""

    status: Literal["ok", "degraded", "down"]
    version: str
    database: Literal["ok", "down"]
    tail_lag_ms: float
    queue_lag_ms: float
    jobs_waiting: int
    jobs_dead: int
    missing: tuple[str, ...]
    processes: tuple[Process, ...]


async def beat(database: Database, role: str) -> None:
    """Say every two seconds that a role of this process lives, for ever; at a clean end, that it is gone."""
    id = clock.new_id()
    started = clock.now()
    try:
        while True:
            try:
                async with database.begin(SYSTEM) as tx:
                    await _seen(tx.db, id, role, started, tx.now)
            except Problem as problem:
                logger.warning("cannot give a sign of life", role=role, problem=problem.code)
            await asyncio.sleep(BEAT_SECONDS)
    finally:
        await _gone(database, id)


async def _seen(db: Db, id: UUID, role: str, started: datetime, now: datetime) -> None:
    await db.execute(
        """
        insert into platform.processes (id, role, host, pid, started_at, seen_at) values (%s, %s, %s, %s, %s, %s)
        on conflict (id) do update set seen_at = excluded.seen_at
        """,
        (id, role, socket.gethostname(), os.getpid(), started, now),
    )
    await db.execute("delete from platform.processes where seen_at < %s - interval '10 minutes'", (now,))


async def _gone(database: Database, id: UUID) -> None:
    try:
        async with asyncio.timeout(1), database.begin(SYSTEM) as tx:
            await tx.db.execute("delete from platform.processes where id = %s", (id,))
    except (Problem, TimeoutError) as error:
        logger.warning("could not say goodbye", error=type(error).__name__)


async def look(db: Db, version: str, cursor: Cursor | None) -> Health:
    """How the centre is. Needs a database that answers."""
    waiting, oldest = await jobs.backlog(db)
    dead = len(await jobs.dead(db, 1000))
    tail = await _tail_lag(db, cursor)
    processes = await _processes(db)
    missing = tuple(role for role in ROLES if not any(p.role == role and p.alive for p in processes))
    late = tail > 5000 or oldest > 60
    return Health(
        status="degraded" if missing or late else "ok",
        version=version,
        database="ok",
        tail_lag_ms=tail,
        queue_lag_ms=oldest * 1000,
        jobs_waiting=waiting,
        jobs_dead=dead,
        missing=missing,
        processes=tuple(processes),
    )


def down(version: str) -> Health:
    return Health(
        status="down",
        version=version,
        database="down",
        tail_lag_ms=0,
        queue_lag_ms=0,
        jobs_waiting=0,
        jobs_dead=0,
        missing=(),
        processes=(),
    )


async def _tail_lag(db: Db, cursor: Cursor | None) -> float:
    """Age of the oldest event that this process has not read yet."""
    if cursor is None:
        return 0.0
    row = await db.execute(
        """
        select coalesce(extract(epoch from now() - min(at)) * 1000, 0)::float8 from (
            select at from platform.events where (xid, seq) > (%s::text::xid8, %s) order by xid, seq limit 1) next
        """,
        (str(cursor.xid), cursor.seq),
    )
    found = await row.fetchone()
    return max(0.0, float(found[0])) if found else 0.0


async def _processes(db: Db) -> list[Process]:
    return await Rows(Process).all(
        db,
        """
        select role, host, pid, started_at, extract(epoch from now() - seen_at)::float8 as seen_seconds_ago,
               seen_at > now() - make_interval(secs => %s) as alive
        from platform.processes order by role, started_at
        """,
        (DEAD_SECONDS,),
    )
