"""A policy is data from outside: a good one is taken, a bad one is refused with every reason, and nothing else happens."""

import json
import math
from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import to_jsonable_python

from lingxi.engines import matching
from lingxi.engines.matching import BadPolicy, Blend, Fault, Overflow, Policy, QueueTarget, Ring, Share, Weights
from tests.engines.matching.floor import CARDS, LOANS, NOW, agent, work

pytestmark = pytest.mark.pure

PLAIN: dict[str, Any] = to_jsonable_python(Policy())


def codes(policy: Policy) -> set[tuple[str, str]]:
    with pytest.raises(BadPolicy) as refused:
        policy.check()
    return {(fault.field, fault.code) for fault in refused.value.faults}


def test_the_usual_policy_is_good_and_survives_json() -> None:
    Policy().check()
    assert matching.read(json.loads(json.dumps(PLAIN))) == Policy()


@pytest.mark.parametrize(
    ("bad", "field", "code"),
    [
        (Policy(weights=Weights(waiting=0)), "weights.waiting", "waiting_counts_nothing"),
        (Policy(weights=Weights(waiting=0.01)), "weights.waiting", "overtaken_too_long"),
        (Policy(weights=Weights(skill=-1)), "weights.skill", "greater_than_equal"),
        (Policy(weights=Weights(skill=math.nan)), "weights.skill", "finite_number"),
        (Policy(patience_seconds=0), "patience_seconds", "not_positive"),
        (Policy(target_seconds=0), "target_seconds", "not_positive"),
        (Policy(targets=(QueueTarget(queue_id=LOANS, seconds=5),) * 2), "targets", "twice"),
        (Policy(rings=(Ring(after_seconds=60), Ring(after_seconds=60))), "rings", "not_in_order"),
        (Policy(rings=(Ring(after_seconds=1, skill_slack=2), Ring(after_seconds=2))), "rings", "tightens"),
        (Policy(rings=(Ring(after_seconds=1, skill_slack=6),)), "rings.0.skill_slack", "less_than_equal"),
        (Policy(overflows=(Overflow(queue_id=CARDS, to_queue_id=CARDS, after_seconds=1),)), "overflows", "into_itself"),
        (Policy(blends=(Blend(channel="call"), Blend(channel="call"))), "blends", "twice"),
        (
            Policy(blends=(Blend(channel="call", not_beside=("mail",), interrupts=("mail",)),)),
            "blends",
            "interrupts_what_excludes",
        ),
        (Policy(shares=(Share(queue_id=CARDS, agents=(LOANS,)),) * 2), "shares", "twice"),
        (Policy(shares=(Share(queue_id=CARDS, agents=()),)), "shares", "nobody"),
        (
            Policy(shares=(Share(queue_id=CARDS, agents=(LOANS,), least_level=3, most_level=2),)),
            "shares",
            "nothing_left",
        ),
        (Policy(more_room=11), "more_room", "less_than_equal"),
        (Policy(affinity_window_seconds=1, affinity_hold_seconds=2), "affinity_hold_seconds", "hold_beyond_window"),
        (Policy(version=0), "version", "greater_than_equal"),
    ],
)
def test_a_bad_policy_is_refused_with_the_reason(bad: Policy, field: str, code: str) -> None:
    assert (field, code) in codes(bad)


def test_all_reasons_are_told_at_once() -> None:
    assert len(codes(Policy(patience_seconds=0, target_seconds=0))) == 2


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["call", str(LOANS)]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)  # fmt: skip
places = st.sampled_from([*PLAIN, "nonsense", *(f"weights.{name}" for name in PLAIN["weights"])])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(places, values), min_size=1, max_size=3) | values)
def test_whatever_is_sent_is_a_policy_that_works_or_is_refused_with_reasons(changes: Any) -> None:
    data: Any = json.loads(json.dumps(PLAIN))
    if isinstance(changes, list) and all(isinstance(one, tuple) for one in changes):
        for place, value in changes:
            *path, name = place.split(".")
            inner = data[path[0]] if path and isinstance(data[path[0]], dict) else data
            inner[name] = value
    else:
        data = changes
    policy, faults = taken_or_refused(data)
    assert all(fault.code for fault in faults)
    assert (policy is None) == bool(faults)
    if policy:
        assert policy.overtake_seconds <= 8 * 3600
        matching.assign([work(0), work(1, 500)], [agent(0), agent(1)], policy, NOW)


def taken_or_refused(data: Any) -> tuple[Policy | None, tuple[Fault, ...]]:
    try:
        return matching.read(data), ()
    except BadPolicy as refused:
        return None, refused.faults


def test_the_schema_and_the_explanations_name_every_weight() -> None:
    weights = set(matching.schema()["$defs"]["Weights"]["properties"])
    assert weights == {term.name for term in matching.TERMS} == set(asdict(Weights()))
    assert matching.schema()["additionalProperties"] is False


def test_the_bound_follows_from_the_weights() -> None:
    none = dict.fromkeys(asdict(Weights()), 0.0)
    policy = Policy(weights=Weights(**{**none, "skill": 2.0, "priority": 1.0, "waiting": 0.5}), patience_seconds=60)
    assert policy.overtake_seconds == 60 * 3 / 0.5
    assert replace(policy, weights=Weights(waiting=0)).overtake_seconds == math.inf
    assert policy.target(UUID(int=9)) == 60
