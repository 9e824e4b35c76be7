"""The hub: what is committed in one process reaches the sockets of another, whatever is lost on the way."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Any

import psycopg
import pytest

from lingxi.platform import realtime
from lingxi.platform.database import Database
from lingxi.platform.events import Cursor
from lingxi.platform.problems import Unavailable
from lingxi.platform.realtime import OUTBOX_FRAMES, Hub, Listener, PostgresCarrier
from lingxi.platform.tx import SYSTEM, Pool
from tests.platform.counting import Waved, count

pytestmark = pytest.mark.db


class Web:
    """One more web process, as far as live news is concerned."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub

    def listens(self, *topics: str, owner: str = "ann") -> Listener:
        listener = Listener(topics=frozenset(topics), owner=owner)
        self.hub.join(listener)
        return listener


@asynccontextmanager
async def web(conninfo: str, pool: Pool) -> AsyncIterator[Web]:
    """Runs its loops until the block ends."""
    carrier = PostgresCarrier(conninfo)
    hub = Hub(carrier, pool)
    running = asyncio.create_task(realtime.run(hub, carrier))
    try:
        async with asyncio.timeout(20):
            while hub.cursor is None:  # noqa: ASYNC110 - it says so nowhere else
                await asyncio.sleep(0.01)
        yield Web(hub)
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


@pytest.fixture
async def other(conninfo: str, database: Database) -> AsyncIterator[Web]:
    async with web(conninfo, database.pool) as other:
        yield other


async def heard(listener: Listener, number: int) -> list[dict[str, Any]]:
    async with asyncio.timeout(30):
        frames = [await listener.frames.get() for _ in range(number)]
    return [json.loads(item[1]) for item in frames if item]


async def numbers(listener: Listener, number: int) -> list[int]:
    return [frame["body"]["count"] for frame in await heard(listener, number)]


async def wave(database: Database, who: str, text: str = "") -> None:
    async with database.begin(SYSTEM) as tx:
        tx.whisper(Waved(who=who, text=text))


async def test_another_process_hears_what_is_committed_in_order_and_once(database: Database, other: Web) -> None:
    listener = other.listens("counter:a", "counters")
    for number in range(50):
        await count(database, "a", number)
    assert await numbers(listener, 50) == list(range(50))
    assert listener.frames.empty()


async def test_only_who_may_hear_it_does(database: Database, other: Web) -> None:
    a, b = other.listens("counter:a"), other.listens("counter:b")
    await count(database, "a", 1)
    await count(database, "b", 2)
    assert (await numbers(a, 1), await numbers(b, 1)) == ([1], [2])
    assert a.frames.empty()
    assert b.frames.empty()


async def test_what_passes_is_told_in_another_process_and_never_stored(database: Database, other: Web) -> None:
    listener = other.listens("waves:ann")
    for text in ("hello", "行" * 9000):
        await wave(database, "ann", text)
        [frame] = await heard(listener, 1)
        assert frame == {"type": "ephemeral", "name": "platform.Waved", "body": {"who": "ann", "text": text}}
    async with database.begin(SYSTEM) as tx:
        assert (await (await tx.db.execute("select count(*) from platform.events")).fetchone()) == (0,)


async def test_a_lost_nudge_costs_a_poll_and_nothing_else(database: Database, other: Web) -> None:
    listener = other.listens("counters")
    mute = replace(database, published=lambda logged, whispers: None)
    for number in range(5):
        await count(mute, "a", number)
    assert await numbers(listener, 5) == list(range(5))


async def until_counted(database: Database, number: int) -> None:
    """As a client does that is told to try again."""
    async with asyncio.timeout(30):
        while True:
            try:
                return await count(database, "a", number)
            except Unavailable:
                await asyncio.sleep(0.05)


async def test_lost_connections_cost_a_moment_and_nothing_else(conninfo: str, database: Database, other: Web) -> None:
    listener = other.listens("counters", "waves:ann")
    kill = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
    for number in range(3):
        with psycopg.connect(conninfo, autocommit=True) as db:
            db.execute(kill)
        await until_counted(database, number)
    assert await numbers(listener, 3) == [0, 1, 2]
    async with asyncio.timeout(30):
        while listener.frames.empty():  # what passes is at most once, so it is said until somebody hears it
            await wave(database, "ann")
            await asyncio.sleep(0.1)
    assert (await heard(listener, 1))[0]["name"] == "platform.Waved"


async def test_nonsense_on_the_channel_is_passed_over(conninfo: str, database: Database, other: Web) -> None:
    listener = other.listens("waves:ann")
    with psycopg.connect(conninfo, autocommit=True) as db:
        for nonsense in ("z", "zzzz", "no line", "\n", "行"):
            db.execute("select pg_notify('lingxi', %s)", (nonsense,))
    await wave(database, "ann")
    assert (await heard(listener, 1))[0]["body"]["who"] == "ann"


async def test_who_reads_too_slowly_starts_over(database: Database, other: Web) -> None:
    slow, quick = other.listens("counter:a"), other.listens("counter:a")
    read: list[int] = []

    async def keep_up() -> None:
        while len(read) < OUTBOX_FRAMES + 10:
            read.extend(await numbers(quick, 1))

    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        group.create_task(keep_up())
        for start in range(0, OUTBOX_FRAMES + 10, 10):
            await count(database, "a", *range(start, start + 10))
    assert read == list(range(OUTBOX_FRAMES + 10))
    assert slow.frames.qsize() == 1
    assert (slow.frames.get_nowait(), slow.reset) == (None, "cursor_too_old")
    await count(database, "a", -1)
    assert await numbers(quick, 1) == [-1]
    assert slow.frames.empty()


async def test_whose_access_changed_starts_over_with_every_socket(database: Database, other: Web) -> None:
    anns = [other.listens("counters", owner="staff:ann"), other.listens("waves:ann", owner="staff:ann")]
    bobs = other.listens("counters", owner="staff:bob")
    other.hub.reset("staff:ann", "access_changed")
    assert [(one.frames.get_nowait(), one.reset) for one in anns] == [(None, "access_changed")] * 2
    await count(database, "a", 1)
    assert await numbers(bobs, 1) == [1]
    assert all(one.frames.empty() for one in anns)


async def test_who_leaves_is_forgotten(other: Web) -> None:
    listeners = [other.listens("counters", f"counter:{n}") for n in range(3)]
    assert other.hub.sockets() == 3
    for listener in listeners:
        other.hub.leave(listener)
    assert other.hub.sockets() == 0
    assert isinstance(other.hub.cursor, Cursor)
