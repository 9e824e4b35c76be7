"""What waiting customers are told about their wait, and whether it holds."""

from dataclasses import replace
from datetime import timedelta

import pytest

from lingxi import routing
from lingxi.routing import Mirror, Place
from lingxi.routing.model import FEWEST_STINTS, told_seconds
from tests.world import World


@pytest.mark.pure
def test_what_is_said_is_a_round_time_that_grows_with_the_line() -> None:
    said = [told_seconds(place, 2.0, 240.0) for place in range(40)]
    assert said[:4] == [60, 300, 600, 600]
    assert said == sorted(said, key=lambda one: one or 0)
    assert (told_seconds(1, 0.0, 240.0), told_seconds(400, 1.0, 240.0)) == (None, 100_800)


async def served(world: World, count: int, seconds: float) -> None:
    """Tom serves customers of the cards queue, one after the other."""
    for _ in range(count):
        talk = await world.served_by(world.tom, await world.come())
        world.later(seconds - 1)
        await world.is_("available", world.tom)
        await world.closes(world.tom, talk)
        await world.finishes(world.tom, talk)


async def tell(world: World) -> Mirror:
    async with world.as_system() as tx:
        mirror = await routing.look(tx)
        await routing.tell_places(tx, mirror, {})
    return mirror


@pytest.mark.db
async def test_nobody_is_told_what_nobody_can_know(world: World) -> None:
    await world.is_("available", world.tom)
    await served(world, FEWEST_STINTS - 1, 100)
    talk = await world.asks(world.joe)
    await tell(world)
    assert (await place(world, talk.id)).wait_seconds is None
    await world.closes(world.joe, talk)
    await served(world, 1, 100)
    talk = await world.asks(world.joe)
    await tell(world)
    assert (await place(world, talk.id)).wait_seconds == 60


async def place(world: World, id: object) -> Place:
    async with world.as_(world.joe) as tx:
        found = await routing.place(tx, id)  # type: ignore[arg-type]
    assert found
    return found


@pytest.mark.db
async def test_the_router_and_a_visitors_snapshot_say_the_same(world: World) -> None:
    await world.is_("available", world.tom)
    await world.can_take(world.tom, 1)
    await served(world, FEWEST_STINTS, 170)
    await world.served_by(world.tom, await world.come())
    first = await world.asks(world.wang_fang)
    world.later(1)
    second = await world.asks(world.joe)
    mirror = await tell(world)
    told = {id: one for id, (_, one) in mirror.places(10, world.now).items()}
    # 200 seconds each, wrap-up included: four of five wait at most 322 and 599
    assert [told[one.id].wait_seconds for one in (first, second)] == [600, 600]
    assert await place(world, second.id) == told[second.id]
    await world.is_("meal", world.tom)
    await tell(world)
    assert (await place(world, second.id)).wait_seconds is None


@pytest.mark.db
async def test_whoever_comes_back_later_stands_in_no_line_until_then(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.asks(world.joe)
    mirror = await tell(world)
    work = mirror.works[(await world.work(talk)).id]
    later = world.now + timedelta(hours=1)
    mirror.apply_work(replace(work, not_before=later, revision=work.revision + 1))
    assert mirror.places(10, world.now) == {}
    assert list(mirror.places(10, later)) == [talk.id]


@pytest.mark.db
async def test_supervisors_see_how_often_the_word_was_kept(world: World) -> None:
    await world.is_("available", world.tom)
    await served(world, FEWEST_STINTS, 100)
    for seconds in (30, 300):
        talk = await world.asks(world.joe)
        await tell(world)
        world.later(seconds)
        await world.takes(world.tom, talk)
        await world.closes(world.tom, talk)
        await world.finishes(world.tom, talk)
    gone = await world.asks(world.joe)
    await tell(world)
    await world.closes(world.joe, gone)
    async with world.as_(world.mei) as tx:
        [found] = await routing.waits(tx)
    assert (found.queue_id, found.served, found.within, found.quantile) == (world.cards.id, 2, 1, 0.8)
