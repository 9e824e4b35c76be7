"""The log: written with its cause, read in an order that neither skips nor repeats, whoever writes at the same time."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import pytest
from psycopg import AsyncConnection

from lingxi.platform import clock, events
from lingxi.platform.database import Database
from lingxi.platform.events import Cursor, Logged
from lingxi.platform.tx import SYSTEM, Connection
from tests.platform.counting import Counted, all_after, count, counts

pytestmark = pytest.mark.db

START = Cursor(xid=0, seq=0)
WRITERS = 8
ROUNDS = 30
LIMITS = (1, 3, 50, 1000)


class ChangedTheirMind(Exception):
    """A writer gave up in the middle."""


@asynccontextmanager
async def connected(conninfo: str) -> AsyncIterator[Connection]:
    async with await AsyncConnection.connect(conninfo, autocommit=True) as db:
        yield db


# ── one writer ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_event_comes_back_as_it_was_told(database: Database, conninfo: str) -> None:
    happened = Counted(counter='"a\\n', count=-1)
    async with database.begin(SYSTEM) as tx:
        tx.emit(happened)
    async with connected(conninfo) as db:
        [logged] = await events.tail(db, START)
        assert (logged.event(), logged.name, logged.at) == (happened, "platform.Counted", tx.now)
        assert logged.topics == happened.topics()
        assert await events.find(db, logged.id) == logged
        assert await events.find(db, clock.new_id()) is None


async def test_a_transaction_tells_in_the_order_in_which_it_happened(database: Database, conninfo: str) -> None:
    await count(database, "a", *range(100))
    async with connected(conninfo) as db:
        assert counts(await all_after(db, START, 7)) == [("a", number) for number in range(100)]


async def test_what_is_undone_was_never_told(database: Database, conninfo: str) -> None:
    async def change_ones_mind() -> None:
        async with database.begin(SYSTEM) as tx:
            tx.emit(Counted(counter="a", count=1))
            raise ChangedTheirMind

    with pytest.raises(ChangedTheirMind):
        await change_ones_mind()
    await count(database, "a", 2)
    async with connected(conninfo) as db:
        assert counts(await events.tail(db, START)) == [("a", 2)]


async def test_a_reader_hears_its_topics_only(database: Database, conninfo: str) -> None:
    for number in range(10):
        await count(database, "ab"[number % 2], number)
    async with connected(conninfo) as db:
        heard = await all_after(db, START, 2, ["counter:b", "somebody else"])
        assert counts(heard) == [("b", number) for number in range(1, 10, 2)]
        assert len(await all_after(db, START, 3, ["counter:a", "counters"])) == 10
        assert await events.tail(db, START, topics=[]) == []


# ── cursors ──────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_the_log_tells_how_far_it_reaches_back(database: Database, conninfo: str) -> None:
    await count(database, "a", 1, 2, 3)
    async with connected(conninfo) as db:
        first, second, third = [logged.cursor for logged in await events.tail(db, START)]
        assert await events.is_kept(db, START)
        await db.execute("insert into platform.trimmed values (%s::text::xid8, %s)", (str(second.xid), second.seq))
        kept = [await events.is_kept(db, cursor) for cursor in (START, first, second, third)]
        assert kept == [False, False, True, True]


async def test_a_cursor_from_another_database_is_not_kept(database: Database, conninfo: str) -> None:
    """Its log goes on where ours has not been yet: who trusted it would hear nothing for a long time."""
    await count(database, "a", 1)
    async with connected(conninfo) as db:
        head = await events.head(db)
        assert await events.is_kept(db, head)
        assert not await events.is_kept(db, Cursor(xid=head.xid + 1_000_000, seq=1))


async def test_the_distance_is_counted_up_to_a_limit(database: Database, conninfo: str) -> None:
    await count(database, "a", *range(10))
    async with connected(conninfo) as db:
        log = await events.tail(db, START)
        assert [await events.distance(db, START, limit) for limit in (3, 10, 99)] == [3, 10, 10]
        assert await events.distance(db, log[3].cursor, 99) == 6


# ── many writers ─────────────────────────────────────────────────────────────────────────────────────────────────────


class Floor:
    """Eight writers at once. Two keep their transactions open while the others commit, one always gives up in the end."""

    def __init__(self, database: Database, conninfo: str) -> None:
        self.database = database
        self.conninfo = conninfo
        self.committed = 0
        self.progress = asyncio.Condition()
        self.done = asyncio.Event()
        self.told: set[UUID] = set()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            for number in range(WRITERS):
                group.create_task(self._write(number))
        self.done.set()

    async def _write(self, writer: int) -> None:
        chance = random.Random(writer)
        async with connected(self.conninfo) as db:
            for number in range(ROUNDS):
                try:
                    await self._transaction(db, writer, number, chance.randint(1, 4))
                except ChangedTheirMind:
                    pass

    async def _transaction(self, db: Connection, writer: int, number: int, events_in_it: int) -> None:
        async with self.database.begin(SYSTEM, on=db) as tx:
            for _ in range(events_in_it):
                tx.emit(Counted(counter=str(writer), count=number))
            await tx.db.execute("select pg_current_xact_id()")  # it has its place in the order from here on
            if writer < 2:
                await self._until_others_committed(10)
            if writer == 7:
                raise ChangedTheirMind
        self.told |= {id for id, _ in tx.events}
        async with self.progress:
            self.committed += 1
            self.progress.notify_all()

    async def _until_others_committed(self, more: int) -> None:
        goal = min(self.committed + more, (WRITERS - 3) * ROUNDS)
        async with self.progress:
            await self.progress.wait_for(lambda: self.committed >= goal)


async def read_everything(floor: Floor, limit: int, start: Cursor = START) -> list[Logged]:
    """Follow the log until the writers are done and nothing is left."""
    found: list[Logged] = []
    async with connected(floor.conninfo) as db:
        while True:
            done = floor.done.is_set()
            page = await events.tail(db, found[-1].cursor if found else start, limit)
            found += page
            if done and not page:
                return found


async def read_with_interruptions(floor: Floor, seed: int) -> list[Logged]:
    """A reader that dies again and again, and goes on from the cursor that it remembers, on another connection."""
    chance = random.Random(seed)
    found: list[Logged] = []
    while True:
        done = floor.done.is_set()
        async with connected(floor.conninfo) as db:
            remembered = found[chance.randrange(max(0, len(found) - 20), len(found))].cursor if found else START
            found = [logged for logged in found if logged.cursor <= remembered]
            page = await events.tail(db, remembered, chance.randint(30, 60))
            found += page
        if done and not await _more(floor, found):
            return found


async def _more(floor: Floor, found: list[Logged]) -> bool:
    async with connected(floor.conninfo) as db:
        return bool(await events.tail(db, found[-1].cursor if found else START, 1))


async def begin_in_the_middle(floor: Floor) -> tuple[set[UUID], list[Logged]]:
    """A snapshot while all write, and what comes after its cursor."""
    async with floor.progress:
        await floor.progress.wait_for(lambda: floor.committed >= ROUNDS)
    async with floor.database.begin(SYSTEM, snapshot=True) as tx:
        cursor = await events.head(tx.db)
        rows = await (await tx.db.execute("select id from platform.events")).fetchall()
    return {row[0] for row in rows}, await read_everything(floor, 10, cursor)


async def test_no_reader_skips_or_repeats_while_eight_write(database: Database, conninfo: str) -> None:
    floor = Floor(database, conninfo)
    async with asyncio.timeout(120), asyncio.TaskGroup() as group:
        steady = [group.create_task(read_everything(floor, limit)) for limit in LIMITS]
        broken = [group.create_task(read_with_interruptions(floor, seed)) for seed in range(3)]
        late = [group.create_task(begin_in_the_middle(floor)) for _ in range(3)]
        group.create_task(floor.run())
    truth = steady[0].result()
    cursors = [logged.cursor for logged in truth]
    assert {logged.id for logged in truth} == floor.told
    assert cursors == sorted(set(cursors))
    assert floor.committed == (WRITERS - 1) * ROUNDS
    for reader in (*steady, *broken):
        assert [logged.id for logged in reader.result()] == [logged.id for logged in truth]
    for latecomer in late:
        seen, followed = latecomer.result()
        ids = [logged.id for logged in followed]
        assert ids == [logged.id for logged in truth][-len(ids) :]
        assert seen | set(ids) == floor.told
        assert 0 < len(ids) < len(truth)


async def test_the_order_of_a_locked_noun_is_the_order_in_which_it_changed(database: Database, conninfo: str) -> None:
    nouns = ("a", "b", "c")
    async with connected(conninfo) as db:
        await db.execute("create table public.noun (name text primary key, revision int not null)")
        await db.cursor().executemany("insert into public.noun values (%s, 0)", [(name,) for name in nouns])

    async def change(writer: int) -> None:
        chance = random.Random(writer)
        async with connected(conninfo) as own:
            for _ in range(ROUNDS):
                async with database.begin(SYSTEM, on=own) as tx:
                    name = chance.choice(nouns)
                    await events.turn(tx.db, name)
                    lock = "select revision from public.noun where name = %s for update"
                    [(revision,)] = await (await tx.db.execute(lock, (name,))).fetchall()
                    await tx.db.execute("update public.noun set revision = %s where name = %s", (revision + 1, name))
                    tx.emit(Counted(counter=name, count=revision + 1))

    async with asyncio.timeout(120), asyncio.TaskGroup() as group:
        for writer in range(WRITERS):
            group.create_task(change(writer))
    async with connected(conninfo) as db:
        log = counts(await all_after(db, START, 100))
    assert len(log) == WRITERS * ROUNDS
    for name in nouns:
        revisions = [revision for counter, revision in log if counter == name]
        assert revisions == list(range(1, len(revisions) + 1))
