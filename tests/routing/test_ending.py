"""A conversation closes, is wrapped up, and may come back: to whoever is still there for it, else to the queue."""

from datetime import timedelta

import pytest

from lingxi.platform import auth
from tests.world import World, outcome

pytestmark = pytest.mark.db


async def test_closing_gives_time_to_wrap_up_which_counts_as_load(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    work = await world.work(talk)
    assert (work.state, work.agent_id) == ("wrap_up", world.li_na.id)
    assert work.wrap_up_until == world.now + timedelta(seconds=world.cards.wrap_up_seconds)
    assert await world.load(world.li_na) == 1


async def test_wrap_up_ends_by_hand(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    work = await world.finishes(world.li_na, talk)
    assert (work.state, work.agent_id, work.wrap_up_until) == ("done", None, None)
    assert await world.load(world.li_na) == 0
    assert await world.finishes(world.li_na, talk) == work


async def test_wrap_up_ends_by_itself(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    world.later(world.cards.wrap_up_seconds)
    await world.route()
    assert (await world.work(talk)).state == "wrap_up"
    world.later(1)
    await world.route()
    assert (await world.work(talk)).state == "done"
    assert await world.load(world.li_na) == 0


async def test_a_queue_without_wrap_up_frees_at_once(world: World) -> None:
    await world.change_queue(world.cards, wrap_up_seconds=0)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.wang_fang, talk)
    assert (await world.work(talk)).state == "done"
    assert await world.load(world.li_na) == 0


async def test_nobody_ends_another_ones_wrap_up_but_a_supervisor(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    assert await outcome(world.finishes(world.tom, talk)) == "not_yours"
    assert (await world.finishes(world.mei, talk)).state == "done"


async def test_wrap_up_of_what_one_may_not_read_does_not_exist(world: World) -> None:
    talk = await world.asks(world.joe, queue=world.loans)
    assert await outcome(world.finishes(world.li_na, talk)) == "not_found"


async def test_a_customer_who_writes_during_wrap_up_meets_the_same_colleague(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    await world.says(world.wang_fang, talk, "还有一个问题")
    work = await world.work(talk)
    assert (work.state, work.agent_id, work.wrap_up_until) == ("assigned", world.li_na.id, None)
    assert await world.load(world.li_na) == 1
    world.later(world.cards.wrap_up_seconds + 1)
    await world.route()
    assert (await world.work(talk)).state == "assigned"


async def test_a_customer_who_comes_back_when_the_colleague_has_left_waits_again(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    await world.is_("offline", world.li_na)
    await world.says(world.wang_fang, talk, "还有一个问题")
    work = await world.work(talk)
    assert (work.state, work.agent_id, work.wrap_up_until) == ("waiting", None, None)
    assert work.enqueued_at == world.now
    assert (await world.see(talk.id)).owner_id is None
    assert await world.load(world.li_na) == 0


async def test_a_customer_who_comes_back_after_wrap_up_waits_again(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    await world.finishes(world.li_na, talk)
    await world.says(world.wang_fang, talk, "还有一个问题")
    assert (await world.work(talk)).state == "waiting"
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == talk.id


async def test_who_reopens_has_it_and_who_wrapped_up_is_free(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    await world.reopens(world.tom, talk)
    work = await world.work(talk)
    assert (work.state, work.agent_id) == ("assigned", world.tom.id)
    assert [await world.load(one) for one in (world.li_na, world.tom)] == [0, 1]


async def test_a_supervisor_who_serves_nobody_reopens_for_the_queue(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    await world.finishes(world.li_na, talk)
    await world.reopens(world.mei, talk)
    assert (await world.work(talk)).state == "waiting"


async def test_what_a_colleague_who_leaves_the_house_had_waits_in_its_old_place(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    served = await world.served_by(world.li_na, world.wang_fang)
    since = (await world.work(served)).enqueued_at
    wrapped = await world.served_by(world.li_na, world.joe)
    await world.closes(world.li_na, wrapped)
    async with world.as_system() as tx:
        await auth.create_staff(
            tx, email="root@harbour.example", name="Root", password="correct horse battery", roles=("administrator",)
        )
        await auth.change_staff(tx, world.li_na.id, active=False)
    work = await world.work(served)
    assert (work.state, work.agent_id, work.enqueued_at) == ("waiting", None, since)
    assert (await world.see(served.id)).owner_id is None
    assert (await world.work(wrapped)).state == "done"
    await world.route()
    assert (await world.offer(world.tom)).conversation_id == served.id
