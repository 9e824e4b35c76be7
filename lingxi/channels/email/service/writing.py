"""Verbs of writing: an answer begins, and is said to whom and as whom its writer wants."""

from dataclasses import replace
from uuid import UUID

from lingxi import conversations, customers, routing
from lingxi.channels.email.adapter import EMAIL
from lingxi.channels.email.model import writing as model
from lingxi.channels.email.model.letters import language_in
from lingxi.channels.email.model.writing import AnsweredMeanwhile, Blank, FirstLetter, LetterDraft
from lingxi.channels.email.service import beginnings, drafts, mailboxes, outbox, signatures
from lingxi.channels.email.service.intake import SOURCE
from lingxi.channels.email.store import outbox as store
from lingxi.conversations import NOWHERE, Author, Conversation, Draft, Message, Said
from lingxi.platform.tx import Tx

LOOKED_AT = 50


async def blank(tx: Tx, conversation_id: UUID) -> Blank:
    """How an answer begins in a conversation that the actor may read. Raises NotFound, NothingToAnswer."""
    talk = await conversations.get(tx, conversation_id)
    known = await outbox.thread(tx, talk)
    return model.blank(known, await mailboxes.mailboxes(tx), signature=await signatures.below(tx, talk, tx.actor.name))


async def write(tx: Tx, conversation_id: UUID, draft: LetterDraft) -> Said:
    """Say something by letter, to whom and as whom the draft says. The same client id again is the same letter.

    Raises NotFound, Invalid, Unfilled, NothingToAnswer, CannotSend, AnsweredMeanwhile, and what `conversations.post` does.
    """
    said = await conversations.post(
        tx,
        conversation_id,
        Draft(client_id=draft.client_id, text=draft.text, attachment_ids=draft.attachment_ids),
    )
    if draft.after is not None:
        await _check_alone(tx, said.message, draft.after)
    await outbox.enqueue(tx, said.conversation, said.message, draft)
    await drafts.sent(tx, said.conversation, said.message.text)
    return said


async def write_first(tx: Tx, first: FirstLetter) -> Said:
    """Write to somebody who has not written: a conversation of the actor's begins. The same client id again is the same letter.

    It is the given customer's only if the address is: who merely claimed it would be shown what its owner answers.
    Raises NotFound, Invalid, Unfilled, CannotSend, and what `conversations.post` does.
    """
    sender, to, subject = model.checked(first)
    mailbox = outbox.mailbox_of(sender, await mailboxes.mailboxes(tx))
    language = language_in(subject + first.draft.text)
    customer = await customers.get(tx, first.customer_id) if first.customer_id else None
    if customer is None or not customers.reads(customer, to):
        customer = await customers.writing_from(tx, to, name="", language=language, source=SOURCE)
    talk = await conversations.start(
        tx,
        customer,
        channel=EMAIL.name,
        language=language,
        origin=NOWHERE,
        queue_id=mailbox.queue_id,
        key=f"first:{tx.actor}:{first.draft.client_id}",
        subject=subject,
        apart=True,
    )
    if talk.owner_id is None:
        await routing.begin(tx, talk)
    return await write(tx, talk.id, replace(first.draft, after=None))


async def pass_on(tx: Tx, talk: Conversation, draft: Draft, who: Author) -> Said:
    """Let what a colleague said elsewhere be a letter, word for word: from the address that was written to, or should that not send any
    more, from another. Who calls holds the conversation, or has just begun it.

    Raises NothingToAnswer, Invalid, CannotSend, and what `conversations.take_in` does.
    """
    said = await conversations.take_in(tx, talk, draft, who, at=tx.now)
    begun = model.blank(await outbox.thread(tx, talk), await mailboxes.mailboxes(tx), signature="")
    sender = begun.sender
    if not sender and begun.to:
        other = await beginnings.mailbox_for(tx, begun.to[0].email, talk.queue_id)
        sender = other.address if other else ""
    letter = LetterDraft(client_id=draft.client_id, text=draft.text, sender=sender or None)
    await outbox.enqueue(tx, said.conversation, said.message, letter, verbatim=True)
    return said


async def _check_alone(tx: Tx, message: Message, after: int) -> None:
    """Raises AnsweredMeanwhile where another colleague answered between what the writer has seen and this; not if they took it back."""
    before = await conversations.history(tx, message.conversation_id, before=message.position, limit=LOOKED_AT)
    answers = [
        one
        for one in before.items
        if one.position > after
        and one.kind == "message"
        and one.author.kind == "staff"
        and one.author.id != tx.actor.id
    ]
    if not answers:
        return
    gone = {
        one.message_id for one in await store.of_conversation(tx, message.conversation_id) if one.state == "taken_back"
    }
    if left := [one for one in answers if one.id not in gone]:
        raise AnsweredMeanwhile(name=left[-1].author.name, at=left[-1].at.isoformat())
