"""What the organisation's systems say: the types of records, and the records."""

from collections.abc import Iterable
from typing import Literal
from uuid import UUID

from psycopg.types.json import Json, Jsonb
from pydantic_core import to_jsonable_python

from lingxi.customers.model import Record, RecordType
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_types = Rows(RecordType)
_records = Rows(Record)


async def record_types(tx: Tx) -> list[RecordType]:
    return await _types.all(tx.db, "select * from customers.record_types order by key")


async def record_type(tx: Tx, key: str, *, lock: Literal["", "for share", "for update"] = "") -> RecordType | None:
    """Who writes records shares the type; who changes the type has it alone."""
    return await _types.first(tx.db, f"select * from customers.record_types where key = %s {lock}", (key,))


async def save_record_type(tx: Tx, type: RecordType) -> None:
    await tx.db.execute(
        """
        insert into customers.record_types
            (key, label_zh, label_en, title, schema, states, happened, due, answers, zone, revision)
        values (%(key)s, %(label_zh)s, %(label_en)s, %(title)s, %(schema)s, %(states)s, %(happened)s, %(due)s, %(answers)s,
            %(zone)s, %(revision)s)
        on conflict (key) do update set label_zh = excluded.label_zh, label_en = excluded.label_en, title = excluded.title,
            schema = excluded.schema, states = excluded.states, happened = excluded.happened, due = excluded.due,
            answers = excluded.answers, zone = excluded.zone, revision = excluded.revision
        """,
        {**parameters(type, "schema", "states"), "schema": Json(to_jsonable_python(type.schema))},  # its order is kept
    )


async def remove_record_type(tx: Tx, key: str) -> None:
    await tx.db.execute("delete from customers.record_types where key = %s", (key,))


async def states_in_use(tx: Tx, type: str) -> set[str]:
    rows = await tx.db.execute("select distinct state from customers.records where type = %s", (type,))
    return {state for (state,) in await rows.fetchall()}


async def reopen_records(tx: Tx, type: RecordType) -> None:
    """A state that now counts as open, or no more, opens or ends its records."""
    for state in type.states:
        await tx.db.execute(
            "update customers.records set open = %s, revision = revision + 1 where type = %s and state = %s and open <> %s",
            (state.open, type.key, state.key, state.open),
        )


async def records_by_key(tx: Tx, type: str, keys: Iterable[str], *, lock: bool = False) -> list[Record]:
    """In the order of their keys, in which they are locked, too."""
    sql = "select * from customers.records where type = %s and key = any(%s) order by key" + (
        " for update" if lock else ""
    )
    return await _records.all(tx.db, sql, (type, list(keys)))


async def put_records(tx: Tx, records: Iterable[Record]) -> list[Record]:
    """Write records, each key once, as they are decided; returns those that stand in the table now. What somebody else wrote
    meanwhile and is newer stays, and is not among them.
    """
    nouns = to_jsonable_python(sorted(records, key=lambda one: one.key))
    return await _records.all(
        tx.db,
        """
        insert into customers.records
        select r.* from jsonb_populate_recordset(null::customers.records, %s) r
        on conflict (type, key) do update set customer_id = excluded.customer_id, title = excluded.title,
            state = excluded.state, open = excluded.open, happened_at = excluded.happened_at, due_at = excluded.due_at,
            data = excluded.data, source = excluded.source, updated_at = excluded.updated_at,
            revision = records.revision + 1
            where excluded.updated_at >= records.updated_at
        returning *
        """,
        (Jsonb(nouns),),
    )


async def remove_record(tx: Tx, id: UUID) -> None:
    await tx.db.execute("delete from customers.records where id = %s", (id,))


async def records_of(
    tx: Tx,
    ids: Iterable[UUID],
    *,
    type: str | None = None,
    open: bool | None = None,
    before: Record | None = None,
    limit: int,
) -> list[Record]:
    """The records of these customers, the newest first, after `before` in that order."""
    return await _records.all(
        tx.db,
        """
        select * from customers.records
        where customer_id = any(%(ids)s)
          and (%(type)s::text is null or type = %(type)s) and (%(open)s::boolean is null or open = %(open)s)
          and (%(id)s::uuid is null or (happened_at, id) < (%(at)s, %(id)s::uuid))
        order by happened_at desc, id desc limit %(limit)s
        """,
        {
            "ids": list(ids),
            "type": type,
            "open": open,
            "at": before.happened_at if before else None,
            "id": before.id if before else None,
            "limit": limit,
        },
    )


async def record(tx: Tx, id: UUID) -> Record | None:
    return await _records.first(tx.db, "select * from customers.records where id = %s", (id,))
