"""Work changes hands: pulled by a colleague, passed on to one, to a queue or a skill, handed over, handed back."""

from dataclasses import replace
from uuid import UUID

from lingxi import conversations
from lingxi.conversations import Conversation
from lingxi.engines.matching import Adviser
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import WorkQueued
from lingxi.routing.model import (
    THERE,
    AdviserAway,
    Agent,
    AgentUnavailable,
    Goal,
    MayNotPass,
    NoAdviser,
    NobodyHasSkill,
    NoQueue,
    NotBeside,
    NotServed,
    NotWaiting,
    Queue,
    SkillLevel,
    Work,
    beside,
    skilled,
    staying,
)
from lingxi.routing.service import presence, skills, works


async def begin(tx: Tx, conversation: Conversation) -> Work:
    """What the actor has just started is theirs, and nobody else is offered it. Raises AgentUnavailable for a machine, NotWaiting
    where there is no queue at all.
    """
    if tx.actor.id is None:
        raise AgentUnavailable
    await works.enqueue(tx, conversation)
    held, work = await works.held(tx, conversation.id)
    await works.hold_agents(tx, tx.actor.id)
    _, work = await works.give(tx, held, work, await presence.ensured(tx, tx.actor.id))
    return work


async def take(tx: Tx, conversation_id: UUID) -> Work:
    """Pull a conversation that waits, that somebody put aside, or whose owner has gone. An offer of it to somebody else is
    withdrawn. Raises NotWaiting.
    """
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if tx.actor.id is None:
        raise AgentUnavailable
    former = work.agent_id
    await works.hold_agents(tx, former, tx.actor.id)
    if work.state not in ("waiting", "offered", "parked") and not await _deserted(tx, work):
        raise NotWaiting
    await works.withdraw(tx, conversation, work)
    if work.state in ("assigned", "parked") and former != tx.actor.id:
        work = replace(work, hand_offs=work.hand_offs + 1)
    _, work = await works.give(tx, conversation, work, await presence.ensured(tx, tx.actor.id))
    return work


async def _deserted(tx: Tx, work: Work) -> bool:
    """Its owner went offline after it became theirs (who pulls something while offline is at it); for who talks along it is enough
    that the owner is away.
    """
    owner = await store.agent(tx, work.agent_id) if work.agent_id and work.state == "assigned" else None
    if owner is None or owner.staff_id == tx.actor.id:
        return False
    mine = beside(work.companions, tx.actor.id)
    talks_along = mine is not None and (mine.role, mine.state) == ("joined", "there")
    if owner.presence in THERE or (owner.presence != "offline" and not talks_along):
        return False
    since = await store.served_since(tx, work.id)
    return since is None or owner.since > since


async def transfer(tx: Tx, conversation_id: UUID, to: Goal, *, note: str = "") -> Work:
    """Pass a conversation on, to a colleague (as an offer), to a queue or to whoever has a skill (in the place that its waiting so
    far earns).

    Raises Invalid unless exactly one goal is named, AgentUnavailable, NoQueue, NoSkill, NobodyHasSkill, NotYours, MayNotPass.
    """
    to = to.checked()
    conversation, work = await _mine_to_pass(tx, conversation_id)
    queue, required = await _line(tx, work, to) if to.staff_id is None else (None, work.required)
    conversation = await works.noted(tx, conversation, note)
    await works.hold_agents(tx, work.agent_id, to.staff_id)
    await works.withdraw(tx, conversation, work)
    work = await _let_go(tx, work)
    if to.staff_id is not None:
        return await _to_colleague(tx, conversation, work, to.staff_id)
    assert queue is not None  # one of them is named
    preferred = queue.preferred if queue.id != work.queue_id else work.preferred
    return await _to_queue(tx, conversation, replace(work, required=required, preferred=preferred), queue)


async def hand_over(tx: Tx, conversation_id: UUID, to: UUID, *, note: str = "") -> Work:
    """After a private word: who is beside takes it from here, without being asked again.

    Raises NotServed, NotBeside, AgentUnavailable, NotYours, MayNotPass.
    """
    conversation, work = await _mine_to_pass(tx, conversation_id)
    companion = beside(work.companions, to)
    if work.state != "assigned":
        raise NotServed
    if companion is None or companion.state != "there" or companion.role == "watching":
        raise NotBeside
    conversation = await works.noted(tx, conversation, note)
    await works.hold_agents(tx, work.agent_id, to)
    agent = await presence.locked(tx, to)
    if agent.presence not in THERE:
        raise AgentUnavailable
    _, work = await works.give(tx, conversation, replace(work, hand_offs=work.hand_offs + 1), agent)
    return work


async def adviser(tx: Tx, conversation_id: UUID) -> Adviser | None:
    """Who served this customer before who serves them now, and until when. Raises NotFound."""
    await conversations.get(tx, conversation_id)
    work = await store.work(tx, conversation_id)
    return await _former(tx, work) if work else None


