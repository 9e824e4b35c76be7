"""Conversations by mail that begin with us, or elsewhere: to whom they are written before there is a letter in them."""

from collections.abc import Sequence
from uuid import UUID

from lingxi.channels.email.model import mailboxes as addresses
from lingxi.channels.email.model import slips as model
from lingxi.channels.email.model.letters import FiledLetter
from lingxi.channels.email.model.mailboxes import Mailbox
from lingxi.channels.email.model.slips import Beginning
from lingxi.channels.email.store import mailboxes
from lingxi.channels.email.store import slips as store
from lingxi.conversations import Conversation
from lingxi.platform.tx import Tx


async def mailbox_for(tx: Tx, email: str, queue_id: UUID | None = None) -> Mailbox | None:
    """From where somebody is written to: the mailbox that they wrote to last, else their queue's, else the first that can send."""
    can_send = [one for one in await mailboxes.mailboxes(tx) if addresses.sender(one).can_send]
    last = await store.written_with(tx, email)
    ranked = sorted(can_send, key=lambda one: (one.id != last, one.queue_id is None or one.queue_id != queue_id))
    return ranked[0] if ranked else None


async def begin(tx: Tx, talk: Conversation, *, name: str, email: str, subject: str) -> bool:
    """What colleagues say in this conversation goes to this address from now on. False when there is no mailbox that can send."""
    mailbox = await mailbox_for(tx, email, talk.queue_id)
    if mailbox is None:
        return False
    begun = Beginning(
        conversation_id=talk.id,
        mailbox_id=mailbox.id,
        written_to=mailbox.address,
        name=name,
        email=addresses.address_of(email),
        subject=subject,
    )
    await store.begin(tx, begun)
    return True


async def of(tx: Tx, talk: Conversation) -> Sequence[FiledLetter]:
    """What the first letter of ours is written after, if this conversation was begun to be written to somebody."""
    begun = await store.beginning(tx, talk.id)
    return (model.as_letter(begun, talk),) if begun else ()


async def forget(tx: Tx, conversation_id: UUID) -> None:
    await store.forget_beginning(tx, conversation_id)


async def shown_to(tx: Tx, conversation_ids: Sequence[UUID], emails: Sequence[str]) -> frozenset[UUID]:
    """The messages of these conversations that whoever has these addresses has written or got by mail; what has not left is not."""
    return await store.shown_to(tx, conversation_ids, [one.strip().lower() for one in emails])
