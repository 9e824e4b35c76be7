"""Call-backs: who leaves the line keeps the place, is called when it is their turn or at the time agreed on, and nothing is lost."""

from datetime import timedelta

import pytest

from lingxi import routing
from lingxi.conversations import Conversation
from lingxi.engines.calendars import Hours, Interval
from lingxi.platform.problems import Problem
from lingxi.routing.model import RETRY, phone_number
from tests.world import World, at_once, outcome


@pytest.mark.pure
@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("13912345678", "+8613912345678"),
        ("139 1234 5678", "+8613912345678"),
        ("+86 139-1234-5678", "+8613912345678"),
        ("008613912345678", "+8613912345678"),
        ("１３９１２３４５６７８", "+8613912345678"),
        ("010-62788888", "+861062788888"),
        ("+44 20 7946 0958", "+442079460958"),
    ],
)
def test_numbers_are_read_as_people_write_them(written: str, meant: str) -> None:
    assert phone_number(written) == meant


@pytest.mark.pure
@pytest.mark.parametrize(
    "written", ["", "110", "1391234567", "23912345678", "call me", "+86", "13912345678 ext 5", "9" * 60]
)
def test_what_nobody_can_call_is_refused(written: str) -> None:
    with pytest.raises(Problem, match="telephone number"):
        phone_number(written)


async def said(world: World, talk: Conversation) -> list[str]:
    return [one.notice.code for one in await world.messages(world.joe, talk) if one.notice]


@pytest.mark.db
async def test_who_leaves_the_line_is_called_when_it_is_their_turn(world: World) -> None:
    talk = await world.asks(world.joe)
    since = (await world.work(talk)).enqueued_at
    world.later(60)
    other = await world.asks(world.wang_fang)
    callback = await world.asks_to_be_called(world.joe, talk, matter=" my  card ")
    assert (callback.number, callback.matter, callback.state) == ("+8613912345678", "my card", "agreed")
    work = await world.work(talk)
    assert (work.channel, work.enqueued_at, work.not_before) == ("callback", since, None)
    async with world.as_(world.joe) as tx:
        place = await routing.place(tx, talk.id)
    assert place
    assert place.place == 1
    await world.is_("available", world.tom)
    await world.can_take(world.tom, 1)
    await world.route()
    offer = await world.offer(world.tom)
    assert offer.conversation_id == talk.id
    await world.accepts(world.tom, offer)
    assert (await world.calls(world.tom, talk, reached=True)).state == "reached"
    await world.is_("offline", world.tom)
    await world.route()
    assert (await world.work(talk)).agent_id == world.tom.id, "who was reached by telephone was answered"
    await world.says(world.joe, talk, "One more thing")
    await world.route()
    assert (await world.work(talk)).state == "waiting"
    assert (await world.work(other)).state == "waiting"


