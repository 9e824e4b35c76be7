"""Cases that become one or two, tasks, what came otherwise than over a channel, and one cause above many."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from lingxi import cases, conversations
from lingxi.app.wiring import Parts
from lingxi.cases import Case, CaseInput
from lingxi.cases.events import TaskDue
from lingxi.cases.model.joins import Join
from lingxi.cases.service import doing, joining
from lingxi.cases.service.doing import ContactInput, TaskInput
from lingxi.platform.tx import SYSTEM
from tests.cases.desk import HOUR, case_of, listed, look, mail, see
from tests.world import World, outcome

pytestmark = pytest.mark.db


async def two(world: World) -> tuple[Case, Case]:
    """Wang Fang wrote of her card, was told that it is settled, and wrote of it again as if it were new."""
    first = await mail(world, world.wang_fang)
    async with world.as_(world.mei) as tx:
        await cases.set_state(tx, (await cases.case_of(tx, first.id)).id, "solved")  # type: ignore[union-attr]
    world.later(HOUR)
    second = await mail(world, world.wang_fang, "又丢了")
    return await case_of(world, first), await case_of(world, second)


async def merged(world: World, into: Case, other: Case) -> Join:
    async with world.as_(world.li_na) as tx:
        return await joining.merge(tx, into.id, other.id)


async def undone(world: World, join: Join) -> Join:
    async with world.as_(world.li_na) as tx:
        return await joining.undo(tx, join.id)


async def test_two_cases_become_one_and_two_again(world: World) -> None:
    first, second = await two(world)
    join = await merged(world, first, second)
    one = await see(world, first.id)
    assert (one.state, one.due_at) == ("waiting_us", second.due_at)
    async with world.as_system() as tx:
        assert len(await cases.talks(tx, first.id)) == 2
    assert await listed(world, world.li_na) == [first.number]
    async with world.as_(world.li_na) as tx:
        assert await outcome(cases.set_state(tx, second.id, "open")) == "case_merged"
    assert (await undone(world, join)).undone_at == world.now
    back = await see(world, second.id)
    assert (back.merged_into, back.state, back.due_at, back.clocks) == (None, "new", second.due_at, second.clocks)
    assert await outcome(undone(world, join)) == "undone_already"


async def test_what_is_said_after_merging_is_said_of_the_one_case(world: World) -> None:
    first, second = await two(world)
    await merged(world, first, second)
    async with world.as_system() as tx:
        talk = (await cases.talks(tx, first.id))[-1]
    await world.takes(world.li_na, talk)
    await world.says(world.li_na, talk, "请稍候")
    assert (await see(world, first.id)).state == "waiting_customer"
    assert (await see(world, second.id)).state == "new"


async def test_cases_of_two_people_stay_apart(world: World) -> None:
    mine, theirs = await mail(world, world.wang_fang), await mail(world, world.joe)
    assert (
        await outcome(merged(world, await case_of(world, mine), await case_of(world, theirs))) == "cases_of_two_people"
    )


async def test_a_conversation_about_something_else_is_split_off_and_can_come_back(world: World) -> None:
    talks = [await mail(world, world.wang_fang)]
    world.later(HOUR)
    talks.append(await mail(world, world.wang_fang, "还有贷款"))
    case = await case_of(world, talks[0])
    assert await case_of(world, talks[1]) == case, "who comes again soon comes for the same"
    async with world.as_(world.li_na) as tx:
        join = await joining.split(tx, case.id, [talks[1].id], "贷款")
    apart = await case_of(world, talks[1])
    assert (apart.subject, apart.due_at) == ("贷款", world.now + timedelta(days=2))
    assert (await case_of(world, talks[0])).id == case.id
    assert await listed(world, world.li_na) == [case.number, apart.number]
    await undone(world, join)
    assert (await case_of(world, talks[1])).id == case.id
    assert await listed(world, world.li_na) == [case.number]
    async with world.as_(world.li_na) as tx:
        assert await outcome(joining.split(tx, case.id, [one.id for one in talks], "x")) == "not_its_conversation"


async def test_who_is_given_a_task_reads_the_case_whatever_their_team(world: World) -> None:
    case = await case_of(world, await mail(world, world.wang_fang))
    rosa = await world.hire("Rosa", "agent")
    async with world.as_(rosa) as tx:
        assert await outcome(cases.get(tx, case.id)) == "not_found"
    async with world.as_(world.li_na) as tx:
        task = await doing.add_task(tx, case.id, TaskInput(title="Call", assignee_id=rosa.id))
    async with world.as_(rosa) as tx:
        assert rosa.id in (await cases.get(tx, case.id)).watchers
        assert (await doing.change_task(tx, task.id, TaskInput(title="Call", assignee_id=rosa.id, done=True))).done_at


async def test_what_is_to_be_done_goes_with_a_case_that_is_merged_and_comes_back(world: World) -> None:
    case, other = await two(world)
    async with world.as_(world.li_na) as tx:
        await doing.add_task(tx, other.id, TaskInput(title="Call"))

    async def titles(of: Case) -> list[str]:
        async with world.as_(world.li_na) as tx:
            return [one.title for one in await doing.tasks(tx, of.id)]

    join = await merged(world, case, other)
    assert (await titles(case), await titles(other)) == (["Call"], [])
    await undone(world, join)
    assert (await titles(case), await titles(other)) == ([], ["Call"])


async def test_that_a_task_is_due_is_said_once_and_again_when_it_is_put_off(world: World) -> None:
    case = await case_of(world, await mail(world, world.wang_fang))
    due = world.now + timedelta(minutes=5)
    async with world.as_(world.li_na) as tx:
        task = await doing.add_task(tx, case.id, TaskInput(title="Call", assignee_id=world.tom.id, due_at=due))
        await doing.add_task(tx, case.id, TaskInput(title="Some day"))

    async def told() -> list[tuple[str, datetime | None]]:
        for _ in range(2):
            await look(world)
        found = [one.event() for one in await world.log()]
        return [(one.task.title, one.task.told_at) for one in found if isinstance(one, TaskDue)]

    assert await told() == []
    world.later(301)
    first = ("Call", world.now)
    assert await told() == [first]
    later = TaskInput(title="Call", assignee_id=world.tom.id, due_at=world.now + timedelta(minutes=5))
    async with world.as_(world.tom) as tx:
        assert (await doing.change_task(tx, task.id, later)).told_at is None
    world.later(301)
    both = [first, ("Call", world.now)]
    assert await told() == both
    async with world.as_(world.tom) as tx:
        done = await doing.change_task(tx, task.id, replace(later, due_at=world.now, done=True))
    assert done.told_at is None
    assert await told() == both


async def test_a_task_is_whose_it_is_given_to_until_it_is_done(world: World) -> None:
    case = await case_of(world, await mail(world, world.wang_fang))
    async with world.as_(world.li_na) as tx:
        task = await doing.add_task(tx, case.id, TaskInput(title=" Call the  bank ", assignee_id=world.tom.id))
    async with world.as_(world.tom) as tx:
        assert [one.title for one in await doing.my_tasks(tx)] == ["Call the bank"]
        done = await doing.change_task(tx, task.id, TaskInput(title=task.title, assignee_id=world.tom.id, done=True))
    assert (done.done_at, done.done_by) == (world.now, world.tom.id)
    async with world.as_(world.tom) as tx:
        assert await doing.my_tasks(tx) == []
        assert await doing.tasks(tx, case.id) == [done]


async def test_what_was_rung_about_is_written_down_and_may_be_the_answer(world: World) -> None:
    case = await case_of(world, await mail(world, world.wang_fang))
    async with world.as_(world.li_na) as tx:
        await doing.note_contact(tx, case.id, ContactInput(channel="phone", text="她会寄来"))
    assert (await see(world, case.id)).state == "new"
    async with world.as_(world.li_na) as tx:
        await doing.note_contact(tx, case.id, ContactInput(channel="phone", text="已告知", answers=True))
        talks = await cases.talks(tx, case.id)
    told = await see(world, case.id)
    assert (told.state, told.clocks[0].state) == ("waiting_customer", "stopped")
    async with world.as_(world.li_na) as tx:
        talks = await cases.talks(tx, case.id)
        assert [(one.channel, one.state) for one in talks[1:]] == [("phone", "closed")] * 2
        said = (await conversations.history(tx, talks[1].id)).items
    assert [(one.kind, one.text) for one in said if one.kind == "note"] == [("note", "她会寄来")]


async def test_one_cause_of_many_cases_is_answered_once_for_all(world: World, parts: Parts) -> None:
    async with world.as_(world.mei) as tx:
        above = await cases.open_by_hand(tx, CaseInput(customer_id=world.joe.id, subject="App is down"))
    talks = [await mail(world, one) for one in (world.wang_fang, world.joe)]
    below = [await case_of(world, talk) for talk in talks]
    async with world.as_(world.mei) as tx:
        await doing.note_contact(tx, below[0].id, ContactInput(channel="phone", text="问了何时修好"))
        silent = await cases.open_by_hand(tx, CaseInput(customer_id=world.joe.id, subject="Nothing was said yet"))
    for one in (*below, silent):
        async with world.as_(world.mei) as tx:
            await joining.set_parent(tx, one.id, above.id)
    async with world.as_(world.mei) as tx:
        assert await outcome(joining.set_parent(tx, above.id, below[0].id)) == "no_parent"
        assert await doing.reachable(tx, above.id) == [one.id for one in below]
    for _ in range(2):
        for one in below:
            async with world.database.begin(SYSTEM, now=world.now) as tx:
                tx.actor = await world.actor(world.mei)
                await doing.answer(tx, one.id, "{{customer.name}}：已修好。", key="once", solve=False)
    said = [[one.text for one in await world.messages(world.mei, talk) if one.author.kind == "staff"] for talk in talks]
    assert said == [["王芳：已修好。"], ["Joe：已修好。"]]
    assert {(await see(world, one.id)).state for one in below} == {"waiting_customer"}


async def test_a_reply_waits_for_who_answered_before_but_not_too_long(world: World) -> None:
    await world.is_("available", world.tom, world.li_na)
    talk = await mail(world, world.wang_fang)
    await world.takes(world.li_na, talk)
    await world.says(world.li_na, talk, "您好")
    await world.closes(world.li_na, talk)
    await world.finishes(world.li_na, talk)
    await world.says(world.wang_fang, talk, "谢谢，还有")
    work = await world.work(talk)
    assert work.wish is not None
    assert (work.wish.id, work.wish.until) == (world.li_na.id, world.now + timedelta(days=1))
    await world.route()
    assert (await world.offer(world.li_na)).conversation_id == talk.id
