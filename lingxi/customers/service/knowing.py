"""What is known of customers: attributes, each with who said it, when, and how sure that is."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import AttributesLearnt
from lingxi.customers.model import Attribute, attributes
from lingxi.platform.tx import Tx


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

    Returns what changed. Raises AttributeTooLarge, Invalid.
    """
    if not values:
        return []
    said = attributes.checked(values)
    learnt = await store.learn(tx, customer_id, said, source=source, at=at or tx.now, confidence=confidence)
    if learnt:
        tx.emit(AttributesLearnt(customer_id=customer_id, attributes=tuple(learnt)))
    return learnt


async def known(tx: Tx, ids: list[UUID]) -> dict[str, Attribute]:
    """What is believed of a person: for each key the surest and newest saying of all their customers, without nulls."""
    found = attributes.believed(await store.attributes(tx, ids))
    return {key: one for key, one in found.items() if one.value is not None}
