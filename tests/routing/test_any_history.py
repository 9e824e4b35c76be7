"""Whatever happens on the floor, in whatever order: no customer is forgotten, none is served by two, nobody is offered too much."""

import pytest

from tests.routing.floor import Floor
from tests.world import World

pytestmark = pytest.mark.db


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_happens_one_after_the_other_nothing_is_lost(world: World, seed: int) -> None:
    floor = Floor(world, seed)
    for _ in range(80):
        await floor.step()
        if floor.did[-1] != "arrive":
            await floor.check()
    await floor.everybody_is_served_in_the_end()


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_happens_at_once_nothing_is_lost(world: World, seed: int) -> None:
    floor = Floor(world, seed)
    for _ in range(3):
        await floor.arrive()
    for _ in range(15):
        await floor.steps_at_once(6)
        await floor.check()
    await floor.everybody_is_served_in_the_end()
