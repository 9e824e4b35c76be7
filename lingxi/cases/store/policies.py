"""Promises, and how far the reading anew of all clocks has come."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.cases.model import CasePolicy
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """All clocks are to be read anew; those of cases up to `after` were."""

    after: UUID | None


_corrections = Rows(Correction)
_policies = Rows(CasePolicy)
_JSON = ("applies", "promises", "steps")


async def policies(tx: Tx, *, lock: bool = False) -> list[CasePolicy]:
    """In the order in which they are looked through; the one for all other cases is the last."""
    sql = "select * from cases.policies order by last, position, id" + (" for update" if lock else "")
    return await _policies.all(tx.db, sql)


async def save_policy(tx: Tx, policy: CasePolicy) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into cases.policies (id, position, name_zh, name_en, applies, hours_id, promises, steps, late_raises, last, revision)
        values (%(id)s, %(position)s, %(name_zh)s, %(name_en)s, %(applies)s, %(hours_id)s, %(promises)s, %(steps)s,
                %(late_raises)s, %(last)s, %(revision)s)
        on conflict (id) do update set position = excluded.position, name_zh = excluded.name_zh, name_en = excluded.name_en,
            applies = excluded.applies, hours_id = excluded.hours_id, promises = excluded.promises, steps = excluded.steps,
            late_raises = excluded.late_raises, revision = excluded.revision
        """,
        parameters(policy, *_JSON),
    )


async def remove_policy(tx: Tx, id: UUID) -> None:
    await tx.db.execute("delete from cases.policies where id = %s", (id,))


async def ask_correction(tx: Tx) -> None:
    """From the first case on, also when one is under way."""
    await tx.db.execute(
        "insert into cases.corrections (one, after) values (true, null) on conflict (one) do update set after = null"
    )


async def correction(tx: Tx) -> Correction | None:
    """Held; None when there is nothing to correct."""
    return await _corrections.first(tx.db, "select after from cases.corrections for update")


async def go_on(tx: Tx, after: UUID | None) -> None:
    """How far the one that is held has come; None ends it."""
    if after:
        await tx.db.execute("update cases.corrections set after = %s", (after,))
    else:
        await tx.db.execute("delete from cases.corrections")
