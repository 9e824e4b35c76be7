"""What the boards show: conversations of live work, and the figures of the day."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from psycopg.types.json import Jsonb

from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx
from lingxi.routing.model import AgentDay, Offer, QueueDay, Talk


async def talks(tx: Tx) -> list[Talk]:
    """The conversations of all work that is not done."""
    return await Rows(Talk).all(
        tx.db,
        """
        select c.id, c.customer_name, c.subject, c.last_text, c.revision
        from routing.works w join conversations.conversations c on c.id = w.conversation_id
        where w.state <> 'done' order by c.id
        """,
    )


async def ringing(tx: Tx) -> list[Offer]:
    """Every offer that nobody has answered yet."""
    return await Rows(Offer).all(
        tx.db,
        """
        select id, work_id, conversation_id, queue_id, agent_id, state, policy_version, offered_at, expires_at
        from routing.offers where state = 'pending' order by id
        """,
    )


async def queue_days(tx: Tx, since: datetime, targets: Mapping[UUID, float], usual: float) -> list[QueueDay]:
    """Of what began to wait since then; `targets` are seconds by queue, `usual` of every other one."""
    return await Rows(QueueDay).all(
        tx.db,
        """
        with round as (
            select w.queue_id, w.state, extract(epoch from min(s.began_at) - w.enqueued_at) as wait
            from routing.works w left join routing.stints s on s.work_id = w.id and s.began_at >= w.enqueued_at
            where w.enqueued_at >= %(since)s group by w.id
        )
        select queue_id, count(*) as came, count(wait) as answered,
               count(*) filter (where wait <= coalesce((%(targets)s::jsonb ->> queue_id::text)::float8, %(usual)s)) as in_time,
               count(*) filter (where wait is null and state = 'done') as abandoned, avg(wait)::float8 as mean_wait_seconds
        from round group by queue_id order by queue_id
        """,
        {"since": since, "targets": Jsonb({str(id): seconds for id, seconds in targets.items()}), "usual": usual},
    )


async def agent_days(tx: Tx, since: datetime) -> list[AgentDay]:
    return await Rows(AgentDay).all(
        tx.db,
        """
        select agent_id as staff_id, count(*) as served, avg(extract(epoch from ended_at - began_at))::float8 as mean_seconds
        from routing.stints where began_at >= %s group by agent_id order by agent_id
        """,
        (since,),
    )
