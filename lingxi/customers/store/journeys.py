"""Journeys: the matters that began in a period, each with its contacts in order."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from lingxi.customers.model.conditions import Condition
from lingxi.customers.model.journeys import Path
from lingxi.customers.store.conditions import Compiling, people
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Travelled:
    """A journey as it is found; who is told by the id of their oldest customer."""

    matter_id: UUID
    person_id: UUID
    path: Path
    subject: str
    started_at: datetime
    ended_at: datetime


_travelled = Rows(Travelled)


def _journeys(to: Compiling, segment: Condition | None, since: datetime, until: datetime) -> str:
    """Matters whose first contact was in the period, with all their contacts, later ones too.

    How a journey starts is what any customer of the person did last in the day before.
    """
    member = f"person in (select id from {people(segment, to)} p(id))" if segment else "true"
    return f"""
    with begun as (
        select distinct k.matter_id from customers.contacts k
        where k.started_at >= {to.value(since)} and k.started_at < {to.value(until)} and not exists (
            select from customers.contacts e where e.matter_id = k.matter_id and e.started_at < {to.value(since)})
    ),
    gone as (
        select k.matter_id, (array_agg(coalesce(m.joined_to, m.id) order by k.started_at, k.id))[1] as person,
               array_agg(k.channel order by k.started_at, k.id) as channels,
               (array_agg(k.outcome order by k.started_at desc, k.id desc))[1] as outcome,
               (array_agg(k.subject order by k.started_at, k.id))[1] as subject,
               min(k.started_at) as started_at, max(coalesce(k.ended_at, k.last_at)) as ended_at
        from customers.contacts k join begun using (matter_id) join customers.customers m on m.id = k.customer_id
        where m.erased_at is null group by 1
    ),
    journeys as (
        select g.*, jsonb_build_object('start', coalesce(before.name, ''), 'channels', channels, 'outcome', outcome) as path
        from gone g left join lateral (
            select a.name from customers.customers m join customers.activities a on a.customer_id = m.id
            where coalesce(m.joined_to, m.id) = g.person and a.at <= g.started_at and a.at >= g.started_at - interval '1 day'
            order by a.at desc, a.id desc limit 1
        ) before on true
        where {member}
    )
    """


async def paths(
    tx: Tx, segment: Condition | None, since: datetime, until: datetime
) -> tuple[list[tuple[Path, int]], int]:
    """The ways that journeys took, each with how many did, and how many people they were in all."""
    to = Compiling(tx.now)
    query = _journeys(to, segment, since, until) + (
        "select path, count(*), (select count(distinct person) from journeys) from journeys group by 1 order by 2 desc, 1"
    )
    rows = await (await tx.db.execute(query.encode(), to.parameters)).fetchall()
    return [(_path(path), journeys) for path, journeys, _ in rows], rows[0][2] if rows else 0


def _path(json: dict[str, Any]) -> Path:
    return Path(start=json["start"], channels=tuple(json["channels"]), outcome=json["outcome"])


async def travelled(
    tx: Tx,
    segment: Condition | None,
    since: datetime,
    until: datetime,
    ways: list[Path],
    *,
    before: tuple[datetime, UUID] | None,
    limit: int,
) -> list[Travelled]:
    """Journeys that took one of these ways, the newest first, from before `before` on (when one began, and its matter)."""
    to = Compiling(tx.now)
    query = _journeys(to, segment, since, until)
    wanted = to.value([Jsonb({"start": w.start, "channels": list(w.channels), "outcome": w.outcome}) for w in ways])
    clauses = [f"path = any({wanted}::jsonb[])"]
    if before:
        clauses.append(f"(started_at, matter_id) < ({to.value(before[0])}, {to.value(before[1])})")
    query += f"""
    select matter_id, person as person_id, path, subject, started_at, ended_at from journeys where {" and ".join(clauses)}
    order by started_at desc, matter_id desc limit {to.value(limit)}
    """
    return await _travelled.all(tx.db, query, to.parameters)
