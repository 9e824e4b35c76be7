"""Policies of a scenario are the engine's own, and make a difference on the floor."""

from dataclasses import replace
from typing import Any

import pytest

from lingxi.app.simulate.policies import policy_of, queue_ids
from lingxi.app.simulate.running import day, decided_by_engine
from lingxi.app.simulate.scenario import Queue
from lingxi.app.simulate.table import BadScenario
from tests.app.simulate.hall import customer, hall, played, team

pytestmark = pytest.mark.pure

TWO = hall(
    queues=(Queue(name="calls", target=20), Queue(name="loans", target=60)),
    teams=(team(agents=1), team(name="Chen", agents=1, queues=("loans",))),
)


def with_policy(scenario: Any, people: Any, policy: dict[str, Any]) -> Any:
    return day(scenario, decided_by_engine(scenario, policy), people, "seed").of()


def test_targets_are_the_queues_own_unless_the_policy_says_otherwise() -> None:
    ids = queue_ids(TWO)
    assert policy_of(TWO, {}).target(ids["loans"]) == 60
    said = policy_of(TWO, {"targets": [{"queue": "loans", "seconds": 5}]})
    assert said.target(ids["loans"]) == 5


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        ({"overflows": [{"queue": "calls", "to_queue": "mails", "after_seconds": 1}]}, "there is no queue 'mails'"),
        ({"affinity": 3}, "affinity"),
        ({"patience_seconds": -1}, "patience_seconds"),
    ],
)
def test_a_policy_that_cannot_be_is_refused(policy: dict[str, Any], said: str) -> None:
    with pytest.raises(BadScenario, match=said):
        policy_of(TWO, policy)


def test_work_overflows_to_others_at_its_time_and_not_before() -> None:
    people = [customer(0), customer(10)]
    assert with_policy(TWO, people, {}).wait == 90
    over = {"overflows": [{"queue": "calls", "to_queue": "loans", "after_seconds": 30}]}
    assert with_policy(TWO, people, over).wait == pytest.approx(30, abs=0.01)


def test_work_is_held_for_the_adviser_whom_the_customer_knows_and_no_longer_than_said() -> None:
    known = [customer(0, handling=40), replace(customer(10), luck=0.0)]
    soon = with_policy(hall(), known, {"affinity_hold_seconds": 60})
    assert (soon.wait, soon.same_adviser) == (30, 1)
    later = with_policy(hall(), known, {"affinity_hold_seconds": 20})
    assert later.wait == pytest.approx(20, abs=0.01)
    assert later.same_adviser == 0


def test_skills_and_languages_are_kept_to() -> None:
    scenario = hall(queues=(Queue(name="calls", needs={"loans": 3}),), teams=(team(skills={"loans": 2}),))
    assert played(scenario, [customer(0)]).of().unserved == 1
    able = replace(scenario, teams=(team(skills={"loans": 3}, languages=("zh",)),))
    assert played(able, [customer(0, language="zh"), customer(0, language="en")]).of().answered == 1


def test_three_chats_at_once_and_no_more() -> None:
    scenario = hall(queues=(Queue(name="calls", channel="chat"),), teams=(team(agents=1, capacity={"chat": 3}),))
    assert played(scenario, [customer(0), customer(0), customer(0), customer(0)]).of().wait == 100
