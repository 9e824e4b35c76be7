"""What mail does when a colleague answers, and when somebody is forgotten."""

from contextlib import suppress

from lingxi import cases
from lingxi.channels.email.adapter import EMAIL
from lingxi.channels.email.events import DeliveryChanged
from lingxi.channels.email.model.outbox import put_aside
from lingxi.channels.email.model.writing import NothingToAnswer
from lingxi.channels.email.service import beginnings, drafts, intake, outbox, slips
from lingxi.conversations.events import ConversationErased, MessagePosted
from lingxi.customers.events import CustomerErased
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx


@on(MessagePosted, inline=True)
async def send(tx: Tx, event: MessagePosted) -> None:
    """What a colleague says in a conversation by mail is a letter. One written in a mail program has left already: nobody of
    ours is named as its author. A conversation without any letter was noted by hand, unless it was begun to be written to somebody.
    """
    message = event.message
    by_staff = message.author.kind == "staff" and message.author.id is not None
    if event.conversation.channel == EMAIL.name and message.kind == "message" and by_staff:
        with suppress(NothingToAnswer):
            await outbox.enqueue(tx, event.conversation, message)


@on(DeliveryChanged, inline=True)
async def tell_its_case(tx: Tx, event: DeliveryChanged) -> None:
    """What is planned, was taken back or failed is no answer; a case's clocks go on until it leaves."""
    turn = cases.taken_back if put_aside(event.delivery) else cases.given_again
    await turn(tx, event.conversation, event.delivery.message_id)


@on(ConversationErased, inline=True)
async def forget(tx: Tx, event: ConversationErased) -> None:
    await drafts.done(tx, event.conversation)
    await intake.forget(tx, event.conversation.id)
    await beginnings.forget(tx, event.conversation.id)


@on(CustomerErased, inline=True)
async def forget_slips(tx: Tx, event: CustomerErased) -> None:
    await slips.forget(tx, event.customer_ids)
