"""What is known of customers."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from lingxi.customers.model import Attribute
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_attributes = Rows(Attribute)


async def attributes(tx: Tx, ids: Iterable[UUID]) -> list[Attribute]:
    """What every source says of these customers."""
    sql = "select * from customers.attributes where customer_id = any(%s) order by key, at desc, source"
    return await _attributes.all(tx.db, sql, (list(ids),))


async def learn(
    tx: Tx, said: Mapping[tuple[UUID, str], tuple[Any, datetime]], *, source: str, confidence: float
) -> list[Attribute]:
    """Keep what is newer than what the same source said before; returns what changed, by customer and key. A null forgets.

    The rows are locked in the order that is given: let it be that of customers and keys.
    """
    return await _attributes.all(
        tx.db,
        """
        with said as (
            select * from unnest(%(ids)s::uuid[], %(keys)s::text[], %(values)s::jsonb[], %(times)s::timestamptz[])
                with ordinality s(customer_id, key, value, at, place)),
        before as (
            select a.customer_id, a.key, a.value from customers.attributes a join said s using (customer_id, key)
            where a.source = %(source)s),
        learnt as (
            insert into customers.attributes (customer_id, key, source, value, at, confidence)
            select customer_id, key, %(source)s, value, at, %(confidence)s from said order by place
            on conflict (customer_id, key, source) do update
                set value = excluded.value, at = excluded.at, confidence = excluded.confidence
                where excluded.at >= attributes.at
            returning *)
        select learnt.* from learnt left join before using (customer_id, key)
        where learnt.value is distinct from before.value order by customer_id, key
        """,
        {
            "source": source,
            "confidence": confidence,
            "ids": [customer_id for customer_id, _ in said],
            "keys": [key for _, key in said],
            "values": [json.dumps(value, ensure_ascii=False) for value, _ in said.values()],
            "times": [at for _, at in said.values()],
        },
    )


async def attributes_like(tx: Tx, compared: str) -> list[Attribute]:
    """What is known under keys that are the same but for case, spaces and punctuation, in the clear."""
    return await _attributes.all(
        tx.db,
        """
        select * from customers.attributes a
        where regexp_replace(lower(key), '[^[:alnum:]]', '', 'g') = %s and value <> 'null'
          and not exists (select from customers.sealed s
                          where s.customer_id = a.customer_id and s.key = a.key and s.source = a.source)
        """,
        (compared,),
    )
