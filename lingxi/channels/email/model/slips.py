"""Slips and beginnings: what we write to somebody who has not written, or what is part of no conversation."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lingxi.channels.email.model.letters import FiledLetter, ours
from lingxi.channels.email.model.mailboxes import Mailbox
from lingxi.channels.email.model.outbox import PAUSES
from lingxi.conversations import Conversation
from lingxi.customers import Language
from lingxi.engines.mail import Address, Body
from lingxi.engines.mail.composing import Written


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A letter of ours that is part of no conversation, such as a link to sign in with: sent within a time or not at all, then forgotten.

    Should we die while it goes over the line it is sent again: twice does no harm. `sealed` is the letter, for nobody else to read.
    """

    id: UUID
    mailbox_id: UUID
    customer_id: UUID
    sealed: bytes
    due_at: datetime
    until: datetime
    tries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """To whom a conversation is written, and as whom, before there is a letter in it."""

    conversation_id: UUID
    mailbox_id: UUID
    written_to: str
    name: str
    email: str
    subject: str


def pause(slip: Slip) -> timedelta:
    """Before it is tried again."""
    return timedelta(seconds=PAUSES[min(slip.tries, len(PAUSES)) - 1])


def letter(
    id: UUID, mailbox: Mailbox, to: Address, subject: str, text: str, language: Language, at: datetime
) -> Written:
    """The letter that a slip is."""
    return Written(
        message_id=f"slip.{id.hex}@{mailbox.address.rpartition('@')[2]}",
        in_reply_to="",
        references=(),
        sender=Address(name=mailbox.name, email=mailbox.address),
        to=(to,),
        cc=(),
        bcc=(),
        subject=subject,
        text=text,
        history=None,
        language=language,
        at=at,
        automatic=True,
    )


def as_letter(begun: Beginning, talk: Conversation) -> FiledLetter:
    """What the first letter of ours is written after: it says to whom and as whom, and nobody wrote it."""
    return ours(
        talk,
        id=talk.id,
        mailbox_id=begun.mailbox_id,
        message_id=None,
        joined="new",
        message_key=f"none-{talk.id.hex}",
        references=(),
        sender=Address(name="", email=begun.written_to),
        to=(Address(name=begun.name, email=begun.email),),
        subject=begun.subject,
        at=talk.created_at,
        body=Body(new="", quoted="", signature=""),
    )
