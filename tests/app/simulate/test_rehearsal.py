"""Yesterday's traffic under two policies, side by side: what the desk's rehearsal stands on."""

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

import pytest

from lingxi.app import simulate
from lingxi.app.simulate import Arrival, OnDuty, Rehearsal
from lingxi.engines.matching import Agent, Overflow, Policy, QueueTarget, Skill

pytestmark = pytest.mark.pure

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
CALLS, LOANS = UUID(int=71), UUID(int=72)
TARGETS = (QueueTarget(queue_id=CALLS, seconds=20), QueueTarget(queue_id=LOANS, seconds=20))
TODAY = Policy(targets=TARGETS)
SHARED = Policy(targets=TARGETS, overflows=(Overflow(queue_id=CALLS, to_queue_id=LOANS, after_seconds=0),))


def on_duty(number: int, queue: UUID, **said: int) -> OnDuty:
    agent = Agent(
        id=UUID(int=number), queue_ids=frozenset({queue}), presence="away", capacity={"call": 1, "chat": 3}, capacity_total=3,
        idle_since=NINE, skills=said, languages={"zh": 5},
    )  # fmt: skip
    return OnDuty(agent=agent, shifts=((NINE, NINE + timedelta(hours=2)),), wrap_up_seconds=10)


def yesterday() -> list[Arrival]:
    """Three agents for many calls, and two for few loans."""
    luck = Random(4)
    return [
        Arrival(
            at=NINE + timedelta(seconds=luck.random() * 7200),
            queue_id=CALLS if luck.random() < 0.85 else LOANS,
            channel="call",
            handling_seconds=luck.expovariate(1 / 150),
            language="zh",
            previous=UUID(int=1) if luck.random() < 0.1 else None,
        )
        for _ in range(150)
    ]


AGENTS = [*(on_duty(n, CALLS) for n in (1, 2, 3)), *(on_duty(n, LOANS) for n in (4, 5))]


def rehearsed(**said: object) -> Rehearsal:
    usual: dict[str, object] = {"arrivals": yesterday(), "agents": AGENTS, "replications": 4}
    return simulate.rehearse({"today": TODAY, "shared": SHARED}, **{**usual, **said})  # type: ignore[arg-type]


def test_sharing_the_calls_is_seen_to_shorten_the_wait_and_the_margin_says_so() -> None:
    found = rehearsed(replications=8)
    today, shared = found.policies
    assert today.whole.mean_wait.value is not None
    assert shared.change.mean_wait.value is not None
    assert shared.change.mean_wait.margin is not None
    assert shared.change.mean_wait.value + shared.change.mean_wait.margin < 0
    assert today.change.mean_wait.value == today.change.mean_wait.margin == 0
    assert today.contacts == shared.contacts
    calls = next(one for one in shared.queues if one.queue_id == CALLS)
    assert calls.change.service_level.value is not None
    assert calls.change.service_level.value > 0


def test_it_is_plain_data_by_queue_and_interval_and_the_same_for_the_same_seed() -> None:
    found = rehearsed(interval_seconds=3600.0)
    assert json.dumps(asdict(found), default=str, allow_nan=False)
    assert [one.starts_at for one in found.policies[0].intervals][1] - found.policies[0].intervals[
        0
    ].starts_at == timedelta(hours=1)
    assert {one.channel for one in found.policies[0].queues} == {"call"}
    assert found == rehearsed(interval_seconds=3600.0)
    assert found != rehearsed(interval_seconds=3600.0, seed=2)


def test_one_hears_how_far_it_is_and_can_stop_it() -> None:
    heard: list[float] = []
    rehearsed(replications=2, progress=heard.append)
    assert heard == [0.25, 0.5, 0.75, 1]

    def enough(share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        rehearsed(progress=enough)


def test_skills_and_the_previous_adviser_count() -> None:
    asks = [
        Arrival(at=NINE, queue_id=CALLS, channel="call", handling_seconds=60, required=(Skill(name="tax", level=2),))
    ]
    able = [on_duty(1, CALLS), on_duty(2, CALLS, tax=3)]
    (nobody,) = simulate.rehearse({"today": TODAY}, arrivals=asks * 20, agents=able[:1], replications=2).policies
    (somebody,) = simulate.rehearse(
        {"today": TODAY}, arrivals=asks * 20, agents=able, replications=2, usual_patience_seconds=1e9
    ).policies
    assert (nobody.whole.abandonment.value, somebody.whole.abandonment.value) == (1, 0)
    known = rehearsed().policies[0].whole.same_adviser
    assert known is not None
    assert known.value is not None
    assert known.value > 0.2


def test_nothing_to_rehearse_is_refused() -> None:
    with pytest.raises(ValueError, match="needs"):
        simulate.rehearse({}, arrivals=yesterday(), agents=AGENTS)
