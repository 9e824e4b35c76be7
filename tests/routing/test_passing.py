"""Work changes hands: to a colleague, who is asked, or to a queue, in the place that its waiting so far earns."""

from datetime import datetime

import pytest

from lingxi import conversations, routing
from lingxi.platform.clock import new_id
from lingxi.routing import Goal
from lingxi.routing.model import AdviserAway
from tests.world import World, outcome

pytestmark = pytest.mark.db


async def test_li_na_passes_a_customer_on_and_tom_is_asked(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.passes(world.li_na, talk, to=world.tom, note="她的卡被盗了")
    offer = await world.offer(world.tom)
    now = await world.see(talk.id)
    assert (now.owner_id, (await world.work(talk)).state) == (None, "offered")
    await world.accepts(world.tom, offer)
    assert (await world.see(talk.id)).owner_id == world.tom.id
    assert [await world.load(one) for one in (world.li_na, world.tom)] == [0, 1]
    said = await world.messages(world.tom, talk)
    assert [one.text for one in said if one.kind == "note"] == ["她的卡被盗了"]
    assert "transferred" in [one.notice.code for one in said if one.notice]


async def test_a_colleague_outside_the_queue_can_read_and_accept_what_is_passed_to_them(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    talk = await world.asks(world.joe, queue=world.loans)
    await world.takes(world.tom, talk)
    assert await outcome(world.messages(world.li_na, talk)) == "not_found"
    await world.passes(world.tom, talk, to=world.li_na)
    assert await world.messages(world.li_na, talk)
    work = await world.accepts(world.li_na, await world.offer(world.li_na))
    assert work.agent_id == world.li_na.id


async def test_what_a_colleague_declines_waits_in_the_queue_it_came_from(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    talk = await world.asks(world.joe, queue=world.loans)
    await world.takes(world.tom, talk)
    await world.passes(world.tom, talk, to=world.li_na)
    await world.declines(world.li_na, await world.offer(world.li_na))
    work = await world.work(talk)
    assert (work.state, work.queue_id) == ("waiting", world.loans.id)
    await world.route()
    assert (await world.offer(world.tom)).conversation_id == talk.id


async def test_a_busy_colleague_can_be_asked_by_a_person_but_not_by_the_router(world: World) -> None:
    await world.is_("busy", world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.passes(world.li_na, talk, to=world.tom)
    await world.asks(world.joe)
    await world.route()
    assert (await world.offer(world.tom)).conversation_id == talk.id


async def test_whoever_is_not_there_cannot_be_asked(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    assert await outcome(world.passes(world.li_na, talk, to=world.tom)) == "agent_unavailable"
    assert await outcome(world.passes(world.li_na, talk, to=world.mei)) == "agent_unavailable"
    assert await outcome(world.passes(world.li_na, talk, to=new_id())) == "agent_unavailable"
    assert await outcome(world.passes(world.li_na, talk, to=world.li_na)) == "agent_unavailable"
    assert (await world.see(talk.id)).owner_id == world.li_na.id
    assert await world.load(world.li_na) == 1


async def test_a_customer_passed_to_a_queue_keeps_the_time_already_waited(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    world.later(60)
    newcomer = await world.asks(world.joe, queue=world.loans)
    await world.passes(world.li_na, talk, to=world.loans)
    async with world.as_system() as tx:
        first, second = await routing.place(tx, talk.id), await routing.place(tx, newcomer.id)
    assert first
    assert second
    assert (first.place, second.place) == (1, 2)
    now = await world.see(talk.id)
    assert (now.owner_id, now.queue_id) == (None, world.loans.id)
    assert next(p for p in now.participants if p.id == world.li_na.id).left_at == world.now
    assert await world.load(world.li_na) == 0


async def test_who_passed_a_customer_on_may_still_read_it(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.passes(world.li_na, talk, to=world.loans)
    assert await world.messages(world.li_na, talk)


async def test_only_the_owner_or_a_supervisor_passes_on(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    assert await outcome(world.passes(world.tom, talk, to=world.loans)) == "not_yours"
    await world.passes(world.mei, talk, to=world.loans)
    assert (await world.see(talk.id)).queue_id == world.loans.id


async def test_a_closed_conversation_goes_nowhere(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    assert await outcome(world.passes(world.li_na, talk, to=world.loans)) == "not_waiting"
    assert await outcome(world.takes(world.tom, talk)) == "not_waiting"


async def test_a_goal_is_named_and_there(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.change_queue(world.loans, archived=True)
    assert await outcome(world.passes(world.li_na, talk, to=world.loans)) == "no_queue"
    async with world.as_(world.li_na) as tx:
        assert await outcome(routing.transfer(tx, talk.id, Goal())) == "invalid"
    async with world.as_(world.li_na) as tx:
        both = routing.transfer(tx, talk.id, Goal(staff_id=world.tom.id, queue_id=world.cards.id))
        assert await outcome(both) == "invalid"


async def test_pulling_what_was_offered_to_somebody_else_frees_them(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.asks(world.wang_fang)
    await world.route()
    await world.takes(world.li_na, talk)
    assert await world.offers(world.tom) == []
    assert [await world.load(one) for one in (world.li_na, world.tom)] == [1, 0]


async def test_a_supervisor_who_was_never_an_agent_can_pull_a_customer(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    await world.takes(world.mei, talk)
    assert (await world.see(talk.id)).owner_id == world.mei.id
    assert await world.load(world.mei) == 1


async def test_nobody_pulls_what_they_may_not_read(world: World) -> None:
    talk = await world.asks(world.joe, queue=world.loans)
    assert await outcome(world.takes(world.li_na, talk)) == "not_found"
    async with world.as_(world.li_na) as tx:
        assert await outcome(routing.work_of(tx, talk.id)) == "not_found"
    async with world.as_(world.li_na) as tx:
        assert await outcome(conversations.get(tx, talk.id)) == "not_found"


async def skill(world: World, name: str, **levels: int) -> None:
    """`levels` by first name: who has it."""
    async with world.as_system() as tx:
        await routing.put_skill(tx, name, label_zh=name, label_en=name)
        for person, level in levels.items():
            await routing.change_agent(tx, getattr(world, person).id, routing.AgentInput(skills={name: level}))


async def test_what_goes_to_a_skill_keeps_its_queue_and_only_who_has_the_skill_gets_it(world: World) -> None:
    await skill(world, "fraud", tom=3)
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    work = await world.passes(world.li_na, talk, to="fraud")
    assert (work.state, work.queue_id) == ("waiting", world.cards.id)
    assert [(one.name, one.level) for one in work.required] == [("fraud", 1)]
    await world.is_("available", world.li_na)
    await world.route()
    assert await world.offers(world.li_na) == []
    await world.is_("available", world.tom)
    await world.route()
    assert (await world.offer(world.tom)).conversation_id == talk.id


async def test_what_goes_to_a_skill_that_its_queue_has_not_goes_to_a_queue_that_has_it(world: World) -> None:
    await skill(world, "fraud", tom=3)
    await world.change_queue(world.cards, members=(world.li_na.id,))
    talk = await world.served_by(world.li_na, world.wang_fang)
    work = await world.passes(world.li_na, talk, to="fraud")
    assert (work.queue_id, (await world.see(talk.id)).queue_id) == (world.loans.id, world.loans.id)


async def test_a_skill_that_nobody_has_is_refused_and_one_that_does_not_exist(world: World) -> None:
    await skill(world, "fraud")
    talk = await world.served_by(world.li_na, world.wang_fang)
    assert await outcome(world.passes(world.li_na, talk, to="fraud")) == "nobody_has_skill"
    assert await outcome(world.passes(world.li_na, talk, to="knitting")) == "no_skill"
    assert (await world.see(talk.id)).owner_id == world.li_na.id


async def test_tom_hands_back_to_li_na_in_one_press(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.passes(world.li_na, talk, to=world.tom)
    await world.accepts(world.tom, await world.offer(world.tom))
    async with world.as_(world.tom) as tx:
        before = await routing.adviser(tx, talk.id)
    assert before
    assert before.id == world.li_na.id
    await world.does(world.tom, routing.hand_back, talk, wait=False)
    assert (await world.offer(world.li_na)).conversation_id == talk.id


async def test_handing_back_to_who_is_away_says_since_when_and_can_wait_for_them(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.passes(world.li_na, talk, to=world.tom)
    await world.accepts(world.tom, await world.offer(world.tom))
    await world.is_("offline", world.li_na)
    with pytest.raises(AdviserAway) as refused:
        await world.does(world.tom, routing.hand_back, talk, wait=False)
    assert (refused.value.data["name"], refused.value.data["presence"]) == ("李娜", "offline")
    assert datetime.fromisoformat(refused.value.data["since"]) == world.now
    assert (await world.see(talk.id)).owner_id == world.tom.id
    work = await world.does(world.tom, routing.hand_back, talk, wait=True)
    assert work.previous
    assert (work.state, work.previous.id) == ("waiting", world.li_na.id)
    await world.is_("available", world.li_na)
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == talk.id


async def test_where_nobody_served_before_nothing_is_handed_back(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    assert await outcome(world.does(world.li_na, routing.hand_back, talk, wait=True)) == "no_adviser"


async def test_sensitive_work_is_passed_on_in_no_way(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.consulted(world.li_na, talk, world.tom)
    await world.does(world.li_na, routing.change_work, talk, routing.WorkInput(sensitive=True))
    for refused in (
        world.passes(world.li_na, talk, to=world.tom),
        world.passes(world.li_na, talk, to=world.loans),
        world.does(world.li_na, routing.hand_over, talk, world.tom.id),
        world.does(world.li_na, routing.hand_back, talk, wait=True),
    ):
        assert await outcome(refused) == "may_not_pass"


async def test_what_a_colleague_had_who_went_home_can_be_pulled(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    assert await outcome(world.takes(world.tom, talk)) == "not_waiting"
    await world.is_("meal", world.li_na)
    assert await outcome(world.takes(world.tom, talk)) == "not_waiting"
    await world.is_("offline", world.li_na)
    work = await world.takes(world.tom, talk)
    assert (work.agent_id, work.hand_offs) == (world.tom.id, 1)
