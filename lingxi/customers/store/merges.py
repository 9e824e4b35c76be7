"""Who is one person: the merges, and under which customer each is seen."""

from collections.abc import Iterable
from uuid import UUID

from lingxi.customers.model import Merge
from lingxi.platform import events
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_merges = Rows(Merge)


async def members(tx: Tx, id: UUID) -> list[UUID]:
    """The ids of everybody who is one person with this customer, the oldest first; empty for nobody's id."""
    rows = await tx.db.execute(
        """
        with head as (select coalesce(joined_to, id) as id from customers.customers where id = %s)
        select c.id from customers.customers c, head where c.id = head.id or c.joined_to = head.id order by 1
        """,
        (id,),
    )
    return [id for (id,) in await rows.fetchall()]


async def hold(tx: Tx, ids: Iterable[UUID]) -> list[UUID]:
    """The members of these customers' persons, held until the end: nobody joins or parts them meanwhile."""
    await hold_all(tx)
    rows = await tx.db.execute(
        """
        with heads as (select coalesce(joined_to, id) as id from customers.customers where id = any(%s))
        select c.id from customers.customers c where c.id in (select id from heads) or c.joined_to in (select id from heads)
        order by 1
        """,
        (list(ids),),
    )
    return [id for (id,) in await rows.fetchall()]


async def hold_all(tx: Tx) -> None:
    """Joins are rare, and their order is a web of customers: one at a time. Before any customer's row is held."""
    await events.turn(tx.db, "customers.merges")


async def merge(tx: Tx, id: UUID) -> Merge | None:
    return await _merges.first(tx.db, "select * from customers.merges where id = %s", (id,))


async def merges_of(tx: Tx, ids: Iterable[UUID]) -> list[Merge]:
    """All merges, undone ones too, of these customers, the oldest first."""
    wanted = list(ids)
    sql = "select * from customers.merges where left_id = any(%s) or right_id = any(%s) order by at, id"
    return await _merges.all(tx.db, sql, (wanted, wanted))


async def newest_merges(tx: Tx, before: UUID | None, limit: int) -> list[Merge]:
    """All merges, undone ones too, from the newest, or from the one before this."""
    sql = "select * from customers.merges where %(before)s::uuid is null or id < %(before)s order by id desc limit %(limit)s"
    return await _merges.all(tx.db, sql, {"before": before, "limit": limit})


async def save_merge(tx: Tx, merge: Merge) -> None:
    await tx.db.execute(
        """
        insert into customers.merges (id, left_id, right_id, rule, evidence, by, at, undone_at, undone_by)
        values (%(id)s, %(left_id)s, %(right_id)s, %(rule)s, %(evidence)s, %(by)s, %(at)s, %(undone_at)s, %(undone_by)s)
        on conflict (id) do update set undone_at = excluded.undone_at, undone_by = excluded.undone_by
        """,
        parameters(merge, "evidence"),
    )


async def lead(tx: Tx, group: frozenset[UUID]) -> None:
    """See these customers under the oldest of them."""
    head = min(group)
    await tx.db.execute(
        """
        update customers.customers set joined_to = nullif(%s, id)
        where id = any(%s) and joined_to is distinct from nullif(%s, id)
        """,
        (head, list(group), head),
    )


async def refused(tx: Tx, ones: Iterable[UUID], others: Iterable[UUID]) -> bool:
    """Whether somebody said that one of these and one of those are two people."""
    row = await tx.db.execute(
        """
        select exists (select from customers.suggestions where state = 'refused'
                       and (left_id = any(%(a)s) and right_id = any(%(b)s) or left_id = any(%(b)s) and right_id = any(%(a)s)))
            or exists (select from customers.merges where undone_by like 'staff:%%'
                       and (left_id = any(%(a)s) and right_id = any(%(b)s) or left_id = any(%(b)s) and right_id = any(%(a)s)))
        """,
        {"a": list(ones), "b": list(others)},
    )
    found = await row.fetchone()
    return bool(found and found[0])
