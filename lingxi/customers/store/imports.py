"""Customers from files: copied into a staging table, told apart and written by a few statements for all of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

import psycopg
from psycopg.types.json import Jsonb

from lingxi.customers.model import Attribute, Customer, Identity
from lingxi.customers.model.imports import Import, Incoming, language_of
from lingxi.customers.model.nouns import Language
from lingxi.customers.store import people
from lingxi.platform import clock
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_imports = Rows(Import)
_attributes = Rows(Attribute)

PATIENCE_SECONDS = 5
STAGING = """
create temporary table if not exists incoming (
    n int, id uuid, customer_id uuid, external text, name text, language text, usual text, email text, email_key text,
    phone text, phone_key text, attributes jsonb
) on commit delete rows
"""
COPY = """
copy incoming (n, id, external, name, language, usual, email, email_key, phone, phone_key, attributes) from stdin
"""
BY_EXTERNAL = """
update incoming i set customer_id = d.customer_id
from customers.identities d where d.kind = 'external' and d.key = i.external and d.verified
"""
# Without the organisation's own id: who an earlier file said them to be, by the same address or number and the same name.
BY_HANDLE = """
update incoming i set customer_id = m.customer_id
from (
    select distinct on (i.n) i.n, d.customer_id
    from incoming i
    join lateral (select 'email' as kind, i.email_key as key union all select 'phone', i.phone_key) h on h.key is not null
    join customers.identities d on d.kind = h.kind and d.key = h.key and d.source = %s
    join customers.customers c on c.id = d.customer_id and c.name is not distinct from i.name and c.erased_at is null
    where i.external is null order by i.n, d.customer_id
) m where m.n = i.n
"""
HOLD = """
select id from customers.customers where id in (select customer_id from incoming) order by id for update
"""
# Who was forgotten while one waited is nobody: the row is about somebody new.
LET_GO = """
update incoming i set customer_id = null
from customers.customers c where c.id = i.customer_id and c.erased_at is not null
"""
INSERT = """
insert into customers.customers (id, name, language, known, created_at, revision)
select id, name, usual, true, %s, 1 from incoming where customer_id is null order by n
"""
# Of what was written only that comes back which somebody must hear of: of the known, and what was proved and may be shared.
IDENTIFY = """
with made as (
insert into customers.identities (kind, value, key, verified, source, customer_id, created_at)
select distinct on (coalesce(i.customer_id, i.id), h.kind, h.value)
       h.kind, h.value, h.key, h.verified, %(source)s, coalesce(i.customer_id, i.id), %(now)s
from incoming i, lateral (values ('external', i.external, i.external, true), ('email', i.email, i.email_key, %(email)s),
                                 ('phone', i.phone, i.phone_key, %(phone)s)) h(kind, value, key, verified)
where h.value is not null order by 6, 1, 2
on conflict (customer_id, kind, value) do update set verified = true where excluded.verified and not identities.verified
returning customer_id, kind, value, verified)
select customer_id, kind, value from made
where customer_id in (select customer_id from incoming) or verified and kind <> 'external'
"""
CHANGE = """
update customers.customers c set name = coalesce(i.name, c.name), language = coalesce(i.language, c.language), known = true,
    revision = c.revision + 1
from (select distinct on (customer_id) customer_id, name, language from incoming
      where customer_id is not null order by customer_id, n desc) i
where c.id = i.customer_id and (c.id = any(%s) or not c.known
    or c.name is distinct from coalesce(i.name, c.name) or c.language <> coalesce(i.language, c.language))
