"""Work: a conversation enters a queue, an agent has it, it is wrapped up, it moves on."""

from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from uuid import UUID

from lingxi import conversations, customers
from lingxi.conversations import Author, Conversation, Draft
from lingxi.engines.matching import Adviser, Explanation
from lingxi.platform import clock
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import OfferMade, OfferWithdrawn, WorkAssigned, WorkChanged, WorkQueued
from lingxi.routing.model import (
    Agent,
    Floor,
    NotWaiting,
    NotYours,
    Offer,
    OfferExplained,
    Place,
    Queue,
    SkillLevel,
    Stint,
    Work,
    channel_of,
    staying,
    without,
)
from lingxi.routing.service import skills

FLOOR_LIMIT = 200
OFFERS_SHOWN = 20
REMEMBERED = timedelta(days=30)
HARD_HAND_OFFS = 2
TOP_PRIORITY = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkInput:
    """What is left out stays as it is. `priority` is 0 to 9."""

    required: tuple[SkillLevel, ...] | None = None
    preferred: tuple[SkillLevel, ...] | None = None
    priority: int | None = None
    due_at: datetime | None = None
    sensitive: bool | None = None


async def floor(tx: Tx, staff_id: UUID) -> Floor:
    """What an agent's desk shows of routing."""
    works = await store.floor(tx, staff_id, FLOOR_LIMIT)
    offers, asides = await store.pending_of(tx, staff_id), await store.unseen_asides(tx, staff_id)
    return Floor(works=tuple(works), offers=tuple(offers), asides=tuple(asides))


async def work_of(tx: Tx, conversation_id: UUID) -> Work | None:
    """The work of a conversation that the actor may read."""
    await conversations.get(tx, conversation_id)
    return await store.work(tx, conversation_id)


async def place(tx: Tx, conversation_id: UUID) -> Place | None:
    """Where a waiting customer stands; None when not waiting."""
    work = await store.work(tx, conversation_id)
    return await store.place(tx, work) if work else None


async def offers_of(tx: Tx, conversation_id: UUID) -> list[OfferExplained]:
    """The last offers of a conversation that the actor may read, newest first, and why they were made.

    Who does not watch over others learns the terms of what came to them, not who else was weighed.
    """
    await conversations.get(tx, conversation_id)
    found = await store.explained(tx, conversation_id, OFFERS_SHOWN)
    if tx.actor.kind == "system" or tx.actor.may("routing.supervise"):
        return found
    return [_discreet(one) for one in found if one.offer.agent_id == tx.actor.id]


def _discreet(one: OfferExplained) -> OfferExplained:
    if one.explanation is None:
        return one
    counted = tuple(replace(ruled, agents=()) for ruled in one.explanation.ruled_out)
    return replace(one, explanation=replace(one.explanation, runners_up=(), ruled_out=counted))


async def change_work(tx: Tx, conversation_id: UUID, wanted: WorkInput) -> Work:
    """What it asks for and how much it presses. Raises NotFound, NotWaiting when there is no work, Invalid, NoSkill."""
    await skills.check_asked(tx, wanted.required or (), "required")
    await skills.check_asked(tx, wanted.preferred or (), "preferred")
    if not 0 <= (wanted.priority or 0) <= TOP_PRIORITY:
        raise Invalid(f"Priority is 0 to {TOP_PRIORITY}.", field="priority", limit=TOP_PRIORITY)
    await conversations.lock(tx, conversation_id)
    conversation, work = await held(tx, conversation_id)
    given = {field.name: value for field in fields(wanted) if (value := getattr(wanted, field.name)) is not None}
    work = await save(tx, replace(work, **given))
    tx.emit(WorkChanged(work=work, conversation=conversation))
    return work


async def press(tx: Tx, conversation: Conversation, *, raised: int, due_at: datetime | None) -> None:
    """What a held conversation is about presses by so much more than its queue does, and until then; for slices above.

    Nothing happens when there is no work, or when it is over.
    """
    work = await store.work(tx, conversation.id, lock=True)
    if work is None or work.state in ("wrap_up", "done"):
        return
    queue = await store.queue(tx, work.queue_id)
    priority = min(TOP_PRIORITY, (queue.priority if queue else 0) + raised)
    if (work.priority, work.due_at) != (priority, due_at):
        tx.emit(
            WorkChanged(work=await save(tx, replace(work, priority=priority, due_at=due_at)), conversation=conversation)
        )


