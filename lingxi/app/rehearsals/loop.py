"""Plays the rehearsals that were planned, one at a time in this process's care, each in a process of its own."""

import asyncio
import sys
from contextlib import suppress

from lingxi.app.rehearsals import store
from lingxi.app.rehearsals.__main__ import LINES, TASKS, Line, Task
from lingxi.app.rehearsals.events import RehearsalMoved
from lingxi.app.rehearsals.model import PolicyRehearsal, State
from lingxi.app.simulate.rehearsal import Rehearsal as Outcome
from lingxi.platform import log
from lingxi.platform.database import Database
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM

LOOK_SECONDS = 2.0
TELL_SECONDS = 1.0
LINE_LIMIT = 32 * 1024 * 1024
COMMAND = (sys.executable, "-m", "lingxi.app.rehearsals")
logger = log.get("rehearsals")


async def play(database: Database) -> None:
    """For ever."""
    while True:
        try:
            played = await play_next(database)
        except Problem as problem:
            logger.warning("cannot look for rehearsals", problem=problem.code)
            played = False
        if not played:
            await asyncio.sleep(LOOK_SECONDS)


async def play_next(database: Database) -> bool:
    """Play one that waits, to its end. False when none does."""
    async with database.begin(SYSTEM) as tx:
        claimed = await store.claim(tx)
        if claimed is None:
            return False
        past = await store.past_of(tx, claimed.id)
    task = Task(past=past, policy=claimed.policy, against=claimed.against, replications=claimed.replications)
    process = await asyncio.create_subprocess_exec(
        *COMMAND, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=LINE_LIMIT
    )
    try:
        outcome = await _followed(database, claimed, process, TASKS.dump_json(task))
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    await _end(database, claimed, "done" if outcome else "failed", outcome)
    return True


async def _followed(
    database: Database, claimed: PolicyRehearsal, process: asyncio.subprocess.Process, task: bytes
) -> Outcome | None:
    """What came of it; None when it failed or is not wanted any more."""
    assert process.stdin
    assert process.stdout
    process.stdin.write(task)
    process.stdin.write_eof()
    line, told = Line(share=0.0, outcome=None), 0.0
    clock = asyncio.get_running_loop().time
    reading = asyncio.ensure_future(process.stdout.readline())
    try:
        while True:
            await asyncio.wait({reading}, timeout=TELL_SECONDS)
            if reading.done():
                if not (text := reading.result()):
                    return None
                line = LINES.validate_json(text)
                if line.outcome:
                    return line.outcome
                reading = asyncio.ensure_future(process.stdout.readline())
            if clock() - told >= TELL_SECONDS:
                told = clock()
                if not await _moved(database, claimed, line.share):
                    return None
    finally:
        reading.cancel()


async def _moved(database: Database, claimed: PolicyRehearsal, share: float) -> bool:
    async with database.begin(SYSTEM) as tx:
        wanted = await store.moved(tx, claimed.id, share)
        if wanted:
            tx.whisper(RehearsalMoved(rehearsal_id=claimed.id, state="running", share=share))
    return wanted


async def _end(database: Database, claimed: PolicyRehearsal, state: State, outcome: Outcome | None) -> None:
    async with database.begin(SYSTEM) as tx:
        if await store.end(tx, claimed.id, state, outcome):
            tx.whisper(RehearsalMoved(rehearsal_id=claimed.id, state=state, share=1.0 if outcome else claimed.share))
