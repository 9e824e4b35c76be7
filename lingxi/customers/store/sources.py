"""The tables of sources: who may send, how much came, what was refused."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lingxi.customers.model import Hour, KeptRefusal, Refusal, Source
from lingxi.platform import clock
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_sources = Rows(Source)
_hours = Rows(Hour)
_refusals = Rows(KeptRefusal)

_SELECT = "select id, name, trusted, write_key, origins, active, created_at, revision from customers.sources "
REFUSALS_KEPT = 200


async def sources(tx: Tx) -> list[Source]:
    return await _sources.all(tx.db, _SELECT + "order by created_at, id")


async def source(tx: Tx, id: UUID, *, lock: bool = False) -> Source | None:
    return await _sources.first(tx.db, _SELECT + "where id = %s" + (" for update" if lock else ""), (id,))


async def source_by_key(tx: Tx, key_hash: bytes) -> Source | None:
    """The source in use that has this write key."""
    return await _sources.first(tx.db, _SELECT + "where key_hash = %s and active", (key_hash,))


async def save_source(tx: Tx, source: Source, key_hash: bytes | None) -> None:
    """`key_hash` None leaves the key as it is."""
    await tx.db.execute(
        """
        insert into customers.sources (id, name, trusted, key_hash, write_key, origins, active, created_at, revision)
        values (%(id)s, %(name)s, %(trusted)s, coalesce(%(key_hash)s::bytea, ''), %(write_key)s, %(origins)s, %(active)s,
                %(created_at)s, %(revision)s)
        on conflict (id) do update set name = excluded.name, key_hash = coalesce(%(key_hash)s::bytea, sources.key_hash),
            write_key = excluded.write_key, origins = excluded.origins, active = excluded.active, revision = excluded.revision
        """,
        {**parameters(source), "key_hash": key_hash},
    )


async def count(tx: Tx, source_id: UUID, *, accepted: int, repeated: int, refused: int) -> None:
    await tx.db.execute(
        """
        insert into customers.source_hours (source_id, hour, lane, accepted, repeated, refused, last_at)
        values (%(id)s, date_trunc('hour', %(now)s::timestamptz, 'UTC'), pg_backend_pid() %% 16, %(accepted)s, %(repeated)s,
                %(refused)s, %(now)s)
        on conflict (source_id, hour, lane) do update set accepted = source_hours.accepted + excluded.accepted,
            repeated = source_hours.repeated + excluded.repeated, refused = source_hours.refused + excluded.refused,
            last_at = greatest(source_hours.last_at, excluded.last_at)
        """,
        {"id": source_id, "now": tx.now, "accepted": accepted, "repeated": repeated, "refused": refused},
    )


async def hours(tx: Tx, since: datetime) -> list[Hour]:
    """What every source sent, hour by hour, the oldest first."""
    return await _hours.all(
        tx.db,
        """
        select source_id, hour, sum(accepted)::int as accepted, sum(repeated)::int as repeated, sum(refused)::int as refused,
               max(last_at) as last_at
        from customers.source_hours where last_at >= %s group by source_id, hour order by hour, source_id
        """,
        (since,),
    )


async def keep_refusals(tx: Tx, source_id: UUID, refusals: Iterable[Refusal]) -> None:
    """The newest of a source are kept."""
    for one in list(refusals)[:REFUSALS_KEPT]:
        kept = KeptRefusal(id=clock.new_id(), source_id=source_id, at=tx.now, refusal=one)
        await tx.db.execute(
            "insert into customers.refusals (id, source_id, at, refusal) values (%(id)s, %(source_id)s, %(at)s, %(refusal)s)",
            parameters(kept, "refusal"),
        )
    await tx.db.execute(
        """
        delete from customers.refusals where source_id = %(id)s and id in
            (select id from customers.refusals where source_id = %(id)s order by id desc offset %(kept)s
             for update skip locked)
        """,
        {"id": source_id, "kept": REFUSALS_KEPT},
    )


async def refusals(tx: Tx, source_id: UUID, limit: int) -> list[KeptRefusal]:
    """The newest first."""
    sql = "select * from customers.refusals where source_id = %s order by id desc limit %s"
    return await _refusals.all(tx.db, sql, (source_id, limit))
