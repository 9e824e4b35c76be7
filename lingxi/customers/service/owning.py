"""What is kept of one customer alone, for themselves to see; of others who are one person with them nothing."""

from datetime import datetime
from typing import Any
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.model import Customer, Identity, Record, identities
from lingxi.customers.store import own
from lingxi.engines import identity
from lingxi.platform.tx import Tx

TRACES = 100


async def proved_by(tx: Tx, proof: Identity) -> Customer | None:
    """The customer who proved this identity, which a provider or the host site gives out once."""
    return await store.by_verified(tx, proof)


async def at_address(tx: Tx, address: str, source: str) -> tuple[Customer, str] | None:
    """Who proved a mail address, else whom this source met by it, and the address as it is known of them.

    Who merely claimed it elsewhere is not meant. Whatever is to reach them goes to the known address, not to the given one, which
    may only look alike.
    """
    claim = Identity(kind="email", value=address, verified=False, source=source)
    found = await store.by_address(tx, identities.key_of(claim), source)
    if found is None:
        return None
    known = [
        one for one in found.identities if one.kind == "email" and identities.key_of(one) == identities.key_of(claim)
    ]
    return found, next(one.value for one in known if one.verified or one.source == source)


def reads(customer: Customer, address: str) -> bool:
    """Whether what is sent to a mail address comes to this customer, who did not merely claim it."""
    known = {identity.address_key(one) for one in identities.addresses_of(customer)}
    return identity.address_key(address) in known


async def records_alone(tx: Tx, customer_id: UUID, *, limit: int) -> list[Record]:
    return await store.records_of(tx, [customer_id], limit=limit)


async def traces(tx: Tx, customer_id: UUID) -> list[tuple[str, int, datetime]]:
    """What they did elsewhere: its name, how often, and when last."""
    return await own.traces(tx, customer_id, TRACES)


async def activities_of(tx: Tx, customer_id: UUID, *, limit: int) -> list[dict[str, Any]]:
    """The newest first, as their sources told them."""
    return await own.activities(tx, customer_id, limit)
