"""Work: a conversation enters a queue, an agent has it, it is wrapped up, it moves on."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Author, Conversation
from lingxi.platform import clock
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import (
    OfferMade,
    OfferWithdrawn,
    WorkAssigned,
    WorkQueued,
)
from lingxi.routing.model import (
    Agent,
    Floor,
    NotWaiting,
    Offer,
    Place,
    Queue,
    Work,
)
from lingxi.routing.service import presence

FLOOR_LIMIT = 200


async def floor(tx: Tx, staff_id: UUID) -> Floor:
    """What an agent's desk shows of routing."""
    works = await store.floor(tx, staff_id, FLOOR_LIMIT)
    return Floor(works=tuple(works), offers=tuple(await store.pending_of(tx, staff_id)))


async def work_of(tx: Tx, conversation_id: UUID) -> Work | None:
    """The work of a conversation that the actor may read."""
    await conversations.get(tx, conversation_id)
    return await store.work(tx, conversation_id)


async def place(tx: Tx, conversation_id: UUID) -> Place | None:
    """Where a waiting customer stands; None when not waiting."""
    work = await store.work(tx, conversation_id)
    standing = await store.standing(tx, work) if work else None
    if standing is None:
        return None
    return Place(conversation_id=conversation_id, place=standing.place, agents=standing.agents)


async def enqueue(tx: Tx, conversation: Conversation) -> None:
    """A conversation opened: it waits in its queue, or in the one for its language. Without any queue it waits for a person."""
    queue = await store.queue_for(tx, conversation.queue_id, conversation.language)
    if queue is None:
        await conversations.move(tx, await conversations.hold(tx, conversation.id), queue_id=None)
        return
    work = await store.work(tx, conversation.id, lock=True)
    if work is None:
        work = _new(tx, conversation, queue)
        await store.insert_work(tx, work)
    else:
        work = await save(tx, _waiting_anew(tx, work, queue))
    conversation = await conversations.move(tx, await conversations.hold(tx, conversation.id), queue_id=queue.id)
    tx.emit(WorkQueued(work=work, conversation=conversation))


def _waiting_anew(tx: Tx, work: Work, queue: Queue) -> Work:
    return replace(work, state="waiting", queue_id=queue.id, agent_id=None, enqueued_at=tx.now, wrap_up_until=None)


async def adopt(tx: Tx, conversation_id: UUID) -> None:
    """Put a stray conversation into a queue that is served, in the place that its waiting so far earns."""
    conversation = await conversations.hold(tx, conversation_id)
    work = await store.work(tx, conversation_id, lock=True)
    queue = await store.queue_for(tx, None, conversation.language)
    if queue is None or conversation.state == "closed" or (work and work.state in ("offered", "assigned")):
        return
    if work is None:
        work = replace(_new(tx, conversation, queue), enqueued_at=conversation.created_at)
        await store.insert_work(tx, work)
    else:
        work = await save(tx, replace(work, state="waiting", queue_id=queue.id, agent_id=None))
    conversation = await conversations.move(tx, conversation, queue_id=queue.id)
    tx.emit(WorkQueued(work=work, conversation=conversation))


def _new(tx: Tx, conversation: Conversation, queue: Queue) -> Work:
    return Work(
        id=clock.new_id(),
        conversation_id=conversation.id,
        queue_id=queue.id,
        state="waiting",
        agent_id=None,
        enqueued_at=tx.now,
        wrap_up_until=None,
        revision=1,
    )


async def save(tx: Tx, work: Work) -> Work:
    work = replace(work, revision=work.revision + 1)
    await store.save_work(tx, work)
    return work


async def held(tx: Tx, conversation_id: UUID) -> tuple[Conversation, Work]:
    """Hold a conversation and its work, whoever asks. Raises NotFound, NotWaiting when it has none."""
    conversation = await conversations.hold(tx, conversation_id)
    work = await store.work(tx, conversation_id, lock=True)
    if work is None:
        raise NotWaiting
    return conversation, work


async def give(tx: Tx, conversation: Conversation, work: Work, agent: Agent) -> tuple[Conversation, Work]:
    """A held conversation becomes a held agent's."""
    owner = Author(kind="staff", id=agent.staff_id, name=agent.name)
    conversation = await conversations.assign(tx, conversation, owner)
    work = await save(tx, replace(work, state="assigned", agent_id=agent.staff_id, wrap_up_until=None))
    tx.emit(WorkAssigned(work=work, conversation=conversation))
    await presence.recount(tx, agent.staff_id, idle_anew=True)
    return conversation, work


async def hold_agents(tx: Tx, *ids: UUID | None) -> None:
    """Several agents are always locked in the same order, or two who hand over to each other would wait for ever."""
    for staff_id in sorted({id for id in ids if id}):
        await store.agent(tx, staff_id, lock=True)


async def withdraw(tx: Tx, conversation: Conversation, work: Work) -> None:
    """End a pending offer of held work, if there is one, without saying where the work goes."""
    offer = await store.pending(tx, work.id)
    if offer is None:
        return
    offer = replace(offer, state="withdrawn")
    await store.settle_offer(tx, offer)
    tx.emit(OfferWithdrawn(offer=offer, work=work, conversation=conversation))


async def hold_out(tx: Tx, conversation: Conversation, work: Work, staff_id: UUID, queue: Queue) -> Work:
    """Offer held work to an agent."""
    work = await save(tx, replace(work, state="offered", agent_id=staff_id))
    offer = Offer(
        id=clock.new_id(),
        work_id=work.id,
        conversation_id=work.conversation_id,
        queue_id=work.queue_id,
        agent_id=staff_id,
        state="pending",
        offered_at=tx.now,
        expires_at=tx.now + timedelta(seconds=queue.offer_seconds),
    )
    await store.insert_offer(tx, offer)
    tx.emit(OfferMade(offer=offer, work=work, conversation=conversation))
    await presence.recount(tx, staff_id)
    return work


async def back_in_line(tx: Tx, conversation: Conversation, work: Work) -> Work:
    """Held work waits again, in its old place."""
    return await save(tx, replace(work, state="waiting", agent_id=None))
