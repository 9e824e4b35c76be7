"""Verbs about conversations. Each locks the conversation first, decides by the model, stores, and says what happened."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from lingxi.conversations import model, store
from lingxi.conversations.events import (
    ConversationClosed,
    ConversationDescribed,
    ConversationMoved,
    ConversationRated,
    ConversationRead,
    ConversationReopened,
    ConversationStarted,
    MessagePosted,
    Typing,
    audience,
    customer_topic,
)
from lingxi.conversations.model import (
    Author,
    Conversation,
    ConversationState,
    Draft,
    History,
    Message,
    Notice,
    Origin,
    Rating,
)
from lingxi.customers import Customer, Language
from lingxi.platform import clock, files
from lingxi.platform.edge import Page
from lingxi.platform.files import Attachment
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Actor, Tx

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


async def get(tx: Tx, id: UUID) -> Conversation:
    """Raises NotFound, also when the actor may not read it: nobody learns that it exists."""
    return _readable(tx, await store.get(tx, id))


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


async def start(
    tx: Tx, customer: Customer, *, channel: str, language: Language, origin: Origin, queue_id: UUID | None, key: str
) -> Conversation:
    """Open a conversation. The same key of the same customer again gives the same conversation."""
    conversation = Conversation(
        id=clock.new_id(),
        channel=channel,
        customer_id=customer.id,
        customer_name=customer.name,
        state="open",
        language=language,
        subject="",
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
    conversation = model.joined(conversation, who, tx.now)
    if not await store.insert(tx, conversation, key):
        found = await store.started(tx, customer.id, key)
        assert found is not None  # the insert met it
        return await lock(tx, found.id)
    tx.emit(ConversationStarted(conversation=conversation))
    return conversation


async def post(tx: Tx, conversation_id: UUID, draft: Draft) -> Message:
    """Say something. The same client id again returns the message that it made.

    A customer who writes into a closed conversation reopens it. Raises ConversationIsClosed for a colleague who does,
    EmptyMessage, TextTooLong, NotFound.
    """
    draft = model.checked(draft)
    conversation = await lock(tx, conversation_id)
    who = author(tx.actor, conversation)
    if said := await store.posted(tx, conversation.id, who.kind, draft.client_id):
        return said
    if conversation.state == "closed" and not draft.private:
        conversation = await _reopened_by_writing(tx, conversation, who)
    if draft.private and who.kind == "customer":
        raise NotFound
    attachments = await _attach(tx, conversation, draft)
    kind: model.MessageKind = "note" if draft.private else "message"
    _, message = await _say(tx, conversation, who, kind, draft, attachments)
    return message


async def _reopened_by_writing(tx: Tx, conversation: Conversation, who: Author) -> Conversation:
    if who.kind != "customer":
        raise model.ConversationIsClosed
    return await _reopened(tx, conversation, who)


async def _attach(tx: Tx, conversation: Conversation, draft: Draft) -> tuple[Attachment, ...]:
    if not draft.attachment_ids:
        return ()
    return await files.attach(tx, draft.attachment_ids, conversation.id, private=draft.private)


async def _say(
    tx: Tx,
    conversation: Conversation,
    who: Author,
    kind: model.MessageKind,
    draft: Draft,
    attachments: tuple[Attachment, ...] = (),
    notice: Notice | None = None,
) -> tuple[Conversation, Message]:
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
        at=tx.now,
    )
    conversation = model.with_message(conversation, message)
    async with tx.db.pipeline():
        await store.save(tx, conversation)
        await store.insert_message(tx, message)
    tx.emit(MessagePosted(conversation=conversation, message=message))
    return conversation, message


async def _notice(
    tx: Tx, conversation: Conversation, code: str, data: Mapping[str, str], *, private: bool = False
) -> Conversation:
    """Let the centre say something in the conversation; clients translate the code."""
    draft = Draft(client_id=str(clock.new_id()), text="", private=private)
    conversation, _ = await _say(tx, conversation, THE_SYSTEM, "notice", draft, notice=Notice(code=code, data=data))
    return conversation


async def _changed(tx: Tx, conversation: Conversation) -> Conversation:
    conversation = replace(conversation, revision=conversation.revision + 1)
    await store.save(tx, conversation)
    return conversation


async def read(tx: Tx, id: UUID, *, position: int, delivered: int = 0) -> None:
    """Everything up to `position` was read (or, by the customer's device, has arrived up to `delivered`)."""
    conversation = await lock(tx, id)
    if tx.actor.kind == "customer":
        changed = model.read_by_customer(conversation, position, delivered)
    else:
        changed = model.read_by_staff(conversation, position)
    if changed is not conversation:
        tx.emit(ConversationRead(conversation=await _changed(tx, changed), by=author(tx.actor, conversation)))


async def typing(tx: Tx, id: UUID) -> None:
    """Tell the others, for the moment."""
    conversation = await get(tx, id)
    who = author(tx.actor, conversation)
    heard_by = audience(conversation) if who.kind == "customer" else (*audience(conversation), customer_topic(conversation.customer_id))
    tx.whisper(Typing(conversation_id=id, customer_id=conversation.customer_id, who=who, heard_by=heard_by))


async def close(tx: Tx, id: UUID) -> Conversation:
    """Close it; closing a closed one changes nothing."""
    conversation = await lock(tx, id)
    if conversation.state == "closed":
        return conversation
    who = author(tx.actor, conversation)
    conversation = await _notice(tx, conversation, "closed", {"by": who.kind, "name": who.name})
    conversation = await _changed(tx, replace(conversation, state="closed", closed_at=tx.now))
    tx.emit(ConversationClosed(conversation=conversation, by=who))
    return conversation


async def reopen(tx: Tx, id: UUID) -> Conversation:
    """Open it again; an open one stays as it is."""
    conversation = await lock(tx, id)
    if conversation.state == "open":
        return conversation
    return await _reopened(tx, conversation, author(tx.actor, conversation))


async def _reopened(tx: Tx, conversation: Conversation, who: Author) -> Conversation:
    conversation = await _notice(tx, conversation, "reopened", {"by": who.kind, "name": who.name})
    conversation = await _changed(tx, replace(conversation, state="open", closed_at=None))
    tx.emit(ConversationReopened(conversation=conversation, by=who))
    return conversation


async def describe(tx: Tx, id: UUID, *, subject: str) -> Conversation:
    """Give it a subject of one line. Raises Invalid when too long."""
    line = " ".join(subject.split())
    if len(line) > model.SUBJECT_LIMIT:
        raise Invalid("The subject is too long.", field="subject", limit=model.SUBJECT_LIMIT)
    conversation = await _changed(tx, replace(await lock(tx, id), subject=line))
    tx.emit(ConversationDescribed(conversation=conversation))
    return conversation


async def rate(tx: Tx, id: UUID, *, score: int, comment: str) -> Conversation:
    """The customer's verdict; a second one replaces the first. Raises NotRateable before anybody answered."""
    if not 1 <= score <= 5 or len(comment) > model.COMMENT_LIMIT:
        raise Invalid("A rating is 1 to 5, its comment short.", field="score", limit=model.COMMENT_LIMIT)
    conversation = await lock(tx, id)
    if not model.rateable(conversation):
        raise model.NotRateable
    conversation = await _notice(tx, conversation, "rated", {"score": str(score)}, private=True)
    rating = Rating(score=score, comment=comment.strip(), at=tx.now)
    conversation = await _changed(tx, replace(conversation, rating=rating))
    tx.emit(ConversationRated(conversation=conversation))
    return conversation


async def assign(tx: Tx, conversation: Conversation, owner: Author) -> Conversation:
    """Give a locked conversation to a colleague, who joins it. For routing."""
    conversation = await _notice(tx, conversation, "joined", {"name": owner.name})
    return await _move(tx, model.joined(conversation, owner, tx.now), owner_id=owner.id, queue_id=conversation.queue_id)


async def move(
    tx: Tx, conversation: Conversation, *, queue_id: UUID, said: str | None = None, follower: UUID | None = None
) -> Conversation:
    """Let a locked conversation stand in a queue, owned by nobody; `said` is a notice for everybody. For routing.

    `follower` may read it from now on, whichever queue it stands in.
    """
    if follower:
        conversation = replace(conversation, followers=tuple(dict.fromkeys((*conversation.followers, follower))))
    if said:
        conversation = await _notice(tx, conversation, said, {"name": tx.actor.name})
    if conversation.owner_id:
        conversation = model.left(conversation, conversation.owner_id, tx.now)
    return await _move(tx, conversation, owner_id=None, queue_id=queue_id)


async def _move(tx: Tx, conversation: Conversation, *, owner_id: UUID | None, queue_id: UUID | None) -> Conversation:
    owner, queue = conversation.owner_id, conversation.queue_id
    if (owner, queue) == (owner_id, queue_id):
        return conversation
    conversation = await _changed(tx, replace(conversation, owner_id=owner_id, queue_id=queue_id))
    tx.emit(ConversationMoved(conversation=conversation, previous_owner_id=owner, previous_queue_id=queue))
    return conversation


async def history(tx: Tx, id: UUID, *, before: int | None = None, limit: int = 50) -> History:
    """The newest messages before a position. Private ones are for colleagues only."""
    await get(tx, id)
    limit = max(1, min(limit, 200))
    private = tx.actor.kind != "customer"
    found = await store.messages(tx, id, before=before or 2**31 - 1, limit=limit + 1, private=private)
    return History(items=tuple(found[-limit:]), more=len(found) > limit)


async def page(
    tx: Tx, *, view: str, state: ConversationState | None, name: str, customer: UUID | None, cursor: str | None, limit: int
) -> Page[Conversation]:
    """Conversations that the actor may read, newest first."""
    before, before_id = _parse(cursor)
    limit = max(1, min(limit, 200))
    wanted = store.Filter(
        everything="conversations" in tx.actor.topics,
        reader=tx.actor.id,
        queues=tuple(UUID(t[6:]) for t in tx.actor.topics if t.startswith("queue:")),
        view=view,
        state=state,
        name=name.strip(),
        customer=customer,
        before=before,
        before_id=before_id,
        limit=limit + 1,
    )
    found = await store.select(tx, wanted)
    last = found[limit - 1] if len(found) > limit else None
    return Page(items=found[:limit], next=f"{last.last_at.isoformat()}_{last.id}" if last else None)


def _parse(cursor: str | None) -> tuple[datetime | None, UUID | None]:
    if cursor is None:
        return None, None
    at, _, id = cursor.partition("_")
    try:
        moment = datetime.fromisoformat(at.replace(" ", "+"))
        if moment.tzinfo is None:
            raise ValueError
        return moment, UUID(id)
    except ValueError:
        raise Invalid("The cursor is not one that this server gave.", field="cursor") from None


async def of_customer(tx: Tx, customer_id: UUID, limit: int = 20) -> list[Conversation]:
    """A customer's own conversations, newest first, for the customer."""
    return await store.select_of_customer(tx, customer_id, limit)


async def follow_customer(tx: Tx, customer: Customer, former_id: UUID) -> None:
    """A visitor turned out to be a customer: what is open goes along."""
    for conversation in await store.open_of(tx, former_id):
        renamed = replace(conversation, customer_id=customer.id, customer_name=customer.name)
        tx.emit(ConversationDescribed(conversation=await _changed(tx, renamed)))


async def rename_customer(tx: Tx, customer: Customer) -> None:
    """The name on open conversations follows the customer's."""
    for conversation in await store.open_of(tx, customer.id):
        if conversation.customer_name != customer.name:
            tx.emit(ConversationDescribed(conversation=await _changed(tx, replace(conversation, customer_name=customer.name))))
