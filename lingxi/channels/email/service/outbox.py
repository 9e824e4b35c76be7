"""Verbs of the outbox: what colleagues say in a conversation by mail becomes a letter, which can be taken back until it leaves."""

import hashlib
from collections.abc import Sequence
from uuid import UUID

from lingxi import conversations, customers
from lingxi.channels.email.events import DeliveryChanged
from lingxi.channels.email.model import mailboxes as addresses
from lingxi.channels.email.model import outbox as model
from lingxi.channels.email.model import variables, writing
from lingxi.channels.email.model.letters import FiledLetter, Raw
from lingxi.channels.email.model.mailboxes import Mailbox
from lingxi.channels.email.model.outbox import Delivery
from lingxi.channels.email.model.writing import CannotSend, LetterDraft
from lingxi.channels.email.service import beginnings, mailboxes, signatures
from lingxi.channels.email.store import letters
from lingxi.channels.email.store import outbox as store
from lingxi.conversations import Conversation, Message
from lingxi.engines import mail
from lingxi.engines.mail import Bounce
from lingxi.engines.mail.composing import Written
from lingxi.platform import clock
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Tx

LOOKED_AT = 200


async def enqueue(
    tx: Tx, talk: Conversation, message: Message, draft: LetterDraft | None = None, *, verbatim: bool = False
) -> None:
    """Let a message become a letter that leaves soon; once. A first letter must be drafted, an answer need not. In a `verbatim` one
    nothing that looks like a variable is one.

    Raises NothingToAnswer, Invalid, Unfilled, CannotSend.
    """
    if await store.of_message(tx, message.id):
        return
    if not verbatim:
        variables.check(message.text)
    known = await thread(tx, talk)
    everybody = await mailboxes.mailboxes(tx)
    draft = draft or LetterDraft(client_id=message.client_id, text=message.text)
    mailbox = mailbox_of(draft.sender or writing.answered(known).written_to, everybody)
    letter = writing.written(
        talk,
        message,
        draft,
        known,
        mailbox,
        own=writing.addresses_of(everybody),
        key=tx.vault.key,
        signature=await signatures.below(tx, talk, message.author.name),
    )
    id = clock.new_id()
    await _file(tx, letter, talk, message, mailbox, id)
    due = writing.due(draft, mailbox, tx.now)
    delivery = Delivery(
        id=id,
        mailbox_id=mailbox.id,
        conversation_id=talk.id,
        message_id=message.id,
        state="queued",
        due_at=due,
        first_at=due,
        tries=0,
        code="",
        detail="",
        refused=(),
        at=tx.now,
        revision=1,
    )
    await store.insert(tx, delivery, letter, message.attachments)
    tx.emit(DeliveryChanged(conversation=talk, delivery=delivery))


async def thread(tx: Tx, talk: Conversation) -> Sequence[FiledLetter]:
    """What a letter of ours is written after: the newest letters of a conversation, or to whom it was begun. Where its customer asked
    last, and not by letter, it goes to them, whoever else wrote before.
    """
    known: Sequence[FiledLetter] = await letters.of_conversation(tx, talk.id, LOOKED_AT)
    if known and await _asked_elsewhere(tx, talk, known):
        addresses = {one.lower() for one in customers.addresses_of(await customers.get(tx, talk.customer_id))}
        known = writing.to_customer(known, addresses) or await beginnings.of(tx, talk) or known
    return known or await beginnings.of(tx, talk)


async def _asked_elsewhere(tx: Tx, talk: Conversation, known: Sequence[FiledLetter]) -> bool:
    said = (await conversations.history(tx, talk.id, limit=LOOKED_AT)).items
    asked = [one for one in said if one.kind == "message" and one.author.kind == "customer"]
    return (
        bool(asked) and asked[-1].author.id == talk.customer_id and all(one.message_id != asked[-1].id for one in known)
    )


def mailbox_of(address: str, known: Sequence[Mailbox]) -> Mailbox:
    """The mailbox of the address that is to be written from. Raises CannotSend."""
    found = addresses.mailbox_of(address, known)
    if found is None or found.outgoing is None:
        raise CannotSend
    return found


