"""Who has a conversation: for routing, which decides it, and for the customers slice, which learns who the customer is."""

from dataclasses import replace
from uuid import UUID

from lingxi import customers
from lingxi.conversations import store
from lingxi.conversations.events import (
    ConversationDescribed,
    ConversationMoved,
    ConversationReturned,
    FollowerLeft,
    ParticipantsChanged,
)
from lingxi.conversations.model import Author, Conversation, rules
from lingxi.conversations.service import access, saying
from lingxi.customers import Customer
from lingxi.platform.tx import Tx


async def assign(tx: Tx, conversation: Conversation, owner: Author) -> Conversation:
    """Give a locked conversation to a colleague, who joins it unless they talk in it already. For routing."""
    former = conversation.owner_id
    if former and former != owner.id:
        conversation = rules.left(conversation, former, tx.now)
    if former is None or not rules.present(conversation, owner.id):
        conversation = await saying.notice(tx, conversation, "joined", {"name": owner.name})
    return await _move(tx, rules.joined(conversation, owner, tx.now), owner_id=owner.id, queue_id=conversation.queue_id)


async def move(
    tx: Tx, conversation: Conversation, *, queue_id: UUID | None, said: str | None = None, follower: UUID | None = None
) -> Conversation:
    """Let a locked conversation stand in a queue (or in none), owned by nobody; `said` is a notice for everybody. For routing.

    `follower` may read it from now on, whichever queue it stands in.
    """
    if follower:
        conversation = replace(conversation, followers=tuple(dict.fromkeys((*conversation.followers, follower))))
    if said:
        conversation = await saying.notice(tx, conversation, said, {"name": tx.actor.name})
    if conversation.owner_id:
        conversation = rules.left(conversation, conversation.owner_id, tx.now)
    return await _move(tx, conversation, owner_id=None, queue_id=queue_id)


async def join(tx: Tx, conversation: Conversation, who: Author) -> Conversation:
    """A colleague talks along in a locked conversation from now on. For routing."""
    if rules.present(conversation, who.id):
        return conversation
    conversation = await saying.notice(tx, conversation, "joined", {"name": who.name})
    return await _take_part(tx, rules.joined(conversation, who, tx.now))


async def leave(tx: Tx, conversation: Conversation, who: Author) -> Conversation:
    """A colleague talks along in a locked conversation no more; they may still read it. For routing."""
    if who.id is None or not rules.present(conversation, who.id):
        return conversation
    conversation = await saying.notice(tx, conversation, "left", {"name": who.name})
    return await _take_part(tx, rules.left(conversation, who.id, tx.now))


async def follow(tx: Tx, conversation: Conversation, staff_id: UUID) -> Conversation:
    """A colleague may read a locked conversation from now on, whichever queue it stands in. For routing."""
    if staff_id in conversation.followers:
        return conversation
    return await _take_part(tx, replace(conversation, followers=(*conversation.followers, staff_id)))


async def _take_part(tx: Tx, conversation: Conversation) -> Conversation:
    conversation = await access.changed(tx, conversation)
    tx.emit(ParticipantsChanged(conversation=conversation))
    return conversation


async def _move(tx: Tx, conversation: Conversation, *, owner_id: UUID | None, queue_id: UUID | None) -> Conversation:
    owner, queue = conversation.owner_id, conversation.queue_id
    if (owner, queue) == (owner_id, queue_id):
        return conversation
    conversation = await access.changed(tx, replace(conversation, owner_id=owner_id, queue_id=queue_id))
    tx.emit(ConversationMoved(conversation=conversation, previous_owner_id=owner, previous_queue_id=queue))
    return conversation


async def unfollow(tx: Tx, conversation: Conversation, staff_id: UUID) -> Conversation:
    """A colleague follows a locked conversation no more; who has or had it may read it still."""
    if staff_id not in conversation.followers:
        return conversation
    changed = replace(conversation, followers=tuple(id for id in conversation.followers if id != staff_id))
    conversation = await access.changed(tx, changed)
    tx.emit(FollowerLeft(conversation=conversation, former_id=staff_id))
    return conversation


async def follow_customer(tx: Tx, customer: Customer, former_id: UUID) -> None:
    """A visitor turned out to be a customer: what is open goes along."""
    for conversation in await store.open_of(tx, former_id):
        name = customer.name or conversation.customer_name
        renamed = replace(conversation, customer_id=customer.id, customer_name=name)
        tx.emit(ConversationDescribed(conversation=await access.changed(tx, renamed)))


async def give_back(tx: Tx, here: tuple[UUID, ...], there: tuple[UUID, ...]) -> None:
    """Two customers are two persons again: what one of `there` began, and `here` took along, is theirs again. What `here` has
    written in stays: nobody but who signed in may ever read what was said after signing in.
    """
    for conversation, began in await store.begun_elsewhere(tx, here, there):
        theirs = await customers.get(tx, began)
        returned = replace(conversation, customer_id=theirs.id, customer_name=theirs.name)
        tx.emit(
            ConversationReturned(conversation=await access.changed(tx, returned), former_id=conversation.customer_id)
        )


async def rename_customer(tx: Tx, customer: Customer) -> None:
    """The name on open conversations follows the customer's."""
    for conversation in await store.open_of(tx, customer.id):
        if customer.name and conversation.customer_name != customer.name:
            tx.emit(
                ConversationDescribed(
                    conversation=await access.changed(tx, replace(conversation, customer_name=customer.name))
                )
            )
