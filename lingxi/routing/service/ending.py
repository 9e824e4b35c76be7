"""What becomes of work when its conversation ends or comes back, and when whoever had it leaves the house."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Conversation
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import WorkReleased, WrapUpFinished, WrapUpStarted
from lingxi.routing.model import NotYours, Work
from lingxi.routing.service import companions, rerouting, works


async def conversation_closed(tx: Tx, conversation: Conversation) -> None:
    """Whoever had it wraps up; who only waited is let go."""
    work = await store.work(tx, conversation.id, lock=True)
    if work is None or work.state in ("wrap_up", "done"):
        return
    had_it = work.state == "assigned"
    await works.withdraw(tx, conversation, work)
    work = replace(work, parked=None, companions=())
    queue = await store.queue(tx, work.queue_id)
    seconds = queue.wrap_up_seconds if queue and had_it else 0
    if seconds:
        until = tx.now + timedelta(seconds=seconds)
        work = await works.save(tx, replace(work, state="wrap_up", wrap_up_until=until))
        tx.emit(WrapUpStarted(work=work, conversation=conversation))
    else:
        work = await works.save(tx, replace(work, state="done", agent_id=None, wish=None, not_before=None))
        tx.emit(WorkReleased(work=work, conversation=conversation))
    await store.end_stint(tx, work.id)


async def conversation_reopened(tx: Tx, conversation: Conversation) -> None:
    """Back to the colleague who reopens it, or who is still there wrapping it up; else to the queue."""
    work = await store.work(tx, conversation.id, lock=True)
    former = work.agent_id if work else None
    staff_id = tx.actor.id if tx.actor.kind == "staff" else former
    await works.hold_agents(tx, former, staff_id)
    agent = await store.agent(tx, staff_id) if staff_id else None
    if work is None or agent is None or agent.presence == "offline":
        await works.enqueue(tx, conversation)
    else:
        await works.give(tx, await conversations.hold(tx, conversation.id), work, agent)


async def finish_wrap_up(tx: Tx, conversation_id: UUID) -> Work:
    """The agent is done with it; done work stays done."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if work.state != "wrap_up":
        return work
    if tx.actor.kind == "staff" and work.agent_id != tx.actor.id and "conversations" not in tx.actor.topics:
        raise NotYours
    work = await works.save(tx, replace(work, state="done", agent_id=None, wrap_up_until=None))
    tx.emit(WrapUpFinished(work=work, conversation=conversation))
    return work


async def give_up_all(tx: Tx, staff_id: UUID) -> None:
    """Somebody works here no more: what they served or parked waits in its old place, what they wrapped up is done."""
    await companions.leave_all(tx, staff_id)
    for mine in await store.works_of(tx, staff_id):
        conversation, work = await works.held(tx, mine.conversation_id)
        if work.agent_id != staff_id or work.state in ("waiting", "done"):
            continue
        await works.withdraw(tx, conversation, work)
        if work.state == "wrap_up":
            work = await works.save(tx, replace(work, state="done", agent_id=None, wrap_up_until=None))
            tx.emit(WrapUpFinished(work=work, conversation=conversation))
        else:
            await rerouting.bring_back(tx, conversation, work)
