"""Work is put aside and comes back: at its time or when the customer writes, to who parked it if they are there."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.engines.matching import Adviser
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import WorkParked, WorkQueued
from lingxi.routing.model import THERE, NotParked, NotServed, NotYours, Parked, Work, staying
from lingxi.routing.service import presence, works

REASON_LIMIT = 200
PARKED_DAYS = 30
WITHOUT_A_TIME = timedelta(days=7)


async def park(tx: Tx, conversation_id: UUID, *, reason: str, until: datetime | None) -> Work:
    """Put it aside until then, or until the customer writes; without a time it comes back after a week at the latest.

    What the customer wrote and nobody has read yet brings it back at once. Raises Invalid, NotServed, NotYours.
    """
    reason = " ".join(reason.split())
    if not reason or len(reason) > REASON_LIMIT:
        raise Invalid("Say in a few words what it waits for.", field="reason", limit=REASON_LIMIT)
    if until and not tx.now < until <= tx.now + timedelta(days=PARKED_DAYS):
        raise Invalid("It comes back later than now and within a month.", field="until", limit=PARKED_DAYS)
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if work.state != "assigned":
        raise NotServed
    if work.agent_id != tx.actor.id:
        raise NotYours
    await works.hold_agents(tx, work.agent_id)
    seen = conversation.staff_read if conversation.unread else conversation.last_position
    parked = Parked(reason=reason, at=tx.now, until=until or tx.now + WITHOUT_A_TIME, position=seen)
    work = await works.save(tx, replace(work, state="parked", parked=parked, companions=staying(work.companions)))
    await store.end_stint(tx, work.id)
    tx.emit(WorkParked(work=work, conversation=conversation))
    return work


async def resume(tx: Tx, conversation_id: UUID) -> Work:
    """Who parked it goes on with it. Raises NotParked."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if work.state != "parked" or work.agent_id is None or work.agent_id != tx.actor.id:
        raise NotParked
    _, work = await works.give(tx, conversation, work, await presence.locked(tx, work.agent_id))
    return work


async def bring_back(tx: Tx, conversation_id: UUID) -> None:
    """Its time has come, or the customer wrote: offered to who parked it if they are there and have room, else it waits for anybody,
    them first. The place is the one that it had: the time that it lay aside is not waiting, and none of the waiting before is lost.
    """
    conversation, work = await works.held(tx, conversation_id)
    if work.parked is None or work.agent_id is None or not await store.is_due_back(tx, work):
        return
    agent = await presence.locked(tx, work.agent_id)
    queue = await store.queue(tx, work.queue_id)
    assert queue is not None  # a foreign key
    back = replace(
        work,
        enqueued_at=work.enqueued_at + (tx.now - work.parked.at),
        parked=None,
        previous=Adviser(id=agent.staff_id, at=tx.now),
    )
    conversation = await conversations.move(tx, conversation, queue_id=work.queue_id)
    load = sum(one.state != "parked" for one in await store.works_of(tx, agent.staff_id))
    if agent.presence in THERE and load < agent.capacity:
        await works.hold_out(tx, conversation, back, agent.staff_id, queue)
    else:
        work = await works.save(tx, replace(back, state="waiting", agent_id=None))
        tx.emit(WorkQueued(work=work, conversation=conversation))
