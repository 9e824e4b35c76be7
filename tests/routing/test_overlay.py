"""A plan laid over any policy is a policy that may be put in force; its trigger never flaps."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.engines.matching import BadPolicy, Overflow, Policy, QueueTarget, Ring, Share
from lingxi.routing.model import Gauge, PeakPlan, Trigger, alone, is_due, looked, overlay
from lingxi.routing.model.triggers import GAP

pytestmark = pytest.mark.pure

NOW = datetime(2026, 11, 11, 8, 0, tzinfo=UTC)
QUEUES, PEOPLE = [UUID(int=n) for n in (1, 2, 3)], [UUID(int=n) for n in range(100, 106)]
NOTHING = PeakPlan(
    id=UUID(int=9), name_zh="空", name_en="Empty", targets=(), overflows=(), rings=(), shares=(), more_room=0, announcement_zh="",
    announcement_en="", note_zh="", note_en="", trigger=None, archived=False, revision=1,
)  # fmt: skip

seconds = st.integers(0, 900).map(float)
queues = st.sampled_from(QUEUES)
targets = st.lists(st.builds(QueueTarget, queue_id=queues, seconds=st.integers(1, 900).map(float)), max_size=3)
overflows = st.lists(st.builds(Overflow, queue_id=queues, to_queue_id=queues, after_seconds=seconds), max_size=4)
levels = st.integers(0, 5)
rings = st.lists(st.builds(Ring, after_seconds=seconds, skill_slack=levels, language_slack=levels), max_size=3)
people = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=4, unique=True).map(tuple)
shares = st.lists(st.builds(Share, queue_id=queues, agents=people, least_level=levels, most_level=levels), max_size=3)


def good(policy: Policy) -> bool:
    try:
        policy.check()
    except BadPolicy:
        return False
    return True


def parts(**more: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    lists = {"targets": targets, "overflows": overflows, "rings": rings, "shares": shares}
    return st.fixed_dictionaries({**lists, **more}).map(_with_tuples)


def _with_tuples(said: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(one) if isinstance(one, list) else one for name, one in said.items()}


policies = parts(more_room=st.integers(0, 10)).map(lambda said: Policy(**said)).filter(good)
plans = (
    parts(more_room=st.integers(0, 10)).map(lambda said: replace(NOTHING, **said)).filter(lambda one: good(alone(one)))
)


@given(policies, plans)
def test_a_good_plan_over_a_good_policy_is_never_refused(policy: Policy, plan: PeakPlan) -> None:
    laid = overlay(policy, plan)
    laid.check()
    assert overlay(laid, plan) == laid
    assert laid.version == policy.version


@given(policies, plans)
def test_it_only_makes_targets_longer_overflows_earlier_rings_wider_and_room_larger(
    policy: Policy, plan: PeakPlan
) -> None:
    laid = overlay(policy, plan)
    assert all(laid.target(id) >= policy.target(id) for id in QUEUES)
    sooner = {(one.queue_id, one.to_queue_id): one.after_seconds for one in laid.overflows}
    for one in (*policy.overflows, *plan.overflows):
        assert sooner[one.queue_id, one.to_queue_id] <= one.after_seconds
    for moment in range(0, 901, 60):
        wide = max((one.skill_slack for one in laid.rings if one.after_seconds <= moment), default=0)
        for rings in (policy.rings, plan.rings):
            assert wide >= max((one.skill_slack for one in rings if one.after_seconds <= moment), default=0)
    assert laid.more_room >= policy.more_room


@given(policies, plans)
def test_whom_the_plan_names_takes_what_the_plan_says(policy: Policy, plan: PeakPlan) -> None:
    laid = {(one.queue_id, id): one.most_level for one in overlay(policy, plan).shares for id in one.agents}
    for share in plan.shares:
        assert all(laid[share.queue_id, id] == share.most_level for id in share.agents)


@given(policies)
def test_an_empty_plan_changes_nothing_that_matters(policy: Policy) -> None:
    laid = overlay(policy, NOTHING)
    assert {laid.target(id) for id in QUEUES} == {policy.target(id) for id in QUEUES}
    assert (laid.rings, laid.shares, set(laid.overflows)) == (policy.rings, policy.shares, set(policy.overflows))


# ── triggers ─────────────────────────────────────────────────────────────────────────────────────────────────────────

triggers = st.builds(
    lambda off, more, on_seconds, off_seconds: Trigger(
        measure="waiting_per_agent", on_at=off + more, on_seconds=on_seconds, off_at=off, off_seconds=off_seconds
    ),
    st.floats(0, 5), st.floats(0.5, 5), st.integers(10, 300), st.integers(10, 300),
)  # fmt: skip
looks = st.lists(st.tuples(st.integers(1, 90), st.floats(0, 12)), max_size=120)
"""How many seconds after the last look, and the load then."""


def switches(trigger: Trigger, seen: list[tuple[int, float]]) -> list[tuple[datetime, bool]]:
    """When it went on and off, as the router would do it."""
    now, on, found = NOW, False, list[tuple[datetime, bool]]()
    gauge = Gauge(plan_id=NOTHING.id, since=None, seen_at=now, armed=True)
    for after, load in seen:
        now += timedelta(seconds=after)
        gauge = looked(trigger, gauge, load, on=on, now=now)
        if is_due(trigger, gauge, on=on, now=now):
            on = not on
            found.append((now, on))
            gauge = Gauge(plan_id=NOTHING.id, since=None, seen_at=now, armed=True)
    return found


@given(triggers, looks)
def test_it_stays_on_and_off_for_at_least_the_stated_times(trigger: Trigger, seen: list[tuple[int, float]]) -> None:
    made = switches(trigger, seen)
    for (before, was_on), (after, _) in pairwise(made):
        assert (after - before).total_seconds() >= (trigger.off_seconds if was_on else trigger.on_seconds)


@given(
    triggers, st.lists(st.tuples(st.integers(1, 50), st.floats(0, 1, exclude_min=True, exclude_max=True)), max_size=100)
)
def test_between_the_thresholds_nothing_happens(trigger: Trigger, seen: list[tuple[int, float]]) -> None:
    between = [(after, trigger.off_at + part * (trigger.on_at - trigger.off_at)) for after, part in seen]
    assert switches(trigger, [one for one in between if trigger.off_at < one[1] < trigger.on_at]) == []


def test_a_load_that_lasts_switches_on_and_a_dip_begins_anew() -> None:
    trigger = Trigger(measure="longest_wait", on_at=60, on_seconds=30, off_at=10, off_seconds=60)
    assert switches(trigger, [(10, 70)] * 4) == [(NOW + timedelta(seconds=40), True)]
    assert switches(trigger, [(10, 70), (10, 70), (10, 20), (10, 70), (10, 70), (10, 70)]) == []


def test_what_was_seen_before_nobody_looked_says_nothing_about_now() -> None:
    trigger = Trigger(measure="longest_wait", on_at=60, on_seconds=30, off_at=10, off_seconds=60)
    gap = int(GAP.total_seconds()) + 1
    assert switches(trigger, [(10, 70), (gap, 70), (10, 70)]) == []
    assert len(switches(trigger, [(10, 70), (gap, 70), (40, 70)])) == 1


def test_what_a_person_ended_does_not_come_back_before_it_was_calm() -> None:
    trigger = Trigger(measure="longest_wait", on_at=60, on_seconds=10, off_at=10, off_seconds=60)
    ended = Gauge(plan_id=NOTHING.id, since=None, seen_at=NOW, armed=False)
    for seconds in range(0, 600, 20):
        now = NOW + timedelta(seconds=seconds)
        ended = looked(trigger, ended, 90, on=False, now=now)
        assert not is_due(trigger, ended, on=False, now=now)
    calm = looked(trigger, ended, 5, on=False, now=now)
    again = looked(trigger, calm, 90, on=False, now=now)
    assert is_due(trigger, again, on=False, now=now + timedelta(seconds=10))
