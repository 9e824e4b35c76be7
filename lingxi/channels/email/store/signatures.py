"""The table of signatures."""

from lingxi.channels.email.model.signatures import Signature
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_signatures = Rows(Signature)


async def signatures(tx: Tx) -> list[Signature]:
    sql = "select queue_id, text_zh, text_en from email.signatures order by queue_id nulls first"
    return await _signatures.all(tx.db, sql)


async def save(tx: Tx, signature: Signature) -> None:
    """Insert or replace by queue."""
    await tx.db.execute(
        """
        insert into email.signatures (queue_id, text_zh, text_en) values (%(queue_id)s, %(text_zh)s, %(text_en)s)
        on conflict (queue_id) do update set text_zh = excluded.text_zh, text_en = excluded.text_en
        """,
        parameters(signature),
    )
