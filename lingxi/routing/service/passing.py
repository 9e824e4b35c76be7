"""Work changes hands: pulled by a colleague, passed on to one, or to a queue."""

from dataclasses import replace
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Conversation, Draft
from lingxi.platform import clock
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import WorkQueued
from lingxi.routing.model import THERE, AgentUnavailable, MayNotPass, NoQueue, NotWaiting, NotYours, Work
from lingxi.routing.service import presence, works


async def take(tx: Tx, conversation_id: UUID) -> Work:
    """Pull a waiting conversation. An offer of it to somebody else is withdrawn. Raises NotWaiting."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if work.state not in ("waiting", "offered"):
        raise NotWaiting
    if tx.actor.id is None:
        raise AgentUnavailable
    former = work.agent_id
    await works.hold_agents(tx, former, tx.actor.id)
    await works.withdraw(tx, conversation, work)
    _, work = await works.give(tx, conversation, work, await presence.ensured(tx, tx.actor.id))
    return work


async def transfer(
    tx: Tx, conversation_id: UUID, *, to_staff: UUID | None, to_queue: UUID | None, note: str = ""
) -> Work:
    """Pass a conversation on, to a colleague (as an offer) or to a queue (in the place that its waiting so far earns).

    Raises Invalid unless exactly one goal is named, AgentUnavailable, NoQueue, NotYours, MayNotPass.
    """
    if (to_staff is None) == (to_queue is None):
        raise Invalid("Name a colleague or a queue, one of them.", field="to_staff")
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if conversation.state == "closed":
        raise NotWaiting
    if conversation.owner_id not in (None, tx.actor.id) and "conversations" not in tx.actor.topics:
        raise NotYours
    if work.sensitive and work.state == "assigned":
        raise MayNotPass
    if note.strip():
        await conversations.post(tx, conversation_id, Draft(client_id=str(clock.new_id()), text=note, private=True))
        conversation = await conversations.hold(tx, conversation_id)
    former = work.agent_id
    await works.hold_agents(tx, former, to_staff)
    await works.withdraw(tx, conversation, work)
    if work.state == "assigned":
        work = replace(work, hand_offs=work.hand_offs + 1, refused_by=(former,) if former else ())
        await store.end_stint(tx, work.id)
    if to_queue is not None:
        return await _to_queue(tx, conversation, work, to_queue)
    assert to_staff is not None  # one of them is named
    return await _to_colleague(tx, conversation, work, to_staff)


async def _to_queue(tx: Tx, conversation: Conversation, work: Work, id: UUID) -> Work:
    """It asks for what that queue asks for."""
    queue = await store.queue(tx, id)
    if queue is None or queue.archived:
        raise NoQueue
    conversation = await conversations.move(tx, conversation, queue_id=queue.id, said="transferred")
    asked = replace(work, required=queue.required, preferred=queue.preferred) if queue.id != work.queue_id else work
    work = await works.save(tx, replace(asked, state="waiting", queue_id=queue.id, agent_id=None))
    tx.emit(WorkQueued(work=work, conversation=conversation))
    return work


async def _to_colleague(tx: Tx, conversation: Conversation, work: Work, staff_id: UUID) -> Work:
    agent = await store.agent(tx, staff_id)
    if agent is None or agent.presence not in THERE or staff_id == tx.actor.id:
        raise AgentUnavailable
    conversation = await conversations.move(
        tx, conversation, queue_id=work.queue_id, said="transferred", follower=staff_id
    )
    queue = await store.queue(tx, work.queue_id)
    assert queue is not None  # a foreign key
    return await works.hold_out(tx, conversation, work, staff_id, queue)
