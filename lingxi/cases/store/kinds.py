"""Kinds of cases."""

from lingxi.cases.model import CaseKind
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_kinds = Rows(CaseKind)


async def kinds(tx: Tx) -> list[CaseKind]:
    """Archived ones last."""
    return await _kinds.all(tx.db, "select * from cases.kinds order by archived, key")


async def kind(tx: Tx, key: str, *, lock: bool = False) -> CaseKind | None:
    return await _kinds.first(
        tx.db, "select * from cases.kinds where key = %s" + (" for update" if lock else ""), (key,)
    )


async def save_kind(tx: Tx, kind: CaseKind) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into cases.kinds (key, label_zh, label_en, fields, reasons, archived, revision)
        values (%(key)s, %(label_zh)s, %(label_en)s, %(fields)s, %(reasons)s, %(archived)s, %(revision)s)
        on conflict (key) do update set label_zh = excluded.label_zh, label_en = excluded.label_en, fields = excluded.fields,
            reasons = excluded.reasons, archived = excluded.archived, revision = excluded.revision
        """,
        parameters(kind, "fields", "reasons"),
    )
