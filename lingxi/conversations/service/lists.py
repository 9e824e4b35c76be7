"""Lists of conversations, page by page."""

from datetime import datetime
from uuid import UUID

from lingxi.conversations import store
from lingxi.conversations.model import Conversation, ConversationState
from lingxi.conversations.service import access
from lingxi.platform.edge import Page
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx


async def page(
    tx: Tx,
    *,
    view: str,
    state: ConversationState | None,
    name: str,
    customer: UUID | None,
    cursor: str | None,
    limit: int,
) -> Page[Conversation]:
    """Conversations that the actor may read, newest first."""
    before, before_id = parse_cursor(cursor)
    limit = max(1, min(limit, 200))
    wanted = store.Filter(
        everything=access.reads_everything(tx.actor),
        reader=tx.actor.id,
        queues=access.queues_of(tx.actor),
        view=view,
        state=state,
        name=name.strip(),
        customer=customer,
        before=before,
        before_id=before_id,
        limit=limit + 1,
    )
    found = await store.select(tx, wanted)
    last = found[limit - 1] if len(found) > limit else None
    return Page(items=found[:limit], next=cursor_of(last.last_at, last.id) if last else None)


def cursor_of(at: datetime, id: UUID) -> str:
    return f"{at.isoformat()}_{id}"


def parse_cursor(cursor: str | None) -> tuple[datetime | None, UUID | None]:
    """The moment and the id after which a page begins, nothing for the first page. Raises Invalid."""
    if cursor is None:
        return None, None
    at, _, id = cursor.partition("_")
    try:
        moment = datetime.fromisoformat(at.replace(" ", "+"))
        if moment.tzinfo is None:
            raise ValueError
        return moment, UUID(id)
    except ValueError:
        raise Invalid("The cursor is not one that this server gave.", field="cursor") from None


async def of_customer(tx: Tx, customer_id: UUID, limit: int = 20, *, channel: str | None = None) -> list[Conversation]:
    """A customer's own conversations, on one channel or all of them, newest first, for the customer."""
    return await store.select_of_customer(tx, customer_id, limit, channel)


async def spoke_at(tx: Tx, customer_id: UUID) -> datetime | None:
    """When a customer wrote last; None for somebody who never did."""
    return await store.spoke_at(tx, customer_id)
