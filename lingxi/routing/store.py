"""The tables of routing. Load is always counted from the works, never kept, so it cannot drift."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import LEASE_SECONDS, Agent, Offer, Queue, Work

_queues = Rows(Queue)
_agents = Rows(Agent)
_works = Rows(Work)
_offers = Rows(Offer)

_AGENT = """
select a.staff_id, s.name, case when a.lease_until < %(now)s then 'offline' else a.presence end as presence, a.since,
       a.capacity, a.idle_since, a.revision,
       (select count(*) from routing.works w
        where w.agent_id = a.staff_id and w.state in ('offered', 'assigned', 'wrap_up')) as load,
       coalesce((select array_agg(q.id order by q.id) from routing.queues q
                 where a.staff_id = any(q.members) and not q.archived), '{}') as queue_ids
from routing.agents a join platform.staff s on s.id = a.staff_id
"""


async def queues(tx: Tx) -> list[Queue]:
    return await _queues.all(tx.db, "select * from routing.queues order by archived, id")


async def queue(tx: Tx, id: UUID, *, lock: bool = False) -> Queue | None:
    return await _queues.first(
        tx.db, "select * from routing.queues where id = %s" + (" for no key update" if lock else ""), (id,)
    )


async def queue_for(tx: Tx, id: UUID | None, language: str) -> Queue | None:
    """The queue of this id, else the first that serves the language, else any; never an archived one."""
    return await _queues.first(
        tx.db,
        "select * from routing.queues where not archived order by (id = %s) desc nulls last, (%s = any(languages)) desc, id limit 1",
        (id, language),
    )


async def insert_queue(tx: Tx, queue: Queue) -> None:
    await tx.db.execute(
        """
        insert into routing.queues (id, name_zh, name_en, languages, offer_seconds, wrap_up_seconds, members, archived, revision)
        values (%(id)s, %(name_zh)s, %(name_en)s, %(languages)s, %(offer_seconds)s, %(wrap_up_seconds)s, %(members)s,
                %(archived)s, %(revision)s)
        """,
        parameters(queue),
    )


async def save_queue(tx: Tx, queue: Queue) -> None:
    await tx.db.execute(
        """
        update routing.queues set name_zh = %(name_zh)s, name_en = %(name_en)s, languages = %(languages)s,
            offer_seconds = %(offer_seconds)s, wrap_up_seconds = %(wrap_up_seconds)s, members = %(members)s,
            archived = %(archived)s, revision = %(revision)s
        where id = %(id)s
        """,
        parameters(queue),
    )


async def agents(tx: Tx) -> list[Agent]:
    return await _agents.all(tx.db, _AGENT + "where s.active order by a.staff_id", {"now": tx.now})


async def agent(tx: Tx, staff_id: UUID, *, lock: bool = False) -> Agent | None:
    """Locked in a statement of its own: one that waits for a lock counts the load as it was before the wait."""
    if lock:
        await tx.db.execute("select 1 from routing.agents where staff_id = %s for update", (staff_id,))
    return await _agents.first(tx.db, _AGENT + "where a.staff_id = %(id)s", {"now": tx.now, "id": staff_id})


async def free_agents(tx: Tx) -> list[Agent]:
    """Everybody available with room, held; those whom another transaction holds come next time."""
    held = await tx.db.execute(
        """
        select a.staff_id from routing.agents a join platform.staff s on s.id = a.staff_id
        where s.active and a.presence = 'available' and a.lease_until >= %s order by a.staff_id for update of a skip locked
        """,
        (tx.now,),
    )
    ids = [found[0] for found in await held.fetchall()]
    found = await _agents.all(
        tx.db, _AGENT + "where a.staff_id = any(%(ids)s) order by a.staff_id", {"now": tx.now, "ids": ids}
    )
    return [agent for agent in found if agent.load < agent.capacity]


async def ensure_agent(tx: Tx, staff_id: UUID, capacity: int) -> None:
    await tx.db.execute(
        """
        insert into routing.agents (staff_id, presence, since, capacity, idle_since, missed, lease_until, revision)
        values (%s, 'offline', %s, %s, %s, 0, %s, 1) on conflict do nothing
        """,
        (staff_id, tx.now, capacity, tx.now, tx.now),
    )


async def save_agent(tx: Tx, agent: Agent, *, lease: bool = False, missed: int | None = None) -> None:
    """`lease` starts it anew; `missed` sets how many offers in a row ran out."""
    await tx.db.execute(
        """
        update routing.agents set presence = %(presence)s, since = %(since)s, capacity = %(capacity)s,
            idle_since = %(idle_since)s, revision = %(revision)s, missed = coalesce(%(missed)s, missed),
            lease_until = case when %(lease)s then %(until)s else lease_until end
        where staff_id = %(staff_id)s
        """,
        {**parameters(agent), "lease": lease, "missed": missed, "until": tx.now + timedelta(seconds=LEASE_SECONDS)},
    )


async def missed(tx: Tx, staff_id: UUID) -> int:
    row = await tx.db.execute("select missed from routing.agents where staff_id = %s", (staff_id,))
    found = await row.fetchone()
    return int(found[0]) if found else 0


async def forgive(tx: Tx, staff_id: UUID) -> None:
    """An answer clears the count of missed offers."""
    await tx.db.execute("update routing.agents set missed = 0 where staff_id = %s", (staff_id,))


async def renew(tx: Tx, staff_id: UUID) -> None:
    """A lease that ran out is not renewed: the desk has to choose a presence again."""
    await tx.db.execute(
        "update routing.agents set lease_until = %s where staff_id = %s and lease_until >= %s",
        (tx.now + timedelta(seconds=LEASE_SECONDS), staff_id, tx.now),
    )


async def lapsed(tx: Tx) -> list[UUID]:
    """Agents whose lease ran out although nobody has said so yet."""
    row = await tx.db.execute(
        "select staff_id from routing.agents where presence <> 'offline' and lease_until < %s order by staff_id for update skip locked",
        (tx.now,),
    )
    return [found[0] for found in await row.fetchall()]


async def work(tx: Tx, conversation_id: UUID, *, lock: bool = False) -> Work | None:
    sql = "select * from routing.works where conversation_id = %s" + (" for update" if lock else "")
    return await _works.first(tx.db, sql, (conversation_id,))


async def works(tx: Tx, conversation_ids: list[UUID]) -> list[Work]:
    return await _works.all(tx.db, "select * from routing.works where conversation_id = any(%s)", (conversation_ids,))


async def floor(tx: Tx, staff_id: UUID, limit: int) -> list[Work]:
    """An agent's own works, and the oldest that wait in the agent's queues."""
    return await _works.all(
        tx.db,
        """
        (select w.* from routing.works w where w.agent_id = %(id)s and w.state in ('offered', 'assigned', 'wrap_up'))
        union
        (select w.* from routing.works w where w.state in ('waiting', 'offered')
            and w.queue_id in (select q.id from routing.queues q where %(id)s = any(q.members) and not q.archived)
         order by w.enqueued_at, w.id limit %(limit)s)
        """,
        {"id": staff_id, "limit": limit},
    )


async def anybody_waits(tx: Tx) -> bool:
    row = await tx.db.execute("select 1 from routing.works where state = 'waiting' limit 1")
    return await row.fetchone() is not None


async def waiting(tx: Tx, queue_ids: list[UUID], limit: int) -> list[Work]:
    """The oldest works that wait in these queues, held; those that another transaction holds come next time."""
    return await _works.all(
        tx.db,
        """
        select * from routing.works where state = 'waiting' and queue_id = any(%s)
        order by enqueued_at, id limit %s for update skip locked
        """,
        (queue_ids, limit),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusals:
    work_id: UUID
    agents: tuple[UUID, ...]


async def refusals(tx: Tx, work_ids: list[UUID], since: datetime) -> dict[UUID, frozenset[UUID]]:
    """Who declined or missed these works since a moment."""
    sql = """
        select work_id, array_agg(distinct agent_id) as agents from routing.offers
        where work_id = any(%s) and state in ('declined', 'expired') and offered_at >= %s group by work_id
        """
    found = await Rows(Refusals).all(tx.db, sql, (work_ids, since))
    return {r.work_id: frozenset(r.agents) for r in found}


async def insert_work(tx: Tx, work: Work) -> None:
    await tx.db.execute(
        """
        insert into routing.works (id, conversation_id, queue_id, state, agent_id, enqueued_at, wrap_up_until, revision)
        values (%(id)s, %(conversation_id)s, %(queue_id)s, %(state)s, %(agent_id)s, %(enqueued_at)s, %(wrap_up_until)s, %(revision)s)
        """,
        parameters(work),
    )


async def save_work(tx: Tx, work: Work) -> None:
    await tx.db.execute(
        """
        update routing.works set queue_id = %(queue_id)s, state = %(state)s, agent_id = %(agent_id)s,
            enqueued_at = %(enqueued_at)s, wrap_up_until = %(wrap_up_until)s, revision = %(revision)s
        where id = %(id)s
        """,
        parameters(work),
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
        where c.state = 'open' and (w.id is null or w.state not in ('offered', 'assigned'))
          and (c.queue_id is null or c.queue_id in (select id from routing.queues where archived))
          and exists (select 1 from routing.queues where not archived)
        order by c.id limit 200
        """
    )
    return [found[0] for found in await row.fetchall()]