async def enqueue(tx: Tx, conversation: Conversation) -> None:
    """A conversation opened: it waits in its queue, or in the one for its language. Without any queue it waits for a person."""
    queue = await store.queue_for(tx, conversation.queue_id, conversation.language)
    if queue is None:
        await conversations.move(tx, await conversations.hold(tx, conversation.id), queue_id=None)
        return
    work = await store.work(tx, conversation.id, lock=True)
    if work is None:
        work = await _new(tx, conversation, queue)
        await store.insert_work(tx, work)
    else:
        work = await save(tx, await _waiting_anew(tx, replace(work, channel=channel_of(conversation.channel)), queue))
    conversation = await conversations.move(tx, await conversations.hold(tx, conversation.id), queue_id=queue.id)
    tx.emit(WorkQueued(work=work, conversation=conversation))


async def wait_in_line(tx: Tx, conversation: Conversation) -> None:
    """A conversation opened; what its starter has kept already waits for nobody."""
    if await store.work(tx, conversation.id) is None:
        await enqueue(tx, conversation)


async def _waiting_anew(tx: Tx, work: Work, queue: Queue) -> Work:
    """As if it came now, but for what a colleague said about it."""
    return replace(
        work,
        state="waiting",
        queue_id=queue.id,
        agent_id=None,
        enqueued_at=tx.now,
        previous=await known_by(tx, work.customer_id),
        not_before=None,
        wish=None,
        hand_offs=0,
        refused_by=(),
        wrap_up_until=None,
        companions=(),
    )


async def adopt(tx: Tx, conversation_id: UUID) -> None:
    """Put a stray conversation into a queue that is served, in the place that its waiting so far earns."""
    conversation = await conversations.hold(tx, conversation_id)
    work = await store.work(tx, conversation_id, lock=True)
    queue = await store.queue_for(tx, None, conversation.language)
    if queue is None or conversation.state == "closed" or (work and work.state in ("offered", "assigned", "parked")):
        return
    if work is None:
        work = replace(await _new(tx, conversation, queue), enqueued_at=conversation.created_at)
        await store.insert_work(tx, work)
    else:
        work = await save(tx, replace(work, state="waiting", queue_id=queue.id, agent_id=None))
    conversation = await conversations.move(tx, conversation, queue_id=queue.id)
    tx.emit(WorkQueued(work=work, conversation=conversation))


async def _new(tx: Tx, conversation: Conversation, queue: Queue) -> Work:
    return Work(
        id=clock.new_id(),
        conversation_id=conversation.id,
        customer_id=conversation.customer_id,
        queue_id=queue.id,
        channel=channel_of(conversation.channel),
        language=conversation.language,
        state="waiting",
        agent_id=None,
        enqueued_at=tx.now,
        required=queue.required,
        preferred=queue.preferred,
        priority=queue.priority,
        due_at=None,
        not_before=None,
        previous=await known_by(tx, conversation.customer_id),
        wish=None,
        hand_offs=0,
        sensitive=False,
        refused_by=(),
        wrap_up_until=None,
        parked=None,
        companions=(),
        revision=1,
    )


async def save(tx: Tx, work: Work) -> Work:
    work = replace(work, revision=work.revision + 1)
    await store.save_work(tx, work)
    return work


async def held(tx: Tx, conversation_id: UUID) -> tuple[Conversation, Work]:
    """Hold a conversation and its work, whoever asks. Raises NotFound, NotWaiting when it has none."""
    conversation = await conversations.hold(tx, conversation_id)
    work = await store.work(tx, conversation_id, lock=True)
    if work is None:
        raise NotWaiting
    return conversation, work


async def noted(tx: Tx, conversation: Conversation, note: str) -> Conversation:
    """A held conversation with a word for the colleagues, if there is one."""
    if not note.strip():
        return conversation
    await conversations.post(tx, conversation.id, Draft(client_id=str(clock.new_id()), text=note, private=True))
    return await conversations.hold(tx, conversation.id)


def check_serving(tx: Tx, conversation: Conversation) -> None:
    """What its owner may do, and who reads all conversations; and anybody while it is nobody's. Raises NotYours."""
    if conversation.owner_id not in (None, tx.actor.id) and "conversations" not in tx.actor.topics:
        raise NotYours


async def waiting(tx: Tx, conversation_id: UUID) -> tuple[Conversation, Work]:
    """Hold a conversation and its work that nobody has taken. Raises NotFound, NotWaiting."""
    conversation, work = await held(tx, conversation_id)
    if work.state not in ("waiting", "offered"):
        raise NotWaiting
    return conversation, work


async def let_go(tx: Tx, conversation: Conversation, work: Work) -> None:
    """Held work rings nowhere any more; the caller says where it goes."""
    await hold_agents(tx, work.agent_id)
    await withdraw(tx, conversation, work)


