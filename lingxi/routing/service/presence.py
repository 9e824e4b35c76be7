"""Presence: what a colleague is doing now. It is a lease: without a sign of life it ends by itself. And what they can do."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from lingxi.conversations import Author
from lingxi.customers import Language
from lingxi.engines.matching import CHANNELS, Channel
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import AgentChanged, PresenceSetFor
from lingxi.routing.model import CAPACITY, CAPACITY_LIMIT, Agent, AgentUnavailable, Load, Presence
from lingxi.routing.service import skills

LIKES_LIMIT = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentInput:
    """What is left out stays as it is. See `Agent`; `likes` are queue ids."""

    capacity: int | None = None
    capacities: Mapping[Channel, int] | None = None
    skills: Mapping[str, int] | None = None
    languages: Mapping[Language, int] | None = None
    likes: tuple[UUID, ...] | None = None
    likes_languages: tuple[Language, ...] | None = None
    in_training: bool | None = None


async def agents(tx: Tx) -> list[Agent]:
    return await store.agents(tx)


async def loads(tx: Tx) -> list[Load]:
    """Of every agent who has something at the moment."""
    return await store.loads(tx)


async def set_presence(tx: Tx, presence: Presence) -> Agent:
    """The acting colleague chooses; the lease starts anew. Open offers of who leaves are withdrawn by the router."""
    if tx.actor.kind != "staff" or tx.actor.id is None:
        raise NotFound
    if presence == "not_responding":
        raise Invalid("Only the centre says that somebody does not respond.", field="presence")
    await store.ensure_agent(tx, tx.actor.id, CAPACITY)
    agent = await locked(tx, tx.actor.id)
    if agent.presence != presence or presence == "offline":  # one who lapsed reads as offline before anybody was told
        agent = replace(agent, presence=presence, since=tx.now, revision=agent.revision + 1)
        tx.emit(AgentChanged(agent=agent))
    await store.save_agent(tx, agent, lease=True, missed=0)
    return agent


async def set_presence_of(tx: Tx, staff_id: UUID, presence: Presence) -> Agent:
    """Somebody who watches over the floor frees a colleague who is stuck in a state; their desk says who did it.

    The lease stays theirs: raises AgentUnavailable for who is not there at all. Raises NotFound, Invalid.
    """
    if presence == "not_responding":
        raise Invalid("Only the centre says that somebody does not respond.", field="presence")
    agent = await locked(tx, staff_id)
    if agent.presence == "offline":
        raise AgentUnavailable
    agent = replace(agent, presence=presence, since=tx.now, revision=agent.revision + 1)
    await store.save_agent(tx, agent, missed=0)
    tx.emit(PresenceSetFor(agent=agent, by=Author(kind="staff", id=tx.actor.id, name=tx.actor.name)))
    return agent


async def renew(tx: Tx, staff_id: UUID) -> None:
    """A sign of life from somebody's desk."""
    await store.renew(tx, staff_id)


async def change_agent(tx: Tx, staff_id: UUID, wanted: AgentInput) -> Agent:
    """What somebody can do, and how much at once. Raises NotFound, Invalid, NoSkill."""
    await _check(tx, wanted)
    agent = await locked(tx, staff_id)
    return await changed(
        tx,
        replace(
            agent,
            capacity=agent.capacity if wanted.capacity is None else wanted.capacity,
            capacities=agent.capacities if wanted.capacities is None else wanted.capacities,
            skills=agent.skills if wanted.skills is None else _known(wanted.skills),
            languages=agent.languages if wanted.languages is None else _known(wanted.languages),
            likes=agent.likes if wanted.likes is None else tuple(sorted({str(id) for id in wanted.likes})),
            likes_languages=(
                agent.likes_languages if wanted.likes_languages is None else tuple(sorted(set(wanted.likes_languages)))
            ),
            in_training=agent.in_training if wanted.in_training is None else wanted.in_training,
        ),
    )


def _known(levels: Mapping[Any, int]) -> dict[str, int]:
    """Level 0 is as good as not known."""
    return {name: level for name, level in sorted(levels.items()) if level}


async def _check(tx: Tx, wanted: AgentInput) -> None:
    for field, limits in (("capacity", [wanted.capacity or 0]), ("capacities", (wanted.capacities or {}).values())):
        if not all(0 <= limit <= CAPACITY_LIMIT for limit in limits):
            raise Invalid(f"Capacity is 0 to {CAPACITY_LIMIT}.", field=field, limit=CAPACITY_LIMIT)
    if set(wanted.capacities or ()) - set(CHANNELS):
        raise Invalid("There is no such class of channels.", field="capacities")
    for field, levels in (("skills", wanted.skills or {}), ("languages", wanted.languages or {})):
        skills.check_levels(levels.values(), field)
    if len(wanted.likes or ()) > LIKES_LIMIT:
        raise Invalid("So many wishes are none.", field="likes", limit=LIKES_LIMIT)
    await skills.check_names(tx, wanted.skills or {})


async def ensured(tx: Tx, staff_id: UUID) -> Agent:
    """Hold an agent, who may become one only now. Raises NotFound."""
    new = await store.ensure_agent(tx, staff_id, CAPACITY)
    agent = await locked(tx, staff_id)
    if new:
        tx.emit(AgentChanged(agent=agent))
    return agent


async def locked(tx: Tx, staff_id: UUID) -> Agent:
    """Hold an agent until the end of the transaction. Raises NotFound."""
    agent = await store.agent(tx, staff_id, lock=True)
    if agent is None:
        raise NotFound
    return agent


async def changed(tx: Tx, agent: Agent, *, missed: int | None = None) -> Agent:
    """Store a held agent and tell."""
    agent = replace(agent, revision=agent.revision + 1)
    await store.save_agent(tx, agent, missed=missed)
    tx.emit(AgentChanged(agent=agent))
    return agent


async def tell(tx: Tx, staff_id: UUID) -> None:
    """Tell again who an agent is, after name or queues changed elsewhere."""
    await changed(tx, await locked(tx, staff_id))


async def follow(tx: Tx, staff_id: UUID, *, active: bool) -> None:
    """Tell again who an agent is; who is no colleague any more is offline."""
    agent = await store.agent(tx, staff_id, lock=True)
    if agent is not None:
        gone = not active and agent.presence != "offline"
        await changed(tx, replace(agent, presence="offline", since=tx.now) if gone else agent)
