"""Several people reach for the same thing at the same instant: one has it, the others are told, and the sums are right."""

import asyncio
from collections import Counter
from uuid import UUID

import pytest

from lingxi import routing
from lingxi.conversations import Conversation
from lingxi.platform.auth import Staff
from lingxi.routing import Mirror, Work
from lingxi.routing.events import OfferEvent, OfferMade, WorkEvent
from lingxi.routing.model.mirror import HELD
from tests.world import World, at_once, outcome

pytestmark = pytest.mark.db


async def loads_are_right(world: World, *people: Staff) -> None:
    """What a router learns from the log alone is what can be counted in the tables."""
    async with world.as_system() as tx:
        policy = (await routing.policy_in_force(tx)).effective
    mirror = Mirror(policy=policy)
    routing.learn(mirror, await world.log())
    for person in people:
        assert mirror.load(person.id) == await world.load(person), f"the log tells another load of {person.name}"


async def test_two_accept_one_offer_and_one_is_told(world: World) -> None:
    """The same person at two desks: the second click finds it accepted, once."""
    await world.is_("available", world.tom)
    await world.asks(world.wang_fang)
    await world.route()
    offer = await world.offer(world.tom)
    first, second = await at_once(world.accepts(world.tom, offer), world.accepts(world.tom, offer))
    assert first == second
    assert Counter(one.name for one in await world.log())["routing.OfferAccepted"] == 1


async def test_one_accepts_while_the_other_takes_and_one_is_told(world: World) -> None:
    for _ in range(5):
        await world.is_("available", world.tom)
        talk = await world.asks(await world.come())
        await world.route()
        offer = await world.offer(world.tom)
        got = await at_once(world.accepts(world.tom, offer), world.takes(world.li_na, talk))
        won = [one for one in got if isinstance(one, Work)]
        assert len(won) == 1
        assert next(one for one in got if not isinstance(one, Work)) in ("offer_gone", "not_waiting")
        assert (await world.see(talk.id)).owner_id == won[0].agent_id
        await loads_are_right(world, world.tom, world.li_na)
        await world.closes(world.mei, talk)
        await world.finishes(world.mei, talk)


async def test_two_take_one_waiting_conversation_and_one_is_told(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    got = await at_once(world.takes(world.tom, talk), world.takes(world.li_na, talk))
    assert sorted("won" if isinstance(one, Work) else one for one in got) == ["not_waiting", "won"]
    await loads_are_right(world, *[one for one in (world.tom, world.li_na) if await world.load(one)])


async def test_an_answer_at_the_last_moment_or_a_missed_offer_but_not_both(world: World) -> None:
    for _ in range(5):
        await world.is_("available", world.tom)
        talk = await world.asks(await world.come())
        await world.route()
        offer = await world.offer(world.tom)
        accepted = outcome(world.accepts(world.tom, offer))
        world.later(world.cards.offer_seconds + 1)
        await world.alive(world.tom)
        got, _ = await asyncio.gather(accepted, world.route())
        work = await world.work(talk)
        if got == "offer_gone":
            assert work.state in ("waiting", "offered")
        else:
            assert (work.state, work.agent_id) == ("assigned", world.tom.id)
        await loads_are_right(world, world.tom)
        await world.closes(world.mei, talk)
        await world.finishes(world.mei, talk)


async def test_declining_two_at_once_counts_both(world: World) -> None:
    for _ in range(5):
        await world.is_("available", world.tom)
        for _ in range(2):
            await world.asks(await world.come())
        await world.route()
        offers = await world.offers(world.tom)
        assert len(offers) == 2
        await at_once(*(world.declines(world.tom, offer) for offer in offers))
        await loads_are_right(world, world.tom)
        for offer in offers:
            await world.closes(world.mei, await world.see(offer.conversation_id))


async def test_the_router_offers_nobody_more_than_fits_while_they_help_themselves(world: World) -> None:
    """Whoever pulls does so of their own will; what the router adds never goes beyond the capacity."""
    await world.is_("available", world.tom, world.li_na)
    await world.can_take(world.tom, 3)
    talks = [await world.asks(await world.come()) for _ in range(12)]
    for pulled in (talks[:2], talks[2:4]):
        await asyncio.gather(
            world.route(), *(outcome(world.takes(world.tom, talk)) for talk in pulled), world.route(), world.route()
        )
        await loads_are_right(world, world.tom, world.li_na)
    loads = [load for one in (world.tom, world.li_na) for load in await loads_when_offered(world, one)]
    assert loads
    assert max(loads) <= 3


async def loads_when_offered(world: World, staff: Staff) -> list[int]:
    """How much they had, each time that they were offered something, that offer included."""
    held, loads = dict[UUID, Work](), []
    for one in await world.log():
        event = one.event()
        if isinstance(event, WorkEvent | OfferEvent):
            known = held.get(event.work.id)
            if known is None or known.revision < event.work.revision:
                held[event.work.id] = event.work
            if isinstance(event, OfferMade) and event.offer.agent_id == staff.id:
                loads.append(sum(work.agent_id == staff.id and work.state in HELD for work in held.values()))
    return loads


async def test_li_na_hands_over_to_tom_while_tom_hands_over_to_li_na(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    for _ in range(8):
        one = await world.asks(await world.come())
        other = await world.asks(await world.come())
        await world.takes(world.li_na, one)
        await world.takes(world.tom, other)
        got = await at_once(
            world.passes(world.li_na, one, to=world.tom), world.passes(world.tom, other, to=world.li_na)
        )
        assert all(isinstance(work, Work) for work in got), got
        await loads_are_right(world, world.tom, world.li_na)
        for talk in (one, other):
            await world.closes(world.mei, talk)


async def test_two_hand_one_conversation_over_and_it_goes_one_way(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    talk = await world.asks(world.wang_fang)
    got = await at_once(
        world.passes(world.li_na, talk, to=world.tom),
        world.passes(world.tom, talk, to=world.li_na),
        world.passes(world.mei, talk, to=world.loans),
    )
    assert not [one for one in got if one in ("unavailable", "conflict")]
    assert len(await world.rows("select 1 from routing.offers where state = 'pending'")) <= 1
    await loads_are_right(world, world.tom, world.li_na)


async def test_everything_at_once_on_one_floor_never_stops_anybody(world: World) -> None:
    """Takes, accepts, closes and rounds that cross: no deadlock reaches a person, nothing is held by two."""
    await world.is_("available", world.tom, world.li_na)
    talks = [await world.asks(await world.come()) for _ in range(6)]
    await world.route()

    async def work_on(talk: Conversation, person: Staff, other: Staff) -> list[object]:
        return [
            await outcome(world.takes(person, talk)),
            await outcome(world.passes(person, talk, to=other)),
            await outcome(world.closes(person, talk)),
        ]

    rounds = [world.route() for _ in range(4)]
    moves = [
        work_on(talk, *people) for talk in talks for people in ((world.tom, world.li_na), (world.li_na, world.tom))
    ]
    got = await asyncio.gather(*rounds, *moves)
    assert "unavailable" not in [one for some in got if some for one in some]
    await loads_are_right(world, world.tom, world.li_na)


async def test_a_queue_changes_while_its_agents_work(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    talks = [await world.asks(await world.come()) for _ in range(4)]
    got = await asyncio.gather(
        outcome(world.change_queue(world.cards, members=(world.tom.id,))),
        *(outcome(world.takes(world.tom, talk)) for talk in talks),
        *(outcome(world.passes(world.li_na, talk, to=world.loans)) for talk in talks),
    )
    assert "unavailable" not in got
    await loads_are_right(world, world.tom, world.li_na)
