"""The router's round: what ran out is settled, then everybody who waits is matched with whoever has room.

One router at a time runs it, on the connection that holds the advisory lock: a leader that lost the lock lost its
connection too, and can write nothing more. What it knows stands in a `Mirror`; what it writes is checked against the tables.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from lingxi import conversations
from lingxi.engines.matching import Decision
from lingxi.platform.events import Logged
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import (
    AgentChanged,
    LoadsChanged,
    OfferEvent,
    PlaceChanged,
    PolicyChanged,
    QueueChanged,
    WorkEvent,
)
from lingxi.routing.model import FEWEST_STINTS, Load, Mirror, Place, Waits, Work
from lingxi.routing.service import policies, presence, works

PLACES_TOLD = 100
HARD_HOURS = 4
WAITS_DAYS = 7
LOADS_A_WHISPER = 50  # one notification carries so many


async def look(tx: Tx) -> Mirror:
    """The floor as it is."""
    return Mirror.of(
        policy=(await policies.policy_in_force(tx)).effective,
        agents=await store.agents(tx),
        works=await store.live(tx),
        queues=await store.queues(tx),
        forms=await store.forms(tx, timedelta(hours=HARD_HOURS)),
        handling=await store.handling(tx, tx.now - timedelta(days=WAITS_DAYS), FEWEST_STINTS),
    )


def learn(mirror: Mirror, batch: Iterable[Logged]) -> bool:
    """What the log says happened. True when something did that may let somebody be served."""
    news = False
    for logged in batch:
        if logged.name.startswith("routing."):
            news = True
            match logged.event():
                case WorkEvent(work=work) | OfferEvent(work=work):
                    mirror.apply_work(work, logged.at)
                case AgentChanged(agent=agent):
                    mirror.apply_agent(agent)
                case QueueChanged(queue=queue):
                    mirror.apply_queue(queue)
                case PolicyChanged(policy=made):
                    mirror.apply_policy(made.effective)
                case _:
                    pass
    return news


async def expire_leases(tx: Tx) -> None:
    """Agents without a sign of life are offline."""
    for staff_id in await store.lapsed(tx):
        agent = await presence.locked(tx, staff_id)  # reads as offline already
        await presence.changed(tx, replace(agent, since=tx.now))


@dataclass(frozen=True, slots=True, kw_only=True)
class Chores:
    """Offers to settle; conversations whose wrap-up is over, that come back from being parked, and that stand in no line; who was
    asked to come and did not (conversation and colleague); conversations that wait in a closed queue and were not told; those whose
    agent left without an answer; those that waited for somebody in particular long enough. Each in a transaction of its own.
    """

    offers: tuple[UUID, ...]
    wrap_ups: tuple[UUID, ...]
    strays: tuple[UUID, ...]
    untold: tuple[UUID, ...]
    deserted: tuple[UUID, ...]
    parked: tuple[UUID, ...]
    companions: tuple[tuple[UUID, UUID], ...]
    wishes: tuple[UUID, ...]


async def chores(tx: Tx) -> Chores:
    return Chores(
        offers=tuple(await store.stale_offers(tx)),
        wrap_ups=tuple(await store.overdue_wrap_ups(tx)),
        strays=tuple(await store.strays(tx)),
        untold=tuple(await store.untold(tx)),
        deserted=tuple(await store.deserted(tx)),
        parked=tuple(await store.due_back(tx)),
        companions=tuple(await store.stale_companions(tx)),
        wishes=tuple(await store.wishes_over(tx)),
    )


async def hold_out(tx: Tx, mirror: Mirror, decisions: Iterable[Decision]) -> list[Work]:
    """Offer what was decided, as far as it still holds: the work waits as it did, the agent is there and has room.

    Returns the work as it is then, for the mirror, once this is committed. Why something did not hold is told by the log.
    """
    wanted = [(mirror.works[one.work], one) for one in decisions if one.agent]
    waiting = await store.hold_waiting(tx, [work.id for work, _ in wanted])
    asked = sorted({one.agent for _, one in wanted if one.agent})
    room = await store.hold_available(tx, asked, mirror.policy.more_room)
    talks = {c.id: c for c in await conversations.several(tx, [work.conversation_id for work in waiting.values()])}
    made = []
    for known, decision in wanted:
        work = waiting.get(known.id)
        if (
            work is None
            or work.revision != known.revision
            or decision.agent is None
            or room.get(decision.agent, 0) <= 0
        ):
            continue
        room[decision.agent] -= 1
        explanation = mirror.explain(decision)
        queue = mirror.queues[work.queue_id]
        made.append(await works.hold_out(tx, talks[work.conversation_id], work, decision.agent, queue, explanation))
    return made


async def tell_places(tx: Tx, mirror: Mirror, told: dict[UUID, Place]) -> dict[UUID, Place]:
    """Whisper to waiting customers whose place moved since `told`, and keep what was said; returns what they know now."""
    now = mirror.places(PLACES_TOLD, tx.now)
    moved = [(work, place) for id, (work, place) in now.items() if told.get(id) != place]
    for work, place in moved:
        tx.whisper(PlaceChanged(customer_id=work.customer_id, place=place))
    if said := [(work, place) for work, place in moved if _waits_otherwise(told.get(place.conversation_id), place)]:
        await store.tell(tx, said)
    return {id: place for id, (_, place) in now.items()}


def _waits_otherwise(known: Place | None, place: Place) -> bool:
    return known is None or known.wait_seconds != place.wait_seconds


async def waits(tx: Tx) -> list[Waits]:
    """How often what waiting customers were told held, by queue, over the last seven days."""
    return await store.waits(tx, tx.now - timedelta(days=WAITS_DAYS))


def tell_loads(tx: Tx, mirror: Mirror, told: dict[UUID, int]) -> dict[UUID, int]:
    """Whisper to who watches the floor whose load changed since `told`; returns what they know now."""
    now = {id: mirror.load(id) for id in mirror.agents}
    changed = [Load(staff_id=id, load=load) for id, load in now.items() if told.get(id, 0) != load]
    for start in range(0, len(changed), LOADS_A_WHISPER):
        tx.whisper(LoadsChanged(loads=tuple(changed[start : start + LOADS_A_WHISPER])))
    return now
