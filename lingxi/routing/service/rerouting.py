"""Nobody is left hanging: what an agent leaves unanswered goes back in line, and the customer is told."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Conversation
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import WorkQueued
from lingxi.routing.model import TakenOver, Work
from lingxi.routing.service import works


async def reroute(tx: Tx, conversation_id: UUID) -> None:
    """Bring a conversation back in line if its agent is gone and the customer's last word is unanswered; else it stays theirs."""
    conversation, work = await works.held(tx, conversation_id)
    await works.hold_agents(tx, work.agent_id)
    if await store.deserted(tx, conversation_id):
        await bring_back(tx, conversation, work)


async def bring_back(tx: Tx, conversation: Conversation, work: Work) -> None:
    """Held work whose agent had to leave waits again: since the customer's unanswered word, and due at once."""
    since = await conversations.unanswered_since(tx, conversation.id)
    if work.state == "assigned":
        name = next((one.name for one in conversation.participants if one.id == work.agent_id), "")
        conversation = await conversations.notice(tx, conversation, "adviser_left", {"name": name})
    conversation = await conversations.move(tx, conversation, queue_id=work.queue_id)
    await store.end_stint(tx, work.id, deserted=work.state == "assigned")
    if work.state == "assigned" and since:
        work = replace(work, enqueued_at=since, due_at=min(work.due_at or tx.now, tx.now))
    work = await works.back_in_line(tx, work)
    tx.emit(WorkQueued(work=work, conversation=conversation))


async def taken_over(tx: Tx, since: datetime) -> list[TakenOver]:
    """What the acting colleague had to leave unanswered since then, and who has it now."""
    if tx.actor.kind != "staff" or tx.actor.id is None:
        raise NotFound
    return await store.taken_over(tx, tx.actor.id, since)