async def _file(tx: Tx, letter: Written, talk: Conversation, message: Message, mailbox: Mailbox, id: UUID) -> None:
    """Answers find it from now on. Its bytes are not made yet: until then its Message-ID stands for them."""
    ours = writing.filed(letter, talk, message, mailbox, id)
    placeholder = hashlib.sha256(letter.message_id.encode()).digest()
    await letters.arrive(
        tx,
        Raw(
            id=id,
            mailbox_id=mailbox.id,
            sha256=placeholder,
            size=0,
            direction="out",
            folder="",
            uid=None,
            arrived_at=letter.at,
            state="taken",
            tries=0,
            since=tx.now,
        ),
    )
    people = tuple(dict.fromkeys(one.email for one in (*letter.to, *letter.cc, *letter.bcc)))
    await letters.insert(tx, ours, body_hash=placeholder, subject_key=mail.normal(letter.subject), people=people)


async def deliveries(tx: Tx, conversation_id: UUID) -> list[Delivery]:
    """What became of our letters in a conversation that the actor may read. Raises NotFound."""
    await conversations.get(tx, conversation_id)
    return await store.of_conversation(tx, conversation_id)


async def take_back(tx: Tx, id: UUID) -> Delivery:
    """Do not send it after all. Raises NotFound, LeftAlready."""
    talk, was = await held(tx, id)
    return await changed(tx, talk, model.taken_back(was, tx.now))


async def send_again(tx: Tx, id: UUID) -> Delivery:
    """Send what failed, was taken back, or is in doubt; what waits leaves now. Raises NotFound, OnItsWay."""
    talk, was = await held(tx, id)
    return await changed(tx, talk, model.again(was, tx.now))


async def of_bounce(tx: Tx, bounce: Bounce) -> Delivery | None:
    """The letter of ours that a server speaks of."""
    return await store.with_key(tx, bounce.message_id) if bounce.message_id else None


async def bounced(tx: Tx, bounce: Bounce) -> None:
    """A server says that a letter of ours did not arrive. A delay is no news: the server goes on trying."""
    found = await of_bounce(tx, bounce)
    if found and bounce.kind == "failed":
        talk, was = await held(tx, found.id, anybody=True)
        await changed(tx, talk, model.bounced(was, tx.now, recipient=bounce.recipient, reason=bounce.reason))


async def held(tx: Tx, id: UUID, *, anybody: bool = False) -> tuple[Conversation, Delivery]:
    """A delivery and its conversation, locked in this order. Raises NotFound, also when the actor may not read it."""
    found = await store.get(tx, id)
    if found is None:
        raise NotFound
    lock = conversations.hold if anybody else conversations.lock
    talk = await lock(tx, found.conversation_id)
    locked = await store.get(tx, id, lock=True)
    if locked is None:
        raise NotFound
    return talk, locked


async def changed(tx: Tx, talk: Conversation, delivery: Delivery) -> Delivery:
    """Store and tell it; colleagues read in the conversation itself what they have to see to."""
    await store.save(tx, delivery)
    if delivery.state == "bounced":
        talk = await conversations.notice(tx, talk, "letter_bounced", {"code": delivery.code}, private=True)
    elif delivery.state == "failed":
        talk = await conversations.notice(tx, talk, "letter_failed", {"code": delivery.code}, private=True)
    elif delivery.state == "doubtful":
        talk = await conversations.notice(tx, talk, "letter_doubtful", {"code": delivery.code}, private=True)
    tx.emit(DeliveryChanged(conversation=talk, delivery=delivery))
    return delivery


async def seen(tx: Tx, keys: Sequence[str]) -> None:
    """These letters are in the world: their copy lies in a folder, or somebody answers them. What was in doubt was sent."""
    for one in await store.in_doubt(tx, keys) if keys else []:
        talk, was = await held(tx, one.id, anybody=True)
        if was.state == "doubtful":
            await changed(tx, talk, model.sent(was, tx.now, {}))
