"""What time alone does to cases: colours change, lines are pressed, tasks are due, and what stays solved is closed.

For the loop that looks.
"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from lingxi.cases import store
from lingxi.cases.events import ClockTurned, TaskDue
from lingxi.cases.model import OVER, Case, clocks, states
from lingxi.cases.service import access
from lingxi.cases.store import joins
from lingxi.platform.tx import Tx

AT_ONCE = 200
STALE = timedelta(days=30)  # that something was due so long ago is nobody's news
SILENT = timedelta(days=7)  # a solved case that nobody speaks of for so long is closed


async def due(tx: Tx) -> list[UUID]:
    """Cases at which somebody has to look now, because of the time."""
    return [*await store.turning(tx, AT_ONCE), *await store.silent(tx, tx.now - SILENT, AT_ONCE)]


async def tasks_due(tx: Tx) -> list[UUID]:
    """What is to be done by now in open cases, and nobody was told."""
    return await joins.tasks_due(tx, tx.now - STALE, AT_ONCE)


async def remind(tx: Tx, id: UUID) -> None:
    """Say that a task is due. Nothing happens when somebody was quicker."""
    found = await joins.task(tx, id)
    case = await store.get(tx, found.case_id, lock=True) if found else None
    task = await joins.task(tx, id, lock=True)
    if case is None or case.merged_into or case.state in OVER or task is None or task.case_id != case.id:
        return
    if task.done_at or task.told_at or not task.due_at or task.due_at > tx.now:
        return
    task = replace(task, told_at=tx.now, revision=task.revision + 1)
    await joins.save_task(tx, task)
    tx.emit(TaskDue(case=case, task=task))


async def turn(tx: Tx, id: UUID) -> None:
    """Look at a case: what its colour is now, and whether it is over for good. Nothing happens when somebody was quicker."""
    talks = await access.hold_talks(tx, [id])
    case = await store.get(tx, id, lock=True)
    if case is None or case.merged_into:
        return
    if case.state == "solved" and case.solved_at and case.solved_at <= tx.now - SILENT:
        moved = states.stepped(case, "closed", tx.now)
        await access.changed(tx, case, moved, access.entry(tx, case, "state", before="solved", after="closed"))
        return
    looked = clocks.looked_at(case, tx.now)
    if looked == case:
        return
    if looked.tone == case.tone:  # the line below tells of colours; that a later one comes is nobody's news
        await store.save(tx, replace(looked, revision=case.revision + 1))
        return
    await _tell(tx, case, looked)
    for talk in talks:
        if talk.state == "open":
            await access.press(tx, looked, talk)


async def _tell(tx: Tx, before: Case, case: Case) -> None:
    case = replace(case, revision=before.revision + 1)
    entry = access.entry(tx, case, "turned", before=before.tone, after=case.tone)
    await store.append(tx, entry)
    await store.save(tx, case)
    tx.emit(ClockTurned(case=case, entry=entry))
