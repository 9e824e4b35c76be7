"""What routing does when conversations open and close, and when the centre is set up."""

from lingxi.conversations.events import (
    ConversationClosed,
    ConversationErased,
    ConversationReopened,
    ConversationReturned,
    ConversationStarted,
)
from lingxi.customers.events import CustomerRecognised
from lingxi.platform.auth.events import CentreSetUp, StaffChanged
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx
from lingxi.routing.service import callbacks, ending, erasing, presence, queues, works


@on(ConversationStarted, inline=True)
async def wait_in_line(tx: Tx, event: ConversationStarted) -> None:
    await works.wait_in_line(tx, event.conversation)


@on(ConversationReopened, inline=True)
async def come_back(tx: Tx, event: ConversationReopened) -> None:
    await ending.conversation_reopened(tx, event.conversation)


@on(ConversationClosed, inline=True)
async def wrap_up(tx: Tx, event: ConversationClosed) -> None:
    await callbacks.conversation_closed(tx, event.conversation)
    await ending.conversation_closed(tx, event.conversation)


@on(ConversationErased, inline=True)
async def forget(tx: Tx, event: ConversationErased) -> None:
    await erasing.forget(tx, event.conversation.id)


@on(CustomerRecognised, inline=True)
async def know_customer(tx: Tx, event: CustomerRecognised) -> None:
    await works.follow_customer(tx, event.former_id)


@on(ConversationReturned, inline=True)
async def know_whose_it_was(tx: Tx, event: ConversationReturned) -> None:
    await works.follow_conversation(tx, event.conversation.id)


@on(StaffChanged, inline=True)
async def know_colleague(tx: Tx, event: StaffChanged) -> None:
    """Agents bear their colleague's name; whoever leaves the house leaves the floor."""
    if not event.staff.active:
        await ending.give_up_all(tx, event.staff.id)
    await presence.follow(tx, event.staff.id, active=event.staff.active)


@on(CentreSetUp, inline=True)
async def open_first_queue(tx: Tx, event: CentreSetUp) -> None:
    """A centre can be used at once: one queue, with its administrator in it."""
    first = queues.QueueInput(name_zh="客户服务", name_en="Customer service", members=(event.staff.id,))
    await queues.create_queue(tx, first)
