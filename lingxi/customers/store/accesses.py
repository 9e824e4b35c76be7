"""Who looked at whom."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lingxi.customers.model.trust import Access
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_accesses = Rows(Access)


async def note(tx: Tx, customer_ids: Iterable[UUID], what: str, reason: str) -> None:
    """Looks at the same within an hour are counted in one row, unless a reason was given."""
    first = tx.now if reason else tx.now.replace(minute=0, second=0, microsecond=0)
    await tx.db.execute(
        """
        insert into customers.accesses (customer_id, actor, what, first_at, last_at, actor_name, reason, times)
        select id, %(actor)s, %(what)s, %(first)s, %(now)s, %(name)s, %(reason)s, 1
        from customers.customers where id = any(%(ids)s) order by id
        on conflict (customer_id, actor, what, first_at) do update
            set times = accesses.times + 1, last_at = greatest(accesses.last_at, excluded.last_at)
        """,
        {
            "ids": list(customer_ids),
            "actor": str(tx.actor),
            "name": tx.actor.name,
            "what": what,
            "reason": reason,
            "now": tx.now,
            "first": first,
        },
    )


async def accesses(
    tx: Tx, *, customer_ids: list[UUID] | None, actor: str | None, before: datetime | None, limit: int
) -> list[Access]:
    """The newest first; all of one moment together, since a list shows many at once: sometimes more than `limit`."""
    return await _accesses.all(
        tx.db,
        """
        with newest as (select a.*, c.name as customer_name from customers.accesses a join customers.customers c on c.id = a.customer_id
        where (%(ids)s::uuid[] is null or a.customer_id = any(%(ids)s)) and (%(actor)s::text is null or a.actor = %(actor)s)
          and (%(before)s::timestamptz is null or a.last_at < %(before)s)
        order by a.last_at desc fetch first %(limit)s rows with ties)
        select * from newest order by last_at desc, customer_id, what
        """,
        {"ids": customer_ids, "actor": actor, "before": before, "limit": limit},
    )
