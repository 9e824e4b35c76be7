"""Two people pass one conversation on in two ways at the same instant: one way it goes, the other person is told."""

from collections.abc import Coroutine
from typing import Any

import pytest

from lingxi import routing
from lingxi.conversations import Conversation
from lingxi.routing import Work
from tests.routing.floor import FORGOTTEN, TWICE
from tests.routing.test_races import loads_are_right
from tests.world import World, at_once, outcome

pytestmark = pytest.mark.db
TOLD = {
    "agent_unavailable",
    "already_beside",
    "not_beside",
    "not_parked",
    "not_served",
    "not_waiting",
    "not_yours",
    "offer_gone",
}


async def all_is_well(world: World, got: list[Any]) -> None:
    assert {one for one in got if isinstance(one, str)} <= TOLD
    assert await world.rows(FORGOTTEN) == []
    assert await world.rows(TWICE) == []
    await loads_are_right(world, world.li_na, world.tom, world.mei)


async def served(world: World, *, advised: bool = False) -> Conversation:
    talk = await world.served_by(world.li_na, await world.come())
    if advised:
        await world.consulted(world.li_na, talk, world.tom)
    return talk


async def test_two_take_over_and_the_last_one_has_it(world: World) -> None:
    other = await world.hire("Ada", "supervisor")
    await world.is_("available", world.li_na)
    talk = await served(world)
    got = await at_once(*(world.does(one, routing.take_over, talk, "mine") for one in (world.mei, other)))
    works = [one for one in got if isinstance(one, Work)]
    assert len(works) == 2
    now = await world.work(talk)
    assert now.agent_id == max(works, key=lambda one: one.revision).agent_id
    told = await world.rows("select to_id from routing.asides order by at")
    assert len(told) == 2, "whoever had it is told, the quicker supervisor too"
    await all_is_well(world, got)


async def test_handing_over_meets_the_helper_leaving(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    for _ in range(6):
        talk = await served(world, advised=True)
        got = await at_once(
            world.does(world.li_na, routing.hand_over, talk, world.tom.id), world.does(world.tom, routing.leave, talk)
        )
        assert sum(isinstance(one, Work) for one in got) == 1, got
        owner = world.tom if isinstance(got[0], Work) else world.li_na
        assert (await world.see(talk.id)).owner_id == owner.id
        await all_is_well(world, got)


async def test_coming_meets_being_asked_no_more(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    for _ in range(6):
        talk = await served(world)
        await world.asks_advice(world.li_na, talk, world.tom)
        got = await at_once(
            world.does(world.tom, routing.come, talk), world.does(world.li_na, routing.dismiss, talk, world.tom.id)
        )
        assert isinstance(got[1], Work), "who came first is thanked, who was too slow is not there"
        assert (await world.work(talk)).companions == ()
        await all_is_well(world, got)


async def test_asking_somebody_twice_asks_once(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await served(world)
    got = await at_once(*(world.asks_advice(one, talk, world.tom) for one in (world.li_na, world.mei)))
    assert sorted("asked" if isinstance(one, Work) else one for one in got) == ["already_beside", "asked"]
    assert len((await world.work(talk)).companions) == 1
    await all_is_well(world, got)


async def test_parking_meets_everything_that_can_meet_it(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    for meets in ("takes over", "passes on", "closes", "writes", "hands over"):
        talk = await served(world, advised=True)
        verbs: dict[str, Coroutine[Any, Any, object]] = {
            "takes over": world.does(world.mei, routing.take_over, talk, "mine"),
            "passes on": world.passes(world.mei, talk, to=world.loans),
            "closes": world.closes(world.mei, talk),
            "writes": world.notes(world.mei, talk, "?"),
            "hands over": world.does(world.mei, routing.hand_over, talk, world.tom.id),
        }
        chosen = verbs.pop(meets)
        for unused in verbs.values():
            unused.close()
        got = await at_once(world.does(world.li_na, routing.park, talk, reason="later", until=None), chosen)
        await all_is_well(world, got)


async def test_resuming_meets_pulling_and_coming_back_by_itself(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    for _ in range(6):
        talk = await served(world)
        await world.says(world.li_na, talk, "请稍等")
        await world.does(world.li_na, routing.park, talk, reason="later", until=None)
        async with world.as_system() as tx:
            await tx.db.execute("update routing.works set parked = jsonb_set(parked, '{position}', '0')")
        got = await at_once(
            world.does(world.li_na, routing.resume, talk), outcome(world.takes(world.tom, talk)), world.route()
        )
        work = await world.work(talk)
        assert work.state in ("assigned", "offered")
        assert sum(isinstance(one, Work) for one in got) <= 2
        assert len(
            await world.rows("select 1 from routing.stints where work_id = %s and ended_at is null", work.id)
        ) == (work.state == "assigned")
        await all_is_well(world, [one for one in got if one is not None])
        await world.closes(world.mei, talk)
        await world.finishes(world.mei, talk)


async def test_two_hand_over_to_each_other_at_once(world: World) -> None:
    """Both hold two conversations and two agents: no deadlock reaches them."""
    await world.is_("available", world.li_na, world.tom)
    for _ in range(5):
        one, other = await served(world, advised=True), await world.served_by(world.tom, await world.come())
        await world.consulted(world.tom, other, world.li_na)
        got = await at_once(
            world.does(world.li_na, routing.hand_over, one, world.tom.id),
            world.does(world.tom, routing.hand_over, other, world.li_na.id),
        )
        assert all(isinstance(work, Work) for work in got), got
        await all_is_well(world, got)
