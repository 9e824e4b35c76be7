"""The words of cases: which are still to be read for them, and which cases have them."""

from collections.abc import Sequence
from uuid import UUID

from lingxi.cases.model import Case
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_cases = Rows(Case)
SPARE = 4  # so many times more are looked at than shown: some are part of others now, or read by others


async def mark(tx: Tx, case_id: UUID) -> None:
    """Its words are to be read, by whoever does that, who is waited for."""
    await tx.db.execute(
        "insert into cases.unindexed values (%s) on conflict (case_id) do update set case_id = excluded.case_id",
        (case_id,),
    )


async def unindexed(tx: Tx, limit: int) -> list[Case]:
    """Take some cases whose words are not known, the newest first, and hold them. It never waits: what somebody changes is left."""
    rows = await tx.db.execute(
        "select case_id from cases.unindexed order by case_id desc limit %s for update skip locked", (limit,)
    )
    ids = [id for (id,) in await rows.fetchall()]
    return await _cases.all(
        tx.db, "select * from cases.cases where id = any(%s) order by id for share skip locked", (ids,)
    )


async def index(tx: Tx, ids: Sequence[UUID], vectors: Sequence[str]) -> None:
    """Keep the words of these cases, as tsvectors, in the place of what was kept."""
    await tx.db.execute(
        """
        with given as (select * from unnest(%(ids)s::uuid[], %(vectors)s::text[]) as g(id, vector)),
        done as (delete from cases.unindexed where case_id = any(%(ids)s))
        insert into cases.words (case_id, opened_at, words)
        select c.id, c.opened_at, vector::tsvector from given join cases.cases c using (id)
        on conflict (case_id) do update set words = excluded.words
        """,
        {"ids": list(ids), "vectors": list(vectors)},
    )


async def with_words(tx: Tx, query: str, limit: int) -> list[Case]:
    """Cases with the words of a tsquery, those opened last first; a few more than wanted, whoever may read them."""
    return await _cases.all(
        tx.db,
        """
        with hits as materialized (
            select case_id from cases.words where words @@ %s::tsquery order by opened_at desc, case_id desc limit %s)
        select c.* from cases.cases c join hits h on h.case_id = c.id where c.merged_into is null
        order by c.opened_at desc, c.id desc
        """,
        (query, SPARE * limit),
    )


async def erase_words(tx: Tx, ids: Sequence[UUID]) -> None:
    await tx.db.execute("delete from cases.words where case_id = any(%s)", (list(ids),))
