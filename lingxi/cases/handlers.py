"""What cases do when their conversations go on, when promises or hours change, and when a customer is forgotten."""

from uuid import UUID

from lingxi.cases.events import (
    CaseChanged,
    CaseEvent,
    CaseMoved,
    CaseOpened,
    CasePolicyChanged,
    CasePolicyRemoved,
    ClockTurned,
)
from lingxi.cases.service import acting, doing, erasing, finding, living, promises
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
from lingxi.platform.tx import Actor, Tx
from lingxi.routing.events import OpeningHoursChanged


@on(CaseOpened, inline=True)
async def be_found(tx: Tx, event: CaseOpened) -> None:
    await finding.changed(tx, event.case.id)


@on(CaseChanged, inline=True)
async def be_found_as_changed(tx: Tx, event: CaseChanged) -> None:
    await finding.changed(tx, event.case.id)


@on(CaseMoved, inline=True)
async def be_found_by_others(tx: Tx, event: CaseMoved) -> None:
    await finding.changed(tx, event.case.id)


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
    await promises.correct_soon(tx)


@on(CasePolicyRemoved, inline=True)
async def give_another(tx: Tx, event: CasePolicyRemoved) -> None:
    await promises.correct_soon(tx)


@on(OpeningHoursChanged, inline=True)
async def count_anew(tx: Tx, event: OpeningHoursChanged) -> None:
    await promises.correct_soon(tx)


@job
async def answer_one(tx: Tx, *, case: str, staff: str, name: str, text: str, key: str, solve: bool) -> None:
    """One of many cases that a colleague answers at once; who they may answer was decided when they said so."""
    tx.actor = Actor(kind="staff", id=UUID(staff), name=name, topics=frozenset({"conversations"}))
    await doing.answer(tx, UUID(case), text, key=key, solve=solve)


@on(CaseOpened, inline=True)
async def look_up_rules_for_a_new_one(tx: Tx, event: CaseOpened) -> None:
    await _look_up(tx, event)


@on(CaseChanged, inline=True)
async def look_up_rules(tx: Tx, event: CaseChanged) -> None:
    await _look_up(tx, event)


@on(CaseMoved, inline=True)
async def look_up_rules_for_moves(tx: Tx, event: CaseMoved) -> None:
    await _look_up(tx, event)


@on(ClockTurned, inline=True)
async def look_up_rules_for_colours(tx: Tx, event: ClockTurned) -> None:
    await _look_up(tx, event)


async def _look_up(tx: Tx, event: CaseEvent) -> None:
    if await acting.set_off(tx, event):
        tx.later(follow_rules, entry=str(event.entry.id))


@job
async def follow_rules(tx: Tx, *, entry: str) -> None:
    await acting.follow_rules(tx, UUID(entry))
