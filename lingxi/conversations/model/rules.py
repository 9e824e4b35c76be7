"""What may be said, and what a message, a reading or a departure changes in a conversation: pure functions."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from lingxi.conversations.model.nouns import (
    ATTACHMENTS_LIMIT,
    MENTIONS_LIMIT,
    NOWHERE,
    PREVIEW_LENGTH,
    TEXT_LIMIT,
    Author,
    Conversation,
    Draft,
    Message,
    Participant,
)
from lingxi.customers import Outcome
from lingxi.platform.problems import Conflict, Invalid


class EmptyMessage(Invalid):
    code, detail = "empty_message", "Write something or attach a file."


class TextTooLong(Invalid):
    code, detail = "text_too_long", "The text is too long."


class ConversationIsClosed(Conflict):
    code, detail = "conversation_closed", "The conversation is closed; reopen it to write to the customer."


class NotRateable(Conflict):
    code, detail = "not_rateable", "A conversation is rated once a colleague has answered."


def checked(draft: Draft) -> Draft:
    """The draft without control characters and outer blank space. Raises EmptyMessage or TextTooLong."""
    text = "".join(c for c in draft.text if c in "\n\t" or (ord(c) >= 32 and ord(c) != 127)).strip()
    if not text and not draft.attachment_ids:
        raise EmptyMessage
    if len(text) > TEXT_LIMIT:
        raise TextTooLong(limit=TEXT_LIMIT)
    if len(draft.mentions) > MENTIONS_LIMIT:
        raise Invalid("Too many people mentioned in one message.", field="mentions", limit=MENTIONS_LIMIT)
    if len(draft.attachment_ids) > ATTACHMENTS_LIMIT:
        raise Invalid("Too many files in one message.", field="attachment_ids", limit=ATTACHMENTS_LIMIT)
    return replace(draft, text=text)


def with_message(conversation: Conversation, message: Message) -> Conversation:
    """The conversation after a message: position, preview, unread counts, and its author among the participants."""
    changed = replace(
        conversation,
        last_position=message.position,
        last_at=max(conversation.last_at, message.at),  # a letter may have been on its way for long
        revision=conversation.revision + 1,
    )
    if message.kind == "message":
        preview = message.text[:PREVIEW_LENGTH] or (message.attachments[0].name if message.attachments else "")
        changed = replace(changed, last_text=preview, last_author=message.author.kind)
        changed = _counted(changed, message)
        return joined(changed, message.author, message.at)
    return followed(changed, message) if message.kind == "note" else changed


def followed(conversation: Conversation, note: Message) -> Conversation:
    """Whoever wrote or is mentioned in a private note may read the conversation from now on."""
    ids = (*conversation.followers, *((note.author.id,) if note.author.id else ()), *note.mentions)
    return replace(conversation, followers=tuple(dict.fromkeys(ids)))


def _counted(conversation: Conversation, message: Message) -> Conversation:
    """Whoever writes has read what stands above."""
    if message.author.kind == "customer":
        read = replace(
            conversation, customer_unread=0, customer_read=message.position, customer_delivered=message.position
        )
        return replace(read, unread=conversation.unread + 1)
    return replace(
        conversation, unread=0, staff_read=message.position, customer_unread=conversation.customer_unread + 1
    )


def joined(conversation: Conversation, who: Author, at: datetime) -> Conversation:
    """With `who` among the present participants."""
    if who.id is None or present(conversation, who.id):
        return conversation
    newcomer = Participant(kind=who.kind, id=who.id, name=who.name, joined_at=at, left_at=None)
    return replace(conversation, participants=(*conversation.participants, newcomer))


def present(conversation: Conversation, id: UUID | None) -> bool:
    """Whether they take part now."""
    return any(p.id == id and p.left_at is None for p in conversation.participants)


def left(conversation: Conversation, id: UUID, at: datetime) -> Conversation:
    """With everybody of this id marked as gone."""
    gone = tuple(replace(p, left_at=p.left_at or at) if p.id == id else p for p in conversation.participants)
    return replace(conversation, participants=gone)


def read_by_customer(conversation: Conversation, position: int, delivered: int) -> Conversation:
    """Positions only move forward, and never past the last message. Returns the same object when nothing moved."""
    read = max(conversation.customer_read, min(position, conversation.last_position))
    arrived = max(conversation.customer_delivered, read, min(delivered, conversation.last_position))
    if (read, arrived) == (conversation.customer_read, conversation.customer_delivered):
        return conversation
    return replace(conversation, customer_read=read, customer_delivered=arrived)


def read_by_staff(conversation: Conversation, position: int) -> Conversation:
    read = max(conversation.staff_read, min(position, conversation.last_position))
    if read == conversation.staff_read:
        return conversation
    return replace(conversation, staff_read=read)


def outcome(conversation: Conversation, by: Author, *, answered: bool) -> Outcome:
    """What came of a conversation that `by` closed. A customer who leaves while nobody has it, or before any answer, gave up."""
    if by.kind == "staff" or (answered and (conversation.owner_id or by.kind == "system")):
        return "solved"
    return "given_up"


def rateable(conversation: Conversation) -> bool:
    return any(p.kind == "staff" for p in conversation.participants)


def erased(conversation: Conversation) -> Conversation:
    """The conversation without anything that tells of its customer; when, where and by whom it was served stays."""
    rating = conversation.rating
    return replace(
        conversation,
        customer_name=None,
        subject="",
        participants=tuple(replace(p, name="") if p.kind == "customer" else p for p in conversation.participants),
        origin=NOWHERE,
        rating=replace(rating, comment="") if rating else None,
        last_text="",
    )


def without_customers(conversation: Conversation, ids: tuple[UUID, ...]) -> Conversation:
    """The conversation of somebody else, in which these customers wrote, without what it shows of them."""
    people = tuple(replace(p, name="") if p.id in ids else p for p in conversation.participants)
    return replace(conversation, participants=people, last_text="")
