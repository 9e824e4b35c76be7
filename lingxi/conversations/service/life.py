"""A conversation from its start to its end, and what is noted about it."""

from dataclasses import replace
from uuid import UUID

from lingxi import customers
from lingxi.conversations import store
from lingxi.conversations.events import (
    ConversationClosed,
    ConversationDescribed,
    ConversationRated,
    ConversationRead,
    ConversationStarted,
)
from lingxi.conversations.model import COMMENT_LIMIT, SUBJECT_LIMIT, Author, Conversation, Origin, Rating, rules
from lingxi.conversations.service import access, contacts, saying
from lingxi.conversations.store import words
from lingxi.customers import Customer, Language
from lingxi.platform import clock
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx


async def start(
    tx: Tx,
    customer: Customer,
    *,
    channel: str,
    language: Language,
    origin: Origin,
    queue_id: UUID | None,
    key: str,
    subject: str = "",
    matter_id: UUID | None = None,
    apart: bool = False,
) -> Conversation:
    """Open a conversation. The same key of the same customer again gives the same conversation.

    It belongs to `matter_id` where the channel knows, `apart` to a matter of its own, else to what this customer most likely
    comes for.
    """
    conversation = Conversation(
        id=clock.new_id(),
        channel=channel,
        customer_id=customer.id,
        customer_name=customer.name,
        state="open",
        language=language,
        subject=" ".join(subject.split())[:SUBJECT_LIMIT],
        owner_id=None,
        queue_id=queue_id,
        participants=(),
        followers=(),
        origin=origin,
        rating=None,
        last_position=0,
        last_text="",
        last_author=None,
        last_at=tx.now,
        unread=0,
        staff_read=0,
        customer_unread=0,
        customer_delivered=0,
        customer_read=0,
        created_at=tx.now,
        closed_at=None,
        revision=1,
    )
    who = Author(kind="customer", id=customer.id, name=customer.name or "")
    conversation = rules.joined(conversation, who, tx.now)
    if matter_id is None and not apart:
        matter_id = await customers.matter_for(tx, customer.id)
    matter_id = matter_id or conversation.id
    if not await store.insert(tx, conversation, key, matter_id):
        found = await store.started(tx, customer.id, key)
        assert found is not None  # the insert met it
        return await access.lock(tx, found.id)
    await contacts.begin(tx, conversation, matter_id)
    tx.emit(ConversationStarted(conversation=conversation))
    return conversation


async def read(tx: Tx, id: UUID, *, position: int, delivered: int = 0) -> None:
    """Everything up to `position` was read (or, by the customer's device, has arrived up to `delivered`)."""
    conversation = await access.lock(tx, id)
    if tx.actor.kind == "customer":
        changed = rules.read_by_customer(conversation, position, delivered)
    else:
        changed = rules.read_by_staff(conversation, position)
    if changed is not conversation:
        changed = await access.changed(tx, await _recounted(tx, changed))
        tx.emit(ConversationRead(conversation=changed, by=access.author(tx.actor, conversation)))


async def _recounted(tx: Tx, conversation: Conversation) -> Conversation:
    """Unread is what stands below the position read: counted, for the customer sees no notes and may read a part."""
    if tx.actor.kind == "customer":
        count = await store.unread_by_customer(tx, conversation.id, conversation.customer_read)
        return replace(conversation, customer_unread=count)
    return replace(conversation, unread=await store.unread_by_staff(tx, conversation.id, conversation.staff_read))


async def close(tx: Tx, id: UUID) -> Conversation:
    """Close it; closing a closed one changes nothing."""
    conversation = await access.lock(tx, id)
    if conversation.state == "closed":
        return conversation
    who = access.author(tx.actor, conversation)
    conversation = await saying.notice(tx, conversation, "closed", {"by": who.kind, "name": who.name})
    conversation = await access.changed(tx, replace(conversation, state="closed", closed_at=tx.now))
    tx.emit(ConversationClosed(conversation=conversation, by=who))
    return conversation


async def reopen(tx: Tx, id: UUID) -> Conversation:
    """Open it again; an open one stays as it is."""
    conversation = await access.lock(tx, id)
    if conversation.state == "open":
        return conversation
    return await saying.reopened(tx, conversation, access.author(tx.actor, conversation))


async def describe(tx: Tx, id: UUID, *, subject: str) -> Conversation:
    """Give it a subject of one line. Raises Invalid when too long."""
    line = " ".join(subject.split())
    if len(line) > SUBJECT_LIMIT:
        raise Invalid("The subject is too long.", field="subject", limit=SUBJECT_LIMIT)
    conversation = await access.changed(tx, replace(await access.lock(tx, id), subject=line))
    await words.mark_first(tx, conversation.id)
    tx.emit(ConversationDescribed(conversation=conversation))
    return conversation


async def rate(tx: Tx, id: UUID, *, score: int, comment: str) -> Conversation:
    """The customer's verdict; a second one replaces the first. Raises NotRateable before anybody answered."""
    if not 1 <= score <= 5 or len(comment) > COMMENT_LIMIT:
        raise Invalid("A rating is 1 to 5, its comment short.", field="score", limit=COMMENT_LIMIT)
    conversation = await access.lock(tx, id)
    if not rules.rateable(conversation):
        raise rules.NotRateable
    conversation = await saying.notice(tx, conversation, "rated", {"score": str(score)}, private=True)
    rating = Rating(score=score, comment=comment.strip(), at=tx.now)
    conversation = await access.changed(tx, replace(conversation, rating=rating))
    tx.emit(ConversationRated(conversation=conversation))
    return conversation
