"""Promises."""

from uuid import UUID

from lingxi.cases.model import CasePolicy
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

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
