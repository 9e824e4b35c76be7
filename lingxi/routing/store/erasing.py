"""What routing keeps of a customer's words: emptied when their conversation is."""

from uuid import UUID

from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx
from lingxi.routing.model import Aside

_asides = Rows(Aside)


async def erase(tx: Tx, conversation_id: UUID) -> list[Aside]:
    """Empty call-backs, reasons, notes and asides. Returns the asides that nobody had seen."""
    await tx.db.execute(
        """
        update routing.callbacks set by = 'chat', number = '', matter = '', revision = revision + 1
        where conversation_id = %s and (number <> '' or matter <> '')
        """,
        (conversation_id,),
    )
    await tx.db.execute(
        """
        update routing.works
        set parked = case when parked is null then null else jsonb_set(parked, '{reason}', '""') end,
            companions = (select coalesce(jsonb_agg(jsonb_set(one, '{note}', '""')), '[]') from jsonb_array_elements(companions) one)
        where conversation_id = %s and (parked is not null or companions <> '[]')
        """,
        (conversation_id,),
    )
    seen = (
        "update routing.asides set text = '', customer_name = null where conversation_id = %s and seen_at is not null"
    )
    await tx.db.execute(seen, (conversation_id,))
    unseen = """
        update routing.asides set text = '', customer_name = null, seen_at = %s where conversation_id = %s and seen_at is null
        returning *
        """
    return await _asides.all(tx.db, unseen, (tx.now, conversation_id))
