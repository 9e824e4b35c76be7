"""Looking for people: by what they are called and by how they are recognised."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lingxi.platform.tx import Tx

_WORTH_LISTING = """
h.erased_at is null and h.joined_to is null
and (%(everybody)s or h.known or h.name is not null
     or exists (select from customers.customers m where m.joined_to = h.id and (m.known or m.name is not null)))
and (%(before)s::uuid is null or h.id < %(before)s)
order by h.id desc limit %(limit)s
"""

# Each way of looking has an index of its own; "or" between them would read every row.
_MATCHING = """
with matches as (
    select coalesce(joined_to, id) as id from customers.customers where name ilike %(name)s
    union
    select coalesce(c.joined_to, c.id) from customers.identities i join customers.customers c on c.id = i.customer_id
    where (i.key like %(start)s or i.key like %(given)s) and i.kind <> 'device'
    union
    select coalesce(c.joined_to, c.id) from customers.identities i join customers.customers c on c.id = i.customer_id
    where reverse(i.key) like %(tail)s and i.kind = 'phone'
)
select h.id from customers.customers h join matches using (id) where
"""


async def newest(tx: Tx, *, everybody: bool, before: UUID | None, limit: int) -> list[UUID]:
    """The persons who came last, under the ids of their oldest customers."""
    sql = "select h.id from customers.customers h where " + _WORTH_LISTING
    rows = await tx.db.execute(sql, {"everybody": everybody, "before": before, "limit": limit})
    return [id for (id,) in await rows.fetchall()]


async def matching(
    tx: Tx, *, name: str, start: str, given: str, tail: str, everybody: bool, before: UUID | None, limit: int
) -> list[UUID]:
    """Persons by `like` patterns: of a name, of how an address or a number begins, of how an id begins, as `given`, and of a
    number's last digits, which are written backwards.
    """
    rows = await tx.db.execute(
        _MATCHING + _WORTH_LISTING,
        {
            "name": name,
            "start": start,
            "given": given,
            "tail": tail,
            "everybody": everybody,
            "before": before,
            "limit": limit,
        },
    )
    return [id for (id,) in await rows.fetchall()]


async def members_of(tx: Tx, heads: Iterable[UUID]) -> dict[UUID, UUID]:
    """Every customer of these persons, with the person they are."""
    rows = await tx.db.execute(
        "select id, coalesce(joined_to, id) from customers.customers where id = any(%(ids)s) or joined_to = any(%(ids)s)",
        {"ids": list(heads)},
    )
    return dict(await rows.fetchall())


async def last_contacts(tx: Tx, ids: Iterable[UUID]) -> dict[UUID, datetime]:
    """When each of these customers was last in contact; without those who never were."""
    rows = await tx.db.execute(
        "select customer_id, max(last_at) from customers.contacts where customer_id = any(%s) group by 1", (list(ids),)
    )
    return dict(await rows.fetchall())
