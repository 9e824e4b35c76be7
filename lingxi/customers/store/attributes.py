"""What is known of customers."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from lingxi.customers.model import Attribute
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_attributes = Rows(Attribute)


async def attributes(tx: Tx, ids: Iterable[UUID]) -> list[Attribute]:
    """What every source says of these customers."""
    sql = "select * from customers.attributes where customer_id = any(%s) order by key, at desc, source"
    return await _attributes.all(tx.db, sql, (list(ids),))


async def learn(
    tx: Tx, customer_id: UUID, values: Mapping[str, Any], *, source: str, at: datetime, confidence: float
) -> list[Attribute]:
    """Keep what is newer than what the same source said before; returns what changed. A null forgets."""
    return await _attributes.all(
        tx.db,
        """
        insert into customers.attributes (customer_id, key, source, value, at, confidence)
        select %s, key, %s, value, %s, %s from jsonb_each(%s)
        on conflict (customer_id, key, source) do update
            set value = excluded.value, at = excluded.at, confidence = excluded.confidence
            where excluded.at >= attributes.at and attributes.value is distinct from excluded.value
        returning *
        """,
        (customer_id, source, at, confidence, Jsonb(dict(values))),
    )
