"""Durable work: there exactly if its cause is, done once however often it is tried, and never lost."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from lingxi.app import working_loop
from lingxi.app.wiring import Parts
from lingxi.platform import clock, jobs
from lingxi.platform.jobs import ATTEMPTS
from lingxi.platform.problems import Conflict, NotFound, Unavailable
from lingxi.platform.tx import SYSTEM, Later, Tx
from tests.platform.counting import Counted, count
from tests.platform.workshop import Workshop, durable, workshop

pytestmark = pytest.mark.db


async def note(tx: Tx, event: Counted) -> None:
    await tx.db.execute("insert into public.diary (line) values (%s)", (f"{event.counter} {event.count}",))


async def errand(tx: Tx, line: str) -> None:
    await tx.db.execute("insert into public.diary (line) values (%s)", (line,))


ERRAND = {f"{errand.__module__}.errand": errand}


def failing(error: Exception) -> Callable[[Tx, Any], Awaitable[None]]:
    """Writes, and then fails."""

    async def run(tx: Tx, event: Counted) -> None:
        await note(tx, event)
        raise error

    return run


async def test_a_reaction_is_done_after_the_commit_by_a_worker(parts: Parts) -> None:
    async with workshop(parts, durable("note", note), durable("note too", note)) as shop:
        await count(shop.database, "a", 1, 2)
        assert await shop.log() == []
        await shop.work()
        assert sorted(await shop.log()) == ["a 1", "a 1", "a 2", "a 2"]
        assert (await shop.waiting(), await shop.dead()) == ([], [])


async def test_a_job_that_runs_twice_reacts_once(parts: Parts) -> None:
    async with workshop(parts, durable("note", note)) as shop:
        await count(shop.database, "a", 1)
        await shop.work()
        async with shop.database.begin(SYSTEM) as tx:
            [(event,)] = await (await tx.db.execute("select id from platform.events")).fetchall()
            tx.jobs += [Later(job="note", arguments={"event": str(event)}, at=None)] * 5
        await asyncio.gather(shop.work(), shop.work())
        assert await shop.log() == ["a 1"]
        assert (await shop.waiting(), await shop.dead()) == ([], [])


async def test_two_workers_at_the_same_moment_react_once(parts: Parts) -> None:
    met = asyncio.Barrier(2)

    async def meet(tx: Tx, event: Counted) -> None:
        await met.wait()
        await note(tx, event)

    async with workshop(parts, durable("meet", meet)) as shop:
        await count(shop.database, "a", 1)
        async with shop.database.begin(SYSTEM) as tx:
            [(event,)] = await (await tx.db.execute("select id from platform.events")).fetchall()
        runner = jobs.Runner(shop.database, {}, {"meet": durable("meet", meet)})
        async with asyncio.timeout(60):
            await asyncio.gather(*(runner.run("meet", {"event": str(event)}) for _ in range(2)))
        assert await shop.log() == ["a 1"]


async def test_an_errand_is_run_with_its_arguments_and_not_before_its_time(parts: Parts) -> None:
    async with workshop(parts, functions=ERRAND) as shop:
        async with shop.database.begin(SYSTEM) as tx:
            tx.later(errand, line="now")
            tx.later(errand, at=clock.now() + timedelta(days=999), line="some day")
        await shop.work()
        assert await shop.log() == ["now"]
        [(_, tries, seconds)] = await shop.waiting()
        assert (tries, seconds > 3600) == (0, True)


async def test_a_problem_is_final(parts: Parts) -> None:
    async with workshop(parts, durable("refused", failing(Conflict()))) as shop:
        await count(shop.database, "a", 1)
        await shop.work()
        [dead] = await shop.dead()
        assert (dead.job, dead.attempts, await shop.waiting()) == ("refused", 1, [])
        assert dead.failed_at is not None
        assert await shop.log() == [], "what it had written is undone"


async def test_a_database_that_is_away_for_a_moment_is_not_final(parts: Parts) -> None:
    async with workshop(parts, durable("away", failing(Unavailable()))) as shop:
        await count(shop.database, "a", 1)
        await shop.work()
        assert await shop.dead() == []
        assert [tries for _, tries, _ in await shop.waiting()] == [1]


async def test_anything_else_is_tried_again_with_growing_pauses_until_it_is_given_up(parts: Parts) -> None:
    async with workshop(parts, durable("broken", failing(ZeroDivisionError()))) as shop:
        await count(shop.database, "a", 1)
        pauses = []
        while not await shop.dead():
            await shop.hurry()
            await shop.work()
            pauses += [round(seconds) for _, _, seconds in await shop.waiting()]
        assert ATTEMPTS - 1 <= len(pauses) <= ATTEMPTS  # the first one is so short that it may be over at once
        assert pauses == sorted(pauses)
        assert pauses[-1] >= 60 * pauses[0]
        assert [one.job for one in await shop.dead()] == ["broken"]
        assert await shop.log() == []


async def test_what_was_given_up_can_be_put_back_and_done(parts: Parts) -> None:
    broken = [True]

    async def mendable(tx: Tx, event: Counted) -> None:
        if broken[0]:
            raise Conflict
        await note(tx, event)

    async with workshop(parts, durable("mendable", mendable)) as shop:
        await count(shop.database, "a", 1)
        await shop.work()
        [dead] = await shop.dead()
        broken[0] = False
        async with shop.database.begin(SYSTEM) as tx:
            await jobs.retry(tx, dead.id)
        await shop.work()
        assert (await shop.log(), await shop.dead()) == (["a 1"], [])
        with pytest.raises(NotFound):
            await retry(shop, dead.id)


async def retry(shop: Workshop, id: int) -> None:
    async with shop.database.begin(SYSTEM) as tx:
        await jobs.retry(tx, id)


async def test_a_job_that_this_version_does_not_know_is_kept(parts: Parts) -> None:
    async with workshop(parts) as shop:
        async with shop.database.begin(SYSTEM) as tx:
            tx.jobs.append(Later(job="from.the.future", arguments={}, at=None))
        await shop.work()
        assert [one.job for one in await shop.dead()] == ["from.the.future"]


async def test_what_a_dead_worker_had_begun_goes_back_in_line(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working_loop, "SWEEP_SECONDS", 0.05)
    async with workshop(parts, durable("note", note)) as shop:
        await count(shop.database, "a", 1)
        async with shop.database.begin(SYSTEM) as tx:  # a worker took it, and was never heard of again
            worker = "insert into jobs.procrastinate_workers (last_heartbeat) values (now() - interval '1 hour') returning id"
            [(id,)] = await (await tx.db.execute(worker)).fetchall()
            await tx.db.execute("update jobs.procrastinate_jobs set status = 'doing', worker_id = %s", (id,))
        await shop.work()
        assert await shop.log() == []
        rescuing = asyncio.create_task(working_loop._rescue(shop.queue))
        try:
            async with asyncio.timeout(60):
                while await shop.log() == []:
                    await shop.hurry()
                    await shop.work()
        finally:
            rescuing.cancel()
        assert await shop.log() == ["a 1"]
