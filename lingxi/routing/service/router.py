"""The router's round: what ran out is settled, then everybody who waits is matched with whoever has room.

One router at a time runs it, on the connection that holds the advisory lock: a leader that lost the lock lost its
connection too, and can write nothing more.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.engines import matching
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import PlaceChanged
from lingxi.routing.model import Agent, Place, Work
from lingxi.routing.service import presence, works

BATCH = 200
PLACES_TOLD = 100
REFUSAL_SECONDS = 120


async def expire_leases(tx: Tx) -> None:
    """Agents without a sign of life are offline."""
    for staff_id in await store.lapsed(tx):
        agent = await presence.locked(tx, staff_id)  # reads as offline already
        await presence.changed(tx, replace(agent, since=tx.now))


@dataclass(frozen=True, slots=True, kw_only=True)
class Chores:
    """Offers to settle; conversations whose wrap-up is over, and those that stand in no line. Each in a transaction of its own."""

    offers: tuple[UUID, ...]
    wrap_ups: tuple[UUID, ...]
    strays: tuple[UUID, ...]


async def chores(tx: Tx) -> Chores:
    return Chores(
        offers=tuple(offer.id for offer in await store.stale_offers(tx)),
        wrap_ups=tuple(await store.overdue_wrap_ups(tx)),
        strays=tuple(await store.strays(tx)),
    )


async def offer_round(tx: Tx) -> int:
    """Offer what waits to those who have room. Returns how many offers were made."""
    if not await store.anybody_waits(tx):
        return 0
    free = await store.free_agents(tx)
    served = sorted({id for agent in free for id in agent.queue_ids})
    waiting = await store.waiting(tx, served, BATCH) if served else []
    refused = await store.refusals(tx, [w.id for w in waiting], tx.now - timedelta(seconds=REFUSAL_SECONDS))
    needs = [_need(work, refused.get(work.id, frozenset())) for work in waiting]
    pairs = matching.match(needs, [_candidate(agent) for agent in free])
    await _hold_out(tx, pairs, {work.id: work for work in waiting})
    return len(pairs)


def _need(work: Work, refused_by: frozenset[UUID]) -> matching.Need:
    return matching.Need(id=work.id, queue_id=work.queue_id, since=work.enqueued_at, refused_by=refused_by)


def _candidate(agent: Agent) -> matching.Candidate:
    return matching.Candidate(
        id=agent.staff_id,
        queue_ids=frozenset(agent.queue_ids),
        room=agent.capacity - agent.load,
        load=agent.load,
        idle_since=agent.idle_since,
    )


async def _hold_out(tx: Tx, pairs: list[matching.Pair], waiting: dict[UUID, Work]) -> None:
    wanted = [waiting[pair.need].conversation_id for pair in pairs]
    talks = {c.id: c for c in await conversations.several(tx, wanted)}
    queues = {queue.id: queue for queue in await store.queues(tx)}
    for pair in pairs:
        work = waiting[pair.need]
        await works.hold_out(tx, talks[work.conversation_id], work, pair.candidate, queues[work.queue_id])


async def tell_places(tx: Tx, told: dict[UUID, Place]) -> dict[UUID, Place]:
    """Whisper to waiting customers whose place moved since `told`; returns what they know now."""
    now = {}
    for standing in await store.standings(tx, PLACES_TOLD):
        place = Place(conversation_id=standing.conversation_id, place=standing.place, agents=standing.agents)
        now[standing.conversation_id] = place
        if told.get(standing.conversation_id) != place:
            tx.whisper(PlaceChanged(customer_id=standing.customer_id, place=place))
    return now
