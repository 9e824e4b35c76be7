"""Queues."""

from uuid import UUID

from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import Queue

_queues = Rows(Queue)
_JSON = ("required", "preferred")


async def queues(tx: Tx) -> list[Queue]:
    return await _queues.all(tx.db, "select * from routing.queues order by archived, id")


async def queue(tx: Tx, id: UUID, *, lock: bool = False) -> Queue | None:
    return await _queues.first(
        tx.db, "select * from routing.queues where id = %s" + (" for no key update" if lock else ""), (id,)
    )


async def queue_for(tx: Tx, id: UUID | None, language: str) -> Queue | None:
    """The queue of this id, else the first that serves the language, else any; never an archived one."""
    return await _queues.first(
        tx.db,
        "select * from routing.queues where not archived order by (id = %s) desc nulls last, (%s = any(languages)) desc, id limit 1",
        (id, language),
    )


async def insert_queue(tx: Tx, queue: Queue) -> None:
    await tx.db.execute(
        """
        insert into routing.queues (id, name_zh, name_en, languages, required, preferred, priority, offer_seconds,
            wrap_up_seconds, members, hours_id, open, changes_at, archived, revision)
        values (%(id)s, %(name_zh)s, %(name_en)s, %(languages)s, %(required)s, %(preferred)s, %(priority)s,
            %(offer_seconds)s, %(wrap_up_seconds)s, %(members)s, %(hours_id)s, %(open)s, %(changes_at)s,
            %(archived)s, %(revision)s)
        """,
        parameters(queue, *_JSON),
    )


async def save_queue(tx: Tx, queue: Queue) -> None:
    await tx.db.execute(
        """
        update routing.queues set name_zh = %(name_zh)s, name_en = %(name_en)s, languages = %(languages)s,
            required = %(required)s, preferred = %(preferred)s, priority = %(priority)s,
            offer_seconds = %(offer_seconds)s, wrap_up_seconds = %(wrap_up_seconds)s, members = %(members)s,
            hours_id = %(hours_id)s, open = %(open)s, changes_at = %(changes_at)s, archived = %(archived)s, revision = %(revision)s
        where id = %(id)s
        """,
        parameters(queue, *_JSON),
    )


async def agents_there(tx: Tx, queue_id: UUID | None) -> int:
    """Colleagues who are there for a queue now (for any queue when None)."""
    row = await tx.db.execute(
        """
        select count(distinct a.staff_id) from routing.agents a
        join routing.queues q on a.staff_id = any(q.members) and not q.archived and (%(id)s::uuid is null or q.id = %(id)s)
        where a.presence in ('available', 'busy') and a.lease_until >= %(now)s
        """,
        {"id": queue_id, "now": tx.now},
    )
    found = await row.fetchone()
    return int(found[0]) if found else 0
