"""Lists that are kept, several things in one go, and rules that do so by themselves."""

from datetime import timedelta
from typing import Any

import pytest

from lingxi import cases
from lingxi.app.wiring import Parts
from lingxi.cases import Case, CaseFilter, CaseInput
from lingxi.cases.model.actions import (
    Action,
    AddTask,
    Answer,
    MacroInput,
    Rule,
    RuleInput,
    Tag,
    ToOwner,
    ToPriority,
    ToState,
    matches,
)
from lingxi.cases.model.views import CaseView, CaseViewInput
from lingxi.cases.service import acting, doing, lists, viewing
from lingxi.platform.auth import Staff
from lingxi.platform.tx import SYSTEM
from tests.cases.desk import case_of, changes, history, look, mail, see
from tests.world import World, outcome

pytestmark = pytest.mark.db


async def kept(world: World, staff: Staff, *, shared: bool = False, **narrowed: Any) -> CaseView:
    wanted = CaseViewInput(name_zh="急", name_en="Urgent", filter=CaseFilter(**narrowed), shared=shared)
    async with world.as_(staff) as tx:
        return await viewing.put_view(tx, None, wanted)


async def ruled(world: World, *when: Any, do: tuple[Action, ...], **narrowed: Any) -> Rule:
    async with world.as_(world.mei) as tx:
        return await acting.put_rule(
            tx, None, RuleInput(name_zh="规", name_en="Rule", when=when, wanted=CaseFilter(**narrowed), actions=do)
        )


async def jobs(world: World, parts: Parts) -> None:
    for _ in range(3):
        await parts.queue.run_worker_async(
            queues=["lingxi"], wait=False, install_signal_handlers=False, delete_jobs="successful"
        )


async def test_ones_own_views_are_ones_own_and_shared_ones_are_made_by_who_manages(world: World) -> None:
    mine = await kept(world, world.li_na, owners=("me",))
    assert await outcome(kept(world, world.li_na, shared=True)) == "forbidden"
    all_of_us = await kept(world, world.mei, shared=True, tags=("vip",))
    async with world.as_(world.tom) as tx:
        assert await viewing.views(tx) == [all_of_us]
        assert await outcome(viewing.view(tx, mine.id)) == "not_found"
        assert await outcome(viewing.remove_view(tx, all_of_us.id)) == "forbidden"
    async with world.as_(world.li_na) as tx:
        assert await viewing.views(tx) == [all_of_us, mine]


async def test_a_macro_does_all_that_it_says_or_nothing(world: World) -> None:
    talk = await mail(world, world.wang_fang)
    case = await case_of(world, talk)
    steps = (
        Tag(add=("lost",)),
        ToPriority(priority=3),
        Answer(text="{{customer.name}}，已收到。"),
        AddTask(title="冻结", due_in=3600),
    )
    async with world.as_(world.mei) as tx:
        macro = await acting.put_macro(tx, None, MacroInput(name_zh="挂失", name_en="Lost card", actions=steps))
    async with world.as_(world.li_na) as tx:
        done = await acting.act(tx, case.id, macro.actions)
        [task] = await doing.tasks(tx, case.id)
    assert (done.tags, done.priority, task.due_at) == (("lost",), 3, world.now + timedelta(hours=1))
    assert (await see(world, case.id)).state == "waiting_customer"
    assert (await world.messages(world.wang_fang, talk))[-1].text == "王芳，已收到。"

    async def fails() -> None:
        async with world.as_(world.li_na) as tx:
            await acting.act(tx, case.id, (ToPriority(priority=0), ToState(state="closed")))

    assert await outcome(fails()) == "no_such_step"

    async def writes_to_nobody() -> None:
        async with world.as_(world.li_na) as tx:
            silent = await cases.open_by_hand(tx, CaseInput(customer_id=world.joe.id, subject="Rang"))
            await acting.act(tx, silent.id, (Answer(text="Hello"),))

    assert await outcome(writes_to_nobody()) == "nowhere_to_answer"
    assert (await see(world, case.id)).priority == 3


async def test_when_something_happens_to_such_a_case_the_rule_acts_once_and_says_so(world: World, parts: Parts) -> None:
    rule = await ruled(
        world, "opened", do=(Tag(add=("card",)), ToOwner(owner_id=world.tom.id)), queue_ids=(world.cards.id,)
    )
    case = await case_of(world, await mail(world, world.wang_fang))
    other = await case_of(world, await mail(world, world.joe, queue=world.loans))
    await jobs(world, parts)
    ruled_case = await see(world, case.id)
    assert (ruled_case.tags, ruled_case.owner_id, ruled_case.state) == (("card",), world.tom.id, "open")
    assert (await see(world, other.id)).tags == ()
    async with world.as_(world.mei) as tx:
        [ran] = await acting.runs(tx, rule.id)
    run = ran.run
    assert ran.case == ruled_case
    assert (run.case_id, run.done, run.problem) == (case.id, ("+card", f"owner={world.tom.id}"), "")
    by = {one.by.rule for one in await history(world, world.mei, case) if one.what in ("tags", "owner")}
    assert by == {str(rule.id)}
    async with world.database.begin(SYSTEM) as tx:
        await acting.follow_rules(tx, case.id)
    async with world.as_(world.mei) as tx:
        assert len(await acting.runs(tx, rule.id)) == 1


