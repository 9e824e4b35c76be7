"""Peak plans on a floor: switched by hand, by the hour and by the load; when one ends, all is as it was."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from lingxi import routing
from lingxi.engines.matching import Overflow, QueueTarget, Ring, Share, Skill
from lingxi.platform.problems import Problem
from lingxi.routing import Peak, PeakPlan, PlanInput, PolicyVersion
from lingxi.routing.events import AnnouncementChanged, PlanSwitched, PolicyChanged
from lingxi.routing.model import Trigger
from tests.world import World, at_once

pytestmark = pytest.mark.db


async def plan(world: World, **said: Any) -> PeakPlan:
    async with world.as_(world.mei) as tx:
        return await routing.create_plan(tx, PlanInput(**{"name_zh": "双十一", "name_en": "Peak", **said}))


async def on(world: World, what: PeakPlan, **said: Any) -> Peak:
    async with world.as_(world.mei) as tx:
        return await routing.switch_on(tx, what.id, **said)


async def off(world: World) -> Peak:
    async with world.as_(world.mei) as tx:
        return await routing.switch_off(tx)


async def policy(world: World) -> PolicyVersion:
    async with world.as_system() as tx:
        return await routing.policy_in_force(tx)


async def peak(world: World) -> Peak | None:
    async with world.as_system() as tx:
        return await routing.peak(tx)


async def last(world: World, kind: type) -> Any:
    return [one.event() for one in await world.log() if one.name == kind.name][-1]  # type: ignore[attr-defined]


async def test_a_plan_lays_its_rules_over_the_policy_and_takes_them_off_again(world: World) -> None:
    what = await plan(
        world, targets=(QueueTarget(queue_id=world.cards.id, seconds=300),), announcement_zh="请稍等", note_zh="加油"
    )
    before = await policy(world)
    began = await on(world, what)
    laid = await policy(world)
    assert (began.began_by, laid.peak_id) == (world.mei.id, began.id)
    assert laid.effective.target(world.cards.id) == 300
    assert replace(laid.policy, version=1) == before.policy
    assert (await last(world, AnnouncementChanged)).announcement.zh == "请稍等"
    ended = await off(world)
    after = await policy(world)
    assert (ended.cause, ended.ended_by, await peak(world)) == ("hand", world.mei.id, None)
    assert (after.effective, after.peak_id) == (after.policy, None)
    assert replace(after.effective, version=1) == before.effective
    assert (await last(world, AnnouncementChanged)).announcement is None
    assert (await last(world, PolicyChanged)).policy.effective.version == 3


async def test_what_is_written_into_the_policy_meanwhile_stays(world: World) -> None:
    what = await plan(world, targets=(QueueTarget(queue_id=world.cards.id, seconds=300),))
    await on(world, what)
    async with world.as_(world.mei) as tx:
        known = await routing.policy_in_force(tx)
        put = await routing.put_policy(tx, {"target_seconds": 45}, note="", instead_of=known.policy.version)
    assert (put.effective.target_seconds, put.effective.target(world.cards.id)) == (45, 300)
    await off(world)
    left = (await policy(world)).effective
    assert (left.target_seconds, left.targets) == (45, ())


async def test_the_seasonal_team_joins_a_queue_and_takes_what_is_simple_and_leaves_it_when_it_is_over(
    world: World,
) -> None:
    """Mei serves no queue; Tom keeps to what is hard."""
    async with world.as_system() as tx:
        await routing.put_skill(tx, "fraud", label_zh="反欺诈", label_en="Fraud")
    await world.is_("available", world.tom, world.mei)
    async with world.as_system() as tx:
        await routing.change_agent(tx, world.tom.id, routing.AgentInput(skills={"fraud": 5}))
    shares = (
        Share(queue_id=world.cards.id, agents=(world.mei.id,), most_level=1),
        Share(queue_id=world.cards.id, agents=(world.tom.id,), least_level=2, keep_seconds=600),
    )
    what = await plan(world, shares=shares)
    hard = await world.asks(world.joe)
    async with world.as_system() as tx:
        await routing.change_work(tx, hard.id, routing.WorkInput(required=(Skill(name="fraud", level=3),)))
    simple = await world.asks(world.wang_fang)
    await on(world, what)
    await world.route()
    assert (await world.offer(world.mei)).conversation_id == simple.id
    assert (await world.offer(world.tom)).conversation_id == hard.id
    await world.declines(world.mei, await world.offer(world.mei))
    await off(world)
    await world.route()
    assert await world.offers(world.mei) == []
    assert {one.conversation_id for one in await world.offers(world.tom)} == {simple.id, hard.id}
    assert (await world.agent(world.mei)).queue_ids == ()


async def test_everybody_has_more_room_and_what_they_have_they_keep(world: World) -> None:
    await world.is_("available", world.tom)
    await world.can_take(world.tom, 1)
    for _ in range(4):
        await world.asks(await world.come(), queue=world.loans)
    await world.route()
    assert len(await world.offers(world.tom)) == 1
    await on(world, await plan(world, more_room=2))
    await world.route()
    assert len(await world.offers(world.tom)) == 3
    await off(world)
    await world.route()
    assert len(await world.offers(world.tom)) == 3


async def test_it_goes_on_by_itself_at_the_load_and_off_again_when_it_is_calm(world: World) -> None:
    trigger = Trigger(measure="waiting_per_agent", on_at=2, on_seconds=20, off_at=0.5, off_seconds=30)
    what = await plan(world, trigger=trigger, rings=(Ring(after_seconds=30, skill_slack=1),))
    talks = [await world.asks(await world.come()) for _ in range(3)]
    for _ in range(2):
        await world.route()
        world.later(10)
        assert await peak(world) is None
    await world.route()
    began = await peak(world)
    assert began is not None
    assert (began.plan.id, began.began_by, began.began_load) == (what.id, None, 3)
    for talk in talks:
        await world.closes(world.mei, talk)
    for _ in range(4):
        await world.route()
        assert await peak(world) is not None
        world.later(9)
    await world.route()
    assert await peak(world) is None
    assert (await last(world, PlanSwitched)).peak.cause == "load"


async def test_it_is_measured_on_after_the_router_died(world: World) -> None:
    """Each round is made by a router that knows nothing yet: the gauge stands in the table."""
    trigger = Trigger(measure="longest_wait", on_at=30, on_seconds=20, off_at=5, off_seconds=60)
    await plan(world, trigger=trigger)
    await world.asks(world.joe)
    world.later(31)
    await world.route()
    world.later(20)
    await world.route()
    assert await peak(world) is not None


async def test_what_a_person_switched_is_not_switched_back_by_the_load(world: World) -> None:
    trigger = Trigger(measure="longest_wait", on_at=30, on_seconds=10, off_at=5, off_seconds=10)
    what = await plan(world, trigger=trigger)
    await on(world, what)
    for _ in range(5):
        world.later(20)
        await world.route()
    assert await peak(world) is not None
    await world.asks(world.joe)
    world.later(40)
    await off(world)
    for _ in range(5):
        world.later(20)
        await world.route()
    assert await peak(world) is None


async def test_it_ends_at_its_hour(world: World) -> None:
    began = await on(world, await plan(world), until=world.now + timedelta(minutes=30))
    world.later(1799)
    await world.route()
    assert await peak(world) == began
    world.later(1)
    await world.route()
    assert await peak(world) is None
    async with world.as_system() as tx:
        [ended] = await routing.peaks(tx)
    assert (ended.cause, ended.ended_by) == ("time", None)


async def test_a_plan_that_is_changed_while_it_is_on_changes_what_is_in_force_and_archiving_ends_it(
    world: World,
) -> None:
    what = await plan(world, more_room=1)
    await on(world, what)
    async with world.as_(world.mei) as tx:
        await routing.change_plan(tx, what.id, PlanInput(name_zh="双十一", name_en="Peak", more_room=4))
    assert (await policy(world)).effective.more_room == 4
    async with world.as_(world.mei) as tx:
        await routing.change_plan(tx, what.id, PlanInput(name_zh="双十一", name_en="Peak", archived=True))
    assert ((await policy(world)).effective.more_room, await peak(world)) == (0, None)
    with pytest.raises(Problem) as refused:
        await on(world, what)
    assert refused.value.code == "no_plan"


async def test_one_plan_at_a_time_however_many_press_at_once(world: World) -> None:
    plans = [await plan(world, name_en=f"P{n}", more_room=n) for n in range(1, 5)]
    got = await at_once(*(on(world, one) for one in plans), *(on(world, one) for one in plans))
    assert {one if isinstance(one, str) else "on" for one in got} == {"on", "another_plan_on"}
    now = await peak(world)
    assert now is not None
    assert (await policy(world)).effective.more_room == now.plan.more_room
    got = await at_once(off(world), off(world))
    assert sorted("off" if isinstance(one, Peak) else one for one in got) == ["no_plan_on", "off"]
    assert len([one for one in await world.log() if one.name == PlanSwitched.name]) == 2


async def test_a_policy_is_written_while_a_plan_is_switched_and_neither_is_lost(world: World) -> None:
    what = await plan(world, more_room=2)

    async def put(seconds: int) -> object:
        known = await policy(world)
        async with world.as_(world.mei) as tx:
            return await routing.put_policy(tx, {"target_seconds": seconds}, note="", instead_of=known.policy.version)

    await at_once(put(33), on(world, what))
    laid = await policy(world)
    assert laid.effective.more_room == 2
    versions = [one.event().policy.policy.version for one in await world.log() if one.name == PolicyChanged.name]  # type: ignore[attr-defined]
    assert versions == sorted(set(versions))


async def test_the_preview_shows_who_gains_what_and_what_would_be_decided(world: World) -> None:
    await world.is_("available", world.mei)
    talks = [await world.asks(await world.come()) for _ in range(2)]
    world.later(20)
    await world.alive(world.mei)
    wanted = PlanInput(
        name_zh="双十一",
        name_en="Peak",
        targets=(QueueTarget(queue_id=world.cards.id, seconds=600),),
        shares=(Share(queue_id=world.cards.id, agents=(world.mei.id,), most_level=2),),
        overflows=(Overflow(queue_id=world.loans.id, to_queue_id=world.cards.id, after_seconds=30),),
    )
    async with world.as_(world.mei) as tx:
        seen = await routing.preview_plan(tx, wanted)
    cards = next(one for one in seen.queues if one.queue_id == world.cards.id)
    assert (cards.target_before, cards.target_after, cards.waiting) == (60, 600, 2)
    assert (cards.joining, cards.limited) == ((world.mei.id,), (world.mei.id,))
    assert (cards.offered_before, cards.offered_after) == (0, 2)
    assert {(one.conversation_id, one.before, one.after) for one in seen.shifts} == {
        (talk.id, None, world.mei.id) for talk in talks
    }
    assert (seen.overflows_before, len(seen.overflows_after)) == ((), 1)
    assert (await peak(world), len([one for one in await world.log() if one.name == PolicyChanged.name])) == (None, 0)


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ({"name_en": " "}, "invalid"),
        ({"more_room": 99}, "refused_plan"),
        ({"rings": (Ring(after_seconds=5), Ring(after_seconds=5))}, "refused_plan"),
        ({"trigger": Trigger(measure="longest_wait", on_at=5, on_seconds=20, off_at=5, off_seconds=20)}, "invalid"),
        ({"trigger": Trigger(measure="longest_wait", on_at=9, on_seconds=1, off_at=5, off_seconds=20)}, "invalid"),
        ({"note_zh": "长" * 501}, "invalid"),
    ],
)
async def test_a_bad_plan_is_refused(world: World, bad: dict[str, Any], code: str) -> None:
    with pytest.raises(Problem) as refused:
        await plan(world, **bad)
    assert refused.value.code == code
