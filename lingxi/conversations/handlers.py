"""What conversations do when customers change, and what they tell of themselves to who knows customers."""

from lingxi.conversations.events import (
    ConversationClosed,
    ConversationDescribed,
    ConversationMoved,
    ConversationRated,
    ConversationReopened,
    ConversationReturned,
    MessagePosted,
    ParticipantsChanged,
)
from lingxi.conversations.service import contacts, erasing, finding, moving
from lingxi.customers.events import CustomerChanged, CustomerErased, CustomerRecognised, CustomersParted
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx


@on(CustomerRecognised, inline=True)
async def take_along(tx: Tx, event: CustomerRecognised) -> None:
    await moving.follow_customer(tx, event.customer, event.former_id)


@on(CustomerChanged, inline=True)
async def rename(tx: Tx, event: CustomerChanged) -> None:
    await moving.rename_customer(tx, event.customer)


@on(CustomersParted, inline=True)
async def give_back(tx: Tx, event: CustomersParted) -> None:
    await moving.give_back(tx, event.left_ids, event.right_ids)
    await moving.give_back(tx, event.right_ids, event.left_ids)


@on(MessagePosted, inline=True)
async def hear(tx: Tx, event: MessagePosted) -> None:
    await contacts.said(tx, event.message)
    await finding.said(tx, event.conversation, event.message)


@on(ConversationMoved, inline=True)
async def change_hands(tx: Tx, event: ConversationMoved) -> None:
    await contacts.go_on(tx, event.conversation)
    await finding.heard_by_others(tx, event.conversation)


@on(ParticipantsChanged, inline=True)
async def be_heard_by_others(tx: Tx, event: ParticipantsChanged) -> None:
    await finding.heard_by_others(tx, event.conversation)


@on(ConversationDescribed, inline=True)
async def be_called(tx: Tx, event: ConversationDescribed) -> None:
    await contacts.go_on(tx, event.conversation)


@on(ConversationReturned, inline=True)
async def be_theirs_again(tx: Tx, event: ConversationReturned) -> None:
    await contacts.go_on(tx, event.conversation)


@on(ConversationRated, inline=True)
async def be_rated(tx: Tx, event: ConversationRated) -> None:
    await contacts.go_on(tx, event.conversation)


@on(ConversationClosed, inline=True)
async def end(tx: Tx, event: ConversationClosed) -> None:
    await contacts.end(tx, event.conversation, event.by)


@on(ConversationReopened, inline=True)
async def begin_again(tx: Tx, event: ConversationReopened) -> None:
    await contacts.reopen(tx, event.conversation)


@on(CustomerErased, inline=True)
async def forget(tx: Tx, event: CustomerErased) -> None:
    await erasing.forget(tx, event.customer_ids)
