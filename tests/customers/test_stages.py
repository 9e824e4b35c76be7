"""Stages: everybody is in the first whose condition holds, also when time alone changes it."""

from datetime import timedelta
from uuid import UUID

import pytest

from lingxi import customers
from lingxi.app.stages_loop import Due, sweep
from lingxi.customers import Stage
from lingxi.customers.events import ActivitiesRecorded, CustomersImported, StageChanged, StagesDefined
from lingxi.customers.model.conditions import Condition, Did, HasRecord, InStage
from lingxi.customers.service import segments, stages
from lingxi.platform.database import Database
from tests.customers.lives import did, ordered
from tests.world import World, outcome

pytestmark = pytest.mark.db
HOUR = timedelta(hours=1)


def stage(key: str, condition: Condition) -> Stage:
    return Stage(key=key, name_zh=key, name_en=key, tone="calm", condition=condition)


JOURNEY = [
    stage("trouble", HasRecord(types=("order",), late=True)),
    stage("waiting", HasRecord(types=("order",), open=True)),
    stage("looking", Did(names=("Viewed",), within="12h")),
]


@pytest.fixture(autouse=True)
async def defined(world: World) -> None:
    async with world.as_(world.mei) as tx:
        await stages.put_stages(tx, JOURNEY)


async def settled(world: World, *people: UUID) -> int:
    async with world.as_system() as tx:
        return await customers.settle(tx, people)


async def where(world: World, person: UUID) -> str | None:
    async with world.as_(world.mei) as tx:
        found = await stages.whereabouts(tx, person)
    return found.stage.key if found.stage else None


async def moves(world: World) -> list[tuple[str | None, str | None]]:
    told = [one.event() for one in await world.log()]
    return [(event.former, event.stage) for event in told if isinstance(event, StageChanged)]


async def test_a_journey_is_told_stage_by_stage(world: World) -> None:
    joe = world.joe.id
    await settled(world, joe)
    assert await where(world, joe) is None
    await did(world, joe, "Viewed")
    await settled(world, joe)
    await ordered(world, joe, "Order 7", due=world.now + 2 * HOUR)
    await settled(world, joe)
    assert await where(world, joe) == "waiting"
    world.later(3 * 3600)
    assert await settled(world, joe) == 1, "nothing happened but time"
    assert await settled(world, joe) == 0
    async with world.as_(world.mei) as tx:
        found = await stages.whereabouts(tx, joe)
    assert found.stage == JOURNEY[0]
    assert found.since == world.now
    assert found.why
    assert found.why.newest[0].what == "Order 7"
    assert await moves(world) == [(None, "looking"), ("looking", "waiting"), ("waiting", "trouble")]


async def test_two_who_are_one_are_in_one_stage_and_in_two_again(world: World) -> None:
    one, other = world.wang_fang.id, world.joe.id
    await did(world, one, "Viewed")
    await ordered(world, other, "Order 7")
    await settled(world, one, other)
    async with world.as_system() as tx:
        merge = await customers.merge(tx, one, other, rule="colleague", evidence={})
    await settled(world, one, other)
    assert await where(world, one) == await where(world, other) == "waiting"
    assert await world.rows("select person_id from customers.person_stages") == [(min(one, other),)]
    async with world.as_system() as tx:
        await customers.unmerge(tx, merge.id)
    await settled(world, one, other)
    assert (await where(world, one), await where(world, other)) == ("looking", "waiting")


async def test_stages_that_are_gone_are_left(world: World, database: Database) -> None:
    await did(world, world.joe.id, "Viewed")
    await settled(world, world.joe.id)
    async with world.as_(world.mei) as tx:
        await stages.put_stages(tx, [])
    assert await where(world, world.joe.id) is None
    await sweep(database)
    assert await world.rows("select * from customers.person_stages") == []
    assert (await moves(world))[-1] == ("looking", None)


async def test_a_sweep_finds_everybody(world: World, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lingxi.app.stages_loop.PAGE", 2)
    people = [world.joe, world.wang_fang, *[await world.come() for _ in range(3)]]
    for one in people:
        await ordered(world, one.id, "Order")
    await sweep(database)
    async with world.as_(world.mei) as tx:
        [waiting] = await stages.counts(tx)
    assert (waiting.key, waiting.people) == ("waiting", 5)


async def test_the_log_says_who_is_to_be_looked_at(world: World) -> None:
    due = Due(everybody=False)
    async with world.as_system() as tx:
        await customers.learn(tx, world.joe.id, {"plan": "gold"}, source="import")
        await customers.merge(tx, world.wang_fang.id, world.joe.id, rule="colleague", evidence={})
    news = [one for one in await world.log() if one.name in ("customers.AttributesLearnt", "customers.CustomersMerged")]
    due.hear(news[:1])
    assert due.taken() == [world.joe.id]
    due.hear(news)
    assert set(due.taken()) == {world.wang_fang.id, world.joe.id}
    assert (due.taken(), due.everybody) == ([], False)
    due.hear([one for one in await world.log() if one.name == StagesDefined.name])
    assert due.everybody


async def test_segments_may_ask_for_stages_and_stages_may_not(world: World) -> None:
    await did(world, world.joe.id, "Viewed")
    await settled(world, world.joe.id)
    async with world.as_(world.mei) as tx:
        [only] = (await segments.members(tx, InStage(keys=("looking",)), cursor=None, limit=5)).items
        assert (only.person.name, only.stage) == ("Joe", "looking")
        assert await outcome(stages.put_stages(tx, [stage("a", InStage(keys=("looking",)))])) == "invalid"
        assert await outcome(stages.put_stages(tx, [JOURNEY[0], JOURNEY[0]])) == "invalid"
        assert await outcome(stages.put_stages(tx, [stage("In Trouble", Did())])) == "invalid"


@pytest.mark.parametrize("customers_of", [(1,), (1, 2)])
async def test_events_of_what_people_did_and_of_imports_say_who(customers_of: tuple[int, ...]) -> None:
    ids = tuple(UUID(int=one) for one in customers_of)
    assert customers.concerned(ActivitiesRecorded(customer_id=ids[0], activities=())) == {ids[0]}
    assert customers.concerned(CustomersImported(import_id=UUID(int=9), customer_ids=ids)) == set(ids)
    assert customers.concerned(StagesDefined(stages=())) == set()
