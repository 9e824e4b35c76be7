"""Stages, and who is in which."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from psycopg.types.json import Jsonb
from pydantic_core import to_jsonable_python

from lingxi.customers.model.segments import Stage, StageCount, StageMove
from lingxi.customers.store.conditions import Compiling, people
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_stages = Rows(Stage)
_counts = Rows(StageCount)
_moves = Rows(StageMove)


async def stages(tx: Tx) -> list[Stage]:
    """In their order: the first that holds is where somebody is."""
    sql = "select key, name_zh, name_en, tone, condition from customers.stages order by place"
    return await _stages.all(tx.db, sql)


async def put_stages(tx: Tx, wanted: Sequence[Stage]) -> None:
    await tx.db.execute("delete from customers.stages")
    await tx.db.execute(
        """
        insert into customers.stages (key, place, name_zh, name_en, tone, condition)
        select s->>'key', place, s->>'name_zh', s->>'name_en', s->>'tone', s->'condition'
        from jsonb_array_elements(%s) with ordinality given(s, place)
        """,
        (Jsonb(to_jsonable_python(list(wanted))),),
    )


async def stage_counts(tx: Tx) -> list[StageCount]:
    sql = "select stage as key, count(*) as people from customers.person_stages group by 1 order by 1"
    return await _counts.all(tx.db, sql)


async def stage_of(tx: Tx, person_id: UUID) -> tuple[str, datetime] | None:
    """The stage that a person, by the oldest customer's id, is in, and since when."""
    row = await tx.db.execute("select stage, since from customers.person_stages where person_id = %s", (person_id,))
    return await row.fetchone()


async def stages_of(tx: Tx, persons: Iterable[UUID]) -> dict[UUID, str]:
    sql = "select person_id, stage from customers.person_stages where person_id = any(%s)"
    return dict(await (await tx.db.execute(sql, (list(persons),))).fetchall())


async def customers_after(tx: Tx, after: UUID | None, limit: int) -> list[UUID]:
    """The ids of all customers, a page at a time."""
    rows = await tx.db.execute(
        "select id from customers.customers where %(after)s::uuid is null or id > %(after)s order by id limit %(limit)s",
        {"after": after, "limit": limit},
    )
    return [id for (id,) in await rows.fetchall()]


async def persons_behind(tx: Tx, customers: Iterable[UUID]) -> list[UUID]:
    """These ids, and those of the persons whom they are now: whoever was a person of their own may not be one any more."""
    rows = await tx.db.execute(
        "select id from unnest(%(ids)s::uuid[]) given(id) union "
        "select coalesce(joined_to, id) from customers.customers where id = any(%(ids)s)",
        {"ids": list(customers)},
    )
    return [id for (id,) in await rows.fetchall()]


async def misplaced(tx: Tx, stages: Sequence[Stage], persons: Sequence[UUID]) -> list[StageMove]:
    """Which of these persons are in another stage than the table says."""
    to = Compiling(tx.now, only=persons)
    asked = " union all ".join(
        f"select id, {to.value(place)}::int as place, {to.value(stage.key)}::text as stage from {people(stage.condition, to)} p(id)"
        for place, stage in enumerate(stages)
    )
    query = f"""
    select coalesce(s.person_id, n.id) as person_id, s.stage as former, n.stage
    from (select * from customers.person_stages where person_id = any({to.value(list(persons))})) s
    full join (select distinct on (id) id, stage
               from ({asked or "select null::uuid as id, 0 as place, '' as stage where false"}) a order by id, place) n
        on n.id = s.person_id
    where s.stage is distinct from n.stage order by 1
    """
    return await _moves.all(tx.db, query, to.parameters)


async def move(tx: Tx, moves: Sequence[StageMove]) -> None:
    await tx.db.execute(
        "delete from customers.person_stages where person_id = any(%s)", ([m.person_id for m in moves if not m.stage],)
    )
    await tx.db.execute(
        """
        insert into customers.person_stages (person_id, stage, since)
        select id, stage, %s from unnest(%s::uuid[], %s::text[]) moved(id, stage)
        on conflict (person_id) do update set stage = excluded.stage, since = excluded.since
        """,
        (tx.now, [m.person_id for m in moves if m.stage], [m.stage for m in moves if m.stage]),
    )
