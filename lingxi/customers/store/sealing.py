"""Sealed attributes and the keys that open them, one a customer: deleting a customer's key shreds what it sealed."""

from datetime import datetime
from uuid import UUID

from lingxi.customers.model.sealing import SealedKey
from lingxi.platform import vault
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_keys = Rows(SealedKey)


async def declared(tx: Tx) -> list[SealedKey]:
    return await _keys.all(tx.db, "select * from customers.sealed_keys order by key")


async def declare(tx: Tx, key: str) -> None:
    await tx.db.execute(
        "insert into customers.sealed_keys (key, by, at) values (%s, %s, %s) on conflict do nothing",
        (key, str(tx.actor), tx.now),
    )


async def undeclare(tx: Tx, key: str) -> None:
    await tx.db.execute("delete from customers.sealed_keys where key = %s", (key,))


async def key_of(tx: Tx, customer_id: UUID) -> bytes | None:
    """The customer's own key, sealed."""
    row = await tx.db.execute("select sealed from customers.data_keys where customer_id = %s", (customer_id,))
    found = await row.fetchone()
    return bytes(found[0]) if found else None


async def own_key(tx: Tx, customer_id: UUID) -> bytes:
    """The customer's own key, made if need be. Raises CannotOpen."""
    fresh = vault.new_key()
    row = await tx.db.execute(
        """
        with made as (insert into customers.data_keys (customer_id, sealed) values (%(id)s, %(sealed)s)
                      on conflict do nothing returning sealed)
        select sealed from made union all select sealed from customers.data_keys where customer_id = %(id)s limit 1
        """,
        {"id": customer_id, "sealed": tx.vault.seal(fresh, str(customer_id))},
    )
    found = await row.fetchone()
    kept = bytes(found[0]) if found else await key_of(tx, customer_id)  # made by another at this moment
    assert kept is not None
    return tx.vault.open(kept, str(customer_id))


async def keep(tx: Tx, customer_id: UUID, key: str, source: str, value: bytes, at: datetime) -> None:
    await tx.db.execute(
        """
        insert into customers.sealed (customer_id, key, source, value, at) values (%s, %s, %s, %s, %s)
        on conflict (customer_id, key, source) do update set value = excluded.value, at = excluded.at
            where excluded.at >= sealed.at
        """,
        (customer_id, key, source, value, at),
    )


async def drop(tx: Tx, plain: list[tuple[UUID, str, datetime]], source: str) -> None:
    """These customers' keys are in the clear as of then: what was sealed under them before is not so any more."""
    if not plain:
        return
    customers, keys, ats = zip(*plain, strict=True)
    await tx.db.execute(
        """
        delete from customers.sealed s using unnest(%s::uuid[], %s::text[], %s::timestamptz[]) as said(customer_id, key, at)
        where s.customer_id = said.customer_id and s.key = said.key and s.source = %s and s.at <= said.at
        """,
        (list(customers), list(keys), list(ats), source),
    )


async def sealed(tx: Tx, customer_id: UUID, key: str, source: str) -> bytes | None:
    row = await tx.db.execute(
        "select value from customers.sealed where customer_id = %s and key = %s and source = %s",
        (customer_id, key, source),
    )
    found = await row.fetchone()
    return bytes(found[0]) if found else None
