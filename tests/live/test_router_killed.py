"""Whatever becomes of the router, every customer reaches exactly one agent, once."""

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest

from lingxi.platform import clock
from lingxi.platform.auth import Staff
from tests.live.routers import Routers, routers
from tests.world import World, eventually, outcome

pytestmark = [pytest.mark.live, pytest.mark.timeout(240)]

KILLS = 50
ARRIVAL_SECONDS, LOOK_SECONDS = 0.08, 0.05


@pytest.fixture
def leading(conninfo: str) -> Iterator[Routers]:
    with routers(conninfo, count=2) as made:
        yield made


@asynccontextmanager
async def busy(world: World) -> AsyncIterator[None]:
    """Customers come one after another; Li Na and Tom serve whom they are offered. In the end everybody has been served."""
    staff = (world.li_na, world.tom)
    world.now = clock.now()
    await world.is_("available", *staff)
    for one in staff:
        await world.can_take(one, 5)
    arriving = asyncio.create_task(_arrive(world))
    serving = [asyncio.create_task(_serve(world, one)) for one in staff]
    try:
        yield
        await _end(arriving)
        await eventually(lambda: _all_done(world), seconds=60)
    finally:
        await _end(arriving, *serving)
    for ended in await asyncio.gather(*serving, return_exceptions=True):
        assert isinstance(ended, asyncio.CancelledError), ended


async def _end(*tasks: asyncio.Task[None]) -> None:
    """Cancelled until they are: `asyncio.wait_for`, on which psycopg waits, may lose what comes with a result before Python 3.12."""
    while going := [task for task in tasks if not task.done()]:
        for task in going:
            task.cancel()
        await asyncio.wait(going, timeout=0.5)


async def _arrive(world: World) -> None:
    while True:
        await world.asks(await world.come())
        await asyncio.sleep(ARRIVAL_SECONDS)


async def _serve(world: World, staff: Staff) -> None:
    """Takes every offer, and is done with it a moment later."""
    while True:
        world.now = clock.now()
        await world.alive(staff)
        for offer in await world.offers(staff):
            got = await outcome(world.accepts(staff, offer))
            if isinstance(got, str):
                assert got == "offer_gone"
                continue
            talk = await world.see(offer.conversation_id)
            await world.closes(staff, talk)
            await world.finishes(staff, talk)
        await asyncio.sleep(LOOK_SECONDS)


async def _all_done(world: World) -> bool:
    return await world.rows("select 1 from routing.works where state <> 'done' limit 1") == []


async def _many_came(world: World) -> bool:
    return await world.rows("select 1 from routing.works offset %s limit 1", KILLS) != []


async def everybody_was_served_once(world: World) -> None:
    """By the offers, by the stints and by the log, and nobody had more than fits."""
    [(works,)] = await world.rows("select count(*) from routing.works")
    served = "select {} from routing.works w left join {} group by w.id having count(x.id) <> 1"
    assert await world.rows(served.format("w.id", "routing.stints x on x.work_id = w.id")) == []
    accepted = "routing.offers x on x.work_id = w.id and x.state = 'accepted'"
    assert await world.rows(served.format("w.id", accepted)) == []
    at_once = """
        select o.work_id from routing.offers o join routing.offers p on p.work_id = o.work_id and p.id <> o.id
        where o.state = 'accepted' and p.offered_at > o.offered_at
    """
    assert await world.rows(at_once) == []
    told = [one.name for one in await world.log()]
    assert told.count("routing.OfferAccepted") == told.count("routing.WorkAssigned") == works


async def test_killed_fifty_times_under_load(world: World, leading: Routers) -> None:
    chance = random.Random(50)
    async with busy(world):
        leader = None
        for _ in range(KILLS):
            leader = await leading.led(otherwise=leader)  # PostgreSQL may not know yet that the last one is dead
            await asyncio.sleep(chance.uniform(0, 0.4))
            leading.kill(leader)
            leading.start()
        await eventually(lambda: _many_came(world), seconds=60)
    await everybody_was_served_once(world)


async def test_a_router_that_stands_still_loses_the_lead_and_does_no_harm_when_it_wakes(
    world: World, leading: Routers
) -> None:
    async with busy(world):
        for _ in range(3):
            leader = await leading.led()
            await asyncio.sleep(0.3)
            os.kill(leader, signal.SIGSTOP)
            await leading.led(otherwise=leader)
            os.kill(leader, signal.SIGCONT)
        await eventually(lambda: _many_came(world), seconds=60)
    await everybody_was_served_once(world)
