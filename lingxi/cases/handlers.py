"""What cases do when their conversations go on, when promises or hours change, and when a customer is forgotten."""

from uuid import UUID

from lingxi.cases.events import CasePolicyChanged, CasePolicyRemoved
from lingxi.cases.service import erasing, living, promises
from lingxi.conversations.events import (
    ConversationClosed,
    ConversationDescribed,
    ConversationMoved,
    ConversationReturned,
    ConversationStarted,
    MessagePosted,
)
from lingxi.customers.events import CustomerErased
from lingxi.platform.jobs import job
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx
from lingxi.routing.events import OpeningHoursChanged


@on(ConversationStarted, inline=True)
async def begin(tx: Tx, event: ConversationStarted) -> None:
    await living.started(tx, event.conversation)


@on(MessagePosted, inline=True)
async def hear(tx: Tx, event: MessagePosted) -> None:
    await living.said(tx, event.conversation, event.message)


@on(ConversationMoved, inline=True)
async def change_hands(tx: Tx, event: ConversationMoved) -> None:
    await living.changed_hands(tx, event.conversation, event.previous_owner_id, event.previous_queue_id)


@on(ConversationDescribed, inline=True)
async def be_called(tx: Tx, event: ConversationDescribed) -> None:
    await living.described(tx, event.conversation)


@on(ConversationReturned, inline=True)
async def be_theirs_again(tx: Tx, event: ConversationReturned) -> None:
    await living.described(tx, event.conversation)


@on(ConversationClosed, inline=True)
async def settle(tx: Tx, event: ConversationClosed) -> None:
    await living.left(tx, event.conversation, by_colleague=event.by.kind == "staff")


@on(CustomerErased, inline=True)
async def forget(tx: Tx, event: CustomerErased) -> None:
    await erasing.forget(tx, event.customer_ids)


@on(CasePolicyChanged, inline=True)
async def keep_the_promise(tx: Tx, event: CasePolicyChanged) -> None:
    tx.later(correct)


@on(CasePolicyRemoved, inline=True)
async def give_another(tx: Tx, event: CasePolicyRemoved) -> None:
    tx.later(correct)


@on(OpeningHoursChanged, inline=True)
async def count_anew(tx: Tx, event: OpeningHoursChanged) -> None:
    tx.later(correct)


@job
async def correct(tx: Tx, after: str | None = None) -> None:
    """Read the clocks of all open cases anew, a page in each transaction."""
    further = await promises.correct_page(tx, UUID(after) if after else None)
    if further:
        tx.later(correct, after=str(further))
