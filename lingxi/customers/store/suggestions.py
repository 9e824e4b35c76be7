"""Whom a colleague is asked about: suggestions that two customers are one person, and what was said to them."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from psycopg.types.json import Jsonb

from lingxi.customers.model.nouns import Suggestion, SuggestionState
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_suggestions = Rows(Suggestion)


async def suggestion(tx: Tx, id: UUID, *, lock: bool = False) -> Suggestion | None:
    sql = "select * from customers.suggestions where id = %s" + (" for update" if lock else "")
    return await _suggestions.first(tx.db, sql, (id,))


async def suggestions(tx: Tx, state: SuggestionState, after: tuple[float, UUID] | None, limit: int) -> list[Suggestion]:
    """The surest first; of the decided ones, too."""
    sql = """
    select * from customers.suggestions
    where state = %(state)s and (%(score)s::real is null or (score, id) < (%(score)s::real, %(id)s::uuid))
    order by score desc, id desc limit %(limit)s
    """
    score, id = after or (None, None)
    return await _suggestions.all(tx.db, sql, {"state": state, "score": score, "id": id, "limit": limit})


async def suggest(
    tx: Tx, id: UUID, one: UUID, other: UUID, score: float, evidence: Mapping[str, str]
) -> Suggestion | None:
    """Put to a colleague whether two are one person. None when it was put before; a better score replaces an open one's."""
    found = await _suggestions.all(
        tx.db,
        """
        insert into customers.suggestions (id, left_id, right_id, score, evidence, state, created_at)
        values (%s, least(%s, %s), greatest(%s, %s), %s, %s, 'open', %s)
        on conflict (left_id, right_id) do update set score = excluded.score, evidence = excluded.evidence
            where suggestions.state = 'open' and excluded.score > suggestions.score
        returning *
        """,
        (id, one, other, one, other, score, Jsonb(dict(evidence)), tx.now),
    )
    return next((one for one in found if one.id == id), None)


async def suggest_many(tx: Tx, pairs: Iterable[tuple[UUID, UUID, UUID, float, Mapping[str, str]]]) -> list[Suggestion]:
    """The same for (id, one, other, score, evidence) by the thousand; not for pairs of one person, nor for those that were
    refused or parted. Returns those that are new.
    """
    rows = list(pairs)
    return await _suggestions.all(
        tx.db,
        """
        with told as (
            select distinct on (1, 2)
                   least(coalesce(l.joined_to, l.id), coalesce(r.joined_to, r.id)) as left_id,
                   greatest(coalesce(l.joined_to, l.id), coalesce(r.joined_to, r.id)) as right_id, t.id, t.score, t.evidence
            from unnest(%s::uuid[], %s::uuid[], %s::uuid[], %s::real[], %s::jsonb[]) t(id, one, other, score, evidence)
            join customers.customers l on l.id = t.one join customers.customers r on r.id = t.other
            order by 1, 2, t.score desc
        ), parted as (
            select left_id, right_id from customers.suggestions where state = 'refused'
            union all select left_id, right_id from customers.merges where undone_by like 'staff:%%'
        ), refused as (
            select coalesce(l.joined_to, l.id) as one, coalesce(r.joined_to, r.id) as other
            from parted p join customers.customers l on l.id = p.left_id join customers.customers r on r.id = p.right_id
        ), put as (
            insert into customers.suggestions (id, left_id, right_id, score, evidence, state, created_at)
            select id, left_id, right_id, score, evidence, 'open', %s
            from told
            where left_id <> right_id
              and not exists (select from refused where (one, other) in ((left_id, right_id), (right_id, left_id)))
            on conflict (left_id, right_id) do update set score = excluded.score, evidence = excluded.evidence
                where suggestions.state = 'open' and excluded.score > suggestions.score
            returning *
        )
        select * from put where id = any(%s)
        """,
        (
            [id for id, *_ in rows],
            [one for _, one, *_ in rows],
            [other for _, _, other, *_ in rows],
            [score for *_, score, _ in rows],
            [Jsonb(dict(evidence)) for *_, evidence in rows],
            tx.now,
            [id for id, *_ in rows],
        ),
    )


async def decide(tx: Tx, id: UUID, state: SuggestionState) -> Suggestion:
    """An open one has nobody who decided it."""
    [decided] = await _suggestions.all(
        tx.db,
        """
        update customers.suggestions
        set state = %(state)s, decided_by = case when %(state)s = 'open' then null else %(by)s end,
            decided_at = case when %(state)s = 'open' then null else %(at)s end
        where id = %(id)s returning *
        """,
        {"id": id, "state": state, "by": str(tx.actor), "at": tx.now},
    )
    return decided


async def settle(tx: Tx, group: Iterable[UUID]) -> list[Suggestion]:
    """These are one person now: nobody need be asked about two of them any more."""
    ids = list(group)
    sql = """
    update customers.suggestions set state = 'accepted', decided_by = %s, decided_at = %s
    where state = 'open' and left_id = any(%s) and right_id = any(%s) returning *
    """
    return await _suggestions.all(tx.db, sql, (str(tx.actor), tx.now, ids, ids))
