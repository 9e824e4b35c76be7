"""Work that was put aside."""

from uuid import UUID

from lingxi.platform.tx import Tx
from lingxi.routing.model import Work

_IS_DUE = """
w.state = 'parked' and ((w.parked->>'until')::timestamptz <= %(now)s or exists (
    select 1 from conversations.messages m where m.conversation_id = w.conversation_id
    and m.position > (w.parked->>'position')::integer and m.author_kind = 'customer' and m.kind = 'message'))
"""


async def due_back(tx: Tx) -> list[UUID]:
    """Conversations whose time has come, or whose customer wrote since they were parked."""
    sql = f"select w.conversation_id from routing.works w where {_IS_DUE} order by w.id limit 200"
    rows = await tx.db.execute(sql.encode(), {"now": tx.now})
    return [found[0] for found in await rows.fetchall()]


async def is_due_back(tx: Tx, work: Work) -> bool:
    sql = f"select 1 from routing.works w where w.id = %(id)s and {_IS_DUE}"
    rows = await tx.db.execute(sql.encode(), {"now": tx.now, "id": work.id})
    return await rows.fetchone() is not None
