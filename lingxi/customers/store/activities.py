"""What customers did elsewhere, and by which ids of sources they are found."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from lingxi.customers.model import Activity
from lingxi.customers.model.crowds import Holder
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_holders = Rows(Holder)


async def named(tx: Tx, externals: Iterable[str], devices: Iterable[str]) -> list[Holder]:
    """Who proved these external ids, and who holds these devices, the oldest first."""
    return await _holders.all(
        tx.db,
        """
        select kind, key, customer_id, coalesce(c.joined_to, c.id) as head, verified, not (c.known or verified) as anonymous
        from (select kind, key, customer_id, verified from customers.identities
              where kind = 'external' and key = any(%s) and verified
              union all
              select kind, key, customer_id, verified from customers.identities where kind = 'device' and key = any(%s)) i
        join customers.customers c on c.id = i.customer_id
        order by c.id
        """,
        (list(externals), list(devices)),
    )


async def add_activities(tx: Tx, activities: Sequence[Activity]) -> set[UUID]:
    """Keep what had not come before; returns the ids of what was kept."""
    rows = await tx.db.execute(
        """
        insert into customers.activities
            (id, customer_id, source_id, message_id, kind, name, properties, context, at, received_at)
        select * from unnest(%s::uuid[], %s::uuid[], %s::uuid[], %s::text[], %s::text[], %s::text[], %s::jsonb[], %s::jsonb[],
                             %s::timestamptz[], %s::timestamptz[]) a(id, customer, source, message_id)
        order by source, message_id
        on conflict (source_id, message_id) do nothing
        returning id
        """,
        (
            [a.id for a in activities],
            [a.customer_id for a in activities],
            [a.source_id for a in activities],
            [a.message_id for a in activities],
            [a.kind for a in activities],
            [a.name for a in activities],
            [_json(a.properties) for a in activities],
            [_json(a.context) for a in activities],
            [a.at for a in activities],
            [a.received_at for a in activities],
        ),
    )
    return {id for (id,) in await rows.fetchall()}


def _json(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False)


async def there_before(tx: Tx, id: UUID, at: datetime) -> datetime | None:
    """When a customer was there last, at or before a moment: came, wrote or did something."""
    row = await tx.db.execute(
        """
        select greatest((select max(at) from customers.activities where customer_id = %(id)s and at <= %(at)s),
                        (select max(last_at) from customers.contacts where customer_id = %(id)s and last_at <= %(at)s),
                        (select created_at from customers.customers where id = %(id)s and created_at <= %(at)s))
        """,
        {"id": id, "at": at},
    )
    found = await row.fetchone()
    return found[0] if found else None
