"""How long customers were told to wait at most: the first word, against which is measured, and the last, which holds now."""

from datetime import datetime
from uuid import UUID

from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx
from lingxi.routing.model import QUANTILE, Place, Waits, Work


async def tell(tx: Tx, told: list[tuple[Work, Place]]) -> None:
    """Keep what was told. The first word about one wait stays, whatever is told later."""
    values = {
        "works": [work.id for work, _ in told],
        "since": [work.enqueued_at for work, _ in told],
        "queues": [work.queue_id for work, _ in told],
        "seconds": [place.wait_seconds for _, place in told],
        "quantile": QUANTILE,
        "now": tx.now,
    }
    await tx.db.execute(
        """
        insert into routing.waits (work_id, enqueued_at, queue_id, quantile, told_at, told_seconds, now_seconds)
        select work, since, queue, %(quantile)s, %(now)s, seconds, seconds
        from unnest(%(works)s::uuid[], %(since)s::timestamptz[], %(queues)s::uuid[], %(seconds)s::integer[])
             as said (work, since, queue, seconds)
        on conflict (work_id, enqueued_at) do update
            set now_seconds = excluded.now_seconds, told_seconds = coalesce(waits.told_seconds, excluded.told_seconds),
                told_at = case when waits.told_seconds is null then excluded.told_at else waits.told_at end
            where waits.now_seconds is distinct from excluded.now_seconds
        """,
        values,
    )


async def forget_wait(tx: Tx, work_id: UUID) -> None:
    """They chose to wait for something else than what they were told about."""
    await tx.db.execute("delete from routing.waits where work_id = %s", (work_id,))


async def waits(tx: Tx, since: datetime) -> list[Waits]:
    """By queue, of those who were told something since then and have been served."""
    return await Rows(Waits).all(
        tx.db,
        """
        select w.queue_id, max(w.quantile) as quantile, count(*) as served,
               count(*) filter (where s.began_at <= w.told_at + make_interval(secs => w.told_seconds)) as within
        from routing.waits w
        join lateral (select min(began_at) as began_at from routing.stints s
                      where s.work_id = w.work_id and s.began_at >= w.enqueued_at) s on s.began_at is not null
        where w.told_at >= %s and w.told_seconds is not null group by w.queue_id order by w.queue_id
        """,
        (since,),
    )


async def handling(tx: Tx, since: datetime, fewest: int) -> dict[UUID, float]:
    """Mean seconds that a customer of a queue takes, wrap-up included, of its last two hundred since then; of queues with enough."""
    rows = await tx.db.execute(
        """
        select q.id, avg(extract(epoch from s.ended_at - s.began_at)) + q.wrap_up_seconds from routing.queues q
        join lateral (select began_at, ended_at from routing.stints
                      where queue_id = q.id and ended_at >= %s and not deserted order by ended_at desc limit 200) s on true
        where not q.archived group by q.id having count(*) >= %s
        """,
        (since, fewest),
    )
    return {found[0]: float(found[1]) for found in await rows.fetchall() if found[1] > 0}