returning c.id
"""
LEARN = """
with made as (
insert into customers.attributes (customer_id, key, source, value, at, confidence)
select distinct on (coalesce(i.customer_id, i.id), a.key) coalesce(i.customer_id, i.id), a.key, %s, a.value, %s, 1
from incoming i, jsonb_each(i.attributes) a order by 1, a.key, i.n desc
on conflict (customer_id, key, source) do update set value = excluded.value, at = excluded.at
    where excluded.at >= attributes.at and attributes.value is distinct from excluded.value
returning *)
select * from made where customer_id in (select customer_id from incoming)
"""
SHARED = """
select distinct p.customer_id, p.kind, p.value
from unnest(%s::uuid[], %s::text[], %s::text[]) p(customer_id, kind, value)
join customers.identities own on own.customer_id = p.customer_id and own.kind = p.kind and own.value = p.value and own.verified
join customers.identities d on d.kind = own.kind and d.key = own.key and d.verified and d.customer_id <> p.customer_id
where p.kind in ('email', 'phone')
"""


@dataclass(slots=True)
class Brought:
    """What a part of a file changed. `ids` are the customers' in the order of the rows; `shared` are proved addresses and numbers
    that somebody else proved, too.
    """

    ids: list[UUID] = field(default_factory=list)
    created: list[UUID] = field(default_factory=list)
    changed: list[Customer] = field(default_factory=list)
    learnt: dict[UUID, list[Attribute]] = field(default_factory=dict)
    shared: list[tuple[UUID, Identity]] = field(default_factory=list)


async def bring(tx: Tx, rows: Iterable[Incoming], *, source: str, language: Language, proved: Iterable[str]) -> Brought:
    """Write what these rows say, each customer's once (model.imports.folded). `proved`: email and phone, where the
    organisation vouches for them. Raises a unique violation when somebody else brought one of them meanwhile.
    """
    found = Brought()
    await _stage(tx, rows, language)
    await tx.db.execute(BY_EXTERNAL)
    await tx.db.execute(BY_HANDLE, (source,))
    await tx.db.execute(HOLD)
    await tx.db.execute(LET_GO)
    known = await tx.db.execute("select id, customer_id from incoming order by n")
    places = await known.fetchall()
    found.ids = [customer_id or id for id, customer_id in places]
    found.created = [id for id, customer_id in places if customer_id is None]
    existing = {customer_id for _, customer_id in places if customer_id is not None}
    await tx.db.execute(INSERT, (tx.now,))
    trusted = set(proved)
    said = {"source": source, "now": tx.now, "email": "email" in trusted, "phone": "phone" in trusted}
    given = await (await tx.db.execute(IDENTIFY, said)).fetchall()
    widened = [customer_id for customer_id, _, _ in given if customer_id in existing]
    changed = await (await tx.db.execute(CHANGE, (widened,))).fetchall()
    found.changed = await people.several(tx, [id for (id,) in changed])
    for one in await _attributes.all(tx.db, LEARN, (source, tx.now)):
        found.learnt.setdefault(one.customer_id, []).append(one)
    if trusted:
        found.shared = await _shared(tx, given, source)
    return found


async def _stage(tx: Tx, rows: Iterable[Incoming], usual: Language) -> None:
    await tx.db.execute(STAGING)
    async with tx.db.cursor() as cursor, cursor.copy(COPY) as copy:
        for n, row in enumerate(rows):
            await copy.write_row(
                (
                    n, clock.new_id(), row.external, row.name, row.language, language_of(row, usual), row.email, row.email_key,
                    row.phone, row.phone_key, Jsonb(row.attributes),
                )
            )  # fmt: skip
    await tx.db.execute("analyze incoming")


async def _shared(tx: Tx, given: list[tuple[UUID, str, str]], source: str) -> list[tuple[UUID, Identity]]:
    ids, kinds, values = zip(*given, strict=True) if given else ((), (), ())
    rows = await tx.db.execute(SHARED, (list(ids), list(kinds), list(values)))
    return [
        (id, Identity(kind=kind, value=value, verified=True, source=source))
        for id, kind, value in await rows.fetchall()
    ]


# ── how far a file is ────────────────────────────────────────────────────────────────────────────────────────────────


async def alone(tx: Tx, digest: str) -> bool:
    """Whether the connection has this file to itself now; waits a moment for one that was killed to be cleared away."""
    await tx.db.execute(f"set local lock_timeout = '{PATIENCE_SECONDS}s'")
    try:
        async with tx.db.transaction():
            await tx.db.execute("select pg_advisory_lock(hashtextextended(%s, 72))", (digest,))
    except psycopg.errors.LockNotAvailable:
        return False
    return True


async def hold_import(tx: Tx, id: UUID) -> Import | None:
    return await _imports.first(tx.db, "select * from customers.imports where id = %s for update", (id,))


async def unfinished(tx: Tx, what: str, digest: str, settings: dict[str, object]) -> Import | None:
    """The same file with the same settings, begun and not ended."""
    sql = """
    select * from customers.imports where digest = %s and what = %s and settings = %s and finished_at is null
    order by started_at desc limit 1
    """
    return await _imports.first(tx.db, sql, (digest, what, Jsonb(settings)))


async def save_import(tx: Tx, one: Import) -> None:
    await tx.db.execute(
        """
        insert into customers.imports (id, what, file, digest, settings, source, kept, created, changed, unchanged, refused,
            faults, started_at, finished_at)
        values (%(id)s, %(what)s, %(file)s, %(digest)s, %(settings)s, %(source)s, %(kept)s, %(created)s, %(changed)s,
            %(unchanged)s, %(refused)s, %(faults)s, %(started_at)s, %(finished_at)s)
        on conflict (id) do update set kept = excluded.kept, created = excluded.created, changed = excluded.changed,
            unchanged = excluded.unchanged, refused = excluded.refused, faults = excluded.faults,
            finished_at = excluded.finished_at
        """,
        parameters(one, "settings"),
    )
