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
from lingxi.routing.model import CAPACITY, THERE, AgentUnavailable, NoQueue, NotWaiting, NotYours, Work
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
    await store.ensure_agent(tx, tx.actor.id, CAPACITY)
    await works.hold_agents(tx, former, tx.actor.id)
    await works.withdraw(tx, conversation, work)
    conversation, work = await works.give(tx, conversation, work, await presence.locked(tx, tx.actor.id))
    if former and former != tx.actor.id:
        await presence.recount(tx, former)
    return work


async def transfer(
    tx: Tx, conversation_id: UUID, *, to_staff: UUID | None, to_queue: UUID | None, note: str = ""
) -> Work:
    """Pass a conversation on, to a colleague (as an offer) or to a queue (in the place that its waiting so far earns).

    Raises Invalid unless exactly one goal is named, AgentUnavailable, NoQueue, NotYours.
    """
    if (to_staff is None) == (to_queue is None):
        raise Invalid("Name a colleague or a queue, one of them.", field="to_staff")
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if conversation.state == "closed":
        raise NotWaiting
    if conversation.owner_id not in (None, tx.actor.id) and "conversations" not in tx.actor.topics:
        raise NotYours
    if note.strip():
        await conversations.post(tx, conversation_id, Draft(client_id=str(clock.new_id()), text=note, private=True))
        conversation = await conversations.hold(tx, conversation_id)
    former = work.agent_id
    await works.hold_agents(tx, former, to_staff)
    await works.withdraw(tx, conversation, work)
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
    work = await works.save(tx, replace(work, state="waiting", queue_id=queue.id, agent_id=None))
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
    work = await works.hold_out(tx, conversation, work, staff_id, queue)
    return conversation, work
