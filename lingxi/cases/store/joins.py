"""What was merged and split, and tasks."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lingxi.cases.model.joins import Join, Task
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_joins = Rows(Join)
_tasks = Rows(Task)


async def join(tx: Tx, id: UUID, *, lock: bool = False) -> Join | None:
    return await _joins.first(tx.db, "select * from cases.joins where id = %s" + (" for update" if lock else ""), (id,))


async def joins(tx: Tx, case_id: UUID) -> list[Join]:
    """In which a case took part, the newest first."""
    sql = "select * from cases.joins where case_id = %(id)s or other_id = %(id)s order by at desc, id desc"
    return await _joins.all(tx.db, sql, {"id": case_id})


async def save_join(tx: Tx, join: Join) -> None:
    """New or undone."""
    await tx.db.execute(
        """
        insert into cases.joins (id, kind, case_id, other_id, conversation_ids, by, at, undone_at)
        values (%(id)s, %(kind)s, %(case_id)s, %(other_id)s, %(conversation_ids)s, %(by)s, %(at)s, %(undone_at)s)
        on conflict (id) do update set undone_at = excluded.undone_at
        """,
        parameters(join, "by"),
    )


async def move_entries(tx: Tx, conversation_ids: Iterable[UUID], case_id: UUID) -> None:
    """What was said there happened to this case."""
    await tx.db.execute(
        "update cases.entries set case_id = %s where conversation_id = any(%s)", (case_id, list(conversation_ids))
    )


async def tasks(tx: Tx, case_id: UUID) -> list[Task]:
    """The oldest first."""
    return await _tasks.all(tx.db, "select * from cases.tasks where case_id = %s order by created_at, id", (case_id,))


async def tasks_of(tx: Tx, staff_id: UUID, limit: int) -> list[Task]:
    """What somebody has to do in open cases: their own tasks, and those of their cases that are nobody's; what is due first."""
    return await _tasks.all(
        tx.db,
        """
        select t.* from cases.tasks t join cases.cases c on c.id = t.case_id and c.live
        where t.done_at is null and (t.assignee_id = %(id)s or (t.assignee_id is null and c.owner_id = %(id)s))
        order by t.due_at nulls last, t.id limit %(limit)s
        """,
        {"id": staff_id, "limit": limit},
    )


async def tasks_due(tx: Tx, since: datetime, limit: int) -> list[UUID]:
    """What became due in open cases since then, is somebody's, and nobody was told."""
    rows = await tx.db.execute(
        """
        select t.id from cases.tasks t join cases.cases c on c.id = t.case_id and c.live
        where t.done_at is null and t.told_at is null and t.due_at between %s and %s
          and (t.assignee_id is not null or c.owner_id is not null)
        order by t.due_at limit %s
        """,
        (since, tx.now, limit),
    )
    return [id for (id,) in await rows.fetchall()]


async def task(tx: Tx, id: UUID, *, lock: bool = False) -> Task | None:
    return await _tasks.first(tx.db, "select * from cases.tasks where id = %s" + (" for update" if lock else ""), (id,))


async def save_task(tx: Tx, task: Task) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into cases.tasks (id, case_id, title, assignee_id, due_at, told_at, done_at, done_by, created_at, revision)
        values (%(id)s, %(case_id)s, %(title)s, %(assignee_id)s, %(due_at)s, %(told_at)s, %(done_at)s, %(done_by)s, %(created_at)s,
                %(revision)s)
        on conflict (id) do update set title = excluded.title, assignee_id = excluded.assignee_id, due_at = excluded.due_at,
            told_at = excluded.told_at, done_at = excluded.done_at, done_by = excluded.done_by, revision = excluded.revision
        """,
        parameters(task),
    )


async def move_tasks(tx: Tx, case_id: UUID, into: UUID) -> None:
    """What is left to do in a case that became part of another is to be done there."""
    await tx.db.execute(
        """
        update cases.tasks set case_id = %(into)s, moved_from = %(id)s, revision = revision + 1
        where case_id = %(id)s and done_at is null
        """,
        {"id": case_id, "into": into},
    )


async def move_tasks_back(tx: Tx, case_id: UUID, to: UUID) -> None:
    """What came from a case that stands alone again."""
    await tx.db.execute(
        """
        update cases.tasks set case_id = %(to)s, moved_from = null, revision = revision + 1
        where case_id = %(id)s and moved_from = %(to)s
        """,
        {"id": case_id, "to": to},
    )


async def erase_tasks(tx: Tx, case_ids: Iterable[UUID]) -> None:
    """That there was something to do stays; what it was does not."""
    await tx.db.execute("update cases.tasks set title = '-' where case_id = any(%s)", (list(case_ids),))


async def erase_joins(tx: Tx, case_ids: Iterable[UUID]) -> None:
    await tx.db.execute(
        "delete from cases.joins where case_id = any(%(ids)s) or other_id = any(%(ids)s)", {"ids": list(case_ids)}
    )
