"""Asides: kept until they are seen, and after that for the two who know of them."""

from uuid import UUID

from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import Aside

_asides = Rows(Aside)


async def unseen_asides(tx: Tx, staff_id: UUID) -> list[Aside]:
    sql = "select * from routing.asides where to_id = %s and seen_at is null order by id"
    return await _asides.all(tx.db, sql, (staff_id,))


async def aside(tx: Tx, id: UUID) -> Aside | None:
    """Held until the end of the transaction."""
    return await _asides.first(tx.db, "select * from routing.asides where id = %s for update", (id,))


async def insert_aside(tx: Tx, aside: Aside) -> None:
    await tx.db.execute(
        """
        insert into routing.asides (id, conversation_id, customer_id, customer_name, kind, from_id, to_id, text, at, seen_at)
        values (%(id)s, %(conversation_id)s, %(customer_id)s, %(customer_name)s, %(kind)s, %(from_id)s, %(to_id)s, %(text)s,
            %(at)s, %(seen_at)s)
        """,
        parameters(aside),
    )


async def save_seen(tx: Tx, aside: Aside) -> None:
    await tx.db.execute("update routing.asides set seen_at = %s where id = %s", (aside.seen_at, aside.id))
