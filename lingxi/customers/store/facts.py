"""What proves who customers are, and who is known by the organisation's own ids."""

from collections.abc import Iterable
from uuid import UUID

from lingxi.customers.model import ProvedIdentity
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_proved = Rows(ProvedIdentity)


async def proved(tx: Tx, ids: Iterable[UUID]) -> list[ProvedIdentity]:
    """The proved identities of these customers, each value once."""
    sql = """
    select distinct on (kind, key) customer_id, kind, value, source, created_at as at
    from customers.identities where customer_id = any(%s) and verified order by kind, key, created_at desc
    """
    return await _proved.all(tx.db, sql, (list(ids),))


async def by_external(tx: Tx, values: Iterable[str]) -> dict[str, UUID]:
    """Which customer is known by each of the organisation's own ids; without those that nobody has."""
    sql = """
    select key, customer_id from customers.identities where kind = 'external' and verified and key = any(%s)
    """
    rows = await tx.db.execute(sql, (list(values),))
    return dict(await rows.fetchall())


async def existing(tx: Tx, ids: Iterable[UUID]) -> set[UUID]:
    """Those of these ids that are customers', and not erased ones'."""
    sql = "select id from customers.customers where id = any(%s) and erased_at is null"
    rows = await tx.db.execute(sql, (list(ids),))
    return {id for (id,) in await rows.fetchall()}
