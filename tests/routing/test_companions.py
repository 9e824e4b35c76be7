"""A private word, a talk with several, a supervisor who looks over a shoulder: the customer stays served by the same person."""

import pytest

from lingxi import routing
from lingxi.platform import auth
from lingxi.routing.model import ASK_SECONDS, LEASE_SECONDS, Goal
from tests.world import World, outcome

pytestmark = pytest.mark.db


async def test_li_na_asks_tom_for_advice_and_hands_over_without_another_offer(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    work = await world.asks_advice(world.li_na, talk, world.tom, note="海外盗刷怎么处理？")
    [asked] = work.companions
    assert (asked.staff_id, asked.role, asked.state, asked.note) == (
        world.tom.id,
        "consulted",
        "asked",
        "海外盗刷怎么处理？",
    )
    assert (await world.see(talk.id)).owner_id == world.li_na.id
    assert (await world.messages(world.tom, talk))[-1].text == "海外盗刷怎么处理？"
    await world.does(world.tom, routing.come, talk)
    await world.notes(world.tom, talk, "先冻结")
    assert [await world.load(one) for one in (world.li_na, world.tom)] == [1, 0]
    work = await world.does(world.li_na, routing.hand_over, talk, world.tom.id)
    assert (work.state, work.agent_id, work.hand_offs, work.companions) == ("assigned", world.tom.id, 1, ())
    assert await world.offers(world.tom) == []
    left = next(one for one in (await world.see(talk.id)).participants if one.id == world.li_na.id)
    assert left.left_at == world.now


async def test_who_is_asked_can_read_what_is_not_in_their_queue(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    talk = await world.asks(world.joe, queue=world.loans)
    await world.takes(world.tom, talk)
    assert await outcome(world.messages(world.li_na, talk)) == "not_found"
    await world.asks_advice(world.tom, talk, world.li_na)
    assert await world.messages(world.li_na, talk)


async def test_the_customer_learns_nothing_of_a_private_word_but_of_who_talks_along(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    before = len(await world.messages(world.wang_fang, talk))
    await world.consulted(world.li_na, talk, world.tom)
    assert len(await world.messages(world.wang_fang, talk)) == before
    await world.does(world.li_na, routing.bring_in, talk, world.tom.id)
    said = await world.messages(world.wang_fang, talk)
    assert said[-1].notice
    assert (said[-1].notice.code, said[-1].notice.data["name"]) == ("joined", "Tom")
    await world.says(world.tom, talk, "您好，我来帮忙")
    await world.does(world.tom, routing.leave, talk)
    said = await world.messages(world.wang_fang, talk)
    assert said[-1].notice
    assert said[-1].notice.code == "left"
    assert (await world.see(talk.id)).owner_id == world.li_na.id


async def test_of_a_queue_the_best_is_asked_and_after_a_no_the_next(world: World) -> None:
    anna = await world.hire("Anna", "agent")
    await world.change_queue(world.loans, members=(world.tom.id, anna.id))
    await world.is_("busy", world.tom)
    await world.is_("available", world.li_na, anna)
    talk = await world.served_by(world.li_na, world.wang_fang)
    work = await world.asks_advice(world.li_na, talk, world.loans, note="利率？")
    assert [one.staff_id for one in work.companions] == [anna.id]
    work = await world.does(anna, routing.excuse, talk)
    [now] = work.companions
    assert (now.staff_id, now.refused_by, now.note) == (world.tom.id, (anna.id,), "利率？")
    work = await world.does(world.tom, routing.excuse, talk)
    assert work.companions == ()


async def test_of_a_skill_the_most_skilled_is_asked(world: World) -> None:
    async with world.as_system() as tx:
        await routing.put_skill(tx, "fraud", label_zh="反欺诈", label_en="Fraud")
        await routing.change_agent(tx, world.tom.id, routing.AgentInput(skills={"fraud": 4}))
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    assert await outcome(world.asks_advice(world.li_na, talk, "fraud")) == "nobody_there"
    await world.is_("available", world.tom)
    assert await outcome(world.asks_advice(world.li_na, talk, "knitting")) == "no_skill"
    work = await world.asks_advice(world.li_na, talk, "fraud")
    assert work.companions[0].staff_id == world.tom.id


async def test_who_does_not_come_in_time_is_asked_no_more(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.asks_advice(world.li_na, talk, world.tom)
    for _ in range(2):
        world.later(ASK_SECONDS / 2 + 1)
        await world.alive(world.li_na, world.tom)
    await world.route()
    assert (await world.work(talk)).companions == ()
    assert (await world.agent(world.tom)).presence == "available"
    assert await outcome(world.does(world.tom, routing.come, talk)) == "not_beside"


async def test_who_falls_silent_is_beside_no_more(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.consulted(world.li_na, talk, world.tom, "joined")
    world.later(LEASE_SECONDS - 1)
    await world.alive(world.li_na)
    world.later(2)
    await world.route()
    assert (await world.work(talk)).companions == ()
    tom = next(one for one in (await world.see(talk.id)).participants if one.id == world.tom.id)
    assert tom.left_at == world.now


async def test_impossible_invitations_are_refused_with_the_reason(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.asks(world.wang_fang)
    assert await outcome(world.asks_advice(world.li_na, talk, world.tom)) == "not_served"
    await world.takes(world.li_na, talk)
    assert await outcome(world.asks_advice(world.li_na, talk, world.tom)) == "agent_unavailable"
    assert await outcome(world.asks_advice(world.li_na, talk, world.li_na)) == "agent_unavailable"
    await world.is_("available", world.tom)
    assert await outcome(world.asks_advice(world.tom, talk, world.mei)) == "not_yours"
    await world.asks_advice(world.li_na, talk, world.tom)
    assert await outcome(world.asks_advice(world.li_na, talk, world.tom)) == "already_beside"
    assert await outcome(world.does(world.li_na, routing.hand_over, talk, world.tom.id)) == "not_beside"
    assert await outcome(world.does(world.li_na, routing.ask, talk, "consulted", Goal())) == "invalid"
    await world.closes(world.li_na, talk)
    assert await outcome(world.does(world.tom, routing.come, talk)) == "not_beside"
    assert await outcome(world.asks_advice(world.li_na, talk, world.tom)) == "not_served"


async def test_a_private_word_ends_with_the_conversation_or_when_the_matter_goes_elsewhere(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.consulted(world.li_na, talk, world.tom)
    await world.closes(world.li_na, talk)
    assert (await world.work(talk)).companions == ()
    talk = await world.served_by(world.li_na, world.joe)
    await world.consulted(world.li_na, talk, world.tom)
    await world.passes(world.li_na, talk, to=world.loans)
    assert (await world.work(talk)).companions == ()


async def test_who_talks_along_stays_when_the_owner_goes_and_can_take_it(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.consulted(world.li_na, talk, world.tom, "joined")
    assert await outcome(world.takes(world.tom, talk)) == "not_waiting"
    await world.is_("meal", world.li_na)
    work = await world.takes(world.tom, talk)
    assert (work.agent_id, work.companions) == (world.tom.id, ())


async def test_who_leaves_the_house_is_beside_nobody(world: World) -> None:
    await world.is_("available", world.li_na, world.tom)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.consulted(world.li_na, talk, world.tom)
    await world.hire("Ada", "administrator")
    async with world.as_system() as tx:
        await auth.change_staff(tx, world.tom.id, active=False)
    assert (await world.work(talk)).companions == ()


async def test_the_owner_sees_who_watches_and_cannot_send_them_away(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    work = await world.does(world.mei, routing.sit_in, talk, "watching")
    [mei] = work.companions
    assert (mei.staff_id, mei.role, mei.state) == (world.mei.id, "watching", "there")
    assert await outcome(world.does(world.li_na, routing.dismiss, talk, world.mei.id)) == "not_yours"
    assert await outcome(world.does(world.li_na, routing.hand_over, talk, world.mei.id)) == "not_beside"
    work = await world.does(world.mei, routing.sit_in, talk, "joined")
    assert [one.role for one in work.companions] == ["joined"]
    work = await world.does(world.li_na, routing.dismiss, talk, world.mei.id)
    assert work.companions == ()


async def test_a_whisper_reaches_the_agent_and_nobody_else(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    aside = await world.does(world.mei, routing.whisper, talk, " 可以免年费 ")
    assert (aside.to_id, aside.text, aside.kind) == (world.li_na.id, "可以免年费", "whisper")
    [heard] = [one for one in await world.log() if one.name == "routing.AsideSaid"]
    assert set(heard.topics) == {f"staff:{world.mei.id}", f"staff:{world.li_na.id}"}
    for one, held in ((world.li_na, 1), (world.tom, 0)):
        async with world.as_(one) as tx:
            assert len((await routing.floor(tx, one.id)).asides) == held
    async with world.as_(world.tom) as tx:
        assert await outcome(routing.seen(tx, aside.id)) == "not_found"
    async with world.as_(world.li_na) as tx:
        await routing.seen(tx, aside.id)
        assert (await routing.floor(tx, world.li_na.id)).asides == ()
    assert await outcome(world.does(world.mei, routing.whisper, talk, "  ")) == "invalid"


async def test_a_supervisor_takes_over_and_the_former_owner_is_told_why(world: World) -> None:
    await world.is_("available", world.li_na)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.does(world.mei, routing.sit_in, talk, "watching")
    work = await world.does(world.mei, routing.take_over, talk, "重大投诉，由我处理")
    assert (work.agent_id, work.hand_offs, work.companions) == (world.mei.id, 1, ())
    async with world.as_(world.li_na) as tx:
        [told] = (await routing.floor(tx, world.li_na.id)).asides
    assert (told.kind, told.text, told.from_id) == ("taken_over", "重大投诉，由我处理", world.mei.id)
    assert (await world.does(world.mei, routing.take_over, talk, "again")).revision == work.revision
    await world.closes(world.mei, talk)
    assert await outcome(world.does(world.mei, routing.take_over, talk, "again")) == "not_waiting"
