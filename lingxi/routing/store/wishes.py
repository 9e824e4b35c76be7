"""Whom customers know, and whose wish to wait for somebody is over."""

from datetime import timedelta
from uuid import UUID

from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx
from lingxi.routing.model import Acquaintance


async def acquaintance(tx: Tx, customer_id: UUID, queue_id: UUID, within: timedelta) -> Acquaintance | None:
    """The colleague of this queue who served this customer last."""
    return await Rows(Acquaintance).first(
        tx.db,
        """
        select s.agent_id as id, p.name, a.presence in ('available', 'busy') and a.lease_until >= %(now)s as there
        from routing.stints s
        join platform.staff p on p.id = s.agent_id and p.active
        join routing.agents a on a.staff_id = s.agent_id
        join routing.queues q on q.id = %(queue)s and s.agent_id = any(q.members)
        where s.customer_id = %(customer)s and coalesce(s.ended_at, %(now)s) > %(since)s
        order by s.began_at desc limit 1
        """,
        {"customer": customer_id, "queue": queue_id, "now": tx.now, "since": tx.now - within},
    )


async def wishes_over(tx: Tx, conversation_id: UUID | None = None) -> list[UUID]:
    """Conversations (or this one) that waited for somebody long enough, or for somebody who serves their queue no more."""
    row = await tx.db.execute(
        """
        select w.conversation_id from routing.works w
        join routing.queues q on q.id = w.queue_id
        left join platform.staff p on p.id = (w.wish ->> 'id')::uuid and p.active and p.id = any(q.members)
        where w.state in ('waiting', 'offered') and w.wish is not null
          and ((w.wish ->> 'until')::timestamptz <= %(now)s or p.id is null)
          and (%(id)s::uuid is null or w.conversation_id = %(id)s)
        order by w.conversation_id limit 200
        """,
        {"now": tx.now, "id": conversation_id},
    )
    return [found[0] for found in await row.fetchall()]