async def works_of(tx: Tx, staff_id: UUID) -> list[Work]:
    """What counts as an agent's load."""
    sql = "select * from routing.works where agent_id = %s and state in ('offered', 'assigned', 'wrap_up') order by conversation_id"
    return await _works.all(tx.db, sql, (staff_id,))


async def offer(tx: Tx, id: UUID) -> Offer | None:
    return await _offers.first(tx.db, "select * from routing.offers where id = %s", (id,))


async def pending(tx: Tx, work_id: UUID) -> Offer | None:
    return await _offers.first(
        tx.db, "select * from routing.offers where work_id = %s and state = 'pending'", (work_id,)
    )


async def pending_of(tx: Tx, staff_id: UUID) -> list[Offer]:
    sql = "select * from routing.offers where agent_id = %s and state = 'pending' order by offered_at, id"
    return await _offers.all(tx.db, sql, (staff_id,))


async def stale_offers(tx: Tx) -> list[Offer]:
    """Pending offers that ran out, or whose agent has left."""
    return await _offers.all(
        tx.db,
        """
        select o.* from routing.offers o join routing.agents a on a.staff_id = o.agent_id
        where o.state = 'pending'
          and (o.expires_at < %(now)s or a.presence not in ('available', 'busy') or a.lease_until < %(now)s)
        order by o.id limit 200
        """,
        {"now": tx.now},
    )


