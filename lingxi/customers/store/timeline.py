"""All that happened with a person in one stream, and the newest of what they did."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lingxi.customers.model import Done, EntryKind, TimelineEntry
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_entries = Rows(TimelineEntry)
_done = Rows(Done)

# Each customer's newest of each kind comes straight from its index; a page is merged from these, however much lies below.
_TIMELINE = """
with newest as (
    select 'contact' as kind, x.id, x.customer_id, x.started_at as at from unnest(%(ids)s::uuid[]) m(id) cross join lateral (
        select id, customer_id, started_at from customers.contacts
        where customer_id = m.id and 'contact' = any(%(kinds)s) and (started_at, id) < (%(at)s, %(before)s)
        order by started_at desc, id desc limit %(limit)s) x
    union all
    select 'activity', x.id, x.customer_id, x.at from unnest(%(ids)s::uuid[]) m(id) cross join lateral (
        select id, customer_id, at from customers.activities
        where customer_id = m.id and 'activity' = any(%(kinds)s) and (at, id) < (%(at)s, %(before)s)
        order by at desc, id desc limit %(limit)s) x
    union all
    select 'record', x.id, x.customer_id, x.happened_at from unnest(%(ids)s::uuid[]) m(id) cross join lateral (
        select id, customer_id, happened_at from customers.records
        where customer_id = m.id and 'record' = any(%(kinds)s) and (happened_at, id) < (%(at)s, %(before)s)
        order by happened_at desc, id desc limit %(limit)s) x
    union all
    select 'note', x.id, x.customer_id, x.at from unnest(%(ids)s::uuid[]) m(id) cross join lateral (
        select id, customer_id, at from customers.notes
        where customer_id = m.id and 'note' = any(%(kinds)s) and (at, id) < (%(at)s, %(before)s)
        order by at desc, id desc limit %(limit)s) x
    order by at desc, id desc limit %(limit)s
)
select n.kind, n.id, n.customer_id, n.at,
       case n.kind when 'contact' then (select to_jsonb(c) from customers.contacts c where c.id = n.id) end as contact,
       case n.kind when 'activity' then (
            select jsonb_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'properties', a.properties, 'at', a.at)
            from customers.activities a where a.id = n.id) end as activity,
       case n.kind when 'record' then (select to_jsonb(r) from customers.records r where r.id = n.id) end as record,
       case n.kind when 'note' then (select to_jsonb(o) from customers.notes o where o.id = n.id) end as note
from newest n order by n.at desc, n.id desc
"""


async def timeline(
    tx: Tx, ids: Iterable[UUID], *, kinds: Iterable[EntryKind], at: datetime | None, before: UUID | None, limit: int
) -> list[TimelineEntry]:
    """What happened with these customers before a moment and an id, the newest first."""
    values = {
        "ids": list(ids),
        "kinds": list(kinds),
        "at": at or "infinity",
        "before": before or UUID(int=2**128 - 1),
        "limit": limit,
    }
    return await _entries.all(tx.db, _TIMELINE, values)


async def done(tx: Tx, ids: Iterable[UUID], limit: int) -> list[Done]:
    """The newest that these customers did elsewhere, the newest first."""
    return await _done.all(
        tx.db,
        """
        select x.* from unnest(%s::uuid[]) m(id) cross join lateral (
            select id, kind, name, properties, at from customers.activities
            where customer_id = m.id order by at desc, id desc limit %s) x
        order by at desc, id desc limit %s
        """,
        (list(ids), limit, limit),
    )
