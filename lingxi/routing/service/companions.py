"""Colleagues beside who serves: asked for advice or to talk along, brought in, watching, and gone again.

The customer stays served by the same person all the while. Who is beside stands in the work, so every change of it is told whole.
"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Author, Conversation
from lingxi.platform import clock
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import CompanionAsked, CompanionCame, CompanionLeft
from lingxi.routing.model import (
    ASK_SECONDS,
    THERE,
    Agent,
    AgentUnavailable,
    AlreadyBeside,
    Companion,
    Departure,
    Goal,
    NobodyThere,
    NoQueue,
    NotBeside,
    NotServed,
    NotYours,
    Role,
    SkillLevel,
    Work,
    beside,
    best_to_ask,
    without,
)
from lingxi.routing.service import skills, works

NOTE_LIMIT = 2_000


async def ask(tx: Tx, conversation_id: UUID, role: Role, to: Goal, *, note: str = "") -> Work:
    """Ask a colleague, or the best one of a queue or with a skill, for advice (`consulted`) or to talk along (`joined`);
    the note is kept in the conversation, in private.

    Raises NotServed, NotYours, AlreadyBeside, AgentUnavailable for a colleague, NobodyThere for a queue or a skill, NoQueue, NoSkill.
    """
    to = to.checked()
    if role == "watching" or len(note) > NOTE_LIMIT:
        raise Invalid("Ask for advice or to talk along, in a few words.", field="note", limit=NOTE_LIMIT)
    conversation, work = await _served(tx, conversation_id)
    works.check_serving(tx, conversation)
    if beside(work.companions, to.staff_id):
        raise AlreadyBeside
    chosen = await _chosen(tx, work, to, refused=())
    conversation = await works.noted(tx, conversation, note)
    return await _ask(tx, conversation, work, chosen, role, to, (), tx.actor.id, note.strip())


async def _ask(
    tx: Tx,
    conversation: Conversation,
    work: Work,
    agent: Agent,
    role: Role,
    to: Goal,
    refused: tuple[UUID, ...],
    asked_by: UUID | None,
    note: str,
) -> Work:
    companion = Companion(
        id=clock.new_id(),
        staff_id=agent.staff_id,
        role=role,
        state="asked",
        asked_by=asked_by,
        goal=None if to.staff_id else to,
        refused_by=refused,
        note=note,
        since=tx.now,
        expires_at=tx.now + timedelta(seconds=ASK_SECONDS),
    )
    conversation = await conversations.follow(tx, conversation, agent.staff_id)
    work = await works.save(tx, replace(work, companions=(*work.companions, companion)))
    tx.emit(CompanionAsked(work=work, conversation=conversation, companion=companion))
    return work


async def _chosen(tx: Tx, work: Work, to: Goal, *, refused: tuple[UUID, ...]) -> Agent:
    """Raises AgentUnavailable, NoQueue, NoSkill, NobodyThere."""
    taken = {tx.actor.id, work.agent_id, *refused, *(one.staff_id for one in work.companions)}
    if to.staff_id is not None:
        agent = await store.agent(tx, to.staff_id)
        if agent is None or agent.presence not in THERE or to.staff_id in taken:
            raise AgentUnavailable
        return agent
    if to.queue_id is not None and await store.queue(tx, to.queue_id) is None:
        raise NoQueue
    if to.skill is not None:
        await skills.check_asked(tx, (SkillLevel(name=to.skill, level=to.level),), "to_skill")
    loads = {one.staff_id: one.load for one in await store.loads(tx)}
    best = best_to_ask(await store.agents(tx), to, but=taken, loads=loads, asked=await store.beside_counts(tx))
    if best is None:
        raise NobodyThere
    return best


async def come(tx: Tx, conversation_id: UUID) -> Work:
    """Who was asked is there. Once more changes nothing. Raises NotBeside when it is too late."""
    conversation, work, mine = await _beside(tx, conversation_id, tx.actor.id)
    return work if mine.state == "there" else await _came(tx, conversation, work, mine)


async def _came(tx: Tx, conversation: Conversation, work: Work, companion: Companion) -> Work:
    """They are there now, in this role, in place of what they were before."""
    companion = replace(companion, state="there", since=tx.now, expires_at=None)
    if companion.role == "joined":
        conversation = await conversations.join(tx, conversation, await _author(tx, companion.staff_id))
    others = without(work.companions, companion.staff_id)
    work = await works.save(tx, replace(work, companions=(*others, companion)))
    tx.emit(CompanionCame(work=work, conversation=conversation, companion=companion))
    return work


async def excuse(tx: Tx, conversation_id: UUID) -> Work:
    """Who was asked says no; of a queue or a skill the next is asked. Raises NotBeside."""
    conversation, work, mine = await _beside(tx, conversation_id, tx.actor.id)
    if mine.state != "asked":
        raise NotBeside
    return await _next(tx, conversation, await _gone(tx, conversation, work, mine, "declined"), mine)


async def leave(tx: Tx, conversation_id: UUID) -> Work:
    """Who is beside goes. Raises NotBeside."""
    conversation, work, mine = await _beside(tx, conversation_id, tx.actor.id)
    return await _gone(tx, conversation, work, mine, "left")


async def dismiss(tx: Tx, conversation_id: UUID, staff_id: UUID) -> Work:
    """Who serves thanks a colleague, or asks them no more. Who watches is not theirs to send away. Raises NotBeside, NotYours."""
    conversation, work, other = await _beside(tx, conversation_id, staff_id)
    works.check_serving(tx, conversation)
    if other.role == "watching":
        raise NotYours
    return await _gone(tx, conversation, work, other, "withdrawn" if other.state == "asked" else "dismissed")


async def bring_in(tx: Tx, conversation_id: UUID, staff_id: UUID) -> Work:
    """Whom one had a private word with talks with the customer, too. Raises NotBeside, NotYours."""
    conversation, work, other = await _beside(tx, conversation_id, staff_id)
    works.check_serving(tx, conversation)
    if other.state != "there" or other.role == "watching":
        raise NotBeside
    return work if other.role == "joined" else await _came(tx, conversation, work, replace(other, role="joined"))


async def sit_in(tx: Tx, conversation_id: UUID, role: Role) -> Work:
    """A supervisor watches, or talks along, without being asked. Raises NotServed, AlreadyBeside for who serves it."""
    conversation, work = await _served(tx, conversation_id)
    assert tx.actor.id is not None  # nobody else may pass the door
    if work.agent_id == tx.actor.id:
        raise AlreadyBeside
    mine = beside(work.companions, tx.actor.id) or Companion(
        id=clock.new_id(),
        staff_id=tx.actor.id,
        role=role,
        state="asked",
        asked_by=None,
        goal=None,
        refused_by=(),
        note="",
        since=tx.now,
        expires_at=None,
    )
    if mine.state == "there" and role in (mine.role, "watching"):
        return work
    return await _came(tx, conversation, work, replace(mine, role=role))


async def settle_companion(tx: Tx, conversation_id: UUID, staff_id: UUID) -> None:
    """Who was asked and did not come in time is asked no more, the next one is; who was asked in and has gone offline is gone."""
    conversation, work = await works.held(tx, conversation_id)
    companion = beside(work.companions, staff_id)
    agent = await store.agent(tx, staff_id)
    if companion is None or companion.asked_by is None:
        return
    if companion.expires_at and companion.expires_at < tx.now:
        await _next(tx, conversation, await _gone(tx, conversation, work, companion, "expired"), companion)
    elif agent is None or agent.presence == "offline":
        await _next(tx, conversation, await _gone(tx, conversation, work, companion, "away"), companion)


async def leave_all(tx: Tx, staff_id: UUID) -> None:
    """Somebody works here no more."""
    for conversation_id in await store.beside_of(tx, staff_id):
        conversation, work = await works.held(tx, conversation_id)
        if companion := beside(work.companions, staff_id):
            await _gone(tx, conversation, work, companion, "away")


async def _gone(tx: Tx, conversation: Conversation, work: Work, companion: Companion, departure: Departure) -> Work:
    if companion.role == "joined" and companion.state == "there":
        conversation = await conversations.leave(tx, conversation, await _author(tx, companion.staff_id))
    work = await works.save(tx, replace(work, companions=without(work.companions, companion.staff_id)))
    tx.emit(CompanionLeft(work=work, conversation=conversation, companion=companion, departure=departure))
    return work


async def _next(tx: Tx, conversation: Conversation, work: Work, before: Companion) -> Work:
    """The next best of the queue or the skill that was asked, if anybody is left."""
    if before.goal is None or before.state != "asked" or work.state != "assigned":
        return work
    refused = (*before.refused_by, before.staff_id)
    try:
        chosen = await _chosen(tx, work, before.goal, refused=refused)
    except NobodyThere:
        return work
    conversation = await conversations.hold(tx, conversation.id)
    return await _ask(tx, conversation, work, chosen, before.role, before.goal, refused, before.asked_by, before.note)


async def _served(tx: Tx, conversation_id: UUID) -> tuple[Conversation, Work]:
    """Held, and somebody serves it. Raises NotFound, NotServed."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if work.state != "assigned" or conversation.state == "closed":
        raise NotServed
    return conversation, work


async def _beside(tx: Tx, conversation_id: UUID, staff_id: UUID | None) -> tuple[Conversation, Work, Companion]:
    """Held, with the place of somebody beside it. Raises NotFound, NotBeside."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    companion = beside(work.companions, staff_id)
    if companion is None:
        raise NotBeside
    return conversation, work, companion


async def _author(tx: Tx, staff_id: UUID) -> Author:
    agent = await store.agent(tx, staff_id)
    return Author(kind="staff", id=staff_id, name=agent.name if agent else tx.actor.name)
