"""What happened to mailboxes, and to letters of ours on their way."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from pydantic import Field

from lingxi.channels.email.model.mailboxes import Mailbox
from lingxi.channels.email.model.outbox import Delivery
from lingxi.conversations import Conversation
from lingxi.conversations.events import audience
from lingxi.platform.events import Ephemeral, Event


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxChanged(Event):
    """A mailbox was set up or changed. Heard by those who look after mailboxes: it names servers."""

    mailbox: Mailbox

    def topics(self) -> tuple[str, ...]:
        return ("mailboxes",)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryChanged(Event):
    """A letter of ours waits, left, was refused, came back, or was taken back. Heard by who may read the conversation, but its customer."""

    conversation: Conversation
    delivery: Delivery

    def topics(self) -> tuple[str, ...]:
        return audience(self.conversation)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftChanged(Ephemeral):
    """Somebody writes on a shared draft, or it is gone; who looks at it asks for it anew."""

    conversation_id: UUID
    by_id: UUID | None
    heard_by: Annotated[tuple[str, ...], Field(exclude=True)]

    def topics(self) -> tuple[str, ...]:
        return self.heard_by