async def hand_back(tx: Tx, conversation_id: UUID, *, wait: bool, note: str = "") -> Work:
    """To who served this customer before. If they are not there, it waits with them preferred when `wait` says so.

    Raises NoAdviser; AdviserAway with who it is, how they are and since when; NotYours, MayNotPass.
    """
    conversation, work = await _mine_to_pass(tx, conversation_id)
    former = await _former(tx, work)
    agent = await store.agent(tx, former.id) if former else None
    if former is None or agent is None:
        raise NoAdviser
    if agent.presence in THERE:
        return await transfer(tx, conversation_id, Goal(staff_id=agent.staff_id), note=note)
    if not wait:
        raise AdviserAway(
            staff_id=str(agent.staff_id), name=agent.name, presence=agent.presence, since=agent.since.isoformat()
        )
    queue = await _queue_of(tx, work, agent)
    conversation = await works.noted(tx, conversation, note)
    await works.hold_agents(tx, work.agent_id)
    await works.withdraw(tx, conversation, work)
    work = replace(await _let_go(tx, work), previous=Adviser(id=agent.staff_id, at=tx.now))
    return await _to_queue(tx, conversation, work, queue)


async def _mine_to_pass(tx: Tx, conversation_id: UUID) -> tuple[Conversation, Work]:
    """Held, open, and the actor's to pass on. Raises NotFound, NotWaiting, NotYours, MayNotPass."""
    await conversations.lock(tx, conversation_id)
    conversation, work = await works.held(tx, conversation_id)
    if conversation.state == "closed":
        raise NotWaiting
    works.check_serving(tx, conversation)
    if work.sensitive and work.state in ("assigned", "parked"):
        raise MayNotPass
    return conversation, work


async def _let_go(tx: Tx, work: Work) -> Work:
    """Whoever served it serves it no more."""
    if work.state not in ("assigned", "parked"):
        return work
    await store.end_stint(tx, work.id)
    return replace(
        work,
        hand_offs=work.hand_offs + 1,
        refused_by=(work.agent_id,) if work.agent_id else (),
        parked=None,
        companions=staying(work.companions),
    )


async def _line(tx: Tx, work: Work, to: Goal) -> tuple[Queue, tuple[SkillLevel, ...]]:
    """The queue to stand in, and what it asks for there. Raises NoQueue, NoSkill, NobodyHasSkill."""
    if to.skill is None:
        queue = await store.queue(tx, to.queue_id) if to.queue_id else None
        if queue is None or queue.archived:
            raise NoQueue
        return queue, queue.required if queue.id != work.queue_id else work.required
    asked = SkillLevel(name=to.skill, level=to.level)
    await skills.check_asked(tx, (asked,), "to_skill")
    house = await store.agents(tx)
    open_queues = [one for one in await store.queues(tx) if not one.archived]
    for queue in sorted(open_queues, key=lambda one: (one.id != work.queue_id, -_there(house, one, asked), one.id)):
        base = work.required if queue.id == work.queue_id else queue.required
        levels = {one.name: one.level for one in base}
        levels[asked.name] = max(asked.level, levels.get(asked.name, 0))
        if any(queue.id in agent.queue_ids and skilled(agent, levels) for agent in house):
            return queue, tuple(SkillLevel(name=name, level=level) for name, level in levels.items())
    raise NobodyHasSkill(skill=to.skill, level=to.level)


def _there(house: list[Agent], queue: Queue, asked: SkillLevel) -> int:
    """How many who serve this queue and have the skill are there now."""
    return sum(
        queue.id in agent.queue_ids and agent.presence in THERE and skilled(agent, {asked.name: asked.level})
        for agent in house
    )


async def _former(tx: Tx, work: Work) -> Adviser | None:
    return await works.known_by(tx, work.customer_id, but=work.agent_id)


async def _queue_of(tx: Tx, work: Work, agent: Agent) -> Queue:
    """Where this agent would get it: the queue that it stands in, if they serve it, else one of theirs."""
    id = work.queue_id if work.queue_id in agent.queue_ids else next(iter(agent.queue_ids), work.queue_id)
    queue = await store.queue(tx, id)
    assert queue is not None  # a foreign key
    return queue


async def _to_queue(tx: Tx, conversation: Conversation, work: Work, queue: Queue) -> Work:
    conversation = await conversations.move(tx, conversation, queue_id=queue.id, said="transferred")
    work = await works.save(tx, replace(work, state="waiting", queue_id=queue.id, agent_id=None))
    tx.emit(WorkQueued(work=work, conversation=conversation))
    return work


async def _to_colleague(tx: Tx, conversation: Conversation, work: Work, staff_id: UUID) -> Work:
    agent = await store.agent(tx, staff_id)
    if agent is None or agent.presence not in THERE or staff_id == tx.actor.id:
        raise AgentUnavailable
    conversation = await conversations.move(
        tx, conversation, queue_id=work.queue_id, said="transferred", follower=staff_id
    )
    queue = await store.queue(tx, work.queue_id)
    assert queue is not None  # a foreign key
    return await works.hold_out(tx, conversation, work, staff_id, queue)
