"""Segments, and the words that conditions can use."""

from uuid import UUID

from lingxi.customers.model.segments import Segment, Vocabulary
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_segments = Rows(Segment)
_vocabulary = Rows(Vocabulary)


async def segments(tx: Tx) -> list[Segment]:
    """All of them, in the order in which they were made."""
    return await _segments.all(tx.db, "select * from customers.segments order by created_at, id")


async def segment(tx: Tx, id: UUID, *, lock: bool = False) -> Segment | None:
    sql = "select * from customers.segments where id = %s" + (" for update" if lock else "")
    return await _segments.first(tx.db, sql, (id,))


async def save_segment(tx: Tx, segment: Segment) -> None:
    await tx.db.execute(
        """
        insert into customers.segments (id, name_zh, name_en, condition, created_at, revision)
        values (%(id)s, %(name_zh)s, %(name_en)s, %(condition)s, %(created_at)s, %(revision)s)
        on conflict (id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en,
            condition = excluded.condition, revision = excluded.revision
        """,
        parameters(segment, "condition"),
    )


async def remove_segment(tx: Tx, id: UUID) -> None:
    await tx.db.execute("delete from customers.segments where id = %s", (id,))


async def vocabulary(tx: Tx) -> Vocabulary:
    """Names are taken from the newest rows alone: asking all of a million would take seconds."""
    found = await _vocabulary.first(
        tx.db,
        """
        with recent as (select name from customers.activities order by id desc limit 20000),
        said as (select key from customers.attributes limit 50000),
        met as (select channel from customers.contacts order by started_at desc limit 20000)
        select
            array(select name from recent group by 1 order by count(*) desc, 1 limit 200) as activities,
            array(select key from said group by 1 order by count(*) desc, 1 limit 200) as attributes,
            array(select channel from met group by 1 order by count(*) desc, 1) as channels
        """,
    )
    assert found is not None  # a select without from has one row
    return found
