"""Presence is a lease: whoever gives no sign of life is offline, and what rang at their desk rings elsewhere."""

import pytest

from lingxi import routing
from lingxi.platform import auth
from lingxi.platform.auth import Staff
from lingxi.routing import Agent
from lingxi.routing.events import AgentChanged
from lingxi.routing.model import LEASE_SECONDS
from tests.world import World, outcome

pytestmark = pytest.mark.db


async def told_last(world: World, staff: Staff) -> Agent:
    """The agent as the newest event showed them."""
    told = [one.event() for one in await world.log() if one.name == AgentChanged.name]
    return [one.agent for one in told if isinstance(one, AgentChanged) and one.agent.staff_id == staff.id][-1]


async def test_whoever_falls_silent_is_offline_and_everybody_is_told(world: World) -> None:
    await world.is_("available", world.tom)
    world.later(LEASE_SECONDS + 1)
    assert (await world.agent(world.tom)).presence == "offline"
    await world.route()
    agent = await told_last(world, world.tom)
    assert (agent.presence, agent.since) == ("offline", world.now)


async def test_a_sign_of_life_keeps_one_there(world: World) -> None:
    await world.is_("available", world.tom)
    for _ in range(3):
        world.later(LEASE_SECONDS - 1)
        await world.alive(world.tom)
    assert (await world.agent(world.tom)).presence == "available"


async def test_a_lease_that_ran_out_is_not_renewed_by_a_late_sign(world: World) -> None:
    await world.is_("available", world.tom)
    world.later(LEASE_SECONDS + 1)
    await world.alive(world.tom)
    assert (await world.agent(world.tom)).presence == "offline"
    await world.is_("available", world.tom)
    assert (await world.agent(world.tom)).presence == "available"
    assert (await told_last(world, world.tom)).presence == "available"


async def test_what_rang_at_a_silent_desk_rings_at_another(world: World) -> None:
    await world.change_queue(world.cards, offer_seconds=600)
    await world.is_("available", world.tom)
    talk = await world.asks(world.wang_fang)
    await world.route()
    offer = await world.offer(world.tom)
    world.later(LEASE_SECONDS + 1)
    await world.is_("available", world.li_na)
    await world.route()
    assert await world.offers(world.tom) == []
    assert (await world.offer(world.li_na)).conversation_id == talk.id
    assert await world.load(world.tom) == 0
    assert await outcome(world.accepts(world.tom, offer)) == "offer_gone"


async def test_an_offer_is_withdrawn_when_one_goes_for_a_meal_and_that_is_no_miss(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.asks(world.wang_fang)
    await world.route()
    await world.is_("meal", world.tom)
    await world.route()
    assert await world.offers(world.tom) == []
    assert (await world.work(talk)).state == "waiting"
    assert (await world.agent(world.tom)).presence == "meal"


async def test_what_a_silent_colleague_has_answered_stays_theirs(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.served_by(world.tom, world.joe)
    await world.says(world.tom, talk, "One moment")
    world.later(LEASE_SECONDS + 1)
    await world.route()
    assert (await world.work(talk)).agent_id == world.tom.id
    await world.passes(world.mei, talk, to=world.cards)
    assert (await world.work(talk)).state == "waiting"


async def test_going_offline_after_falling_silent_is_told_too(world: World) -> None:
    """Nobody had been told of the silence yet; the router would find nothing to tell any more."""
    await world.is_("available", world.tom)
    world.later(LEASE_SECONDS + 1)
    await world.is_("offline", world.tom)
    await world.route()
    assert (await told_last(world, world.tom)).presence == "offline"


async def test_nobody_chooses_not_to_respond(world: World) -> None:
    assert await outcome(world.is_("not_responding", world.tom)) == "invalid"


async def test_choosing_the_same_again_tells_nobody(world: World) -> None:
    await world.is_("available", world.tom)
    told = len(await world.log())
    await world.is_("available", world.tom)
    assert len(await world.log()) == told


async def test_coming_back_from_not_responding_is_forgiven(world: World) -> None:
    await world.is_("available", world.tom)
    await world.asks(world.wang_fang)
    for _ in range(2):
        await world.route()
        world.later(world.cards.offer_seconds + 1)
        await world.alive(world.tom)
    await world.route()
    assert (await world.agent(world.tom)).presence == "not_responding"
    await world.is_("available", world.tom)
    await world.route()
    world.later(world.cards.offer_seconds + 1)
    await world.alive(world.tom)
    await world.route()
    assert (await world.agent(world.tom)).presence == "available"


async def test_capacity_has_bounds_and_an_agent(world: World) -> None:
    for wrong in (-1, 51):
        assert await outcome(world.can_take(world.tom, wrong)) == "invalid"
    assert await outcome(world.can_take(world.mei, 3)) == "not_found"
    await world.can_take(world.tom, 0)
    await world.is_("available", world.tom)
    talk = await world.asks(world.wang_fang)
    await world.route()
    assert (await world.work(talk)).state == "waiting"


async def test_a_new_name_is_known_on_the_floor(world: World) -> None:
    async with world.as_(world.tom) as tx:
        await auth.change_me(tx, name="Thomas", language="en")
    assert (await told_last(world, world.tom)).name == "Thomas"
    assert (await world.agent(world.tom)).name == "Thomas"


async def test_a_customer_and_a_machine_have_no_presence(world: World) -> None:
    async with world.as_(world.joe) as tx:
        assert await outcome(routing.set_presence(tx, "available")) == "not_found"
