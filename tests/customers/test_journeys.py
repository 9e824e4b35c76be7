"""The journey map: what it draws of the ways that people took, and who is behind each flow."""

from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.customers.model.conditions import IsCustomer
from lingxi.customers.model.journeys import STARTS, STEPS, Path, drawn, keys, starts, through
from lingxi.customers.model.segments import SegmentInput
from lingxi.customers.service import journeys, segments
from lingxi.platform.problems import Invalid
from tests.customers.lives import did, met
from tests.world import World, outcome

HOUR = timedelta(hours=1)
paths = st.builds(
    Path,
    start=st.sampled_from(["", *"abcdefgh"]),
    channels=st.lists(st.sampled_from(["webchat", "email", "call"]), min_size=1, max_size=7).map(tuple),
    outcome=st.sampled_from(["open", "solved", "given_up"]),
)
many = st.dictionaries(paths, st.integers(1, 9), max_size=12).map(lambda found: list(found.items()))


@pytest.mark.pure
@given(many)
def test_whoever_comes_in_goes_out(ways: list[tuple[Path, int]]) -> None:
    """Each journey enters once and ends once; at every stop between as many leave as came."""
    map_ = drawn(ways, 1)
    into, out = Counter[str](), Counter[str]()
    for flow in map_.flows:
        into[flow.target] += flow.journeys
        out[flow.source] += flow.journeys
    for stop in map_.stops:
        if stop.kind != "start":
            assert into[stop.key] == stop.journeys
        if stop.kind != "end":
            assert out[stop.key] == stop.journeys
    assert sum(stop.journeys for stop in map_.stops if stop.kind == "start") == map_.journeys
    assert sum(stop.journeys for stop in map_.stops if stop.kind == "end") == map_.journeys == sum(n for _, n in ways)
    assert len({stop.key for stop in map_.stops}) == len(map_.stops)
    assert sum(stop.kind == "start" for stop in map_.stops) <= STARTS + 2
    assert max((stop.step for stop in map_.stops), default=0) <= STEPS + 2


@pytest.mark.pure
@given(many)
def test_behind_each_flow_are_the_journeys_that_it_counts(ways: list[tuple[Path, int]]) -> None:
    counted = dict(ways)
    for flow in drawn(ways, 1).flows:
        assert sum(counted[path] for path in through(ways, flow.source, flow.target)) == flow.journeys
    for stop in drawn(ways, 1).stops:
        assert sum(counted[path] for path in through(ways, stop.key, None)) == stop.journeys
    assert len(through(ways, None, None)) == len(ways)


@pytest.mark.pure
def test_long_ways_are_folded() -> None:
    long = Path(start="x", channels=("webchat",) * 9, outcome="solved")
    on = keys(long, starts([(long, 1)]))
    assert on == ("0:x", "1:webchat", "2:webchat", "3:webchat", "4:webchat", "5:*", "end:solved")


async def told(world: World) -> None:
    """Joe looked, chatted, wrote and was helped; Wang Fang called and gave up; Joe chatted long ago."""
    await did(world, world.joe.id, "Order viewed", ago=5 * HOUR)
    matter = await met(world, world.joe.id, "webchat", outcome="given_up", ago=4 * HOUR, subject="Late")
    await met(world, world.joe.id, "email", outcome="solved", matter=matter, ago=2 * HOUR)
    await met(world, world.wang_fang.id, "call", outcome="given_up", ago=HOUR)
    old = await met(world, world.joe.id, "webchat", outcome="given_up", ago=timedelta(days=40))
    await met(world, world.joe.id, "webchat", matter=old, ago=3 * HOUR)


@pytest.mark.db
async def test_the_map_tells_how_people_came_and_whether_they_were_helped(world: World) -> None:
    await told(world)
    async with world.as_(world.mei) as tx:
        map_ = await journeys.drawn(tx, None, None, None)
    assert (map_.journeys, map_.people, map_.solved, map_.given_up, map_.hops) == (2, 2, 1, 1, 1)
    assert {(flow.source, flow.target) for flow in map_.flows} == {
        ("0:Order viewed", "1:webchat"),
        ("1:webchat", "2:email"),
        ("2:email", "end:solved"),
        ("0:", "1:call"),
        ("1:call", "end:given_up"),
    }


@pytest.mark.db
async def test_behind_a_flow_stand_the_people(world: World) -> None:
    await told(world)

    async def behind(source: str | None, target: str | None) -> list[str | None]:
        found, cursor = [], None
        while True:
            async with world.as_(world.mei) as tx:
                page = await journeys.people(tx, None, None, None, source=source, target=target, cursor=cursor, limit=1)
            found += [one.person.name for one in page.items]
            if (cursor := page.next) is None:
                return found

    assert await behind("1:webchat", "2:email") == ["Joe"]
    assert await behind("end:given_up", None) == ["王芳"]
    assert await behind(None, None) == ["王芳", "Joe"]
    assert await behind("1:call", "end:solved") == []


@pytest.mark.db
async def test_a_map_of_a_segment_and_a_period_has_nobody_else(world: World) -> None:
    await told(world)
    english = SegmentInput(name_zh="英语", name_en="English", condition=IsCustomer(languages=("en",)))
    async with world.as_(world.mei) as tx:
        segment = await segments.create(tx, english)
        only = await journeys.drawn(tx, segment.id, None, None)
        long_ago = await journeys.drawn(tx, None, world.now - timedelta(days=50), world.now - timedelta(days=30))
        nothing = await journeys.drawn(tx, None, world.now - timedelta(days=2), world.now - timedelta(days=1))
    assert (only.journeys, only.people, only.solved) == (1, 1, 1)
    assert (long_ago.journeys, long_ago.again) == (1, 1), "it began then, whenever it ended"
    assert (nothing.journeys, nothing.stops) == (0, ())


@pytest.mark.db
async def test_a_period_has_a_beginning_an_end_and_at_most_a_year(world: World) -> None:
    async with world.as_(world.mei) as tx:
        for since, until in [
            (world.now, world.now),
            (world.now - timedelta(days=500), world.now),
            (world.now.replace(tzinfo=None) - HOUR, world.now),
        ]:
            assert await outcome(journeys.drawn(tx, None, since, until)) == Invalid.code
        strange = journeys.people(tx, None, None, None, source=None, target=None, cursor="yesterday", limit=1)
        assert await outcome(strange) == Invalid.code
