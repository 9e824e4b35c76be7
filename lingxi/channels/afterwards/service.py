"""Verbs of what follows a chat. The conversation is held first: who reads or answers meanwhile comes before or after it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from lingxi import cases, conversations, customers
from lingxi.channels import email, webchat
from lingxi.channels.afterwards import model, store
from lingxi.channels.afterwards.model import Line, NoAddress, NoWay
from lingxi.conversations import NOWHERE, Author, Conversation, Draft, Message
from lingxi.customers import Customer, Language
from lingxi.engines.mail import Address
from lingxi.platform import auth
from lingxi.platform.problems import Problem
from lingxi.platform.tx import Tx

LOOKED_AT = 200
SLIP_LASTS = timedelta(days=1)


async def seen(tx: Tx) -> None:
    """A visitor's line gives a sign of life."""
    if tx.actor.id:
        await store.seen(tx, tx.actor.id, tx.actor.via)


async def look_for(tx: Tx, conversation_id: UUID) -> bool:
    """A colleague answered in a chat. False when somebody looks already whether it is read."""
    return await store.look_for(tx, conversation_id)


async def go_on_by_mail(tx: Tx, conversation_id: UUID) -> datetime | None:
    """Write what a visitor who left has not read, once; nothing if they read it, or if nobody knows where to write.

    Returns when to look again, while they may still come to read it, or when it does not fit into one letter. All that it
    does is one transaction: whoever dies in it has done nothing, and how far it went stands in the same one.
    """
    talk = await conversations.hold(tx, conversation_id)
    known = await store.following(tx, conversation_id)
    if known is None or not known.looked_for:
        return None
    answers = model.unread(await _newest(tx, talk), talk, known.mailed)
    visit = await store.visit(tx, talk.customer_id)
    away = await webchat.away(tx, visit.widget_key if visit else "")
    if answers and away:
        due = model.due(answers, visit.seen_at if visit else None, away)
        if due > tx.now:
            return due
        taken = model.fitting(answers, talk.language)
        if await _written(tx, talk, taken):
            more = len(taken) < len(answers)
            await store.settle(tx, conversation_id, taken[-1].position, looked_for=more)
            return tx.now if more else None
    await store.settle(tx, conversation_id, known.mailed)
    return None


async def _newest(tx: Tx, talk: Conversation) -> Sequence[Message]:
    return (await conversations.history(tx, talk.id, limit=LOOKED_AT)).items


async def _written(tx: Tx, talk: Conversation, answers: Sequence[Message]) -> bool:
    """Whether it could be written. If not, colleagues are told why, and the next answer tries again with all of them."""
    before = await tx.mark()
    try:
        return await _write(tx, talk, answers)
    except Problem as problem:
        await tx.undo(before)
        data = {"code": problem.code}
        await conversations.notice(
            tx, await conversations.hold(tx, talk.id), "not_continued_by_mail", data, private=True
        )
        return False


async def _write(tx: Tx, talk: Conversation, answers: Sequence[Message]) -> bool:
    """One letter with these answers, in the matter of the chat. False when there is no address, or no mailbox that can send.

    Raises what `email.pass_on` does.
    """
    customer = await customers.get(tx, talk.customer_id)
    address = model.address_of(customer, claimed=True)
    if address is None or not await email.can_slip(tx):
        return False
    letters = await _letters(tx, talk, customer, address)  # conversations are held before their case
    await cases.make_case(tx, talk.id)
    last, begun = answers[-1].author, letters.last_position > 0
    draft = Draft(client_id=f"unread:{talk.id}:{answers[-1].position}", text=model.continued(answers, talk.language))
    await email.pass_on(tx, letters, draft, Author(kind="staff", id=last.id, name=last.name))
    if not begun:
        await conversations.close(tx, letters.id)  # nobody has to see to it until they answer, which opens it again
    await conversations.notice(tx, await conversations.hold(tx, talk.id), "continued_by_mail", {}, private=True)
    return True


async def _letters(tx: Tx, talk: Conversation, customer: Customer, address: str) -> Conversation:
    """The conversation by mail with whoever reads at this address. Only who proved it is the visitor for sure: anybody else's
    letters are not shown to the visitor, who may have claimed it wrongly.
    """
    name = customer.name or ""
    reader = await customers.writing_from(tx, address, name=name, language=talk.language, source=email.EMAIL.name)
    organisation = (await auth.organisation(tx)).name
    subject = talk.subject or model.SUBJECTS[talk.language].format(organisation=organisation)
    letters = await conversations.start(
        tx,
        reader,
        channel=email.EMAIL.name,
        language=talk.language,
        origin=NOWHERE,
        queue_id=talk.queue_id,
        key=f"chat:{talk.id}",
        subject=subject,
        matter_id=await conversations.matter_of(tx, talk.id),
    )
    await email.begin(tx, letters, name=name, email=address, subject=letters.subject)
    return letters


# ── transcripts ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def send_transcript(tx: Tx, conversation_id: UUID) -> None:
    """Send what was said in a conversation that the actor may read to its customer. Raises NotFound, NoAddress, NoWay."""
    talk = await conversations.get(tx, conversation_id)
    customer = await customers.get(tx, talk.customer_id)
    await transcript_to(tx, customer, model.lines(await _newest(tx, talk)), talk.language, claimed=True)
    await conversations.notice(tx, await conversations.hold(tx, talk.id), "transcript_sent", {}, private=True)


async def transcript_to(tx: Tx, customer: Customer, said: Sequence[Line], language: Language, *, claimed: bool) -> None:
    """Send a transcript to the address at which this customer is known best, one that they merely `claimed` if a colleague
    wants it. Raises NoAddress, NoWay.
    """
    address = model.address_of(customer, claimed=claimed)
    if address is None:
        raise NoAddress
    subject = model.TRANSCRIPTS[language].format(organisation=(await auth.organisation(tx)).name)
    sent = await email.slip(
        tx,
        customer.id,
        Address(name=customer.name or "", email=address),
        subject=subject,
        text=model.transcript(said, language),
        language=language,
        until=tx.now + SLIP_LASTS,
    )
    if not sent:
        raise NoWay
