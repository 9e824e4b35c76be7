"""Supervisors: a word to the agent alone, and taking over. Watching and talking along are companions like any other."""

from dataclasses import replace
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Conversation
from lingxi.platform import clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import AsideSaid, AsideSeen
from lingxi.routing.model import ASIDE_LIMIT, Aside, NotServed, NotWaiting, Work
from lingxi.routing.service import presence, works


async def whisper(tx: Tx, conversation_id: UUID, text: str) -> Aside:
    """A word to who serves it, which nobody else hears. Raises NotServed, Invalid."""
    text = _checked(text)
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if work.state != "assigned" or work.agent_id is None or work.agent_id == tx.actor.id:
        raise NotServed
    return await _said(tx, conversation, "whisper", work.agent_id, text)


async def seen(tx: Tx, id: UUID) -> Aside:
    """Whom it was said to has read it. Raises NotFound."""
    aside = await store.aside(tx, id)
    if aside is None or aside.to_id != tx.actor.id:
        raise NotFound
    if aside.seen_at is None:
        aside = replace(aside, seen_at=tx.now)
        await store.save_seen(tx, aside)
        tx.emit(AsideSeen(aside=aside))
    return aside


async def take_over(tx: Tx, conversation_id: UUID, reason: str) -> Work:
    """It is the supervisor's from now on, wherever it stood; who had it is told why. Raises NotWaiting when closed, Invalid."""
    reason = _checked(reason)
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if conversation.state == "closed":
        raise NotWaiting
    assert tx.actor.id is not None  # nobody else may pass the door
    former = work.agent_id
    if work.state == "assigned" and former == tx.actor.id:
        return work
    await works.hold_agents(tx, former, tx.actor.id)
    await works.withdraw(tx, conversation, work)
    if work.state in ("assigned", "parked") and former and former != tx.actor.id:
        await _said(tx, conversation, "taken_over", former, reason)
        work = replace(work, hand_offs=work.hand_offs + 1)
    _, work = await works.give(tx, conversation, work, await presence.ensured(tx, tx.actor.id))
    return work


def _checked(text: str) -> str:
    text = text.strip()
    if not text or len(text) > ASIDE_LIMIT:
        raise Invalid("Say it in a few words.", field="text", limit=ASIDE_LIMIT)
    return text


async def _said(tx: Tx, conversation: Conversation, kind: str, to: UUID, text: str) -> Aside:
    assert tx.actor.id is not None
    aside = Aside(
        id=clock.new_id(),
        conversation_id=conversation.id,
        customer_id=conversation.customer_id,
        customer_name=conversation.customer_name,
        kind="taken_over" if kind == "taken_over" else "whisper",
        from_id=tx.actor.id,
        to_id=to,
        text=text,
        at=tx.now,
        seen_at=None,
    )
    await store.insert_aside(tx, aside)
    tx.emit(AsideSaid(aside=aside))
    return aside