async def give(tx: Tx, conversation: Conversation, work: Work, agent: Agent) -> tuple[Conversation, Work]:
    """A held conversation becomes a held agent's. When it changes hands, only who talks along or watches stays beside."""
    owner = Author(kind="staff", id=agent.staff_id, name=agent.name)
    conversation = await conversations.assign(tx, conversation, owner)
    due_at = work.due_at if work.due_at and work.due_at > tx.now else None  # what was due is done now
    stay = work.companions if work.agent_id == agent.staff_id else without(staying(work.companions), agent.staff_id)
    given = replace(
        work,
        state="assigned",
        agent_id=agent.staff_id,
        due_at=due_at,
        not_before=None,
        wish=None,
        refused_by=(),
        wrap_up_until=None,
        parked=None,
        companions=stay,
    )
    work = await save(tx, given)
    await store.end_stint(tx, work.id)
    await store.begin_stint(tx, _stint(tx, work, agent))
    tx.emit(WorkAssigned(work=work, conversation=conversation))
    return conversation, work


def _stint(tx: Tx, work: Work, agent: Agent) -> Stint:
    return Stint(
        id=clock.new_id(),
        work_id=work.id,
        customer_id=work.customer_id,
        queue_id=work.queue_id,
        channel=work.channel,
        agent_id=agent.staff_id,
        began_at=tx.now,
        ended_at=None,
        hard=work.sensitive or work.hand_offs >= HARD_HAND_OFFS,
    )


async def hold_agents(tx: Tx, *ids: UUID | None) -> None:
    """Several agents are always locked in the same order, or two who hand over to each other would wait for ever."""
    for staff_id in sorted({id for id in ids if id}):
        await store.agent(tx, staff_id, lock=True)


async def withdraw(tx: Tx, conversation: Conversation, work: Work) -> None:
    """End a pending offer of held work, if there is one, without saying where the work goes."""
    offer = await store.pending(tx, work.id)
    if offer is None:
        return
    offer = replace(offer, state="withdrawn")
    await store.settle_offer(tx, offer)
    tx.emit(OfferWithdrawn(offer=offer, work=work, conversation=conversation))


async def hold_out(
    tx: Tx,
    conversation: Conversation,
    work: Work,
    staff_id: UUID,
    queue: Queue,
    explanation: Explanation | None = None,
) -> Work:
    """Offer held work to a held agent; the explanation says why the router chose so."""
    work = await save(tx, replace(work, state="offered", agent_id=staff_id))
    offer = Offer(
        id=clock.new_id(),
        work_id=work.id,
        conversation_id=work.conversation_id,
        queue_id=work.queue_id,
        agent_id=staff_id,
        state="pending",
        policy_version=explanation.decision.policy_version if explanation else None,
        offered_at=tx.now,
        expires_at=tx.now + timedelta(seconds=queue.offer_seconds),
    )
    await store.insert_offer(tx, offer, explanation)
    tx.emit(OfferMade(offer=offer, work=work, conversation=conversation))
    return work


async def back_in_line(tx: Tx, work: Work, *, refused_by: UUID | None = None) -> Work:
    """Held work waits again, in its old place; who refused it is passed over while somebody else can take it."""
    refused = dict.fromkeys((*work.refused_by, refused_by)) if refused_by else dict.fromkeys(work.refused_by)
    back = replace(work, state="waiting", agent_id=None, refused_by=tuple(filter(None, refused)))
    return await save(tx, replace(back, parked=None, companions=staying(work.companions)))


async def known_by(tx: Tx, customer_id: UUID, *, but: UUID | None = None) -> Adviser | None:
    """Who served the person last, whichever of their customers it was; other than `but`."""
    return await store.previous(tx, await customers.members(tx, customer_id), REMEMBERED, but)


async def follow_customer(tx: Tx, former_id: UUID) -> None:
    """A visitor turned out to be a customer: what they have waiting goes where their conversations went."""
    for one in await store.works_for(tx, former_id):
        await follow_conversation(tx, one.conversation_id)


async def follow_conversation(tx: Tx, conversation_id: UUID) -> None:
    """The work, and who served it, are remembered of whose conversation it is now; of others who are one person with them nothing."""
    conversation = await conversations.hold(tx, conversation_id)
    work = await store.work(tx, conversation_id, lock=True)
    if work is None or work.customer_id == conversation.customer_id:
        return
    await store.move_stints(tx, work.id, conversation.customer_id)
    previous = await known_by(tx, conversation.customer_id)
    work = await save(tx, replace(work, customer_id=conversation.customer_id, previous=previous))
    tx.emit(WorkChanged(work=work, conversation=conversation))