@pytest.mark.db
async def test_at_the_time_agreed_on_and_not_before(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.asks(world.joe)
    at = world.now + timedelta(hours=2)
    await world.asks_to_be_called(world.joe, talk, at=at)
    await world.route()
    assert await world.offers(world.tom) == []
    async with world.as_(world.joe) as tx:
        assert await routing.place(tx, talk.id) is None
    world.later(7200)
    await world.is_("available", world.tom)
    await world.route()
    assert (await world.offer(world.tom)).conversation_id == talk.id


@pytest.mark.db
async def test_only_within_the_week_and_while_it_is_open(world: World) -> None:
    talk = await world.asks(world.joe)
    for wrong in (world.now - timedelta(minutes=1), world.now, world.now + timedelta(days=8)):
        assert await outcome(world.asks_to_be_called(world.joe, talk, at=wrong)) == "not_then"
    day = (Interval(opens=9 * 60, closes=18 * 60),)
    week = Hours(zone="Asia/Shanghai", week=(day,) * 7, region="", holiday=(), make_up_weekday=None, special_days=())
    async with world.as_system() as tx:
        hours = await routing.create_hours(tx, routing.OpeningHoursInput(name_zh="白天", name_en="Days", hours=week))
    await world.change_queue(world.cards, hours_id=hours.id)
    evening = world.now.replace(hour=14)  # 22:00 there
    assert await outcome(world.asks_to_be_called(world.joe, talk, at=evening)) == "not_then"
    assert (await world.asks_to_be_called(world.joe, talk, at=world.now.replace(hour=9, minute=30))).at


@pytest.mark.db
async def test_nobody_there_is_tried_again_and_in_the_end_given_up(world: World) -> None:
    await world.is_("available", world.tom)
    talk = await world.asks(world.joe)
    await world.asks_to_be_called(world.joe, talk)
    for attempt in (1, 2, 3):
        await world.is_("available", world.tom)
        await world.route()
        await world.accepts(world.tom, await world.offer(world.tom))
        callback = await world.calls(world.tom, talk, reached=False)
        assert callback.attempts == attempt
        if attempt < 3:
            work = await world.work(talk)
            assert (work.state, work.not_before) == ("waiting", world.now + RETRY)
            await world.route()
            assert await world.offers(world.tom) == []
            world.later(RETRY.total_seconds())
    assert callback.state == "given_up"
    assert (await world.see(talk.id)).state == "closed"
    assert await said(world, talk) == [
        "callback_agreed",
        *("joined", "callback_missed") * 2,
        *("joined", "callback_given_up", "closed"),
    ]


@pytest.mark.db
async def test_another_number_another_time_and_none_at_all(world: World) -> None:
    talk = await world.asks(world.joe)
    since = (await world.work(talk)).enqueued_at
    await world.asks_to_be_called(world.joe, talk)
    await world.asks_to_be_called(world.joe, talk, number="", by="chat", at=world.now + timedelta(days=1))
    assert (await world.work(talk)).channel == "thread"
    await world.waits_in_line(world.joe, talk)
    work = await world.work(talk)
    assert (work.state, work.channel, work.not_before, work.enqueued_at) == ("waiting", "chat", None, since)
    assert await outcome(world.waits_in_line(world.joe, talk)) == "no_callback"


@pytest.mark.db
async def test_who_has_it_calls_and_nobody_else(world: World) -> None:
    talk = await world.asks(world.joe)
    await world.asks_to_be_called(world.joe, talk)
    assert await outcome(world.calls(world.tom, talk, reached=True)) == "not_yours"
    await world.takes(world.li_na, talk)
    assert await outcome(world.calls(world.tom, talk, reached=False)) == "not_yours"
    assert await outcome(world.asks_to_be_called(world.joe, talk)) == "not_waiting"
    assert await outcome(world.waits_in_line(world.joe, talk)) == "not_waiting"
    await world.calls(world.li_na, talk, reached=True)
    assert await outcome(world.calls(world.li_na, talk, reached=True)) == "no_callback"


@pytest.mark.db
async def test_one_number_cannot_be_made_to_ring_by_many(world: World) -> None:
    for _ in range(3):
        customer = await world.come()
        await world.asks_to_be_called(customer, await world.asks(customer))
    talk = await world.asks(world.joe)
    assert await outcome(world.asks_to_be_called(world.joe, talk)) == "number_too_often"
    assert await outcome(world.asks_to_be_called(world.joe, talk, matter="x" * 201)) == "invalid"
    assert (await world.asks_to_be_called(world.joe, talk, number="13800138000")).state == "agreed"


@pytest.mark.db
async def test_who_ends_the_conversation_wants_no_call(world: World) -> None:
    talk = await world.asks(world.joe)
    await world.asks_to_be_called(world.joe, talk)
    await world.closes(world.joe, talk)
    async with world.as_(world.joe) as tx:
        assert await routing.callback_of(tx, talk.id) is None
    await world.says(world.joe, talk, "Hello again")
    work = await world.work(talk)
    assert (work.state, work.channel) == ("waiting", "chat")


@pytest.mark.db
async def test_the_customer_cancels_while_it_is_offered_and_accepted(world: World) -> None:
    """Either it is called, or it stands in the line as before; never both, and no offer is left over."""
    for _ in range(4):
        await world.is_("available", world.tom)
        customer = await world.come()
        talk = await world.asks(customer)
        await world.asks_to_be_called(customer, talk)
        await world.route()
        offer = await world.offer(world.tom)
        got = await at_once(world.accepts(world.tom, offer), world.waits_in_line(customer, talk), world.route())
        work = await world.work(talk)
        async with world.as_(customer) as tx:
            agreed = await routing.callback_of(tx, talk.id)
        if work.state == "assigned" and agreed:
            assert got[1] == "not_waiting"
        else:
            assert (agreed, work.channel, got[1]) == (None, "chat", None)
        await world.closes(world.mei, talk)
        await world.finishes(world.mei, talk)


@pytest.mark.db
async def test_the_number_is_heard_by_those_who_may_read_the_conversation_alone(world: World) -> None:
    talk = await world.asks(world.joe)
    await world.asks_to_be_called(world.joe, talk)
    heard = [one for one in await world.log() if "13912345678" in one.frame()]
    [changed] = [one.event() for one in heard]
    assert set(changed.topics()) == {"conversations", f"queue:{world.cards.id}", f"customer:{world.joe.id}"}
