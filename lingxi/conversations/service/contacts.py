"""What customers' slice learns of conversations: each is a contact. And the matter that goes through several of them."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from lingxi import customers
from lingxi.conversations import store
from lingxi.conversations.model import PREVIEW_LENGTH, Author, Conversation, Matter, Message, Utterance, rules
from lingxi.conversations.service import access
from lingxi.customers import Brief, Contact
from lingxi.platform.tx import Tx


async def begin(tx: Tx, conversation: Conversation, matter_id: UUID) -> None:
    await customers.note_contact(
        tx,
        Contact(
            id=conversation.id,
            customer_id=conversation.customer_id,
            matter_id=matter_id,
            channel=conversation.channel,
            subject=conversation.subject,
            adviser_id=None,
            adviser_name="",
            started_at=conversation.created_at,
            last_at=conversation.last_at,
            ended_at=None,
            outcome="open",
            score=None,
        ),
    )


async def go_on(tx: Tx, conversation: Conversation) -> None:
    """Whose it is, who has it, what it is called or how it was liked changed."""
    known = await customers.contact(tx, conversation.id)
    score = conversation.rating.score if conversation.rating else None
    now = replace(_served(known, conversation), customer_id=conversation.customer_id, score=score)
    now = replace(now, subject=conversation.subject or known.subject)
    if now != known:
        await customers.note_contact(tx, replace(now, last_at=max(known.last_at, conversation.last_at)))


async def end(tx: Tx, conversation: Conversation, by: Author) -> None:
    known = await customers.contact(tx, conversation.id)
    outcome = rules.outcome(conversation, by, answered=await store.answered(tx, conversation.id))
    subject = known.subject or conversation.last_text
    now = replace(known, subject=subject, last_at=tx.now, ended_at=conversation.closed_at, outcome=outcome)
    await customers.note_contact(tx, now)


async def reopen(tx: Tx, conversation: Conversation) -> None:
    known = await customers.contact(tx, conversation.id)
    await customers.note_contact(tx, replace(known, last_at=tx.now, ended_at=None, outcome="open"))


async def said(tx: Tx, message: Message) -> None:
    if message.kind == "message" and message.author.kind == "customer":
        await customers.contact_heard(tx, message.conversation_id, message.text[:PREVIEW_LENGTH])


def _served(contact: Contact, conversation: Conversation) -> Contact:
    """With who has it; who had it last stays while it waits."""
    owner = next((p for p in reversed(conversation.participants) if p.id == conversation.owner_id), None)
    return replace(contact, adviser_id=owner.id, adviser_name=owner.name) if owner else contact


async def brief(tx: Tx, id: UUID) -> Brief:
    """What to know of whose conversation this is, which the actor may read. Raises NotFound."""
    conversation = await access.get(tx, id)
    await customers.note_access(tx, conversation.customer_id, "brief")
    return await customers.brief(tx, conversation.customer_id, contact_id=id)


async def matter(tx: Tx, id: UUID) -> Matter:
    """All that belongs to the matter of a conversation, which the actor may read. Raises NotFound."""
    conversation = await access.get(tx, id)
    await customers.note_access(tx, conversation.customer_id, "matter")
    return Matter(id=await store.matter_of(tx, id), conversations=tuple(await access.linked(tx, conversation)))


async def matter_of(tx: Tx, id: UUID) -> UUID:
    """The matter of a conversation that exists, whoever asks."""
    return await store.matter_of(tx, id)


async def matters_of(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """The matters of these conversations, whoever asks."""
    return await store.matters_of(tx, list(ids))


async def of_matter(tx: Tx, matter_id: UUID) -> list[Conversation]:
    """All that belongs to a matter, the oldest first, whoever asks: for slices above, which decide themselves."""
    return await store.of_matter(tx, matter_id)


async def put_in_matter(tx: Tx, held: Sequence[Conversation], matter_id: UUID) -> None:
    """Held conversations are about this matter from now on, and so are the contacts that they are."""
    ids = [one.id for one in held]
    await store.put_in_matter(tx, ids, matter_id)
    for id in ids:
        await customers.note_contact(tx, replace(await customers.contact(tx, id), matter_id=matter_id))


async def utterances(tx: Tx, id: UUID) -> list[Utterance]:
    """Who wrote when in a conversation, oldest first, whoever asks."""
    return await store.utterances(tx, id)


async def forget(tx: Tx, conversation_id: UUID) -> None:
    """Who began it was forgotten: what it was about is not said any more."""
    known = await customers.contact(tx, conversation_id)
    if known.subject:
        await customers.note_contact(tx, replace(known, subject=""))
