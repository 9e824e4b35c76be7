"""Work is put aside with a reason, frees its agent, and comes back by itself: at its time, or when the customer writes."""

from datetime import datetime, timedelta

import pytest

from lingxi import conversations, routing
from lingxi.conversations import Conversation
from lingxi.platform import auth
from lingxi.routing import Work
from lingxi.routing.service.parking import PARKED_DAYS, WITHOUT_A_TIME
from tests.world import World, outcome

pytestmark = pytest.mark.db
HOUR = timedelta(hours=1)


async def park(world: World, talk: Conversation, *, hours: float | None = 1) -> Work:
    """Li Na has read what the customer wrote, and puts it aside."""
    async with world.as_(world.li_na) as tx:
        await conversations.read(tx, talk.id, position=talk.last_position)
    until = world.now + hours * HOUR if hours else None
    return await world.does(world.li_na, routing.park, talk, reason="等客户拍照", until=until)


async def a_parked_one(world: World, *, hours: float | None = 1) -> Conversation:
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await park(world, talk, hours=hours)
    return talk


async def test_what_is_parked_is_no_load_and_stays_its_owners(world: World) -> None:
    talk = await a_parked_one(world)
    work = await world.work(talk)
    assert work.parked
    assert (work.state, work.agent_id, work.parked.reason) == ("parked", world.li_na.id, "等客户拍照")
    assert await world.load(world.li_na) == 0
    assert (await world.see(talk.id)).owner_id == world.li_na.id
    async with world.as_(world.li_na) as tx:
        assert [one.id for one in (await routing.floor(tx, world.li_na.id)).works] == [work.id]
    await world.route()
    assert (await world.work(talk)).state == "parked"


async def test_it_comes_back_to_who_parked_it_when_the_customer_writes(world: World) -> None:
    talk = await a_parked_one(world)
    await world.says(world.wang_fang, talk, "照片来了")
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == talk.id
    await world.accepts(world.li_na, await world.offer(world.li_na))
    work = await world.work(talk)
    assert (work.state, work.parked, work.hand_offs) == ("assigned", None, 0)


async def test_what_a_colleague_notes_does_not_bring_it_back(world: World) -> None:
    talk = await a_parked_one(world)
    await world.notes(world.tom, talk, "我查过了")
    await world.route()
    assert (await world.work(talk)).state == "parked"


async def test_what_nobody_had_read_when_it_was_parked_brings_it_back(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.does(world.li_na, routing.park, talk, reason="later", until=None)
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == talk.id


async def test_it_comes_back_at_its_time_and_lying_aside_was_no_waiting(world: World) -> None:
    talk = await a_parked_one(world, hours=2)
    before = (await world.work(talk)).enqueued_at
    world.later(2 * 3600)
    await world.is_("available", world.li_na)
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == talk.id
    moved = (await world.work(talk)).enqueued_at - before
    assert timedelta(hours=2) <= moved <= timedelta(hours=2, seconds=5)


async def test_without_a_time_it_comes_back_after_a_week(world: World) -> None:
    talk = await a_parked_one(world, hours=None)
    world.later(WITHOUT_A_TIME.total_seconds())
    await world.route()
    work = await world.work(talk)
    assert (work.state, work.agent_id) == ("waiting", None)
    assert work.previous
    assert work.previous.id == world.li_na.id


async def test_when_its_owner_is_gone_or_has_no_room_it_waits_for_anybody(world: World) -> None:
    talk = await a_parked_one(world)
    await world.can_take(world.li_na, 0)
    await world.is_("available", world.tom)
    await world.says(world.wang_fang, talk, "在吗")
    await world.route()
    assert ((await world.see(talk.id)).owner_id, (await world.work(talk)).state) == (None, "waiting")
    await world.is_("offline", world.li_na)
    await world.route()
    assert (await world.offer(world.tom)).conversation_id == talk.id


async def test_its_owner_resumes_and_a_colleague_may_pull_it(world: World) -> None:
    talk = await a_parked_one(world)
    assert await outcome(world.does(world.tom, routing.resume, talk)) == "not_parked"
    assert (await world.does(world.li_na, routing.resume, talk)).state == "assigned"
    assert await outcome(world.does(world.li_na, routing.resume, talk)) == "not_parked"
    await park(world, talk)
    work = await world.takes(world.tom, talk)
    assert (work.agent_id, work.parked, work.hand_offs) == (world.tom.id, None, 1)


async def test_a_parked_conversation_that_ends_is_done(world: World) -> None:
    talk = await a_parked_one(world)
    await world.closes(world.wang_fang, talk)
    work = await world.work(talk)
    assert (work.state, work.parked, work.agent_id) == ("done", None, None)


async def test_what_somebody_parked_who_leaves_the_house_waits_again(world: World) -> None:
    talk = await a_parked_one(world)
    await world.hire("Ada", "administrator")
    async with world.as_system() as tx:
        await auth.change_staff(tx, world.li_na.id, active=False)
    work = await world.work(talk)
    assert (work.state, work.parked, work.agent_id) == ("waiting", None, None)


async def test_impossible_parkings_are_refused(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.asks(world.wang_fang)
    later = world.now + HOUR

    async def tried(staff: auth.Staff, reason: str = "later", until: datetime = later) -> object:
        return await outcome(world.does(staff, routing.park, talk, reason=reason, until=until))

    assert await tried(world.li_na) == "not_served"
    await world.takes(world.li_na, talk)
    assert await tried(world.tom) == "not_yours"
    assert await tried(world.li_na, reason="  ") == "invalid"
    assert await tried(world.li_na, until=world.now - HOUR) == "invalid"
    assert await tried(world.li_na, until=world.now + timedelta(days=PARKED_DAYS, hours=1)) == "invalid"
    await world.closes(world.li_na, talk)
    assert await tried(world.li_na) == "not_served"
