"""The tables of visits, and of how far answers have gone by mail."""

from collections.abc import Sequence
from uuid import UUID

from lingxi.channels.afterwards.model import Following, Visit
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_visits = Rows(Visit)
_following = Rows(Following)


async def seen(tx: Tx, customer_id: UUID, widget_key: str) -> None:
    await tx.db.execute(
        """
        insert into webchat.visits (customer_id, widget_key, seen_at) values (%s, %s, %s)
        on conflict (customer_id) do update set widget_key = excluded.widget_key, seen_at = excluded.seen_at
        """,
        (customer_id, widget_key, tx.now),
    )


async def visit(tx: Tx, customer_id: UUID) -> Visit | None:
    return await _visits.first(tx.db, "select * from webchat.visits where customer_id = %s", (customer_id,))


async def look_for(tx: Tx, conversation_id: UUID) -> bool:
    """Somebody looks from now on whether there is something unread; False when somebody does already."""
    row = await tx.db.execute(
        """
        insert into webchat.followings as f (conversation_id, mailed, looked_for) values (%s, 0, true)
        on conflict (conversation_id) do update set looked_for = true where not f.looked_for
        returning 1
        """,
        (conversation_id,),
    )
    return await row.fetchone() is not None


async def following(tx: Tx, conversation_id: UUID) -> Following | None:
    sql = "select * from webchat.followings where conversation_id = %s for update"
    return await _following.first(tx.db, sql, (conversation_id,))


async def settle(tx: Tx, conversation_id: UUID, mailed: int, *, looked_for: bool = False) -> None:
    """All up to there was sent, and nobody looks any more unless it is said that somebody does."""
    await tx.db.execute(
        "update webchat.followings set looked_for = %s, mailed = %s where conversation_id = %s",
        (looked_for, mailed, conversation_id),
    )


async def forget_following(tx: Tx, conversation_id: UUID) -> None:
    await tx.db.execute("delete from webchat.followings where conversation_id = %s", (conversation_id,))


async def forget_visits(tx: Tx, customer_ids: Sequence[UUID]) -> None:
    await tx.db.execute("delete from webchat.visits where customer_id = any(%s)", (list(customer_ids),))
