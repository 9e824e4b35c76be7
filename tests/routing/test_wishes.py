"""Choosing one's adviser: who served a customer lately is waited for until a stated time, and told of by name alone."""

from datetime import timedelta

import pytest

from lingxi import routing
from lingxi.conversations import Conversation
from lingxi.routing import AdviserFace
from tests.world import World, outcome

pytestmark = pytest.mark.db


async def adviser(world: World, talk: Conversation) -> AdviserFace | None:
    async with world.as_system() as tx:
        return await routing.adviser_for(tx, world.joe.id, None, await routing.work_of(tx, talk.id))


async def served(world: World) -> Conversation:
    """Li Na has served Joe; he asks again while both are there."""
    talk = await world.served_by(world.li_na, world.joe)
    await world.closes(world.li_na, talk)
    await world.finishes(world.li_na, talk)
    await world.is_("available", world.tom, world.li_na)
    return await world.asks(world.joe)


async def said(world: World, talk: Conversation) -> list[str]:
    return [one.notice.code for one in await world.messages(world.joe, talk) if one.notice]


async def test_a_wish_is_waited_for_though_others_are_free(world: World) -> None:
    talk = await served(world)
    assert await adviser(world, talk) == AdviserFace(name="李娜", there=True, wished_until=None)
    await world.can_take(world.li_na, 0)
    await world.wishes(world.joe, talk)
    await world.route()
    assert await world.offers(world.tom) == []
    assert await adviser(world, talk) == AdviserFace(
        name="李娜", there=True, wished_until=world.now + timedelta(minutes=30)
    )
    await world.can_take(world.li_na, 1)
    await world.route()
    offer = await world.offer(world.li_na)
    work = await world.accepts(world.li_na, offer)
    assert (work.agent_id, work.wish) == (world.li_na.id, None)


async def test_the_wish_ends_by_itself_and_the_customer_is_told(world: World) -> None:
    talk = await served(world)
    await world.is_("offline", world.li_na)
    await world.wishes(world.joe, talk)
    face = await adviser(world, talk)
    assert face == AdviserFace(name="李娜", there=False, wished_until=world.now + timedelta(hours=2))
    world.later(7199)
    await world.is_("available", world.tom)
    await world.route()
    await world.route()
    assert (await world.offer(world.tom)).conversation_id == talk.id
    assert await said(world, talk) == ["wish_made", "wish_ended"]


async def test_one_may_change_ones_mind_while_waiting(world: World) -> None:
    talk = await served(world)
    await world.is_("meal", world.li_na)
    await world.wishes(world.joe, talk)
    await world.wishes(world.joe, talk)
    await world.wishes(world.joe, talk, anybody=True)
    await world.wishes(world.joe, talk, anybody=True)
    await world.route()
    assert (await world.offer(world.tom)).conversation_id == talk.id
    await world.wishes(world.joe, talk)
    assert await world.offers(world.tom) == []
    await world.takes(world.tom, talk)
    assert await outcome(world.wishes(world.joe, talk)) == "not_waiting"
    assert await said(world, talk) == ["wish_made", "wish_dropped", "wish_made", "joined"]


async def test_strangers_and_those_of_long_ago_are_no_advisers(world: World) -> None:
    talk = await world.asks(world.joe)
    assert await adviser(world, talk) is None
    assert await outcome(world.wishes(world.joe, talk)) == "nobody_to_wish"
    await world.closes(world.joe, talk)
    talk = await served(world)
    await world.closes(world.joe, talk)
    world.later(2 * 86_400)
    assert await adviser(world, await world.asks(world.joe)) is None


async def test_who_serves_the_queue_no_more_is_not_waited_for(world: World) -> None:
    talk = await served(world)
    await world.is_("meal", world.li_na)
    await world.wishes(world.joe, talk)
    await world.change_queue(world.cards, members=(world.tom.id,))
    await world.route()
    assert (await world.work(talk)).wish is None
    assert (await world.offer(world.tom)).conversation_id == talk.id
    assert await adviser(world, talk) is None


async def test_called_by_the_same_adviser_for_a_day(world: World) -> None:
    talk = await served(world)
    await world.is_("meal", world.li_na)
    callback = await world.asks_to_be_called(world.joe, talk, adviser=True)
    assert callback.state == "agreed"
    await world.route()
    assert await world.offers(world.tom) == []
    await world.is_("available", world.li_na)
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == talk.id
