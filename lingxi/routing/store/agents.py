"""Agents. What they have at the moment is always counted from the works, never kept, so it cannot drift."""

from datetime import timedelta
from uuid import UUID

from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import LEASE_SECONDS, Agent, Form, Load

_agents = Rows(Agent)

_AGENT = """
select a.staff_id, s.name, case when a.lease_until < %(now)s then 'offline' else a.presence end as presence, a.since,
       a.capacity, a.capacities, a.skills, a.languages, a.likes, a.likes_languages, a.in_training, a.revision,
       coalesce((select array_agg(q.id order by q.id) from routing.queues q
                 where a.staff_id = any(q.members) and not q.archived), '{}') as queue_ids
from routing.agents a join platform.staff s on s.id = a.staff_id
"""


async def agents(tx: Tx) -> list[Agent]:
    return await _agents.all(tx.db, _AGENT + "where s.active order by a.staff_id", {"now": tx.now})


async def agent(tx: Tx, staff_id: UUID, *, lock: bool = False) -> Agent | None:
    """Locked in a statement of its own: one that waits for a lock sees what was before the wait."""
    if lock:
        await tx.db.execute("select 1 from routing.agents where staff_id = %s for update", (staff_id,))
    return await _agents.first(tx.db, _AGENT + "where a.staff_id = %(id)s", {"now": tx.now, "id": staff_id})


async def hold_available(tx: Tx, staff_ids: list[UUID], more: int) -> dict[UUID, int]:
    """Holds those who are available, and says how much room each has, with `more` than usual; whom another transaction holds comes
    next time.
    """
    held = await tx.db.execute(
        """
        select a.staff_id from routing.agents a
        where a.staff_id = any(%s) and a.presence = 'available' and a.lease_until >= %s
        order by a.staff_id for update of a skip locked
        """,
        (staff_ids, tx.now),
    )
    ids = [found[0] for found in await held.fetchall()]
    rows = await tx.db.execute(
        """
        select a.staff_id, a.capacity + case when a.capacity > 0 then %s else 0 end - count(w.id) from routing.agents a
        left join routing.works w on w.agent_id = a.staff_id and w.state in ('offered', 'assigned', 'wrap_up')
        where a.staff_id = any(%s) group by a.staff_id, a.capacity
        """,
        (more, ids),
    )
    return {found[0]: int(found[1]) for found in await rows.fetchall()}


async def loads(tx: Tx) -> list[Load]:
    """Of every agent who has something."""
    return await Rows(Load).all(
        tx.db,
        """
        select agent_id as staff_id, count(*) as load from routing.works
        where state in ('offered', 'assigned', 'wrap_up') group by agent_id order by agent_id
        """,
    )


async def forms(tx: Tx, hard_since: timedelta) -> list[Form]:
    """Of every agent who is there: `hard_since` says how far back hard contacts count."""
    return await Rows(Form).all(
        tx.db,
        """
        select a.staff_id, greatest(a.since, max(s.ended_at)) as idle_since,
               least(1, coalesce(sum(extract(epoch from least(coalesce(s.ended_at, %(now)s), %(now)s) - s.began_at)), 0)
                        / (greatest(1, extract(epoch from %(now)s - a.came_at)) * greatest(1, a.capacity))) as occupancy,
               coalesce(avg(s.hard::integer) filter (where s.began_at > %(hard)s), 0) as emotional_load
        from routing.agents a left join routing.stints s on s.agent_id = a.staff_id and s.began_at >= a.came_at
        where a.presence <> 'offline' and a.lease_until >= %(now)s
        group by a.staff_id order by a.staff_id
        """,
        {"now": tx.now, "hard": tx.now - hard_since},
    )


async def ensure_agent(tx: Tx, staff_id: UUID, capacity: int) -> bool:
    """Whether they are an agent only now."""
    made = await tx.db.execute(
        """
        insert into routing.agents (staff_id, presence, since, came_at, capacity, missed, lease_until, revision)
        values (%(id)s, 'offline', %(now)s, %(now)s, %(capacity)s, 0, %(now)s, 1) on conflict do nothing returning 1
        """,
        {"id": staff_id, "now": tx.now, "capacity": capacity},
    )
    return await made.fetchone() is not None


async def save_agent(tx: Tx, agent: Agent, *, lease: bool = False, missed: int | None = None) -> None:
    """`lease` starts it anew; whose lease ran out before, came anew. `missed` sets how many offers in a row ran out."""
    await tx.db.execute(
        """
        update routing.agents set presence = %(presence)s, since = %(since)s, capacity = %(capacity)s,
            capacities = %(capacities)s, skills = %(skills)s, languages = %(languages)s, likes = %(likes)s,
            likes_languages = %(likes_languages)s, in_training = %(in_training)s, revision = %(revision)s,
            missed = coalesce(%(missed)s, missed),
            came_at = case when %(lease)s and lease_until < %(away)s then %(now)s else came_at end,
            lease_until = case when %(lease)s then %(until)s else lease_until end
        where staff_id = %(staff_id)s
        """,
        {
            **parameters(agent, "capacities", "skills", "languages"),
            "lease": lease,
            "missed": missed,
            "now": tx.now,
            "until": tx.now + timedelta(seconds=LEASE_SECONDS),
            "away": tx.now - timedelta(hours=1),
        },
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
