"""Who may read a conversation, and getting hold of one."""

from dataclasses import replace
from uuid import UUID

from lingxi import customers
from lingxi.conversations import store
from lingxi.conversations.events import EVERYTHING, audience, customer_topic
from lingxi.conversations.model import Author, Conversation
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Actor, Tx

MATTER_LIMIT = 50
THE_SYSTEM = Author(kind="system", id=None, name="")


def author(actor: Actor, conversation: Conversation) -> Author:
    """The acting person as an author; machines and the system write as the system."""
    if actor.kind == "customer":
        return Author(kind="customer", id=actor.id, name=conversation.customer_name or "")
    if actor.kind == "staff":
        return Author(kind="staff", id=actor.id, name=actor.name)
    return replace(THE_SYSTEM, name=actor.name)


def may_read(actor: Actor, conversation: Conversation) -> bool:
    """The one rule for reading and hearing: hold one of the conversation's topics."""
    if actor.kind == "system":
        return True
    return not actor.topics.isdisjoint((*audience(conversation), customer_topic(conversation.customer_id)))


def reads_everything(actor: Actor) -> bool:
    return EVERYTHING in actor.topics


def queues_of(actor: Actor) -> tuple[UUID, ...]:
    """Those whose conversations they may read."""
    return tuple(UUID(topic[6:]) for topic in actor.topics if topic.startswith("queue:"))


async def get(tx: Tx, id: UUID) -> Conversation:
    """Raises NotFound, also when the actor may not read it: nobody learns that it exists.

    A colleague who may read one conversation of a matter may read the others of it, too; changing them is another thing (`lock`).
    """
    conversation = await store.get(tx, id)
    if conversation and tx.actor.kind == "staff" and await _may_read_part(tx, conversation):
        return conversation
    return _readable(tx, conversation)


async def _may_read_part(tx: Tx, conversation: Conversation) -> bool:
    """Whether the actor may read it, or another conversation of its matter."""
    return may_read(tx.actor, conversation) or any(may_read(tx.actor, one) for one in await linked(tx, conversation))


async def linked(tx: Tx, conversation: Conversation) -> list[Conversation]:
    """All conversations of its matter, the oldest first; only of customers who are the same person now."""
    members = await customers.members(tx, conversation.customer_id)
    return await store.linked(tx, conversation.id, members, MATTER_LIMIT)


async def lock(tx: Tx, id: UUID) -> Conversation:
    """Get it and hold it until the end of the transaction. Every verb that changes a conversation begins with this."""
    return _readable(tx, await store.get(tx, id, lock=True))


async def hold(tx: Tx, id: UUID) -> Conversation:
    """Lock it whoever asks: for slices above, which have decided that the actor may. Raises NotFound."""
    conversation = await store.get(tx, id, lock=True)
    if conversation is None:
        raise NotFound
    return conversation


def _readable(tx: Tx, conversation: Conversation | None) -> Conversation:
    if conversation is None or not may_read(tx.actor, conversation):
        raise NotFound
    return conversation


async def several(tx: Tx, ids: list[UUID]) -> list[Conversation]:
    """Those of these ids that exist, whoever asks: for slices above, which decide themselves."""
    return await store.several(tx, ids) if ids else []


async def changed(tx: Tx, conversation: Conversation) -> Conversation:
    """Store a held conversation as its next revision."""
    conversation = replace(conversation, revision=conversation.revision + 1)
    await store.save(tx, conversation)
    return conversation
