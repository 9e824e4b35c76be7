"""The router's loop: one leader at a time, who knows the floor by heart, is woken by the log and offers in batches."""

import asyncio
import os
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from uuid import UUID

import psycopg
from psycopg import AsyncConnection

from lingxi import routing
from lingxi.engines import matching
from lingxi.platform import clock, log
from lingxi.platform.edge import Centre
from lingxi.platform.events import Logged
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM, Connection, Tx
from lingxi.routing import Mirror, Place

Begin = Callable[[], AbstractAsyncContextManager[Tx]]
LOCK = 7_104_002
STAND_BY_SECONDS = 0.5
CHORE_SECONDS = 0.5
TELL_SECONDS = 0.5
WATCH_SECONDS = 5.0
LOOK_SECONDS = 30.0
BATCH = 50  # a round's offers are committed in transactions of so many
# A leader that stands still, or whose machine is gone, loses its connection, and with it the lock, within three seconds.
FENCED = (
    "-c timezone=UTC -c idle_session_timeout=2000 -c idle_in_transaction_session_timeout=2000 "
    "-c tcp_keepalives_idle=1 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=2"
)
logger = log.get("router")


@dataclass(slots=True)
class News:
    """What the log said since it was last asked."""

    batches: list[list[Logged]] = field(default_factory=list)
    wake: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self, batch: list[Logged]) -> None:
        self.batches.append(batch)
        self.wake.set()

    def taken(self) -> list[Logged]:
        batches, self.batches = self.batches, []
        self.wake.clear()
        return [logged for batch in batches for logged in batch]


async def lead(centre: Centre, conninfo: str) -> None:
    """Wait for the lock, then route until the connection that holds it is gone; for ever."""
    matching.warm()  # at the start, when nobody waits: whoever takes over is ready
    while True:
        try:
            name = f"lingxi router {os.getpid()}"
            async with await AsyncConnection.connect(
                conninfo, autocommit=True, options=FENCED, application_name=name
            ) as db:
                if await _elected(db):
                    logger.info("this process routes")
                    await _route(centre, db)
        except (psycopg.Error, Problem) as error:
            logger.warning("routing stopped; trying again", error=type(error).__name__)
        await asyncio.sleep(STAND_BY_SECONDS)


async def _elected(db: Connection) -> bool:
    """Asked for again and again: waiting inside the statement would hold a snapshot open and stop the vacuum."""
    row = await (await db.execute("select pg_try_advisory_lock(%s)", (LOCK,))).fetchone()
    return bool(row and row[0])


async def _route(centre: Centre, db: Connection) -> None:
    """Rounds, at each news and at least twice a second, all on the connection that holds the lock."""
    news = News()
    unwatch = centre.hub.watch(news.hear)
    router = Router(lambda: centre.database.begin(SYSTEM, on=db), news)
    try:
        while True:
            await router.round()
            try:
                await asyncio.wait_for(news.wake.wait(), CHORE_SECONDS)
            except TimeoutError:
                continue
    finally:
        unwatch()


class Router:
    """A leader's memory and its rounds."""

    def __init__(self, begin: Begin, news: News) -> None:
        self._begin = begin
        self._news = news
        self._mirror: Mirror | None = None
        self._places: dict[UUID, Place] = {}
        self._loads: dict[UUID, int] = {}
        self._due = {self._look: 0.0, self._chores: 0.0, self._tell: 0.0, self._watch: 0.0}
        self._every = {
            self._look: LOOK_SECONDS,
            self._chores: CHORE_SECONDS,
            self._tell: TELL_SECONDS,
            self._watch: WATCH_SECONDS,
        }

    async def round(self) -> None:
        """What is due is done, then everybody who waits is matched."""
        now = asyncio.get_running_loop().time()
        for duty, due in self._due.items():
            if due <= now:
                self._due[duty] = now + self._every[duty]
                await duty()
        await self._offer()

    async def _look(self) -> None:
        """Learn the floor anew: at the start, and now and then how everybody's day goes. News that came before is known then."""
        async with self._begin() as tx:
            self._mirror = await routing.look(tx)

    async def _chores(self) -> None:
        await settle(self._begin)

    async def _tell(self) -> None:
        mirror = self._known()
        async with self._begin() as tx:
            self._places = await routing.tell_places(tx, mirror, self._places)
            self._loads = routing.tell_loads(tx, mirror, self._loads)

    async def _watch(self) -> None:
        """Peak plans go on and off."""
        async with self._begin() as tx:
            await routing.watch(tx, self._known())

    async def _offer(self) -> None:
        mirror = self._known()
        routing.learn(mirror, self._news.taken())
        decisions = [one for one in mirror.decide(clock.now()) if one.agent]
        offered = []
        for start in range(0, len(decisions), BATCH):
            async with self._begin() as tx:
                offered += await routing.hold_out(tx, mirror, decisions[start : start + BATCH])
        for work in offered:
            mirror.apply_work(work)

    def _known(self) -> Mirror:
        assert self._mirror is not None  # looking is the first duty
        return self._mirror


async def settle(begin: Begin) -> None:
    """What ran out is settled, who strayed or was left alone is put in line."""
    async with begin() as tx:
        await routing.expire_leases(tx)
    async with begin() as tx:
        await routing.turn_queues(tx)
    async with begin() as tx:
        chores = await routing.chores(tx)
    for offer in chores.offers:
        async with begin() as tx:
            await routing.settle_stale(tx, offer)
    for conversation in chores.wrap_ups:
        async with begin() as tx:
            await routing.finish_wrap_up(tx, conversation)
    for conversation in chores.parked:
        async with begin() as tx:
            await routing.bring_back(tx, conversation)
    for conversation, colleague in chores.companions:
        async with begin() as tx:
            await routing.settle_companion(tx, conversation, colleague)
    for conversation in chores.strays:
        async with begin() as tx:
            await routing.adopt(tx, conversation)
    for conversation in chores.untold:
        async with begin() as tx:
            await routing.tell_closed(tx, conversation)
    for conversation in chores.deserted:
        async with begin() as tx:
            await routing.reroute(tx, conversation)
    for conversation in chores.wishes:
        async with begin() as tx:
            await routing.end_wish(tx, conversation)


async def route_once(begin: Begin) -> None:
    """One round by somebody who knows nothing yet."""
    await settle(begin)
    async with begin() as tx:
        await routing.watch(tx, await routing.look(tx))
    async with begin() as tx:
        mirror = await routing.look(tx)
        await routing.hold_out(tx, mirror, mirror.decide(tx.now))
