"""Rehearsals as they are kept, and the day that they play: traffic from works and stints, the roster from the log."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from psycopg.types.json import Jsonb
from pydantic_core import to_jsonable_python

from lingxi import routing
from lingxi.app.rehearsals.model import Past, PolicyRehearsal, State, shifts_of
from lingxi.app.simulate.rehearsal import Arrival, OnDuty
from lingxi.app.simulate.rehearsal import Rehearsal as Outcome
from lingxi.engines.matching import Adviser, Channel, Policy, Skill
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx
from lingxi.routing import Presence

THERE = ("available", "busy")
SILENT_SECONDS = 60
REMEMBERED = timedelta(days=7)
_rehearsals = Rows(PolicyRehearsal)
_COLUMNS = (
    "id, state, since, until, policy, against, replications, contacts, answered, abandoned, agents, share, staff_id, at"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Came:
    """A contact as it was: `waited` seconds until it was answered or ended, `served` how long people spent with it."""

    at: datetime
    queue_id: UUID
    channel: Channel
    language: str
    required: tuple[Skill, ...]
    priority: int
    previous: Adviser | None
    answered: bool
    gone: bool
    waited: float
    served: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    at: datetime
    staff_id: UUID
    presence: Presence


async def past(tx: Tx, since: datetime, until: datetime, policy: Policy) -> Past:
    came = await _came(tx, since, until)
    settled = [one for one in came if one.answered or one.gone]
    lost = [one for one in settled if not one.answered]
    return Past(
        arrivals=tuple(_arrivals(came, policy)),
        agents=tuple(await _roster(tx, since, until, policy)),
        answered=len(settled) - len(lost),
        abandoned=len(lost),
        patience_seconds=sum(one.waited for one in settled) / len(lost) if lost else None,
    )


def _arrivals(came: list[_Came], policy: Policy) -> Iterable[Arrival]:
    """Whoever was not served would have taken as long as the queue's others did."""
    known: dict[UUID, list[float]] = {}
    for one in came:
        if one.served is not None:
            known.setdefault(one.queue_id, []).append(one.served)
    everywhere = [length for lengths in known.values() for length in lengths]
    for n, one in enumerate(came):
        like = known.get(one.queue_id) or everywhere or [0.0]
        window = timedelta(seconds=policy.affinity_window_seconds)
        yield Arrival(
            at=one.at,
            queue_id=one.queue_id,
            channel=one.channel,
            handling_seconds=one.served if one.served is not None else like[n % len(like)],
            patience_seconds=one.waited if one.gone and not one.answered else None,
            language=one.language,
            required=one.required,
            priority=one.priority,
            previous=one.previous.id if one.previous and one.at - one.previous.at <= window else None,
        )


async def _came(tx: Tx, since: datetime, until: datetime) -> list[_Came]:
    return await Rows(_Came).all(
        tx.db,
        """
        select w.enqueued_at as at, w.queue_id, w.channel, w.language, w.required, w.priority, w.previous,
               s.began_at is not null as answered, s.began_at is null and w.state = 'done' as gone,
               greatest(0, extract(epoch from coalesce(s.began_at, c.closed_at, %(until)s) - w.enqueued_at))::float8 as waited,
               extract(epoch from s.lasted)::float8 as served
        from routing.works w join conversations.conversations c on c.id = w.conversation_id
        left join lateral (
            select min(t.began_at) as began_at, sum(coalesce(t.ended_at, %(until)s) - t.began_at) filter
                (where coalesce(t.ended_at, %(until)s) > t.began_at) as lasted
            from routing.stints t where t.work_id = w.id and t.began_at >= w.enqueued_at
        ) s on true
        where w.enqueued_at >= %(since)s and w.enqueued_at < %(until)s order by w.enqueued_at, w.id
        """,
        {"since": since, "until": until},
    )


async def _roster(tx: Tx, since: datetime, until: datetime, policy: Policy) -> Iterable[OnDuty]:
    """Who was there when, as the log told it, with what they can do today. Of whom the log holds nothing any more, from the first
    contact that they served to the last.
    """
    served = await _served(tx, since, until)
    told: dict[UUID, list[_Told]] = {}
    for one in await _told(tx, since, until):
        told.setdefault(one.staff_id, []).append(one)
    wrap_up = {queue.id: queue.wrap_up_seconds for queue in await routing.queues(tx)}
    found = []
    for agent in await routing.agents(tx):
        history = told.get(agent.staff_id, [])
        shifts = shifts_of([(one.at, one.presence in THERE) for one in history], since, until)
        if not shifts and agent.staff_id in served:
            shifts = (served[agent.staff_id],)
        if shifts and agent.queue_ids:
            here = replace(agent, presence="available")
            seen = (
                routing.Mirror.of(policy, agents=[here], works=[], queues=[], forms=[], handling={}).roster().agents[0]
            )
            theirs = [wrap_up.get(id, 0) for id in agent.queue_ids]
            found.append(OnDuty(agent=seen, shifts=shifts, wrap_up_seconds=sum(theirs) / len(theirs)))
    return found


