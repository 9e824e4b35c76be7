"""Opening hours, and what they do to queues and to those who wait there."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import OpeningHours, Queue

_hours = Rows(OpeningHours)
_queues = Rows(Queue)

UNTOLD_BATCH = 50


async def opening_hours(tx: Tx) -> list[OpeningHours]:
    return await _hours.all(tx.db, "select * from routing.opening_hours order by archived, id")


async def hours(tx: Tx, id: UUID, *, hold: Literal["", "for share", "for update"] = "") -> OpeningHours | None:
    return await _hours.first(tx.db, f"select * from routing.opening_hours where id = %s {hold}", (id,))


async def save_hours(tx: Tx, made: OpeningHours) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into routing.opening_hours (id, name_zh, name_en, hours, archived, revision)
        values (%(id)s, %(name_zh)s, %(name_en)s, %(hours)s, %(archived)s, %(revision)s)
        on conflict (id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, hours = excluded.hours,
            archived = excluded.archived, revision = excluded.revision
        """,
        parameters(made, "hours"),
    )


async def queues_keeping(tx: Tx, hours_id: UUID) -> list[Queue]:
    """The queues that keep these hours, held."""
    sql = "select * from routing.queues where hours_id = %s order by id for no key update"
    return await _queues.all(tx.db, sql, (hours_id,))


async def queues_to_turn(tx: Tx) -> list[Queue]:
    """Queues that were to open or close by now, held; those that somebody is changing come next time."""
    sql = "select * from routing.queues where changes_at <= %s order by id for no key update skip locked"
    return await _queues.all(tx.db, sql, (tx.now,))


async def untold(tx: Tx) -> list[UUID]:
    """Conversations that wait in a closed queue and have not been told when it opens, the longest first."""
    row = await tx.db.execute(
        """
        select w.conversation_id from routing.works w join routing.queues q on q.id = w.queue_id and not q.open
        where w.state = 'waiting' and w.told_opening is distinct from coalesce(q.changes_at, '9999-12-31Z')
        order by w.enqueued_at, w.id limit %s
        """,
        (UNTOLD_BATCH,),
    )
    return [found[0] for found in await row.fetchall()]


async def note_told(tx: Tx, work_id: UUID, opens_at: datetime | None) -> bool:
    """Note that its customer knows when the queue opens; False when they knew."""
    row = await tx.db.execute(
        """
        update routing.works set told_opening = coalesce(%(at)s::timestamptz, '9999-12-31Z')
        where id = %(id)s and told_opening is distinct from coalesce(%(at)s::timestamptz, '9999-12-31Z') returning 1
        """,
        {"id": work_id, "at": opens_at},
    )
    return await row.fetchone() is not None
