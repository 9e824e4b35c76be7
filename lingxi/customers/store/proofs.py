"""Who proves what at this moment, and who else has it."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lingxi.customers.model import Identity, identities
from lingxi.platform.tx import Tx


async def sharers(tx: Tx, identity: Identity) -> dict[UUID, bool]:
    """The persons who have this identity, by their oldest customer's id, and whether they proved it; some of them, where
    there are many.
    """
    rows = await tx.db.execute(
        """
        select coalesce(c.joined_to, c.id), bool_or(i.verified)
        from customers.identities i join customers.customers c on c.id = i.customer_id
        where i.kind = %s and i.key = %s group by 1 order by 2 desc, 1 limit 10
        """,
        (identity.kind, identities.key_of(identity)),
    )
    return dict(await rows.fetchall())


async def take_turns(tx: Tx, proved: Iterable[Identity]) -> None:
    """Whoever else proves one of these waits until the end. Always in the same order, so that nobody waits in a ring."""
    places = sorted({f"{one.kind}:{identities.key_of(one)}" for one in proved})
    await tx.db.execute(
        "select pg_advisory_xact_lock(hashtextextended(place, 71)) from unnest(%s::text[]) place", (places,)
    )


async def used_by_others(tx: Tx, device: str, ids: Iterable[UUID]) -> bool:
    """Whether somebody known, who is none of these, has been on this device."""
    row = await tx.db.execute(
        """
        select exists (
            select from customers.identities i
            join customers.customers here on here.id = i.customer_id
            join customers.customers c on c.id = coalesce(here.joined_to, here.id) or c.joined_to = coalesce(here.joined_to, here.id)
            where i.kind = 'device' and i.key = %s and c.known and c.id <> all(%s))
        """,
        (device, list(ids)),
    )
    found = await row.fetchone()
    return bool(found and found[0])


async def seen_at(tx: Tx, id: UUID) -> datetime | None:
    """When a customer did something last; None for somebody who only came."""
    row = await tx.db.execute(
        """
        select greatest((select max(last_at) from customers.contacts where customer_id = %(id)s),
                        (select max(received_at) from customers.activities where customer_id = %(id)s))
        """,
        {"id": id},
    )
    found = await row.fetchone()
    at: datetime | None = found[0] if found else None
    return at
