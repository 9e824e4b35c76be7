"""A supervisor tries a policy on a day that was: the day is read from what is kept, played elsewhere, and told while it lasts."""

from datetime import timedelta

import pytest

from lingxi.app.rehearsals import service, store
from lingxi.app.rehearsals.loop import play_next
from lingxi.app.rehearsals.model import PolicyRehearsal
from lingxi.platform.database import Database
from tests.world import World, outcome

pytestmark = pytest.mark.db


async def a_busy_hour(world: World, contacts: int = 36) -> None:
    """Li Na and Tom serve everybody but every sixth, who gives up after two minutes."""
    await world.is_("available", world.li_na, world.tom)
    for n in range(contacts):
        talk = await world.asks(await world.come())
        if n % 6 == 5:
            world.later(120)
            await world.alive(world.li_na, world.tom)
            await world.closes(world.mei, talk)
            continue
        server = (world.li_na, world.tom)[n % 2]
        world.later(10)
        await world.takes(server, talk)
        world.later(30)
        await world.alive(world.li_na, world.tom)
        await world.closes(server, talk)


async def planned(world: World, policy: dict[str, object], replications: int = 2) -> PolicyRehearsal:
    async with world.as_(world.mei) as tx:
        since = world.now - timedelta(hours=12)
        return await service.plan(tx, policy, since=since, until=world.now, replications=replications)


async def test_the_day_is_read_as_it_was(world: World) -> None:
    began = world.now
    await a_busy_hour(world)
    async with world.as_(world.mei) as tx:
        policy = (await planned(world, {})).against
        past = await store.past(tx, began, world.now, policy)
    assert (len(past.arrivals), past.answered, past.abandoned) == (36, 30, 6)
    assert past.arrivals[0].handling_seconds == 30
    assert [one.patience_seconds for one in past.arrivals[:6]] == [None] * 5 + [120]
    assert past.patience_seconds == (30 * 10 + 6 * 120) / 6
    assert {one.agent.id for one in past.agents} == {world.li_na.id, world.tom.id}
    for one in past.agents:
        assert [(start - began < timedelta(seconds=3), until) for start, until in one.shifts] == [(True, world.now)]


async def test_who_served_was_there_also_when_the_log_was_cut(world: World) -> None:
    began = world.now
    await a_busy_hour(world)
    async with world.as_(world.mei) as tx:
        policy = (await planned(world, {})).against
        await tx.db.execute("delete from platform.events where name like 'routing.Agent%%'", ())
        past = await store.past(tx, began, world.now, policy)
    assert {one.agent.id: len(one.shifts) for one in past.agents} == {world.li_na.id: 1, world.tom.id: 1}


async def test_a_rehearsal_is_played_to_its_end_beside_the_policy_in_force(world: World, database: Database) -> None:
    await a_busy_hour(world)
    made = await planned(world, {"target_seconds": 5})
    assert (made.state, made.contacts, made.agents, made.against.version) == ("waiting", 36, 2, 1)
    assert await play_next(database)
    async with world.as_(world.mei) as tx:
        found = await service.get(tx, made.id)
    assert (found.state, found.share) == ("done", 1.0)
    assert found.outcome
    assert [one.policy for one in found.outcome.policies] == ["in_force", "draft"]
    usual, hurried = found.outcome.policies
    assert usual.contacts == hurried.contacts > 20
    assert usual.whole.service_level.value is not None
    assert hurried.whole.service_level.value is not None
    assert hurried.whole.service_level.value <= usual.whole.service_level.value
    assert not await play_next(database)


async def test_what_is_stopped_is_not_played(world: World, database: Database) -> None:
    await a_busy_hour(world)
    made = await planned(world, {})
    async with world.as_(world.mei) as tx:
        assert (await service.stop(tx, made.id)).state == "stopped"
    assert not await play_next(database)
    async with world.as_(world.mei) as tx:
        assert [one.state for one in await service.newest(tx)] == ["stopped"]


async def test_one_that_fell_silent_is_taken_up_again(world: World, database: Database) -> None:
    await a_busy_hour(world)
    made = await planned(world, {})
    async with database.begin((await world.actor(world.mei)), now=world.now) as tx:
        claimed = await store.claim(tx)
        assert claimed
        assert claimed.id == made.id
        assert await store.claim(tx) is None
    world.later(store.SILENT_SECONDS + 1)
    async with world.as_system() as tx:
        assert await store.claim(tx) is not None


async def test_a_thin_day_and_a_bad_policy_are_refused(world: World) -> None:
    assert await outcome(planned(world, {})) == "too_little_history"
    assert await outcome(planned(world, {"target_seconds": -1})) == "refused_policy"
