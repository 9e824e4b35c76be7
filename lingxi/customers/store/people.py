"""Customers and their identities."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from lingxi.customers.model import Customer, Identity, identities
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_rows = Rows(Customer)

_SELECT = """
select c.id, c.name, c.language, c.known, c.created_at, c.revision,
       coalesce((select jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value, 'verified', i.verified, 'source', i.source)
                                  order by i.created_at, i.kind)
                 from customers.identities i where i.customer_id = c.id), '[]') as identities
from customers.customers c
"""


# Whoever is held is to be told something of: who was forgotten while one waited is nobody.
_HELD = " and c.erased_at is null"


async def get(tx: Tx, id: UUID, *, lock: bool = False) -> Customer | None:
    """Held ones were not forgotten."""
    where = "where c.id = %s" + (f"{_HELD} for no key update of c" if lock else "")
    return await _rows.first(tx.db, _SELECT + where, (id,))


async def several(tx: Tx, ids: Iterable[UUID], *, lock: bool = False) -> list[Customer]:
    """In the order of their ids, in which they are locked, too; held ones were not forgotten."""
    where = f"where c.id = any(%s){_HELD if lock else ''} order by c.id" + (" for no key update of c" if lock else "")
    return await _rows.all(tx.db, _SELECT + where, (list(ids),))


async def by_verified(tx: Tx, identity: Identity) -> Customer | None:
    """The one customer who proved this identity. Who calls has taken their turn (merges.take_turns)."""
    where = """
    where c.id = (select customer_id from customers.identities where kind = %s and key = %s and verified
                  order by customer_id limit 1)
    """
    return await _rows.first(tx.db, _SELECT + where, (identity.kind, identities.key_of(identity)))


async def by_address(tx: Tx, key: str, source: str) -> Customer | None:
    """Who proved a mail address, else who has it from this source; the oldest of several."""
    where = """
    where c.id = (select customer_id from customers.identities where kind = 'email' and key = %s and (verified or source = %s)
                  order by verified desc, customer_id limit 1)
    """
    return await _rows.first(tx.db, _SELECT + where, (key, source))


async def insert(tx: Tx, customers: Sequence[Customer]) -> None:
    await tx.db.execute(
        """
        insert into customers.customers (id, name, language, known, created_at, revision)
        select * from unnest(%s::uuid[], %s::text[], %s::text[], %s::boolean[], %s::timestamptz[], %s::integer[])
        """,
        (
            [c.id for c in customers],
            [c.name for c in customers],
            [c.language for c in customers],
            [c.known for c in customers],
            [c.created_at for c in customers],
            [c.revision for c in customers],
        ),
    )
    await add_identities(tx, customers)


async def save(tx: Tx, customer: Customer) -> None:
    await tx.db.execute(
        """
        update customers.customers set name = %(name)s, language = %(language)s, known = %(known)s, revision = %(revision)s
        where id = %(id)s
        """,
        parameters(customer, "identities"),
    )
    await add_identities(tx, (customer,))


async def add_identities(tx: Tx, customers: Sequence[Customer]) -> None:
    given = [(c.id, i) for c in customers for i in c.identities]
    if not given:
        return
    await tx.db.execute(
        """
        insert into customers.identities (kind, value, key, verified, source, customer_id, created_at)
        select kind, value, key, verified, source, customer_id, %s
        from unnest(%s::text[], %s::text[], %s::text[], %s::boolean[], %s::text[], %s::uuid[])
             i(kind, value, key, verified, source, customer_id)
        on conflict (customer_id, kind, value) do update set verified = identities.verified or excluded.verified
        """,
        (
            tx.now,
            [i.kind for _, i in given],
            [i.value for _, i in given],
            [identities.key_of(i) for _, i in given],
            [i.verified for _, i in given],
            [i.source for _, i in given],
            [id for id, _ in given],
        ),
    )
