"""What happened in conversations. Each event carries the nouns as they are afterwards, whole, so that a reader only replaces."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from pydantic import Field

from lingxi.conversations.model import Author, Conversation, Message
from lingxi.platform.events import Ephemeral, Event

EVERYTHING = "conversations"  # who hears this topic may read all of them
FOLLOWED = frozenset({"webchat"})  # the channels whose customers hear at once what is said


def audience(conversation: Conversation) -> tuple[str, ...]:
    """The staff topics that may read a conversation: of its queue, its owner, all who took part or follow, and who reads all."""
    staff = {p.id for p in conversation.participants if p.kind == "staff"} | set(conversation.followers)
    if conversation.owner_id:
        staff.add(conversation.owner_id)
    queue = (f"queue:{conversation.queue_id}",) if conversation.queue_id else ()
    return (EVERYTHING, *queue, *sorted(f"staff:{id}" for id in staff))


def customer_topic(customer_id: UUID) -> str:
    return f"customer:{customer_id}"


def told(conversation: Conversation) -> tuple[str, ...]:
    """The topic of its customer, where they follow the stream. A letter is theirs to see only when it has left, and if it is to them:
    whoever shows it to them decides that.
    """
    return (customer_topic(conversation.customer_id),) if conversation.channel in FOLLOWED else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationEvent(Event, abstract=True):
    """Anything that changes a conversation; heard by its staff and, in a chat, its customer."""

    conversation: Conversation

    def topics(self) -> tuple[str, ...]:
        return (*audience(self.conversation), *told(self.conversation))


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationStarted(ConversationEvent):
    """A customer opened a conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePosted(ConversationEvent):
    """Somebody wrote. Private messages are not heard by the customer."""

    message: Message

    def topics(self) -> tuple[str, ...]:
        staff = audience(self.conversation)
        return staff if self.message.private else (*staff, *told(self.conversation))


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRead(ConversationEvent):
    """Delivered or read positions moved."""

    by: Author


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationDescribed(ConversationEvent):
    """Subject, language or the customer's name changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationMoved(ConversationEvent):
    """Owner or queue changed. The previous ones hear it too, so that it leaves their lists."""

    previous_owner_id: UUID | None
    previous_queue_id: UUID | None

    def topics(self) -> tuple[str, ...]:
        owner, queue = self.previous_owner_id, self.previous_queue_id
        former = (*((f"staff:{owner}",) if owner else ()), *((f"queue:{queue}",) if queue else ()))
        return tuple(dict.fromkeys((*audience(self.conversation), *former, *told(self.conversation))))


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationReturned(ConversationEvent):
    """Whoever began it has it again, and no longer the customer who had taken it along."""

    former_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantsChanged(ConversationEvent):
    """Somebody came to talk along, or left; or somebody may read it from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowerLeft(ConversationEvent):
    """A colleague follows it no more. They hear that still; the customer does not."""

    former_id: UUID

    def topics(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*audience(self.conversation), f"staff:{self.former_id}")))


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationClosed(ConversationEvent):
    """Closed by a colleague, the customer or the system."""

    by: Author


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationReopened(ConversationEvent):
    """Open again, by a colleague or because the customer wrote."""

    by: Author


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRated(ConversationEvent):
    """The customer said how it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationErased(ConversationEvent):
    """Its customer was forgotten: what was said in it is gone, that it took place is not. Who holds its messages drops them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing(Ephemeral):
    """Somebody is writing; forgotten after six seconds without another."""

    conversation_id: UUID
    customer_id: UUID
    who: Author
    heard_by: Annotated[tuple[str, ...], Field(exclude=True)]

    def topics(self) -> tuple[str, ...]:
        return self.heard_by
