"""Work, and the stints that people spent with it."""

from datetime import datetime, timedelta
from uuid import UUID

from lingxi.engines.matching import Adviser
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import Stint, TakenOver, Work

_works = Rows(Work)
_JSON = ("required", "preferred", "previous", "wish", "parked", "companions")


async def work(tx: Tx, conversation_id: UUID, *, lock: bool = False) -> Work | None:
    sql = "select * from routing.works where conversation_id = %s" + (" for update" if lock else "")
    return await _works.first(tx.db, sql, (conversation_id,))


async def works(tx: Tx, conversation_ids: list[UUID]) -> list[Work]:
    return await _works.all(tx.db, "select * from routing.works where conversation_id = any(%s)", (conversation_ids,))


async def floor(tx: Tx, staff_id: UUID, limit: int) -> list[Work]:
    """An agent's own works, those that they are beside, and the oldest that wait in the agent's queues."""
    return await _works.all(
        tx.db,
        """
        (select w.* from routing.works w where w.agent_id = %(id)s
            and w.state in ('offered', 'assigned', 'parked', 'wrap_up'))
        union
        (select w.* from routing.works w where w.companions <> '[]'
            and w.companions @> jsonb_build_array(jsonb_build_object('staff_id', %(id)s::text)))
        union
        (select w.* from routing.works w where w.state in ('waiting', 'offered')
            and w.queue_id in (select q.id from routing.queues q where %(id)s = any(q.members) and not q.archived)
         order by w.enqueued_at, w.id limit %(limit)s)
        """,
        {"id": staff_id, "limit": limit},
    )


async def live(tx: Tx) -> list[Work]:
    """Everything that is not done."""
    return await _works.all(tx.db, "select * from routing.works where state <> 'done'")


async def hold_waiting(tx: Tx, ids: list[UUID]) -> dict[UUID, Work]:
    """Those of these works that wait, held; those that another transaction holds come next time."""
    sql = "select * from routing.works where id = any(%s) and state = 'waiting' order by id for update skip locked"
    return {one.id: one for one in await _works.all(tx.db, sql, (ids,))}


async def insert_work(tx: Tx, work: Work) -> None:
    await tx.db.execute(
        """
        insert into routing.works (id, conversation_id, customer_id, queue_id, channel, language, state, agent_id, enqueued_at,
            required, preferred, priority, due_at, not_before, previous, wish, hand_offs, sensitive, refused_by, wrap_up_until,
            parked, companions, revision)
        values (%(id)s, %(conversation_id)s, %(customer_id)s, %(queue_id)s, %(channel)s, %(language)s, %(state)s, %(agent_id)s,
            %(enqueued_at)s, %(required)s, %(preferred)s, %(priority)s, %(due_at)s, %(not_before)s, %(previous)s, %(wish)s, %(hand_offs)s,
            %(sensitive)s, %(refused_by)s, %(wrap_up_until)s, %(parked)s, %(companions)s, %(revision)s)
        """,
        parameters(work, *_JSON),
    )


async def save_work(tx: Tx, work: Work) -> None:
    await tx.db.execute(
        """
        update routing.works set customer_id = %(customer_id)s, queue_id = %(queue_id)s, state = %(state)s, agent_id = %(agent_id)s,
            enqueued_at = %(enqueued_at)s, required = %(required)s, preferred = %(preferred)s, priority = %(priority)s,
            due_at = %(due_at)s, not_before = %(not_before)s, previous = %(previous)s, wish = %(wish)s, channel = %(channel)s,
            hand_offs = %(hand_offs)s, sensitive = %(sensitive)s, refused_by = %(refused_by)s, wrap_up_until = %(wrap_up_until)s,
            parked = %(parked)s, companions = %(companions)s, revision = %(revision)s
        where id = %(id)s
        """,
        parameters(work, *_JSON),
    )


async def overdue_wrap_ups(tx: Tx) -> list[UUID]:
    """Conversations whose wrap-up time is over."""
    row = await tx.db.execute(
        "select conversation_id from routing.works where state = 'wrap_up' and wrap_up_until < %s order by id limit 200",
        (tx.now,),
    )
    return [found[0] for found in await row.fetchall()]


async def strays(tx: Tx) -> list[UUID]:
    """Open conversations that nobody serves and that stand in no queue, or in an archived one; none while there is no queue.

    Where there is no queue for a conversation, its queue is null, so this looks at few rows.
    """
    row = await tx.db.execute(
        """
        select c.id from conversations.conversations c left join routing.works w on w.conversation_id = c.id
        where c.state = 'open' and (w.id is null or w.state not in ('offered', 'assigned', 'parked'))
          and (c.queue_id is null or c.queue_id in (select id from routing.queues where archived))
          and exists (select 1 from routing.queues where not archived)
        order by c.id limit 200
        """
    )
    return [found[0] for found in await row.fetchall()]


