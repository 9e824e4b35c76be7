"""Opening hours: nobody is called while it is closed, who waits is told when it opens and keeps the place, and changes take effect."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from lingxi import routing
from lingxi.conversations import Conversation
from lingxi.engines.calendars import Hours, Interval, SpecialDay
from lingxi.platform.clock import new_id
from lingxi.platform.problems import Problem
from lingxi.routing import OpeningHours, OpeningHoursInput, Place, Queue, QueueInput
from lingxi.routing.events import OpeningHoursChanged, PlaceChanged, QueueChanged
from tests.world import World, at_once, outcome

pytestmark = pytest.mark.db

OFFICE = Hours(
    zone="Asia/Shanghai",
    week=((Interval(opens=9 * 60, closes=18 * 60),),) * 5 + ((), ()),
    region="CN",
    holiday=(),
    make_up_weekday=0,
    special_days=(),
)
NEVER = replace(OFFICE, week=((),) * 7)
# the world begins on Monday, the second of March 2026, at 17:00 in Shanghai
CLOSING, OPENING = datetime(2026, 3, 2, 10, tzinfo=UTC), datetime(2026, 3, 3, 1, tzinfo=UTC)


async def keep(world: World, hours: Hours = OFFICE) -> OpeningHours:
    """Hours, kept by the cards queue."""
    async with world.as_system() as tx:
        made = await routing.create_hours(tx, OpeningHoursInput(name_zh="工作日", name_en="Weekdays", hours=hours))
    await world.change_queue(world.cards, hours_id=made.id)
    return made


async def change(world: World, kept: OpeningHours, hours: Hours, *, archived: bool = False) -> OpeningHours:
    wanted = OpeningHoursInput(name_zh=kept.name_zh, name_en=kept.name_en, hours=hours, archived=archived)
    async with world.as_system() as tx:
        return await routing.change_hours(tx, kept.id, wanted)


async def cards(world: World) -> Queue:
    async with world.as_system() as tx:
        return next(one for one in await routing.queues(tx) if one.id == world.cards.id)


async def place(world: World, talk: Conversation) -> Place:
    async with world.as_system() as tx:
        found = await routing.place(tx, talk.id)
    assert found is not None
    return found


async def told(world: World, talk: Conversation) -> list[str]:
    """When it opens, as the customer was told in the conversation."""
    said = await world.messages(world.wang_fang, talk)
    return [one.notice.data["opens_at"] for one in said if one.notice and one.notice.code == "queue_closed"]


async def at(world: World, moment: datetime) -> None:
    """Time passes, Li Na is there, the router makes its round."""
    world.now = moment
    await world.is_("available", world.li_na)
    await world.route()


async def test_a_queue_without_hours_is_always_open(world: World) -> None:
    assert ((await cards(world)).open, (await cards(world)).changes_at) == (True, None)


async def test_a_queue_is_open_by_the_hours_that_it_is_given(world: World) -> None:
    await keep(world)
    assert ((await cards(world)).open, (await cards(world)).changes_at) == (True, CLOSING)
    world.now = CLOSING
    await keep(world)
    assert ((await cards(world)).open, (await cards(world)).changes_at) == (False, OPENING)


async def test_it_closes_and_opens_by_itself_and_everybody_is_told(world: World) -> None:
    await keep(world)
    before = len(await world.log())
    for moment in (CLOSING, CLOSING + timedelta(hours=1), OPENING):
        world.now = moment
        await world.route()
    turned = [one.event() for one in (await world.log())[before:] if one.name == QueueChanged.name]
    assert [one.queue.open for one in turned if isinstance(one, QueueChanged)] == [False, True]
    assert (await cards(world)).changes_at == CLOSING + timedelta(days=1)


async def test_nobody_is_called_while_it_is_closed_and_the_first_in_line_when_it_opens(world: World) -> None:
    await keep(world)
    await at(world, CLOSING)
    first = await world.asks(world.wang_fang)
    world.later(10)
    await world.asks(world.joe, queue=world.cards)
    await at(world, CLOSING + timedelta(minutes=5))
    await at(world, OPENING - timedelta(seconds=2))
    assert await world.offers(world.li_na) == []
    await world.can_take(world.li_na, 1)
    await at(world, OPENING)
    assert (await world.offer(world.li_na)).conversation_id == first.id


async def test_who_comes_while_it_is_closed_learns_once_when_it_opens(world: World) -> None:
    await keep(world)
    await at(world, CLOSING)
    talk = await world.asks(world.wang_fang)
    for minutes in (1, 2, 3):
        await at(world, CLOSING + timedelta(minutes=minutes))
    assert await told(world, talk) == [OPENING.isoformat()]
    assert [one.kind for one in await world.messages(world.wang_fang, talk)] == ["message", "notice"]
    assert ((await place(world, talk)).open, (await place(world, talk)).opens_at) == (False, OPENING)


async def test_who_waits_when_it_closes_is_told_and_keeps_the_place(world: World) -> None:
    await keep(world)
    talk = await world.asks(world.wang_fang)
    world.later(10)
    second = await world.asks(world.joe, queue=world.cards)
    await world.route()
    assert await told(world, talk) == []
    world.now = CLOSING
    await world.route()
    assert await told(world, talk) == [OPENING.isoformat()]
    assert [(await place(world, one)).place for one in (talk, second)] == [1, 2]
    assert (await world.work(talk)).state == "waiting"


async def test_who_still_waits_on_the_second_evening_is_told_again(world: World) -> None:
    await keep(world)
    talk = await world.asks(world.wang_fang)
    for moment in (CLOSING, OPENING, CLOSING + timedelta(days=1)):
        world.now = moment
        await world.route()
    assert await told(world, talk) == [OPENING.isoformat(), (OPENING + timedelta(days=1)).isoformat()]


async def test_a_colleague_may_still_pull_what_waits(world: World) -> None:
    await keep(world)
    await at(world, CLOSING)
    talk = await world.asks(world.wang_fang)
    assert (await world.takes(world.li_na, talk)).state == "assigned"
    await world.route()
    assert await told(world, talk) == []


async def test_what_is_served_when_it_closes_goes_on(world: World) -> None:
    await keep(world)
    talk = await world.served_by(world.li_na, world.wang_fang)
    await at(world, CLOSING)
    assert (await world.work(talk)).agent_id == world.li_na.id
    assert await told(world, talk) == []


async def test_what_is_declined_after_closing_waits_until_it_opens(world: World) -> None:
    await world.change_queue(world.cards, offer_seconds=600)
    world.cards = await cards(world)
    await keep(world)
    await at(world, CLOSING - timedelta(seconds=5))
    talk = await world.asks(world.wang_fang)
    await world.route()
    offer = await world.offer(world.li_na)
    world.now = CLOSING
    await world.route()
    assert await world.offer(world.li_na) == offer
    await world.declines(world.li_na, offer)
    await world.is_("available", world.tom)
    await world.route()
    assert await world.offers(world.tom) == []
    assert await told(world, talk) == [OPENING.isoformat()]


async def test_what_is_passed_on_to_a_closed_queue_waits_there(world: World) -> None:
    await keep(world)
    await at(world, CLOSING)
    talk = await world.asks(world.wang_fang, queue=world.loans)
    await world.takes(world.tom, talk)
    await world.passes(world.tom, talk, to=world.cards)
    await world.route()
    assert await world.offers(world.li_na) == []
    assert await told(world, talk) == [OPENING.isoformat()]


async def test_when_hours_change_who_waits_is_called_at_once(world: World) -> None:
    kept = await keep(world)
    await at(world, CLOSING)
    talk = await world.asks(world.wang_fang)
    await world.route()
    longer = replace(OFFICE, week=((Interval(opens=9 * 60, closes=20 * 60),),) * 7)
    await change(world, kept, longer)
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == talk.id


async def test_when_the_opening_is_put_off_who_waits_is_told_anew(world: World) -> None:
    kept = await keep(world)
    await at(world, CLOSING)
    talk = await world.asks(world.wang_fang)
    await world.route()
    off = SpecialDay(date=date(2026, 3, 3), intervals=(), name_zh="系统升级", name_en="Upgrade")
    await change(world, kept, replace(OFFICE, special_days=(off,)))
    await world.route()
    assert await told(world, talk) == [OPENING.isoformat(), (OPENING + timedelta(days=1)).isoformat()]


async def test_who_waits_where_it_never_opens_is_told_so_once(world: World) -> None:
    await keep(world, NEVER)
    talk = await world.asks(world.wang_fang)
    for _ in range(2):
        await world.route()
    assert await told(world, talk) == [""]
    assert (await place(world, talk)).opens_at is None


async def test_the_router_whispers_to_who_waits_that_it_is_closed(world: World) -> None:
    await keep(world)
    await world.asks(world.wang_fang)
    world.now = CLOSING
    await world.route()
    async with world.as_system() as tx:
        await routing.tell_places(tx, await routing.look(tx), {})
        [whispered] = [one for one in tx.whispers if isinstance(one, PlaceChanged)]
    assert (whispered.place.open, whispered.place.opens_at) == (False, OPENING)


async def test_hours_of_a_queue_that_is_served_are_not_archived(world: World) -> None:
    kept = await keep(world)
    assert await outcome(change(world, kept, OFFICE, archived=True)) == "hours_in_use"
    await world.change_queue(world.cards, hours_id=None)
    assert (await change(world, kept, OFFICE, archived=True)).archived
    assert await outcome(world.change_queue(world.cards, hours_id=kept.id)) == "no_hours"
    assert await outcome(world.change_queue(world.cards, hours_id=new_id())) == "no_hours"


async def test_archiving_hours_while_a_queue_takes_them_up_leaves_no_queue_with_archived_ones(world: World) -> None:
    for _ in range(5):
        async with world.as_system() as tx:
            kept = await routing.create_hours(tx, OpeningHoursInput(name_zh="甲", name_en="A", hours=OFFICE))
        await at_once(change(world, kept, OFFICE, archived=True), world.change_queue(world.cards, hours_id=kept.id))
        async with world.as_system() as tx:
            archived = {one.id for one in await routing.opening_hours(tx) if one.archived}
        assert (await cards(world)).hours_id not in archived
        await world.change_queue(world.cards, hours_id=None)


async def test_bad_hours_are_refused_with_every_reason(world: World) -> None:
    bad = replace(OFFICE, zone="Mars/Olympus", holiday=(Interval(opens=60, closes=60),))
    with pytest.raises(Problem) as refused:
        await keep(world, bad)
    assert refused.value.data["faults"] == [
        {"code": "no_such_zone", "field": "zone"},
        {"code": "no_interval", "field": "holiday"},
    ]


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
async def test_hours_need_a_short_name(world: World, name: str) -> None:
    async with world.as_system() as tx:
        wanted = OpeningHoursInput(name_zh="好", name_en=name, hours=OFFICE)
        assert await outcome(routing.create_hours(tx, wanted)) == "invalid"


async def test_the_calendar_of_kept_hours(world: World) -> None:
    kept = await keep(world)
    async with world.as_system() as tx:
        found = await routing.days_of(tx, kept.id, date(2026, 2, 14), 3)
        assert [one.kind for one in found.days] == ["make_up", "week", "holiday"]
        assert (await routing.days_of(tx, kept.id, date(2029, 12, 31), 2)).unsettled_years == (2029, 2030)
        assert await outcome(routing.days_of(tx, UUID(int=1), date(2026, 2, 14), 3)) == "not_found"
        for first, days in ((date(2026, 1, 1), 0), (date(2026, 1, 1), 751), (date(1990, 1, 1), 1)):
            assert await outcome(routing.days_of(tx, kept.id, first, days)) == "invalid"


async def test_hours_are_told_whole_with_each_change(world: World) -> None:
    kept = await keep(world)
    await change(world, kept, NEVER)
    found = [one.event() for one in await world.log() if one.name == OpeningHoursChanged.name]
    assert [
        (one.opening_hours.revision, one.opening_hours.hours) for one in found if isinstance(one, OpeningHoursChanged)
    ] == [
        (1, OFFICE),
        (2, NEVER),
    ]


async def test_a_new_queue_keeps_hours_from_the_start(world: World) -> None:
    kept = await keep(world)
    world.now = CLOSING
    async with world.as_system() as tx:
        made = await routing.create_queue(tx, QueueInput(name_zh="新", name_en="New", hours_id=kept.id))
    assert (made.open, made.changes_at) == (False, OPENING)
