"""Nobody is left hanging: what an agent leaves unanswered goes to somebody else, once, and the customer is told."""

import asyncio

import pytest

from lingxi import routing
from lingxi.conversations import Conversation
from lingxi.platform.auth import change_staff
from lingxi.routing.model import LEASE_SECONDS
from tests.world import World, at_once

pytestmark = pytest.mark.db


async def notices(world: World, talk: Conversation) -> list[str]:
    """What the centre told the customer."""
    return [one.notice.code for one in await world.messages(world.joe, talk) if one.notice]


async def test_a_closed_laptop_sends_the_unanswered_back_in_line_and_the_customer_is_told(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.served_by(world.tom, world.joe)
    await world.says(world.tom, talk, "Hello")
    world.later(60)
    await world.alive(world.tom)
    await world.is_("available", world.tom)
    wrote = await world.says(world.joe, talk, "My card is gone")
    await world.says(world.joe, talk, "Hello?")
    world.later(LEASE_SECONDS + 1)
    await world.is_("available", world.li_na)
    await world.route()
    work = await world.work(talk)
    assert (work.enqueued_at, work.due_at is not None) == (wrote.at, True)
    assert await world.load(world.tom) == 0
    await world.accepts(world.li_na, await world.offer(world.li_na))
    told = await world.messages(world.joe, talk)
    assert [one.notice.code for one in told if one.notice] == ["joined", "adviser_left", "joined"]
    [left] = [one.notice for one in told if one.notice and one.notice.code == "adviser_left"]
    assert left.data == {"name": "Tom"}
    assert (await world.work(talk)).due_at is None


async def test_a_short_break_of_the_line_changes_nothing(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.served_by(world.tom, world.joe)
    world.later(LEASE_SECONDS - 1)
    await world.route()
    assert (await world.work(talk)).agent_id == world.tom.id


async def test_what_was_answered_waits_for_the_customers_next_word(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.served_by(world.tom, world.joe)
    await world.says(world.tom, talk, "It is blocked now.")
    await world.is_("offline", world.tom)
    await world.route()
    assert (await world.work(talk)).agent_id == world.tom.id
    wrote = await world.says(world.joe, talk, "And a new one?")
    await world.route()
    assert ((await world.work(talk)).state, (await world.work(talk)).enqueued_at) == ("waiting", wrote.at)


async def test_whoever_has_a_meal_or_says_offline_for_a_moment(world: World) -> None:
    """A meal is a presence of people who come back; going offline is not."""
    await world.is_("meal", world.tom)
    talk = await world.served_by(world.tom, world.joe)
    await world.route()
    assert (await world.work(talk)).agent_id == world.tom.id
    await world.is_("offline", world.tom)
    await world.route()
    assert (await world.work(talk)).state == "waiting"
    assert await notices(world, talk) == ["joined", "adviser_left"]


async def test_rounds_that_cross_tell_the_customer_once(world: World) -> None:
    """As after a router that died in the middle: another does the same chores again."""
    await world.is_("available", world.tom)
    talk = await world.served_by(world.tom, world.joe)
    await world.is_("offline", world.tom)

    async def reroute() -> None:
        async with world.as_system() as tx:
            await routing.reroute(tx, talk.id)

    await asyncio.gather(*(reroute() for _ in range(4)))
    await world.route()
    assert (await notices(world, talk)).count("adviser_left") == 1


async def test_an_answer_at_the_last_moment_or_a_colleague_but_not_both(world: World) -> None:
    for _ in range(4):
        await world.is_("available", world.tom)
        talk = await world.served_by(world.tom, await world.come())
        await world.is_("offline", world.tom)
        await at_once(world.says(world.tom, talk, "Sorry, here I am"), world.route())
        work, seen = await world.work(talk), await world.see(talk.id)
        assert (work.state == "assigned") == (seen.owner_id == world.tom.id)
        await world.closes(world.mei, talk)


async def test_whoever_leaves_the_house_leaves_nobody_untold(world: World) -> None:
    await world.hire("Ada", "administrator")
    await world.is_("available", world.tom)
    talk = await world.served_by(world.tom, world.joe)
    async with world.as_system() as tx:
        await change_staff(tx, world.tom.id, active=False)
    assert (await world.work(talk)).state == "waiting"
    assert await notices(world, talk) == ["joined", "adviser_left"]


async def test_back_again_one_sees_who_took_what_over(world: World) -> None:
    await world.is_("available", world.tom)
    first = await world.served_by(world.tom, world.joe)
    second = await world.served_by(world.tom, world.wang_fang)
    gone = world.now
    await world.is_("offline", world.tom)
    await world.route()
    world.later(5)
    await world.takes(world.li_na, first)
    async with world.as_(world.tom) as tx:
        found = {one.conversation_id: one for one in await routing.taken_over(tx, gone)}
    assert found.keys() == {first.id, second.id}
    assert (found[first.id].by_id, found[first.id].taken_at) == (world.li_na.id, world.now)
    assert (found[second.id].by_id, found[second.id].customer_name) == (None, "王芳")
    async with world.as_(world.li_na) as tx:
        assert await routing.taken_over(tx, gone) == []


async def test_who_serves_without_being_on_the_floor_has_not_gone(world: World) -> None:
    talk = await world.served_by(world.mei, world.joe)
    await world.route()
    assert (await world.work(talk)).agent_id == world.mei.id
