"""What happened to cases."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lingxi.cases.model import Entry
from lingxi.cases.model.clocks import Happened
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_entries = Rows(Entry)
_happened = Rows(Happened)

_PAST = "id, at, what, coalesce(data->>'after', '') as state"
_COUNTS = "what in ('opened', 'asked', 'answered', 'state')"


async def append(tx: Tx, entry: Entry) -> None:
    """Once for each id: what is told twice happened once."""
    await tx.db.execute(
        """
        insert into cases.entries (id, case_id, conversation_id, at, what, by, data)
        values (%(id)s, %(case_id)s, %(conversation_id)s, %(at)s, %(what)s, %(by)s, %(data)s) on conflict (id) do nothing
        """,
        parameters(entry, "by", "data"),
    )


async def take_back(tx: Tx, id: UUID) -> Entry | None:
    """An answer is none any more. Returns what is left of it; None where this is no answer."""
    sql = "update cases.entries set what = 'taken_back' where id = %s and what = 'answered' returning *"
    return await _entries.first(tx.db, sql, (id,))


async def give_again(tx: Tx, id: UUID) -> Entry | None:
    """What was taken back is an answer from now on. None where it was not taken back."""
    sql = "update cases.entries set what = 'answered', at = %s where id = %s and what = 'taken_back' returning *"
    return await _entries.first(tx.db, sql, (tx.now, id))


async def history(tx: Tx, case_id: UUID, before: datetime | None, before_id: UUID | None, limit: int) -> list[Entry]:
    """The newest first."""
    return await _entries.all(
        tx.db,
        """
        select * from cases.entries where case_id = %(case_id)s
          and (%(before)s::timestamptz is null or (at, id) < (%(before)s, %(before_id)s))
        order by at desc, id desc limit %(limit)s
        """,
        {"case_id": case_id, "before": before, "before_id": before_id, "limit": limit},
    )


async def answered_last(tx: Tx, case_id: UUID) -> UUID | None:
    """Which colleague answered the customer last."""
    sql = """
    select (by->>'id')::uuid from cases.entries where case_id = %s and what = 'answered' and by->>'id' is not null
    order by at desc, id desc limit 1
    """
    row = await (await tx.db.execute(sql, (case_id,))).fetchone()
    return row[0] if row else None


async def is_answered(tx: Tx, case_id: UUID) -> bool:
    """Whether the last word in it is ours."""
    sql = """
    select what = 'answered' from cases.entries where case_id = %s and what in ('asked', 'answered')
    order by at desc, id desc limit 1
    """
    row = await (await tx.db.execute(sql, (case_id,))).fetchone()
    return bool(row and row[0])


async def happened(tx: Tx, case_id: UUID) -> list[Happened]:
    """What its clocks are read from."""
    sql = f"select {_PAST} from cases.entries where case_id = %s and {_COUNTS}"
    return await _happened.all(tx.db, sql, (case_id,))


async def several_pasts(tx: Tx, case_ids: Iterable[UUID]) -> dict[UUID, list[Happened]]:
    """What the clocks of many cases are read from."""
    found: dict[UUID, list[Happened]] = {}
    row = await tx.db.execute(
        f"select case_id, {_PAST} from cases.entries where case_id = any(%s) and {_COUNTS}", (list(case_ids),)
    )
    for case_id, id, at, what, state in await row.fetchall():
        found.setdefault(case_id, []).append(Happened(id=id, at=at, what=what, state=state))
    return found


async def erase_entries(tx: Tx, case_ids: Iterable[UUID]) -> None:
    """States and their times stay, or the clocks could not be read any more; all else that was noted goes."""
    await tx.db.execute(
        """
        update cases.entries set by = case when by->>'kind' = 'customer' then jsonb_set(by, '{name}', '""') else by end,
               data = case when what = 'state' then jsonb_build_object('after', data->>'after') else '{}' end
        where case_id = any(%s)
        """,
        (list(case_ids),),
    )
