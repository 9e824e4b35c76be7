"""Presence: what a colleague is doing now. It is a lease: without a sign of life it ends by itself."""

from dataclasses import replace
from uuid import UUID

from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import AgentChanged
from lingxi.routing.model import CAPACITY, CAPACITY_LIMIT, Agent, Presence


async def agents(tx: Tx) -> list[Agent]:
    return await store.agents(tx)


async def set_presence(tx: Tx, presence: Presence) -> Agent:
    """The acting colleague chooses; the lease starts anew. Open offers of who leaves are withdrawn by the router."""
    if tx.actor.kind != "staff" or tx.actor.id is None:
        raise NotFound
    if presence == "not_responding":
        raise Invalid("Only the centre says that somebody does not respond.", field="presence")
    await store.ensure_agent(tx, tx.actor.id, CAPACITY)
    agent = await locked(tx, tx.actor.id)
    if agent.presence != presence or presence == "offline":  # one who lapsed reads as offline before anybody was told
        idle = tx.now if presence == "available" else agent.idle_since
        agent = replace(agent, presence=presence, since=tx.now, idle_since=idle, revision=agent.revision + 1)
        tx.emit(AgentChanged(agent=agent))
    await store.save_agent(tx, agent, lease=True, missed=0)
    return agent


async def renew(tx: Tx, staff_id: UUID) -> None:
    """A sign of life from somebody's desk."""
    await store.renew(tx, staff_id)


async def set_capacity(tx: Tx, staff_id: UUID, capacity: int) -> Agent:
    """How many conversations at once. Raises NotFound, Invalid."""
    if not 0 <= capacity <= CAPACITY_LIMIT:
        raise Invalid(f"Capacity is 0 to {CAPACITY_LIMIT}.", field="capacity", limit=CAPACITY_LIMIT)
    agent = replace(await locked(tx, staff_id), capacity=capacity)
    return await changed(tx, agent)


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


async def recount(tx: Tx, staff_id: UUID, *, idle_anew: bool = False) -> None:
    """Tell an agent's load, name and queues after they changed elsewhere; freed or newly burdened, they are idle anew."""
    agent = await locked(tx, staff_id)
    await changed(tx, replace(agent, idle_since=tx.now) if idle_anew else agent)


async def follow(tx: Tx, staff_id: UUID, *, active: bool) -> None:
    """Tell again who an agent is; who is no colleague any more is offline."""
    agent = await store.agent(tx, staff_id, lock=True)
    if agent is not None:
        gone = not active and agent.presence != "offline"
        await changed(tx, replace(agent, presence="offline", since=tx.now) if gone else agent)
