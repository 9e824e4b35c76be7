"""Where waiting customers stand."""

from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx
from lingxi.routing.model import QUANTILE, Place, Work


async def place(tx: Tx, work: Work) -> Place | None:
    """None when it does not wait."""
    return await Rows(Place).first(
        tx.db,
        """
        select %(conversation)s::uuid as conversation_id,
               (select count(*) from routing.works w where w.queue_id = me.queue_id and w.state in ('waiting', 'offered')
                and (w.not_before is null or w.not_before <= %(now)s) and (w.enqueued_at, w.id) <= (me.enqueued_at, me.id)) as place,
               (select count(*) from routing.agents a join routing.queues q on q.id = me.queue_id and a.staff_id = any(q.members)
                where a.presence in ('available', 'busy') and a.lease_until >= %(now)s) as agents,
               mine.open, case when mine.open then null else mine.changes_at end as opens_at,
               told.now_seconds as wait_seconds, coalesce(told.quantile, %(quantile)s) as quantile
        from routing.works me join routing.queues mine on mine.id = me.queue_id
        left join routing.waits told on told.work_id = me.id and told.enqueued_at = me.enqueued_at
        where me.id = %(id)s and me.state in ('waiting', 'offered')
          and (me.not_before is null or me.not_before <= %(now)s)
        """,
        {"now": tx.now, "id": work.id, "conversation": work.conversation_id, "quantile": QUANTILE},
    )