async def _served(tx: Tx, since: datetime, until: datetime) -> dict[UUID, tuple[datetime, datetime]]:
    rows = await tx.db.execute(
        """
        select agent_id, min(began_at), least(max(coalesce(ended_at, %(until)s)), %(until)s)
        from routing.stints where began_at >= %(since)s and began_at < %(until)s group by agent_id
        """,
        {"since": since, "until": until},
    )
    return {id: (began, ended) for id, began, ended in await rows.fetchall() if ended > began}


async def _told(tx: Tx, since: datetime, until: datetime) -> list[_Told]:
    """What was said of agents that day, and last before it."""
    return await Rows(_Told).all(
        tx.db,
        """
        with said as (
            select at, xid, seq, (body -> 'agent' ->> 'staff_id')::uuid as staff_id, body -> 'agent' ->> 'presence' as presence
            from platform.events
            where name in ('routing.AgentChanged', 'routing.PresenceSetFor') and at >= %(remembered)s and at < %(until)s
        )
        select at, staff_id, presence from (
            select * from said where at >= %(since)s
            union all
            (select distinct on (staff_id) * from said where at < %(since)s order by staff_id, at desc, xid desc, seq desc)
        ) as all_of_it order by at, xid, seq
        """,
        {"remembered": since - REMEMBERED, "since": since, "until": until},
    )


# ── kept ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


async def insert(tx: Tx, made: PolicyRehearsal, played: Past) -> None:
    columns = _COLUMNS.split(", ")
    values = {name: getattr(made, name) for name in columns}
    values |= {name: Jsonb(to_jsonable_python(values[name])) for name in ("policy", "against")}
    await tx.db.execute(
        f"insert into routing.rehearsals ({_COLUMNS}, past) values ({', '.join(f'%({name})s' for name in columns)}, %(past)s)",
        {**values, "past": Jsonb(to_jsonable_python(played))},
    )


async def newest(tx: Tx, limit: int) -> list[PolicyRehearsal]:
    """Newest first, without what came of them."""
    sql = f"select {_COLUMNS}, null as outcome from routing.rehearsals order by at desc limit %s"
    return await _rehearsals.all(tx.db, sql, (limit,))


async def get(tx: Tx, id: UUID, *, lock: bool = False) -> PolicyRehearsal | None:
    sql = f"select {_COLUMNS}, outcome from routing.rehearsals where id = %s" + (" for update" if lock else "")
    return await _rehearsals.first(tx.db, sql, (id,))


async def past_of(tx: Tx, id: UUID) -> Past:
    """The day that it plays, which is kept only until it ends."""
    found = await Rows(_Kept).first(tx.db, "select past from routing.rehearsals where id = %s", (id,))
    assert found is not None  # whoever asks has claimed it
    return found.past


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    past: Past


async def claim(tx: Tx) -> PolicyRehearsal | None:
    """The next one to be played, now this process's; also one whose process has fallen silent."""
    return await _rehearsals.first(
        tx.db,
        f"""
        update routing.rehearsals set state = 'running', seen_at = %(now)s, share = 0
        where id = (select id from routing.rehearsals
                    where state = 'waiting' or (state = 'running' and seen_at < %(silent)s)
                    order by at limit 1 for update skip locked)
        returning {_COLUMNS}, null as outcome
        """,
        {"now": tx.now, "silent": tx.now - timedelta(seconds=SILENT_SECONDS)},
    )


async def moved(tx: Tx, id: UUID, share: float) -> bool:
    """Whether it is still wanted."""
    row = await tx.db.execute(
        "update routing.rehearsals set share = %s, seen_at = %s where id = %s and state = 'running' returning 1",
        (share, tx.now, id),
    )
    return await row.fetchone() is not None


async def end(tx: Tx, id: UUID, state: State, outcome: Outcome | None) -> bool:
    """Whether it had not ended before."""
    row = await tx.db.execute(
        """
        update routing.rehearsals set state = %s, outcome = %s, past = null, share = case when %s then 1 else share end
        where id = %s and state in ('waiting', 'running') returning 1
        """,
        (state, Jsonb(to_jsonable_python(outcome)) if outcome else None, outcome is not None, id),
    )
    return await row.fetchone() is not None