async def test_two_rules_do_not_set_each_other_off_for_ever(world: World, parts: Parts) -> None:
    up = await ruled(world, "priority", do=(ToPriority(priority=3),), priorities=(2,))
    down = await ruled(world, "priority", do=(ToPriority(priority=2),), priorities=(3,))
    case = await case_of(world, await mail(world, world.wang_fang))
    await changes(world, world.li_na, case, priority=2)
    await jobs(world, parts)
    async with world.as_(world.mei) as tx:
        assert [len(await acting.runs(tx, one.id)) for one in (up, down)] == [1, 1]


async def test_a_rule_that_cannot_do_it_all_does_nothing_and_says_why(world: World, parts: Parts) -> None:
    rule = await ruled(world, "opened", do=(ToPriority(priority=3), ToState(state="closed")))
    case = await case_of(world, await mail(world, world.wang_fang))
    await jobs(world, parts)
    assert (await see(world, case.id)).priority == 1
    async with world.as_(world.mei) as tx:
        [ran] = await acting.runs(tx, rule.id)
    assert (ran.run.done, ran.run.problem) == ((), "no_such_step")


async def test_time_alone_sets_a_rule_off(world: World, parts: Parts) -> None:
    await ruled(world, "turned", do=(ToPriority(priority=3),), tones=("late",))
    case = await case_of(world, await mail(world, world.wang_fang))
    world.later(2 * 24 * 3600)
    await look(world)
    await jobs(world, parts)
    assert (await see(world, case.id)).priority == 3


async def test_a_dry_run_tells_what_last_week_would_have_seen_and_does_nothing(world: World) -> None:
    case = await case_of(world, await mail(world, world.wang_fang))
    await mail(world, world.joe, queue=world.loans)
    wanted = RuleInput(
        name_zh="规",
        name_en="Rule",
        when=("opened",),
        wanted=CaseFilter(queue_ids=(world.cards.id,)),
        actions=(ToPriority(priority=3),),
    )
    async with world.as_(world.mei) as tx:
        found = await acting.dry_run(tx, wanted)
    assert (found.looked_at, found.would_act, [one.id for one in found.cases]) == (2, 1, [case.id])
    assert (await see(world, case.id)).priority == 1
    world.later(8 * 24 * 3600)
    async with world.as_(world.mei) as tx:
        assert (await acting.dry_run(tx, wanted)).looked_at == 0


FILTERS: tuple[dict[str, Any], ...] = (
    {},
    {"states": ("waiting_us", "open")},
    {"states": ("solved",)},
    {"over": True},
    {"priorities": (3,)},
    {"tags": ("vip",)},
    {"tags": ("vip", "card")},
    {"owners": ("nobody",)},
    {"kinds": ("general",), "channels": ("email",)},
    {"tones": ("calm",)},
    {"due_within": 3600},
    {"due_within": 3 * 24 * 3600},
    {"opened_within": 1800},
    {"subject": "挂"},
)


async def test_rules_and_lists_mean_the_same_by_the_same_words(world: World) -> None:
    made: list[Case] = []
    for n, customer in enumerate([world.wang_fang, world.joe, await world.come(), await world.come()]):
        case = await case_of(world, await mail(world, customer))
        tags = (("vip",), ("vip", "card"), ("card",), ())[n]
        made.append(
            await changes(world, world.mei, case, priority=n, tags=tags, subject=("挂失", "Loan", "转账", "挂号")[n])
        )
        world.later(900)
    async with world.as_(world.mei) as tx:
        await cases.set_state(tx, made[0].id, "solved")
        await cases.set_state(tx, made[1].id, "waiting_us")
        await cases.change(tx, made[2].id, cases.CaseChange(owner_id=world.tom.id))
    for narrowed in FILTERS:
        wanted = CaseFilter(**narrowed)
        async with world.as_(world.mei) as tx:
            page = await lists.page(tx, wanted, "clock", cursor=None, limit=50)
            count = await lists.count(tx, wanted)
        now = [await see(world, one.id) for one in made]
        assert {one.id for one in page.items} == {one.id for one in now if matches(wanted, one, world.now)}, narrowed
        assert count == len(page.items), narrowed
