"""Choosing one's adviser: who served a customer lately may be asked for, and is waited for until a stated time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Conversation
from lingxi.engines.matching import Wish
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import WorkChanged
from lingxi.routing.model import HELD_AWAY, HELD_HERE, LATELY, AdviserFace, NobodyToWish, Work
from lingxi.routing.service import works


async def adviser_for(tx: Tx, customer_id: UUID, queue_id: UUID | None, work: Work | None = None) -> AdviserFace | None:
    """Whom a customer who comes into this queue, or whose work waits in its own, may ask for."""
    queue_id = work.queue_id if work else queue_id
    found = await store.acquaintance(tx, customer_id, queue_id, LATELY) if queue_id else None
    if found is None:
        return None
    wish = work.wish if work and work.wish and work.wish.id == found.id else None
    return AdviserFace(name=found.name, there=found.there, wished_until=wish.until if wish else None)


async def wish(tx: Tx, conversation_id: UUID) -> None:
    """Wait for who served them lately, and for nobody else for a while. Raises NotFound, NotWaiting, NobodyToWish."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.waiting(tx, conversation_id)
    found = await store.acquaintance(tx, work.customer_id, work.queue_id, LATELY)
    if found is None:
        raise NobodyToWish
    if work.agent_id == found.id or (work.wish and work.wish.id == found.id):
        return  # it rings there now, or they wait already
    until = tx.now + (HELD_HERE if found.there else HELD_AWAY)
    said = {"name": found.name, "until": until.astimezone(UTC).isoformat()}
    conversation = await conversations.notice(tx, conversation, "wish_made", said)
    await works.let_go(tx, conversation, work)
    wished = Wish(id=found.id, until=until)
    work = await works.save(tx, replace(work, state="waiting", agent_id=None, wish=wished))
    await store.forget_wait(tx, work.id)
    tx.emit(WorkChanged(work=work, conversation=conversation))


async def wanted(tx: Tx, work: Work, held: timedelta, *, starting: datetime | None) -> Wish:
    """A wish for who served them lately. Raises NobodyToWish."""
    found = await store.acquaintance(tx, work.customer_id, work.queue_id, LATELY)
    if found is None:
        raise NobodyToWish
    return Wish(id=found.id, until=(starting or tx.now) + held)


async def keep_for(tx: Tx, conversation: Conversation, staff_id: UUID, *, until: datetime) -> None:
    """A held conversation that waits is kept for who has its matter, until then; for slices above. Nothing happens if they are no agent."""
    work = await store.work(tx, conversation.id, lock=True)
    if work is None or work.state != "waiting" or work.wish or await store.agent(tx, staff_id) is None:
        return
    work = await works.save(tx, replace(work, wish=Wish(id=staff_id, until=until)))
    tx.emit(WorkChanged(work=work, conversation=conversation))


async def drop_wish(tx: Tx, conversation_id: UUID) -> None:
    """Take anybody after all. Raises NotFound, NotWaiting."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.waiting(tx, conversation_id)
    await _end(tx, conversation, work, "wish_dropped")


async def end_wish(tx: Tx, conversation_id: UUID) -> None:
    """They waited for somebody long enough, and are told; nothing happens if they do not any more."""
    conversation, work = await works.held(tx, conversation_id)
    if await store.wishes_over(tx, conversation_id):
        await _end(tx, conversation, work, "wish_ended")


async def _end(tx: Tx, conversation: Conversation, work: Work, said: str) -> None:
    if work.wish is None:
        return
    agent = await store.agent(tx, work.wish.id)
    conversation = await conversations.notice(tx, conversation, said, {"name": agent.name if agent else ""})
    work = await works.save(tx, replace(work, wish=None))
    tx.emit(WorkChanged(work=work, conversation=conversation))
