"""What one customer did, for themselves to see."""

from datetime import datetime
from typing import Any
from uuid import UUID

from lingxi.platform.tx import Tx


async def traces(tx: Tx, customer_id: UUID, limit: int) -> list[tuple[str, int, datetime]]:
    """What they did, how often and when last; the latest first."""
    rows = await tx.db.execute(
        """
        select name, count(*)::int, max(at) from customers.activities where customer_id = %s
        group by name order by max(at) desc, name limit %s
        """,
        (customer_id, limit),
    )
    return [(name, times, last) for name, times, last in await rows.fetchall()]


async def activities(tx: Tx, customer_id: UUID, limit: int) -> list[dict[str, Any]]:
    """The newest first, as their sources told them."""
    rows = await tx.db.execute(
        """
        select jsonb_build_object('kind', a.kind, 'name', a.name, 'at', a.at, 'properties', a.properties, 'context', a.context)
        from customers.activities a where customer_id = %s order by at desc, id desc limit %s
        """,
        (customer_id, limit),
    )
    return [one for (one,) in await rows.fetchall()]
