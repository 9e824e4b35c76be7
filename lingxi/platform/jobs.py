"""Durable work: procrastinate on the caller's connection, so that a job exists exactly if its cause does."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from types import ModuleType
from typing import Any
from uuid import UUID

import procrastinate
from procrastinate import JobContext, RetryDecision
from psycopg import AsyncConnection
from psycopg.rows import class_row

from lingxi.platform import events, log
from lingxi.platform.database import Database, Jobs
from lingxi.platform.problems import NotFound, Problem, Unavailable
from lingxi.platform.reactions import Reaction
from lingxi.platform.tx import SYSTEM, Later, Tx

ATTEMPTS = 8
logger = log.get("jobs")
JobFunction = Callable[..., Awaitable[None]]


def job(function: JobFunction) -> JobFunction:
    """Mark `async def name(tx, **json)` as a job. It may run more than once after a crash: make it idempotent."""
    function.__job__ = f"{function.__module__}.{function.__name__}"  # type: ignore[attr-defined]
    return function


def jobs_of(modules: Iterable[ModuleType]) -> dict[str, JobFunction]:
    marked = (item for module in modules for item in vars(module).values() if hasattr(item, "__job__"))
    return {function.__job__: function for function in marked}


class _BackOff(procrastinate.BaseRetryStrategy):
    """1, 2, 4 ... seconds up to ten minutes, nine runs in all; what fails to the end is on the dead-letter list.

    A Problem is final, unless the database was away for a moment.
    """

    def get_retry_decision(self, *, exception: BaseException, job: Any) -> RetryDecision | None:
        final = isinstance(exception, Problem) and not isinstance(exception, Unavailable)
        if final or job.attempts >= ATTEMPTS:
            return None
        return RetryDecision(retry_in={"seconds": min(600, 2**job.attempts)})


def application(conninfo: str) -> procrastinate.App:
    """The procrastinate application: one task that looks the function up by name. Its tables live in the schema `jobs`."""
    connector = procrastinate.PsycopgConnector(
        conninfo=conninfo, min_size=1, max_size=4, kwargs={"options": "-c search_path=jobs,public"}
    )
    return procrastinate.App(connector=connector)


@dataclass(frozen=True, slots=True)
class Runner:
    """Runs deferred functions and durable reactions, each in its own transaction."""

    database: Database
    functions: Mapping[str, JobFunction]
    reactions: Mapping[str, Reaction]

    async def run(self, name: str, arguments: Mapping[str, Any]) -> None:
        with suppress(AlreadyReacted):
            async with self.database.begin(SYSTEM) as tx:
                if reaction := self.reactions.get(name):
                    await self._react(tx, reaction, UUID(arguments["event"]))
                elif function := self.functions.get(name):
                    await function(tx, **arguments)
                else:
                    raise UnknownJob(job=name)

    async def _react(self, tx: Tx, reaction: Reaction, id: UUID) -> None:
        """React once: the mark commits with the reaction's own work, and only one can make it.

        It is made last, because a verb must not write before it locks.
        """
        done = "select 1 from platform.reacted where event_id = %s and reaction = %s"
        logged = await events.find(tx.db, id)
        if logged is None or await (await tx.db.execute(done, (id, reaction.name))).fetchone():
            return
        await reaction.run(tx, logged.event())
        mark = "insert into platform.reacted (event_id, reaction) values (%s, %s) on conflict do nothing returning 1"
        if await (await tx.db.execute(mark, (id, reaction.name))).fetchone() is None:
            raise AlreadyReacted


class AlreadyReacted(Exception):
    """Another worker reacted at the same time; what this one did is undone."""


class UnknownJob(Problem):
    code, status, detail = "unknown_job", 500, "This version of the program does not know the job."


def register(app: procrastinate.App, runner: Runner) -> None:
    @app.task(name="run", queue="lingxi", retry=_BackOff(), pass_context=True)
    async def run(context: JobContext, name: str, arguments: dict[str, Any]) -> None:
        try:
            await runner.run(name, arguments)
        except Exception as error:
            logger.warning("job failed", job=name, attempt=context.job.attempts, error=type(error).__name__)
            raise


def deferrer(app: procrastinate.App) -> Jobs:
    """The function that inserts jobs on the caller's connection: they are visible with its commit, never without it."""

    async def defer(db: AsyncConnection[Any], later: list[Later]) -> None:
        for item in later:
            task = app.configure_task("run", queue="lingxi", connection=db, schedule_at=item.at)
            await task.defer_async(name=item.job, arguments=dict(item.arguments))

    return defer


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadJob:
    """A job that failed to the end. Nothing is lost: it can be retried when its cause is mended."""

    id: int
    job: str
    arguments: str
    attempts: int
    failed_at: datetime | None


async def dead(db: AsyncConnection[Any], limit: int = 200) -> list[DeadJob]:
    async with db.cursor(row_factory=class_row(DeadJob)) as rows:
        await rows.execute(
            """
            select j.id, j.args->>'name' as job, (j.args->'arguments')::text as arguments, j.attempts,
                   (select max(e.at) from jobs.procrastinate_events e where e.job_id = j.id) as failed_at
            from jobs.procrastinate_jobs j where j.status = 'failed' order by j.id desc limit %s
            """,
            (limit,),
        )
        return await rows.fetchall()


async def retry(tx: Tx, id: int) -> None:
    """Put a dead job back in line. Raises NotFound when it is not dead."""
    put_back = """
        update jobs.procrastinate_jobs set status = 'todo', attempts = 0, scheduled_at = null
        where id = %s and status = 'failed' returning 1
        """
    if await (await tx.db.execute(put_back, (id,))).fetchone() is None:
        raise NotFound


async def backlog(db: AsyncConnection[Any]) -> tuple[int, float]:
    """How many jobs wait although due, and for how many seconds the oldest has."""
    row = await db.execute(
        """
        select count(*), coalesce(extract(epoch from now() - min(coalesce(j.scheduled_at, e.at))), 0)::float8
        from jobs.procrastinate_jobs j
        left join jobs.procrastinate_events e on e.job_id = j.id and e.type = 'deferred'
        where j.status = 'todo' and coalesce(j.scheduled_at, now()) <= now()
        """
    )
    found = await row.fetchone()
    return (found[0], found[1]) if found else (0, 0.0)
