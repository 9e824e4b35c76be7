"""The boards: everything that waits, rings or is served, the figures of the day, and a colleague who is stuck is freed."""

from datetime import timedelta

import pytest

from lingxi import routing
from lingxi.routing.events import PresenceSetFor
from lingxi.routing.model import LEASE_SECONDS, QueueDay
from tests.world import MORNING, World, outcome

pytestmark = pytest.mark.db


async def test_the_board_shows_what_waits_what_rings_and_what_is_served(world: World) -> None:
    served = await world.served_by(world.tom, world.joe, "My loan")
    await world.is_("available", world.li_na)
    rings = await world.asks(world.wang_fang, "卡丢了")
    await world.route()
    waits = await world.asks(await world.come(), "在吗", queue=world.loans)
    closed = await world.asks(await world.come(), "算了")
    await world.closes(world.mei, closed)
    async with world.as_(world.mei) as tx:
        board = await routing.board(tx)
    assert {(one.conversation_id, one.state) for one in board.works} == {
        (served.id, "assigned"),
        (rings.id, "offered"),
        (waits.id, "waiting"),
    }
    assert {(one.id, one.last_text) for one in board.talks} == {
        (served.id, "My loan"),
        (rings.id, "卡丢了"),
        (waits.id, "在吗"),
    }
    assert [(one.conversation_id, one.agent_id) for one in board.offers] == [(rings.id, world.li_na.id)]
    assert board.policy.policy.version == 1


async def test_who_may_not_read_every_conversation_sees_no_board(world: World) -> None:
    planner = await world.hire("Pia", "planner")
    async with world.as_(planner) as tx:
        assert await outcome(routing.board(tx)) == "not_all_of_it"


async def test_the_day_is_counted_by_queue_and_by_agent(world: World) -> None:
    async with world.as_(world.mei) as tx:
        loans = {"queue_id": str(world.loans.id), "seconds": 300}
        await routing.put_policy(tx, {"target_seconds": 30, "targets": [loans]}, note="", instead_of=1)
    quick, slow = await world.asks(world.joe), await world.asks(world.wang_fang)
    patient = await world.asks(await world.come(), queue=world.loans)
    lost = await world.asks(await world.come())
    waits = await world.asks(await world.come())
    world.later(20)
    await world.takes(world.li_na, quick)
    world.later(100)
    await world.takes(world.li_na, slow)
    await world.takes(world.tom, patient)
    await world.closes(world.mei, lost)
    world.later(60)
    await world.closes(world.li_na, quick)
    async with world.as_(world.mei) as tx:
        day = await routing.floor_day(tx, MORNING - timedelta(hours=1))
    cards, loans_day = sorted(day.queues, key=lambda one: one.queue_id != world.cards.id)
    assert cards == QueueDay(
        queue_id=world.cards.id, came=4, answered=2, in_time=1, abandoned=1, mean_wait_seconds=(20 + 120) / 2
    )
    assert (loans_day.answered, loans_day.in_time, loans_day.abandoned) == (1, 1, 0)
    assert {(one.staff_id, one.served, one.mean_seconds) for one in day.agents} == {
        (world.li_na.id, 2, 160.0),
        (world.tom.id, 1, None),
    }
    assert (await world.work(waits)).state == "waiting"


async def test_a_day_does_not_begin_long_ago_nor_tomorrow(world: World) -> None:
    async with world.as_(world.mei) as tx:
        for since in (
            world.now - timedelta(hours=49),
            world.now + timedelta(seconds=1),
            world.now.replace(tzinfo=None),
        ):
            assert await outcome(routing.floor_day(tx, since)) == "invalid"


async def test_who_is_stuck_is_freed_and_told_by_whom(world: World) -> None:
    await world.is_("meal", world.tom)
    async with world.as_(world.mei) as tx:
        agent = await routing.set_presence_of(tx, world.tom.id, "available")
    assert (agent.presence, agent.since) == ("available", world.now)
    told = (await world.log())[-1].event()
    assert isinstance(told, PresenceSetFor)
    assert (told.agent, told.by.id) == (agent, world.mei.id)
    talk = await world.asks(world.joe)
    await world.route()
    assert (await world.offer(world.tom)).conversation_id == talk.id


async def test_who_is_not_there_cannot_be_made_available(world: World) -> None:
    await world.is_("available", world.tom)
    world.later(LEASE_SECONDS + 1)
    async with world.as_(world.mei) as tx:
        assert await outcome(routing.set_presence_of(tx, world.tom.id, "available")) == "agent_unavailable"
        assert await outcome(routing.set_presence_of(tx, world.tom.id, "not_responding")) == "invalid"
