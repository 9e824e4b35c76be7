"""Customers and their identities."""

from collections.abc import Iterable
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


async def get(tx: Tx, id: UUID, *, lock: bool = False) -> Customer | None:
    return await _rows.first(tx.db, _SELECT + "where c.id = %s" + (" for no key update of c" if lock else ""), (id,))


async def several(tx: Tx, ids: Iterable[UUID], *, lock: bool = False) -> list[Customer]:
    """In the order of their ids, in which they are locked, too."""
    where = "where c.id = any(%s) order by c.id" + (" for no key update of c" if lock else "")
    return await _rows.all(tx.db, _SELECT + where, (list(ids),))


async def by_verified(tx: Tx, identity: Identity) -> Customer | None:
    """The one customer who proved this identity. Who calls has taken their turn (merges.take_turns)."""
    where = """
    where c.id = (select customer_id from customers.identities where kind = %s and key = %s and verified
                  order by customer_id limit 1)
    """
    return await _rows.first(tx.db, _SELECT + where, (identity.kind, identities.key_of(identity)))


async def insert(tx: Tx, customer: Customer) -> None:
    await tx.db.execute(
        """
        insert into customers.customers (id, name, language, known, created_at, revision)
        values (%(id)s, %(name)s, %(language)s, %(known)s, %(created_at)s, %(revision)s)
        """,
        parameters(customer, "identities"),
    )
    await add_identities(tx, customer)


async def save(tx: Tx, customer: Customer) -> None:
    await tx.db.execute(
        """
        update customers.customers set name = %(name)s, language = %(language)s, known = %(known)s, revision = %(revision)s
        where id = %(id)s
        """,
        parameters(customer, "identities"),
    )
    await add_identities(tx, customer)


async def add_identities(tx: Tx, customer: Customer) -> None:
    if not customer.identities:
        return
    await tx.db.execute(
        """
        insert into customers.identities (kind, value, key, verified, source, customer_id, created_at)
        select kind, value, key, verified, source, %s, %s
        from unnest(%s::text[], %s::text[], %s::text[], %s::boolean[], %s::text[]) i(kind, value, key, verified, source)
        on conflict (customer_id, kind, value) do update set verified = identities.verified or excluded.verified
        """,
        (
            customer.id,
            tx.now,
            [i.kind for i in customer.identities],
            [i.value for i in customer.identities],
            [identities.key_of(i) for i in customer.identities],
            [i.verified for i in customer.identities],
            [i.source for i in customer.identities],
        ),
    )
