"""Forgetting customers: what is emptied, what is deleted, and who asked for it.

`ERASERS` names every table of the slice that keeps something of a person, with the statement that forgets it; `%(ids)s` are the
customers. Rows that are counted stay, without anything that tells of anybody.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from uuid import UUID

from lingxi.customers.model import Erasure
from lingxi.platform import events
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_erasures = Rows(Erasure)

ERASERS: Mapping[str, str] = MappingProxyType(
    {
        "identities": "delete from customers.identities where customer_id = any(%(ids)s)",
        "attributes": "delete from customers.attributes where customer_id = any(%(ids)s)",
        "sealed": "delete from customers.sealed where customer_id = any(%(ids)s)",
        "data_keys": "delete from customers.data_keys where customer_id = any(%(ids)s)",
        "consents": "delete from customers.consents where customer_id = any(%(ids)s)",
        "reach": "delete from customers.reach where customer_id = any(%(ids)s)",
        "suggestions": "delete from customers.suggestions where left_id = any(%(ids)s) or right_id = any(%(ids)s)",
        "merges": "update customers.merges set evidence = '{}' where left_id = any(%(ids)s) or right_id = any(%(ids)s)",
        "notes": "delete from customers.notes where customer_id = any(%(ids)s)",
        "contacts": "update customers.contacts set subject = '' where customer_id = any(%(ids)s)",
        # The name of a page may be somebody's; what happened is the organisation's own word.
        "activities": """
            update customers.activities set properties = '{}', context = '{}', message_id = id::text,
                   name = case when kind = 'track' then name else '' end
            where customer_id = any(%(ids)s)
            """,
        "records": """
            update customers.records set key = id::text, title = '', data = '{}', revision = revision + 1
            where customer_id = any(%(ids)s)
            """,
        "accesses": "update customers.accesses set reason = '' where customer_id = any(%(ids)s)",
        "erasures": "update customers.erasures set note = '' where customer_id = any(%(ids)s)",
        "customers": """
            update customers.customers set name = null, known = false, erased_at = coalesce(erased_at, %(now)s), revision = revision + 1
            where id = any(%(ids)s)
            """,
    }
)


async def erase(tx: Tx, ids: Iterable[UUID]) -> None:
    for statement in ERASERS.values():
        await tx.db.execute(statement, {"ids": list(ids), "now": tx.now})


async def erasure(tx: Tx, id: UUID) -> Erasure | None:
    """Held until the end of the transaction, by turns: who erases waits for conversations before anything is locked or written."""
    await events.turn(tx.db, id)
    return await _erasures.first(tx.db, "select * from customers.erasures where id = %s", (id,))


async def last_erasure(tx: Tx, customer_id: UUID, *, lock: bool = False) -> Erasure | None:
    sql = "select * from customers.erasures where customer_id = %s order by id desc limit 1"
    found = await _erasures.first(tx.db, sql, (customer_id,))
    return await erasure(tx, found.id) if found and lock else found


async def erasures(tx: Tx, *, open: bool, before: UUID | None, limit: int) -> list[Erasure]:
    """Those to be decided, or those that were; the newest first, from before one on."""
    return await _erasures.all(
        tx.db,
        """
        select * from customers.erasures
        where (state = 'asked') = %s and (%s::uuid is null or id < %s) order by id desc limit %s
        """,
        (open, before, before, limit),
    )


async def save_erasure(tx: Tx, erasure: Erasure) -> None:
    await tx.db.execute(
        """
        insert into customers.erasures (id, customer_id, state, asked_by, asked_at, decided_by, decided_at, note)
        values (%(id)s, %(customer_id)s, %(state)s, %(asked_by)s, %(asked_at)s, %(decided_by)s, %(decided_at)s, %(note)s)
        on conflict (id) do update set state = excluded.state, decided_by = excluded.decided_by,
            decided_at = excluded.decided_at, note = excluded.note
        """,
        parameters(erasure),
    )
