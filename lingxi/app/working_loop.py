"""The worker's loop: runs jobs, takes up those of a worker that died, and starts again when the database was away."""

import asyncio

import procrastinate
import psycopg

from lingxi.channels import email
from lingxi.platform import auth, files, log
from lingxi.platform.edge import Centre
from lingxi.platform.files import Depot
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM

CONCURRENCY = 4
STALLED_SECONDS = 30
SWEEP_SECONDS = 10
REST_SECONDS = 1
LOOK_SECONDS = 1.0  # a job that is announced while the worker looks for jobs is not heard of
CLEAR_SECONDS = 3600
logger = log.get("worker")


async def work(queue: procrastinate.App, centre: Centre, depot: Depot) -> None:
    """Run jobs for ever."""
    async with asyncio.TaskGroup() as group:
        group.create_task(_run(queue))
        group.create_task(_rescue(queue))
        group.create_task(_sweep(centre, depot))


async def _sweep(centre: Centre, depot: Depot) -> None:
    """Clear away what has run its course: sessions, failed sign-ins, files that nobody sent."""
    while True:
        try:
            async with centre.database.begin(SYSTEM) as tx:
                await auth.sweep(tx)
            await email.take_up(centre.database, depot.storage, centre.settings.rspamd_url)
            await files.sweep(centre.database, depot.storage)
        except Problem as problem:
            logger.warning("cannot clear away", problem=problem.code)
        await asyncio.sleep(CLEAR_SECONDS)


async def _run(queue: procrastinate.App) -> None:
    while True:
        try:
            await queue.run_worker_async(
                queues=["lingxi"],
                concurrency=CONCURRENCY,
                install_signal_handlers=False,
                delete_jobs="successful",
                fetch_job_polling_interval=LOOK_SECONDS,
            )
        except (psycopg.Error, procrastinate.exceptions.ProcrastinateException) as error:
            logger.warning("the worker lost the database; starting again", error=type(error).__name__)
        await asyncio.sleep(REST_SECONDS)


async def _rescue(queue: procrastinate.App) -> None:
    """A job whose worker has shown no sign of life goes back in line."""
    while True:
        await asyncio.sleep(SWEEP_SECONDS)
        try:
            for job in await queue.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS):
                logger.warning("taking up a job of a worker that died", job=job.id)
                await queue.job_manager.retry_job(job)
        except (psycopg.Error, procrastinate.exceptions.ProcrastinateException) as error:
            logger.warning("cannot look for stalled jobs", error=type(error).__name__)
