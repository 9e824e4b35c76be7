"""What is said: by customers, by colleagues, privately, and by the centre itself."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from lingxi import customers
from lingxi.conversations import store
from lingxi.conversations.events import ConversationReopened, MessagePosted, Typing, audience, told
from lingxi.conversations.model import (
    Attachment,
    Author,
    Conversation,
    Draft,
    History,
    Message,
    MessageKind,
    Notice,
    Said,
    rules,
)
from lingxi.conversations.service import access
from lingxi.platform import clock, files
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Tx


async def post(tx: Tx, conversation_id: UUID, draft: Draft) -> Said:
    """Say something. The same client id again returns the message that it made, with the conversation as it is now.

    A customer who writes into a closed conversation reopens it. Raises ConversationIsClosed for a colleague who does,
    EmptyMessage, TextTooLong, NotFound.
    """
    draft = rules.checked(draft)
    conversation = await access.lock(tx, conversation_id)
    who = access.author(tx.actor, conversation)
    if draft.private and who.kind == "customer":
        raise NotFound
    if draft.attachment_ids or conversation.state == "closed":  # what cannot be done twice waits for a look first
        if said := await store.posted(tx, conversation.id, who.kind, draft.client_id):
            return Said(conversation=conversation, message=said)
        if conversation.state == "closed" and not draft.private:
            conversation = await _reopened_by_writing(tx, conversation, who)
    attachments = await _attach(tx, conversation, draft)
    return await _say(tx, conversation, who, "note" if draft.private else "message", draft, attachments)


async def take_in(
    tx: Tx, conversation: Conversation, draft: Draft, who: Author, *, at: datetime, reopens: bool = True
) -> Said:
    """Let a channel bring what somebody said elsewhere, then: a customer by letter, a colleague in a mail program of their own.

    Who calls holds the conversation, or has just begun it. `draft.client_id` is the channel's: the same again is the same message.
    It may have been said `at` any time up to now. What a customer says opens a closed conversation unless `reopens` is false.
    Raises EmptyMessage, TextTooLong.
    """
    draft = rules.checked(draft)
    once = draft.attachment_ids or conversation.state == "closed"  # what cannot be done twice waits for a look first
    if once and (said := await store.posted(tx, conversation.id, who.kind, draft.client_id)):
        return Said(conversation=conversation, message=said)
    if conversation.state == "closed" and who.kind == "customer" and reopens:
        conversation = await reopened(tx, conversation, who)
    attachments = await _attach(tx, conversation, draft)
    return await _say(tx, conversation, who, "message", draft, attachments, at=min(at, tx.now))


async def _reopened_by_writing(tx: Tx, conversation: Conversation, who: Author) -> Conversation:
    if who.kind != "customer":
        raise rules.ConversationIsClosed
    return await reopened(tx, conversation, who)


async def reopened(tx: Tx, conversation: Conversation, who: Author) -> Conversation:
    conversation = await notice(tx, conversation, "reopened", {"by": who.kind, "name": who.name})
    conversation = await access.changed(tx, replace(conversation, state="open", closed_at=None))
    tx.emit(ConversationReopened(conversation=conversation, by=who))
    return conversation


async def _attach(tx: Tx, conversation: Conversation, draft: Draft) -> tuple[Attachment, ...]:
    if not draft.attachment_ids:
        return ()
    return await files.attach(tx, draft.attachment_ids, conversation.id, private=draft.private)


async def _say(
    tx: Tx,
    conversation: Conversation,
    who: Author,
    kind: MessageKind,
    draft: Draft,
    attachments: tuple[Attachment, ...] = (),
    notice: Notice | None = None,
    at: datetime | None = None,
) -> Said:
    message = Message(
        id=clock.new_id(),
        conversation_id=conversation.id,
        position=conversation.last_position + 1,
        client_id=draft.client_id,
        kind=kind,
        private=draft.private,
        author=who,
        text=draft.text,
        notice=notice,
        mentions=draft.mentions,
        attachments=attachments,
        at=at or tx.now,
    )
    after = rules.with_message(conversation, message)
    if not await store.say(tx, after, message):
        said = await store.posted(tx, conversation.id, who.kind, draft.client_id)
        assert said is not None  # the statement met it
        return Said(conversation=conversation, message=said)
    tx.emit(MessagePosted(conversation=after, message=message))
    return Said(conversation=after, message=message)


async def notice(
    tx: Tx, conversation: Conversation, code: str, data: Mapping[str, str], *, private: bool = False
) -> Conversation:
    """Let the centre say something in the conversation; clients translate the code."""
    draft = Draft(client_id=str(clock.new_id()), text="", private=private)
    said = await _say(tx, conversation, access.THE_SYSTEM, "notice", draft, notice=Notice(code=code, data=data))
    return said.conversation


async def unanswered_since(tx: Tx, conversation_id: UUID) -> datetime | None:
    """When the customer wrote the first word that no colleague has answered; None when the last word is a colleague's."""
    return await store.unanswered_since(tx, conversation_id)


async def typing(tx: Tx, id: UUID) -> None:
    """Tell the others, for the moment."""
    conversation = await access.get(tx, id)
    who = access.author(tx.actor, conversation)
    heard_by = (*audience(conversation), *(() if who.kind == "customer" else told(conversation)))
    tx.whisper(Typing(conversation_id=id, customer_id=conversation.customer_id, who=who, heard_by=heard_by))


async def history(tx: Tx, id: UUID, *, before: int | None = None, limit: int = 50) -> History:
    """The newest messages before a position. Private ones are for colleagues only."""
    conversation = await access.get(tx, id)
    await customers.note_access(tx, conversation.customer_id, "conversation")
    limit = max(1, min(limit, 200))
    private = tx.actor.kind != "customer"
    found = await store.messages(tx, id, before=before or 2**31 - 1, limit=limit + 1, private=private)
    return History(items=tuple(found[-limit:]), more=len(found) > limit)
