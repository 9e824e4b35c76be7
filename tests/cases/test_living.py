"""A case's life as its conversations tell it: states, teams, clocks and lines."""

from datetime import timedelta

import pytest

from lingxi import cases, conversations
from lingxi.cases import CaseInput, PolicyInput, Promise
from lingxi.cases.events import CaseMoved
from tests.cases.desk import HOUR, case_of, changes, history, listed, look, made, mail, see
from tests.world import World, at_once, outcome

pytestmark = pytest.mark.db

TWO_DAYS = timedelta(days=2)


async def test_a_letter_is_a_case_at_once_and_is_promised_an_answer_in_two_days(world: World) -> None:
    case = await case_of(world, await mail(world, world.wang_fang))
    assert (case.number, case.state, case.channel, case.queue_id) == (10001, "new", "email", world.cards.id)
    assert [(clock.name, clock.due_at) for clock in case.clocks] == [("first_answer", world.now + TWO_DAYS)]
    assert (case.due_at, case.tone, case.turns_at) == (world.now + TWO_DAYS, "calm", world.now + TWO_DAYS / 2)


async def test_a_chat_becomes_one_when_somebody_says_so_with_all_that_was_said(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    asked = world.now
    world.later(600)
    await world.says(world.li_na, talk, "您好")
    world.later(600)
    await world.says(world.wang_fang, talk, "在吗")
    async with world.as_system() as tx:
        assert await cases.case_of(tx, talk.id) is None
    case = await made(world, world.li_na, talk)
    assert (case.state, case.owner_id, case.opened_at) == ("waiting_us", world.li_na.id, asked)
    assert [(one.name, one.state, one.used_seconds) for one in case.clocks] == [
        ("first_answer", "stopped", 600.0),
        ("next_answer", "running", 0.0),
    ]
    assert await made(world, world.tom, talk) == case


async def test_it_goes_from_hand_to_hand_as_its_conversation_does(world: World) -> None:
    talk = await mail(world, world.wang_fang)
    await world.takes(world.li_na, talk)
    case = await case_of(world, talk)
    assert (case.state, case.owner_id) == ("open", world.li_na.id)
    await world.says(world.li_na, talk, "您好")
    case = await case_of(world, talk)
    assert (case.state, case.due_at) == ("waiting_customer", None)
    world.later(HOUR)
    await world.says(world.wang_fang, talk, "谢谢")
    case = await case_of(world, talk)
    assert (case.state, case.due_at) == ("waiting_us", world.now + TWO_DAYS)
    await world.passes(world.li_na, talk, to=world.loans)
    case = await case_of(world, talk)
    assert (case.queue_id, case.owner_id) == (world.loans.id, None)
    said = [one.what for one in await history(world, world.mei, case)]
    assert [what for what in said if what != "team"] == [
        "opened", "asked", "owner", "state", "answered", "state", "asked", "state", "owner",
    ]  # fmt: skip


async def test_who_closes_without_owing_an_answer_leaves_it_waiting_and_else_solves_it(world: World) -> None:
    answered, thanked = await mail(world, world.wang_fang), await mail(world, world.joe)
    for talk in (answered, thanked):
        await world.takes(world.li_na, talk)
    await world.says(world.li_na, answered, "请寄来")
    for talk in (answered, thanked):
        await world.closes(world.li_na, talk)
    assert (await case_of(world, answered)).state == "waiting_customer"
    assert (await case_of(world, thanked)).state == "solved"


async def test_solving_it_closes_its_conversations_and_an_answer_opens_it_again(world: World) -> None:
    talk = await mail(world, world.wang_fang)
    await world.takes(world.li_na, talk)
    case = await case_of(world, talk)
    async with world.as_(world.li_na) as tx:
        case = await cases.set_state(tx, case.id, "solved")
    assert (case.state, case.solved_at, case.due_at) == ("solved", world.now, None)
    assert (await world.see(talk.id)).state == "closed"
    world.later(HOUR)
    await world.says(world.wang_fang, talk, "还没好")
    case = await case_of(world, talk)
    assert (case.state, case.solved_at) == ("waiting_us", None)
    assert (await world.see(talk.id)).state == "open"


async def test_what_stays_solved_for_a_week_is_closed_and_after_a_month_not_opened_again(world: World) -> None:
    talk = await mail(world, world.wang_fang)
    case = await case_of(world, talk)
    async with world.as_(world.mei) as tx:
        await cases.set_state(tx, case.id, "solved")
    world.later(7 * 24 * HOUR - 1)
    await look(world)
    assert (await see(world, case.id)).state == "solved"
    world.later(2)
    await look(world)
    assert (await see(world, case.id)).state == "closed"
    async with world.as_system() as tx:
        assert await cases.reopens(tx, talk.id)
    world.later(31 * 24 * HOUR)
    async with world.as_system() as tx:
        assert not await cases.reopens(tx, talk.id)


async def test_its_colour_changes_with_time_alone_and_it_presses_in_its_line(world: World) -> None:
    talk = await mail(world, world.wang_fang)
    case = await case_of(world, talk)
    work = await world.work(talk)
    assert (work.priority, work.due_at) == (0, case.due_at)
    assert await look(world) == 0
    seen = []
    for _ in range(3):
        world.now = (await see(world, case.id)).turns_at or world.now
        assert await look(world) == 1
        seen.append(((await see(world, case.id)).tone, (await world.work(talk)).priority))
    assert seen == [("near", 1), ("pressing", 3), ("late", 5)]
    assert await look(world) == 0
    turns = [one.data["after"] for one in await history(world, world.mei, case) if one.what == "turned"]
    assert turns == ["near", "pressing", "late"]


async def test_the_most_pressing_stand_first_and_what_waits_for_customers_last(world: World) -> None:
    talks = []
    for customer in (world.wang_fang, world.joe):
        talks.append(await mail(world, customer))
        world.later(HOUR)
    await world.takes(world.tom, talks[0])
    await world.says(world.tom, talks[0], "Please wait")
    numbers = [(await case_of(world, talk)).number for talk in talks]
    assert await listed(world, world.tom) == numbers[::-1]
    assert await listed(world, world.tom, states=("waiting_customer",)) == numbers[:1]
    assert await listed(world, world.tom, owners=("me",)) == numbers[:1]
    assert await listed(world, world.tom, owners=("nobody",)) == numbers[1:]
    assert await listed(world, world.tom, due_within=47 * 3600) == numbers[1:]


async def test_lists_have_what_one_may_read_and_nothing_else(world: World) -> None:
    talk = await mail(world, world.joe, queue=world.loans)
    case = await case_of(world, talk)
    assert await listed(world, world.tom) == await listed(world, world.mei) == [case.number]
    assert await listed(world, world.li_na) == []
    async with world.as_(world.li_na) as tx:
        assert await outcome(cases.get(tx, case.id)) == "not_found"
        assert await outcome(cases.history(tx, case.id, cursor=None, limit=9)) == "not_found"
        assert await outcome(cases.explain(tx, case.id)) == "not_found"
        assert await cases.by_number(tx, case.number) is None
    async with world.as_(world.tom) as tx:
        await cases.watch(tx, case.id, world.li_na.id, watching=True)
    assert await listed(world, world.li_na) == await listed(world, world.li_na, watched=True) == [case.number]
    async with world.as_(world.li_na) as tx:
        assert await cases.talks(tx, case.id) == []
        await cases.watch(tx, case.id, world.li_na.id, watching=False)
    assert await listed(world, world.li_na) == []
    left = [one for one in await world.log() if one.name == CaseMoved.name][-1]
    assert f"staff:{world.li_na.id}" in left.topics


async def test_pages_go_on_where_the_last_one_ended(world: World) -> None:
    for customer in (world.wang_fang, world.joe, await world.come(), await world.come()):
        await mail(world, customer)
    for sort in ("clock", "opened", "changed", "priority"):
        seen, cursor = [], None
        async with world.as_(world.li_na) as tx:
            while True:
                page = await cases.page(tx, cases.CaseFilter(), sort, cursor=cursor, limit=2)
                seen += [one.number for one in page.items]
                if (cursor := page.next) is None:
                    break
        assert sorted(seen) == [10001, 10002, 10003, 10004], sort


async def test_what_is_changed_is_noted_with_who_did_it_and_what_it_was(world: World) -> None:
    talk = await mail(world, world.wang_fang)
    case = await case_of(world, talk)
    world.later(60)
    case = await changes(
        world, world.li_na, case, subject=" 挂失 银行卡 ", priority=3, tags=("VIP", "vip", "card lost")
    )
    assert (case.subject, case.priority, case.tags) == ("挂失 银行卡", 3, ("vip", "card-lost"))
    said = await history(world, world.mei, case)
    noted = {one.what: (one.data["before"], one.data["after"], one.by.name) for one in said[2:]}
    assert noted["priority"] == ("1", "3", "李娜")
    assert noted["tags"] == ("", "vip card-lost", "李娜")
    assert (await world.work(talk)).priority == 2
    assert await changes(world, world.li_na, case, priority=3) == case


async def test_another_promise_corrects_every_open_clock_and_no_other(world: World) -> None:
    open_one, solved = await mail(world, world.wang_fang), await mail(world, world.joe)
    was = await case_of(world, solved)
    async with world.as_(world.mei) as tx:
        was = await cases.set_state(tx, was.id, "solved")
    async with world.as_(world.mei) as tx:
        fast = PolicyInput(name_zh="快", name_en="Fast", promises=(Promise(clock="first_answer", seconds=3600),))
        policy = await cases.create_policy(tx, fast)
    await look(world)
    case = await case_of(world, open_one)
    assert (case.policy_id, case.due_at) == (policy.id, world.now + timedelta(hours=1))
    assert await case_of(world, solved) == was
    world.later(60)
    async with world.as_(world.li_na) as tx:
        [explained] = await cases.explain(tx, case.id)
    [running] = explained.stretches
    assert (explained.promised_seconds, explained.used_seconds, running.seconds, running.until) == (3600, 60, 60, None)


async def test_two_who_change_it_at_once_both_leave_their_mark(world: World) -> None:
    case = await case_of(world, await mail(world, world.wang_fang))
    await at_once(changes(world, world.li_na, case, priority=2), changes(world, world.tom, case, tags=("card",)))
    case = await see(world, case.id)
    assert (case.priority, case.tags) == (2, ("card",))


async def test_a_case_opened_by_hand_belongs_to_who_opened_it(world: World) -> None:
    async with world.as_(world.li_na) as tx:
        case = await cases.open_by_hand(tx, CaseInput(customer_id=world.joe.id, subject="Rang about his loan"))
    assert (case.owner_id, case.state, case.clocks) == (world.li_na.id, "open", ())
    assert await listed(world, world.li_na) == [case.number]
    assert await listed(world, world.tom) == []


async def test_a_customer_who_is_recognised_takes_the_case_along(world: World) -> None:
    talk = await mail(world, world.joe)
    async with world.as_system() as tx:
        await conversations.hold(tx, talk.id)
    async with world.as_(world.tom) as tx:
        case = await cases.case_of(tx, talk.id)
    assert case is not None
    assert case.customer_name == "Joe"
