"""Call-backs: asked for, changed, cancelled; and what came of the call."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Conversation
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import CallbackChanged, WorkChanged, WorkQueued
from lingxi.routing.model import (
    AHEAD,
    HELD_FOR_CALL,
    MATTER_LIMIT,
    RETRY,
    SAME_NUMBER_LIMIT,
    TRIES,
    Callback,
    CallbackBy,
    Channel,
    NoCallback,
    NotThen,
    NotYours,
    NumberTooOften,
    Work,
    channel_of,
    opening,
    phone_number,
)
from lingxi.routing.service import hours, wishes, works


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackInput:
    """Called at `number`, or written to when `by` is chat; `at` a time within a week, or when it is their turn.

    With `adviser` they are called by whoever served them lately, for a day; then by anybody.
    """

    by: CallbackBy = "phone"
    number: str = ""
    matter: str = ""
    at: datetime | None = None
    adviser: bool = False


async def callback_of(tx: Tx, conversation_id: UUID) -> Callback | None:
    """What is agreed with the customer of a conversation that the actor may read. Raises NotFound."""
    await conversations.get(tx, conversation_id)
    return await _standing(tx, conversation_id)


async def _standing(tx: Tx, conversation_id: UUID) -> Callback | None:
    found = await store.callback(tx, conversation_id)
    return found if found and found.state == "agreed" else None


async def ask_callback(tx: Tx, conversation_id: UUID, wanted: CallbackInput) -> Callback:
    """Leave the line and keep the place, or agree on another number or time.

    Raises NotFound, NotWaiting when somebody has it already, BadNumber, NotThen, Invalid, NumberTooOften, NobodyToWish.
    """
    at, reach = wanted.at, phone_number(wanted.number) if wanted.by == "phone" else ""
    matter = " ".join(wanted.matter.split())
    if len(matter) > MATTER_LIMIT:
        raise Invalid("A short word is enough.", field="matter", limit=MATTER_LIMIT)
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.waiting(tx, conversation_id)
    if at:
        await _check_time(tx, work, at)
    if reach and await store.waiting_at(tx, reach, conversation_id) >= SAME_NUMBER_LIMIT:
        raise NumberTooOften(field="number")
    wish = await wishes.wanted(tx, work, HELD_FOR_CALL, starting=at) if wanted.adviser else None
    callback = Callback(
        conversation_id=conversation_id,
        by=wanted.by,
        number=reach,
        matter=matter,
        at=at,
        state="agreed",
        attempts=0,
        asked_at=tx.now,
        tried_at=None,
        changed_at=tx.now,
        revision=0,
    )
    said = {"by": callback.by, "at": _iso(at)}
    conversation = await conversations.notice(tx, conversation, "callback_agreed", said)
    await works.let_go(tx, conversation, work)
    channel: Channel = "callback" if callback.by == "phone" else "thread"
    work = await works.save(
        tx, replace(work, state="waiting", agent_id=None, channel=channel, not_before=at, wish=wish, refused_by=())
    )
    await store.forget_wait(tx, work.id)
    tx.emit(WorkChanged(work=work, conversation=conversation))
    return await _save(tx, conversation, callback)


async def _check_time(tx: Tx, work: Work, at: datetime) -> None:
    queue = await store.queue(tx, work.queue_id)
    kept = await hours.chosen(tx, queue.hours_id) if queue else None
    if not tx.now < at <= tx.now + AHEAD or not opening(kept, at).open:
        raise NotThen(field="at")


async def cancel_callback(tx: Tx, conversation_id: UUID) -> None:
    """Wait in the line again, in the same place. Raises NotFound, NotWaiting, NoCallback."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.waiting(tx, conversation_id)
    callback = await _agreed(tx, conversation_id)
    conversation = await conversations.notice(tx, conversation, "callback_cancelled", {})
    await works.let_go(tx, conversation, work)
    channel = channel_of(conversation.channel)
    work = await works.save(
        tx, replace(work, state="waiting", agent_id=None, channel=channel, not_before=None, wish=None)
    )
    tx.emit(WorkChanged(work=work, conversation=conversation))
    await _save(tx, conversation, replace(callback, state="cancelled"))


async def reached(tx: Tx, conversation_id: UUID) -> Callback:
    """The customer was reached; it goes on as usual. Raises NotFound, NotYours, NoCallback."""
    conversation, _, callback = await _mine(tx, conversation_id)
    conversation = await conversations.notice(tx, conversation, "callback_reached", {}, private=True)
    return await _save(tx, conversation, replace(callback, state="reached", tried_at=tx.now))


async def not_reached(tx: Tx, conversation_id: UUID) -> Callback:
    """Nobody answered: it is tried again in a while; after three times it is over. Raises NotFound, NotYours, NoCallback."""
    conversation, work, callback = await _mine(tx, conversation_id)
    callback = replace(callback, attempts=callback.attempts + 1, tried_at=tx.now)
    if callback.attempts >= TRIES:
        conversation = await conversations.notice(tx, conversation, "callback_given_up", {"tries": str(TRIES)})
        callback = await _save(tx, conversation, replace(callback, state="given_up"))
        await conversations.close(tx, conversation_id)
        return callback
    again = tx.now + RETRY
    conversation = await conversations.notice(tx, conversation, "callback_missed", {"at": _iso(again)})
    conversation = await conversations.move(tx, conversation, queue_id=work.queue_id)
    await works.hold_agents(tx, work.agent_id)
    await store.end_stint(tx, work.id)
    work = await works.back_in_line(tx, replace(work, not_before=again))
    tx.emit(WorkQueued(work=work, conversation=conversation))
    return await _save(tx, conversation, callback)


async def conversation_closed(tx: Tx, conversation: Conversation) -> None:
    """What was agreed is over; who had written to the customer had reached them."""
    callback = await _standing(tx, conversation.id)
    if callback:
        written = callback.by == "chat" and conversation.owner_id is not None
        await _save(tx, conversation, replace(callback, state="reached" if written else "cancelled"))


async def _mine(tx: Tx, conversation_id: UUID) -> tuple[Conversation, Work, Callback]:
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    callback = await _agreed(tx, conversation_id)
    if work.state != "assigned" or work.agent_id != tx.actor.id:
        raise NotYours
    return conversation, work, callback


async def _agreed(tx: Tx, conversation_id: UUID) -> Callback:
    found = await _standing(tx, conversation_id)
    if found is None:
        raise NoCallback
    return found


async def _save(tx: Tx, conversation: Conversation, callback: Callback) -> Callback:
    """As the next revision, also when another one of this conversation was before it."""
    known = await store.callback(tx, callback.conversation_id)
    callback = replace(callback, changed_at=tx.now, revision=known.revision + 1 if known else 1)
    await store.save_callback(tx, callback)
    tx.emit(CallbackChanged(callback=callback, conversation=conversation))
    return callback


def _iso(at: datetime | None) -> str:
    return at.astimezone(UTC).isoformat() if at else ""
