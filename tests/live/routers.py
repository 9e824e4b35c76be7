"""Routers as processes of their own, made quickly: forked from a server that has loaded everything already."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess

import psycopg

from lingxi.app import wiring
from lingxi.app.routing_loop import LOCK
from lingxi.platform.settings import Settings

FORK = multiprocessing.get_context("forkserver")
LEADER = """
select a.application_name from pg_locks l join pg_stat_activity a using (pid)
where l.locktype = 'advisory' and l.granted and l.objid = %s and a.datname = current_database()
"""


def route(conninfo: str) -> None:
    """A process with the role of a router, until it is killed."""
    asyncio.run(_route(conninfo))


async def _route(conninfo: str) -> None:
    parts = wiring.build(Settings(database_url=conninfo, pool_size=2), conninfo)
    async with wiring.running(parts, frozenset({"router"})):
        await asyncio.Event().wait()


@dataclass(slots=True)
class Routers:
    """One leads, the others stand by."""

    conninfo: str
    processes: dict[int, BaseProcess] = field(default_factory=dict)

    def start(self) -> None:
        process = FORK.Process(target=route, args=(self.conninfo,), daemon=True)
        process.start()
        assert process.pid is not None
        self.processes[process.pid] = process

    def leader(self) -> int | None:
        """The process that holds the lock."""
        with psycopg.connect(self.conninfo, autocommit=True) as db:
            found = db.execute(LEADER, (LOCK,)).fetchone()
        return int(found[0].rpartition(" ")[2]) if found else None

    async def led(self, otherwise: int | None = None) -> int:
        """Wait until one leads, another than the one named."""
        async with asyncio.timeout(60):
            while (pid := await asyncio.to_thread(self.leader)) in (None, otherwise):  # noqa: ASYNC110 - PostgreSQL knows
                await asyncio.sleep(0.01)
        return pid

    def kill(self, pid: int) -> None:
        os.kill(pid, signal.SIGKILL)
        self.processes.pop(pid).join()


@contextmanager
def routers(conninfo: str, count: int) -> Iterator[Routers]:
    made = Routers(conninfo)
    FORK.set_forkserver_preload(["tests.live.routers", "scipy.optimize", "scipy.sparse.csgraph"])
    try:
        for _ in range(count):
            made.start()
        yield made
    finally:
        for pid in tuple(made.processes):
            made.kill(pid)
