"""Work: a conversation enters a queue, an agent has it, it is wrapped up, it moves on."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Author, Conversation, Draft
from lingxi.platform import clock
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import (
    OfferMade,
    OfferWithdrawn,
    WorkAssigned,
    WorkQueued,
    WorkReleased,
    WrapUpFinished,
    WrapUpStarted,
)
from lingxi.routing.model import (
    CAPACITY,
    THERE,
    Agent,
    AgentUnavailable,
    Floor,
    NoQueue,
    NotWaiting,
    NotYours,
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
        return
    work = await store.work(tx, conversation.id, lock=True)
    if work is None:
        work = _new(tx, conversation, queue)
        await store.insert_work(tx, work)
    else:
        work = await _save(tx, _waiting_anew(tx, work, queue))
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
        work = await _save(tx, replace(work, state="waiting", queue_id=queue.id, agent_id=None))
    conversation = await conversations.move(tx, conversation, queue_id=queue.id)
    tx.emit(WorkQueued(work=work, conversation=conversation))


async def give_up_all(tx: Tx, staff_id: UUID) -> None:
    """Somebody works here no more: what they served waits in its old place, what they wrapped up is done."""
    for mine in await store.works_of(tx, staff_id):
        conversation, work = await held(tx, mine.conversation_id)
        if work.agent_id != staff_id or work.state in ("waiting", "done"):
            continue
        await withdraw(tx, conversation, work)
        if work.state == "wrap_up":
            work = await _save(tx, replace(work, state="done", agent_id=None, wrap_up_until=None))
            tx.emit(WrapUpFinished(work=work, conversation=conversation))
        else:
            conversation = await conversations.move(tx, conversation, queue_id=work.queue_id)
            work = await back_in_line(tx, conversation, work)
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


async def _save(tx: Tx, work: Work) -> Work:
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
    work = await _save(tx, replace(work, state="assigned", agent_id=agent.staff_id, wrap_up_until=None))
    tx.emit(WorkAssigned(work=work, conversation=conversation))
    await presence.recount(tx, agent.staff_id, idle_anew=True)
    return conversation, work


async def _hold_agents(tx: Tx, *ids: UUID | None) -> None:
    """Several agents are always locked in the same order, or two who hand over to each other would wait for ever."""
    for staff_id in sorted({id for id in ids if id}):
        await store.agent(tx, staff_id, lock=True)


async def take(tx: Tx, conversation_id: UUID) -> Work:
    """Pull a waiting conversation. An offer of it to somebody else is withdrawn. Raises NotWaiting."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await held(tx, conversation_id)
    if work.state not in ("waiting", "offered"):
        raise NotWaiting
    if tx.actor.id is None:
        raise AgentUnavailable
    former = work.agent_id
    await store.ensure_agent(tx, tx.actor.id, CAPACITY)
    await _hold_agents(tx, former, tx.actor.id)
    await withdraw(tx, conversation, work)
    conversation, work = await give(tx, conversation, work, await presence.locked(tx, tx.actor.id))
    if former and former != tx.actor.id:
        await presence.recount(tx, former)
    return work


async def withdraw(tx: Tx, conversation: Conversation, work: Work) -> None:
    """End a pending offer of held work, if there is one, without saying where the work goes."""
    offer = await store.pending(tx, work.id)
    if offer is None:
        return
    offer = replace(offer, state="withdrawn")
    await store.settle_offer(tx, offer)
    tx.emit(OfferWithdrawn(offer=offer, work=work, conversation=conversation))


async def transfer(
    tx: Tx, conversation_id: UUID, *, to_staff: UUID | None, to_queue: UUID | None, note: str = ""
) -> Work:
    """Pass a conversation on, to a colleague (as an offer) or to a queue (in the place that its waiting so far earns).

    Raises Invalid unless exactly one goal is named, AgentUnavailable, NoQueue, NotYours.
    """
    if (to_staff is None) == (to_queue is None):
        raise Invalid("Name a colleague or a queue, one of them.", field="to_staff")
    await conversations.lock(tx, conversation_id)
    conversation, work = await held(tx, conversation_id)
    if conversation.state == "closed":
        raise NotWaiting
    if conversation.owner_id not in (None, tx.actor.id) and "conversations" not in tx.actor.topics:
        raise NotYours
    if note.strip():
        await conversations.post(tx, conversation_id, Draft(client_id=str(clock.new_id()), text=note, private=True))
        conversation = await conversations.hold(tx, conversation_id)
    former = work.agent_id
    await _hold_agents(tx, former, to_staff)
    await withdraw(tx, conversation, work)
    if to_queue is not None:
        conversation, work = await _to_queue(tx, conversation, work, to_queue)
    else:
        assert to_staff is not None  # one of them is named
        conversation, work = await _to_colleague(tx, conversation, work, to_staff)
    if former and former != work.agent_id:
        await presence.recount(tx, former, idle_anew=True)
    return work


