"""What is known of customers: attributes and facts, each with who said it, when, and how sure that is."""

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import AttributesLearnt
from lingxi.customers.model import Attribute, Fact, Saying, attributes
from lingxi.customers.model.facts import facts as facts_of
from lingxi.customers.service import joining, sealing
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx

OPEN_SHOWN, ENDED_SHOWN = 50, 20


async def learn(
    tx: Tx,
    customer_id: UUID,
    values: Mapping[str, Any],
    *,
    source: str,
    at: datetime | None = None,
    confidence: float = 1.0,
) -> list[Attribute]:
    """Keep what a source says of a customer as of `at` (now); older sayings of the same source give way. A null forgets.

    ID and card numbers are sealed, and only what may be shown of them is kept here. Returns what changed. Raises
    AttributeTooLarge, Invalid.
    """
    if not 0 <= confidence <= 1:
        raise Invalid("How sure it is lies between 0 and 1.", field="confidence")
    said = Saying(customer_id=customer_id, values=attributes.checked(values), at=at or tx.now)
    return await learn_many(tx, [said], source=source, confidence=confidence)


async def learn_many(tx: Tx, said: list[Saying], *, source: str, confidence: float) -> list[Attribute]:
    """What a source says of many customers, checked before. Returns what changed."""
    said = await sealing.sealed_away(tx, [one for one in said if one.values], source)
    learnt = await store.learn(tx, attributes.newest(said), source=source, confidence=confidence) if said else []
    for customer_id, own in groupby(learnt, key=lambda one: one.customer_id):
        tx.emit(AttributesLearnt(customer_id=customer_id, attributes=tuple(own)))
    return learnt


async def known(tx: Tx, ids: list[UUID]) -> dict[str, Attribute]:
    """What is believed of a person: for each key the surest and newest saying of all their customers, without nulls."""
    found = attributes.believed(await store.attributes(tx, ids))
    return {key: one for key, one in found.items() if one.value is not None}


async def said(tx: Tx, customer_id: UUID) -> list[Attribute]:
    """What every source says of the whole person, nulls left out; the believed saying of each key first. Raises NotFound."""
    found = await store.attributes(tx, await joining.members(tx, customer_id))
    best = attributes.believed(found)
    return sorted((one for one in found if one.value is not None), key=lambda one: (one.key, one is not best[one.key]))


async def facts(tx: Tx, customer_id: UUID) -> list[Fact]:
    """What answers questions about a person: proved identities, believed attributes, and records, those first that are open,
    then the newest. Raises NotFound.
    """
    ids = await joining.members(tx, customer_id)
    records = await store.records_of(tx, ids, open=True, limit=OPEN_SHOWN)
    records += await store.records_of(tx, ids, open=False, limit=ENDED_SHOWN)
    types = {type.key: type for type in await store.record_types(tx)}
    believed = await known(tx, ids)
    return facts_of(await store.proved(tx, ids), believed.values(), records, types, tx.now)


def speaker(tx: Tx) -> str:
    """Under which source's name the actor tells things."""
    return {"staff": "colleague", "customer": "visitor", "system": "import"}.get(tx.actor.kind, tx.actor.name)