async def insert_offer(tx: Tx, offer: Offer) -> None:
    await tx.db.execute(
        """
        insert into routing.offers (id, work_id, conversation_id, queue_id, agent_id, state, offered_at, expires_at)
        values (%(id)s, %(work_id)s, %(conversation_id)s, %(queue_id)s, %(agent_id)s, %(state)s, %(offered_at)s, %(expires_at)s)
        """,
        parameters(offer),
    )


async def settle_offer(tx: Tx, offer: Offer) -> None:
    await tx.db.execute("update routing.offers set state = %s where id = %s", (offer.state, offer.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One waiting customer of a queue, and their place in it."""

    conversation_id: UUID
    customer_id: UUID
    place: int
    agents: int


_STANDING = """
select w.conversation_id, c.customer_id, row_number() over (partition by w.queue_id order by w.enqueued_at, w.id) as place,
       (select count(*) from routing.agents a join routing.queues q on q.id = w.queue_id and a.staff_id = any(q.members)
        where a.presence in ('available', 'busy') and a.lease_until >= %(now)s) as agents
from routing.works w join conversations.conversations c on c.id = w.conversation_id
where w.state in ('waiting', 'offered')
"""


async def standings(tx: Tx, limit: int) -> list[Standing]:
    """Who waits where, for the first `limit` of each queue."""
    sql = f"select * from ({_STANDING}) s where place <= %(limit)s"
    return await Rows(Standing).all(tx.db, sql, {"now": tx.now, "limit": limit})


async def standing(tx: Tx, work: Work) -> Standing | None:
    sql = f"select * from ({_STANDING} and w.queue_id = %(queue)s) s where conversation_id = %(id)s"
    return await Rows(Standing).first(tx.db, sql, {"now": tx.now, "queue": work.queue_id, "id": work.conversation_id})


async def agents_there(tx: Tx, queue_id: UUID | None) -> int:
    """Colleagues who are there for a queue now (for any queue when None)."""
    row = await tx.db.execute(
        """
        select count(distinct a.staff_id) from routing.agents a
        join routing.queues q on a.staff_id = any(q.members) and not q.archived and (%(id)s::uuid is null or q.id = %(id)s)
        where a.presence in ('available', 'busy') and a.lease_until >= %(now)s
        """,
        {"id": queue_id, "now": tx.now},
    )
    found = await row.fetchone()
    return int(found[0]) if found else 0
