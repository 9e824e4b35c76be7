"""From kill -9 of the router that leads to the next offer, by the one that stood by: the slowest of ten kills."""

import asyncio
import os
import signal
import time
from contextlib import ExitStack

import psycopg

from bench.centre import Centre, Desk, DidNotStartError, open_queue, serving, set_up, started, welcome
from bench.row import Row, Target
from bench.wire import Ear

NAME, UNIT, TARGET = "takeover", "s at most", Target(limit=3)
KILLS, WAIT_SECONDS = 10, 30.0
OFFERED = b'"name":"routing.OfferMade"'
LEADER = """
select a.application_name from pg_locks l join pg_stat_activity a using (pid)
where l.locktype = 'advisory' and l.granted and a.application_name like 'lingxi router %%' and a.datname = current_database()
  and (select count(*) from platform.processes where role = 'router' and pid <> all(%s) and seen_at > now() - interval '5 s') > 1
"""


async def run() -> Row:
    async with serving(roles="web") as centre:
        with ExitStack() as standing_by:
            for _ in range(2):
                standing_by.enter_context(started(["serve", "--role", "router"], centre.home, 1))
            admin = await set_up(centre.url)
            key = await open_queue(admin, "takeover", [admin])
            killed: list[int] = []
            seconds = [await _killed(centre, admin, key, killed, standing_by) for _ in range(KILLS)]
    return Row(value=max(seconds), note=f"median {sorted(seconds)[KILLS // 2]:.2f} s")


async def _killed(centre: Centre, admin: Desk, key: str, killed: list[int], standing_by: ExitStack) -> float:
    offered = asyncio.get_running_loop().create_future()

    def hear(frame: bytes, at: float) -> None:
        if OFFERED in frame[:250] and not offered.done():
            offered.set_result(at)

    leader = await _leader(centre, killed)
    killed.append(leader)
    ear = await Ear.open(centre.url, hear, cookie=admin.cookie)
    await admin.http.call("PUT", "/api/presence", {"presence": "available"})
    [guest] = await welcome(centre.url, key, 1)
    os.kill(leader, signal.SIGKILL)
    begun = time.perf_counter()
    await guest.write(str(time.time_ns()), "喂？")
    at = await asyncio.wait_for(offered, WAIT_SECONDS)
    ear.close()
    standing_by.enter_context(started(["serve", "--role", "router"], centre.home, 1))
    return float(at - begun)


async def _leader(centre: Centre, killed: list[int]) -> int:
    """Its process, as soon as there is one and another that stands by."""
    until = time.perf_counter() + WAIT_SECONDS
    async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
        while time.perf_counter() < until:
            if found := await (await db.execute(LEADER, (killed,))).fetchone():
                return int(found[0].rpartition(" ")[2])
            await asyncio.sleep(0.05)
    raise DidNotStartError("no router leads with another standing by")