async def _to_queue(tx: Tx, conversation: Conversation, work: Work, id: UUID) -> tuple[Conversation, Work]:
    queue = await store.queue(tx, id)
    if queue is None or queue.archived:
        raise NoQueue
    conversation = await conversations.move(tx, conversation, queue_id=queue.id, said="transferred")
    work = await _save(tx, replace(work, state="waiting", queue_id=queue.id, agent_id=None))
    tx.emit(WorkQueued(work=work, conversation=conversation))
    return conversation, work


async def _to_colleague(tx: Tx, conversation: Conversation, work: Work, staff_id: UUID) -> tuple[Conversation, Work]:
    agent = await store.agent(tx, staff_id)
    if agent is None or agent.presence not in THERE or staff_id == tx.actor.id:
        raise AgentUnavailable
    conversation = await conversations.move(
        tx, conversation, queue_id=work.queue_id, said="transferred", follower=staff_id
    )
    queue = await store.queue(tx, work.queue_id)
    assert queue is not None  # a foreign key
    work = await hold_out(tx, conversation, work, staff_id, queue)
    return conversation, work


async def hold_out(tx: Tx, conversation: Conversation, work: Work, staff_id: UUID, queue: Queue) -> Work:
    """Offer held work to an agent."""
    work = await _save(tx, replace(work, state="offered", agent_id=staff_id))
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
    return await _save(tx, replace(work, state="waiting", agent_id=None))


async def conversation_closed(tx: Tx, conversation: Conversation) -> None:
    """Whoever had it wraps up; who only waited is let go."""
    work = await store.work(tx, conversation.id, lock=True)
    if work is None or work.state in ("wrap_up", "done"):
        return
    former, had_it = work.agent_id, work.state == "assigned"
    await withdraw(tx, conversation, work)
    queue = await store.queue(tx, work.queue_id)
    seconds = queue.wrap_up_seconds if queue and had_it else 0
    if seconds:
        until = tx.now + timedelta(seconds=seconds)
        work = await _save(tx, replace(work, state="wrap_up", wrap_up_until=until))
        tx.emit(WrapUpStarted(work=work, conversation=conversation))
    else:
        work = await _save(tx, replace(work, state="done", agent_id=None))
        tx.emit(WorkReleased(work=work, conversation=conversation))
    if former:
        await presence.recount(tx, former, idle_anew=not seconds)


async def conversation_reopened(tx: Tx, conversation: Conversation) -> None:
    """Back to the colleague who reopens it, or who is still there wrapping it up; else to the queue."""
    work = await store.work(tx, conversation.id, lock=True)
    former = work.agent_id if work else None
    staff_id = tx.actor.id if tx.actor.kind == "staff" else former
    await _hold_agents(tx, former, staff_id)
    agent = await store.agent(tx, staff_id) if staff_id else None
    if work is None or agent is None or agent.presence == "offline":
        agent = None
        await enqueue(tx, conversation)
    else:
        await give(tx, await conversations.hold(tx, conversation.id), work, agent)
    if former and (agent is None or former != agent.staff_id):
        await presence.recount(tx, former, idle_anew=True)


async def finish_wrap_up(tx: Tx, conversation_id: UUID) -> Work:
    """The agent is done with it; done work stays done."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await held(tx, conversation_id)
    if work.state != "wrap_up":
        return work
    if tx.actor.kind == "staff" and work.agent_id != tx.actor.id and "conversations" not in tx.actor.topics:
        raise NotYours
    former = work.agent_id
    work = await _save(tx, replace(work, state="done", agent_id=None, wrap_up_until=None))
    tx.emit(WrapUpFinished(work=work, conversation=conversation))
    if former:
        await presence.recount(tx, former, idle_anew=True)
    return work
