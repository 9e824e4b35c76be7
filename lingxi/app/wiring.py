"""How everything is joined, on one screen: who reacts to what, and what a running process consists of."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import procrastinate

from lingxi import conversations
from lingxi.app.clocks_loop import keep_clocks
from lingxi.app.mail_loop import carry
from lingxi.app.rehearsals.loop import play
from lingxi.app.routing_loop import lead
from lingxi.app.stages_loop import keep_stages
from lingxi.app.words_loop import keep_words
from lingxi.app.working_loop import work
from lingxi.cases import handlers as cases_handlers
from lingxi.channels.afterwards import handlers as afterwards_handlers
from lingxi.channels.email import handlers as email_handlers
from lingxi.channels.portal import handlers as portal_handlers
from lingxi.channels.webchat import handlers as webchat_handlers
from lingxi.conversations import handlers as conversations_handlers
from lingxi.customers import handlers as customers_handlers
from lingxi.experts import handlers as experts_handlers
from lingxi.platform import auth, erasure, files, health, jobs, log, postgres, realtime, vault
from lingxi.platform.auth.events import resetter
from lingxi.platform.database import Database
from lingxi.platform.edge import Centre
from lingxi.platform.files import Depot
from lingxi.platform.reactions import reactions_of
from lingxi.platform.realtime import Hub, PostgresCarrier
from lingxi.platform.settings import Settings
from lingxi.routing import handlers as routing_handlers

HANDLERS: tuple[ModuleType, ...] = (
    conversations_handlers,
    routing_handlers,
    cases_handlers,
    experts_handlers,
    webchat_handlers,
    email_handlers,
    portal_handlers,
    afterwards_handlers,
    customers_handlers,
)
WITH_JOBS: tuple[ModuleType, ...] = (
    experts_handlers,
    customers_handlers,
    cases_handlers,
    portal_handlers,
    afterwards_handlers,
    erasure,
)
END_SIGNALS = (signal.SIGINT, signal.SIGTERM)
logger = log.get("wiring")


@dataclass(frozen=True, slots=True)
class Parts:
    """The pieces of one process, not started yet."""

    centre: Centre
    depot: Depot
    carrier: PostgresCarrier
    queue: procrastinate.App
    conninfo: str


def build(settings: Settings, conninfo: str) -> Parts:
    reactions = reactions_of(HANDLERS)
    queue = jobs.application(conninfo)
    pool = postgres.pool(conninfo, settings.pool_size)
    carrier = PostgresCarrier(conninfo)
    hub = Hub(carrier, pool)
    hub.watch(resetter(hub.reset))
    database = Database(
        pool=pool,
        reactions=reactions,
        defer=jobs.deferrer(queue),
        published=hub.published,
        vault=vault.vault_of(settings),
    )
    durable = {r.name: r for group in reactions.values() for r in group if not r.inline}
    jobs.register(queue, jobs.Runner(database, jobs.jobs_of(WITH_JOBS), durable))
    centre = Centre(
        settings=settings,
        database=database,
        hub=hub,
        authenticate=auth.authenticate,
    )
    depot = Depot(storage=files.storage_of(settings), reader=conversations.get, max_bytes=settings.file_max_bytes)
    return Parts(centre=centre, depot=depot, carrier=carrier, queue=queue, conninfo=conninfo)


@asynccontextmanager
async def running(parts: Parts, roles: frozenset[str]) -> AsyncIterator[None]:
    """Open the pools and run the loops of these roles until the block ends."""
    loops = [realtime.run(parts.centre.hub, parts.carrier)]
    loops += [health.beat(parts.centre.database, role) for role in sorted(roles)]
    if "worker" in roles:
        loops.append(work(parts.queue, parts.centre, parts.depot))
        loops.append(play(parts.centre.database))
        loops.append(keep_words(parts.centre.database))
        loops.append(keep_stages(parts.centre, parts.conninfo))
        loops.append(carry(parts.centre, parts.depot, parts.conninfo))
        loops.append(keep_clocks(parts.centre, parts.conninfo))
    if "router" in roles:
        loops.append(lead(parts.centre, parts.conninfo))
    async with parts.centre.database.pool, parts.queue.open_async():
        tasks = [asyncio.create_task(_watched(loop)) for loop in loops]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def _watched(loop: Coroutine[Any, Any, None]) -> None:
    """A loop ends only by cancellation. Anything else is a fault: the whole process ends, so that whoever runs it starts it anew."""
    try:
        await loop
    except asyncio.CancelledError:
        raise
    except BaseException as error:
        logger.critical("a loop of this process failed; the process ends", loop=str(loop), exc_info=error)
        os.kill(os.getpid(), signal.SIGTERM)
        raise
