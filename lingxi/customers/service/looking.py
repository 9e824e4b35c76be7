"""Who looked at whom: noted in the transaction that shows it, so that nothing is shown unnoted."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lingxi.customers.model.trust import Access
from lingxi.customers.service import joining
from lingxi.customers.store import accesses as looks
from lingxi.platform.tx import Tx


async def note(tx: Tx, customer_id: UUID, what: str, *, reason: str = "") -> None:
    """A colleague or a machine is shown something of a customer; customers see only themselves, which nobody notes."""
    if tx.actor.kind in ("staff", "machine"):
        await looks.note(tx, [customer_id], what, reason)


async def note_many(tx: Tx, customer_ids: Iterable[UUID], what: str) -> None:
    """The same for everybody whom a list shows."""
    if tx.actor.kind in ("staff", "machine"):
        await looks.note(tx, customer_ids, what, "")


async def accesses(
    tx: Tx, *, customer_id: UUID | None = None, actor: str | None = None, before: datetime | None = None, limit: int
) -> list[Access]:
    """Who looked, the newest first: at the whole person, at anybody. Raises NotFound."""
    ids = await joining.members(tx, customer_id) if customer_id else None
    return await looks.accesses(tx, customer_ids=ids, actor=actor, before=before, limit=limit)