async def works_of(tx: Tx, staff_id: UUID) -> list[Work]:
    """What counts as an agent's load, and what they parked."""
    states = "('offered', 'assigned', 'parked', 'wrap_up')"
    sql = f"select * from routing.works where agent_id = %s and state in {states} order by conversation_id"
    return await _works.all(tx.db, sql, (staff_id,))


async def begin_stint(tx: Tx, stint: Stint) -> None:
    await tx.db.execute(
        """
        insert into routing.stints (id, work_id, customer_id, queue_id, channel, agent_id, began_at, ended_at, hard)
        values (%(id)s, %(work_id)s, %(customer_id)s, %(queue_id)s, %(channel)s, %(agent_id)s, %(began_at)s, %(ended_at)s, %(hard)s)
        """,
        parameters(stint),
    )


async def served_since(tx: Tx, work_id: UUID) -> datetime | None:
    """When whoever serves it now began."""
    sql = "select began_at from routing.stints where work_id = %s and ended_at is null"
    row = await (await tx.db.execute(sql, (work_id,))).fetchone()
    return row[0] if row else None


async def end_stint(tx: Tx, work_id: UUID, *, deserted: bool = False) -> None:
    """Whoever served it does so no more; no harm if nobody did. `deserted` says that they left a customer without an answer."""
    sql = "update routing.stints set ended_at = %s, deserted = %s where work_id = %s and ended_at is null"
    await tx.db.execute(sql, (tx.now, deserted, work_id))


async def deserted(tx: Tx, conversation_id: UUID | None = None) -> list[UUID]:
    """Conversations (or this one) whose agent went offline while the customer's last word is unanswered.

    Whoever serves without ever having said that they are there, as supervisors do, has not gone; who was reached by telephone
    has been answered.
    """
    row = await tx.db.execute(
        """
        select w.conversation_id from routing.agents a
        join routing.works w on w.agent_id = a.staff_id and w.state = 'assigned'
        join routing.stints s on s.work_id = w.id and s.ended_at is null and s.began_at < a.since
        join conversations.conversations c on c.id = w.conversation_id and c.last_author = 'customer'
        where a.presence = 'offline' and (%(id)s::uuid is null or w.conversation_id = %(id)s)
          and not exists (select 1 from routing.callbacks k where k.conversation_id = c.id and k.state = 'reached'
                          and not exists (select 1 from conversations.messages m where m.conversation_id = c.id
                                          and m.kind = 'message' and m.author_kind = 'customer' and m.at > k.tried_at))
        order by w.conversation_id limit 200
        """,
        {"id": conversation_id},
    )
    return [found[0] for found in await row.fetchall()]


async def taken_over(tx: Tx, staff_id: UUID, since: datetime) -> list[TakenOver]:
    """What this agent had to leave since then, and who has it since, the last left first."""
    return await Rows(TakenOver).all(
        tx.db,
        """
        select w.conversation_id, c.customer_name, s.ended_at as left_at, next.began_at as taken_at, next.agent_id as by_id
        from routing.stints s join routing.works w on w.id = s.work_id
        join conversations.conversations c on c.id = w.conversation_id
        left join lateral (select n.began_at, n.agent_id from routing.stints n
                           where n.work_id = s.work_id and n.began_at >= s.ended_at order by n.began_at limit 1) next on true
        where s.agent_id = %s and s.deserted and s.ended_at >= %s order by s.ended_at desc limit 100
        """,
        (staff_id, since),
    )


async def previous(tx: Tx, customer_ids: list[UUID], within: timedelta, but: UUID | None = None) -> Adviser | None:
    """Who served one of these customers last (other than `but`), and when that ended."""
    return await Rows(Adviser).first(
        tx.db,
        """
        select s.agent_id as id, coalesce(s.ended_at, %(now)s) as at from routing.stints s
        join platform.staff p on p.id = s.agent_id and p.active
        where s.customer_id = any(%(ids)s) and s.began_at > %(since)s and s.agent_id is distinct from %(but)s
        order by s.began_at desc, s.id desc limit 1
        """,
        {"ids": customer_ids, "now": tx.now, "since": tx.now - within, "but": but},
    )


async def move_stints(tx: Tx, work_id: UUID, customer_id: UUID) -> None:
    await tx.db.execute("update routing.stints set customer_id = %s where work_id = %s", (customer_id, work_id))


async def works_for(tx: Tx, customer_id: UUID) -> list[Work]:
    """What a customer has that is not done."""
    sql = "select * from routing.works where customer_id = %s and state <> 'done' order by conversation_id"
    return await _works.all(tx.db, sql, (customer_id,))
