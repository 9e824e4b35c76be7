"""A database whose reactions and jobs a test chooses, and a worker that runs what is due and comes back."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import procrastinate

from lingxi.app.wiring import Parts
from lingxi.platform import jobs
from lingxi.platform.database import Database
from lingxi.platform.jobs import DeadJob, JobFunction
from lingxi.platform.reactions import Handler, Reaction
from lingxi.platform.tx import SYSTEM
from tests.platform.counting import Counted


@dataclass(frozen=True, slots=True)
class Workshop:
    """`queue` is the worker's; `database` writes what it works on."""

    database: Database
    queue: procrastinate.App

    async def work(self) -> None:
        """Run what is due, until nothing is."""
        await self.queue.run_worker_async(
            queues=["lingxi"], wait=False, install_signal_handlers=False, delete_jobs="successful"
        )

    async def hurry(self) -> None:
        """What waits for another try is due now."""
        async with self.database.begin(SYSTEM) as tx:
            await tx.db.execute("update jobs.procrastinate_jobs set scheduled_at = null where status = 'todo'")

    async def waiting(self) -> list[tuple[int, int, float]]:
        """Id, tries so far, and seconds until the next, of what is still to be done."""
        async with self.database.begin(SYSTEM) as tx:
            rows = await tx.db.execute(
                """
                select id, attempts, coalesce(extract(epoch from scheduled_at - now()), 0)::float8
                from jobs.procrastinate_jobs where status = 'todo' order by id
                """
            )
            return [(row[0], row[1], row[2]) for row in await rows.fetchall()]

    async def dead(self) -> list[DeadJob]:
        async with self.database.begin(SYSTEM) as tx:
            return await jobs.dead(tx.db)

    async def log(self) -> list[str]:
        """What the reactions wrote."""
        async with self.database.begin(SYSTEM) as tx:
            rows = await tx.db.execute("select line from public.diary order by id")
            return [row[0] for row in await rows.fetchall()]


def durable(name: str, run: Handler) -> Reaction:
    return Reaction(name=name, event=Counted, inline=False, run=run)


def inline(name: str, run: Handler) -> Reaction:
    return Reaction(name=name, event=Counted, inline=True, run=run)


@asynccontextmanager
async def workshop(
    parts: Parts, *reactions: Reaction, functions: Mapping[str, JobFunction] | None = None
) -> AsyncIterator[Workshop]:
    queue = jobs.application(parts.conninfo)
    base = parts.centre.database
    database = replace(base, reactions={Counted: reactions}, defer=jobs.deferrer(queue))
    named = {reaction.name: reaction for reaction in reactions if not reaction.inline}
    jobs.register(queue, jobs.Runner(database, functions or {}, named))
    async with queue.open_async():
        async with database.begin(SYSTEM) as tx:
            await tx.db.execute(
                "create table if not exists public.diary (id bigint generated always as identity, line text)"
            )
        yield Workshop(database, queue)
