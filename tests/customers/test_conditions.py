"""Conditions: what may be said in them, and how they explain themselves."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from pydantic import TypeAdapter, ValidationError

from lingxi.customers.model.conditions import (
    NOTHING,
    AllOf,
    AnyOf,
    AttributeIs,
    Check,
    Condition,
    Did,
    Evidence,
    Finding,
    HadContact,
    HasRecord,
    InStage,
    NotOf,
    checked,
    explained,
    leaves,
)
from lingxi.platform.problems import Invalid
from tests.customers.crowd import conditions

pytestmark = pytest.mark.pure
JSON: TypeAdapter[Condition] = TypeAdapter(Condition)
ONE = Evidence(count=1, newest=(Finding(id="1", what="Bought", at=datetime(2026, 3, 2, tzinfo=UTC), detail={}),))


@given(conditions)
def test_a_condition_survives_being_written_down(condition: Condition) -> None:
    assert JSON.validate_json(JSON.dump_json(condition)) == condition


@given(conditions)
def test_as_many_reasons_as_questions(condition: Condition) -> None:
    """The tree of reasons has the form of the condition, and takes one piece of evidence for each leaf."""
    asked = list(leaves(condition))
    pieces = iter([ONE] * len(asked))
    assert explained(condition, pieces).condition == condition
    assert next(pieces, None) is None


def test_each_word_of_the_language_does_what_it_says() -> None:
    late, bought = HasRecord(types=("delivery",), late=True), Did(names=("Bought",), at_most=2)
    assert explained(AllOf(of=(late, bought)), [ONE, ONE]).holds
    assert not explained(AllOf(of=(late, bought)), [ONE, NOTHING]).holds
    assert explained(AnyOf(of=(late, bought)), [NOTHING, ONE]).holds
    assert explained(NotOf(of=late), [NOTHING]).holds
    assert explained(AllOf(of=()), []).holds, "without parts: everybody"
    assert not explained(AnyOf(of=()), []).holds, "without parts: nobody"
    assert not explained(bought, [Evidence(count=3, newest=ONE.newest)]).holds, "at most two"
    assert explained(late, [ONE]).newest[0].what == "Bought"


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        (Did(names=("",)), "condition.names"),
        (Did(names=("a\0b",)), "condition.names"),
        (Did(names=("x",) * 51), "condition.names"),
        (Did(within="soon"), "condition.within"),
        (Did(within="0d"), "condition.within"),
        (Did(at_least=0), "condition.at_least"),
        (Did(at_least=3, at_most=2), "condition.at_least"),
        (HasRecord(due_within="2 days"), "condition.due_within"),
        (HadContact(within="99999d"), "condition.within"),
        (InStage(keys=()), "condition.keys"),
        (AttributeIs(key="", check=Check(op="known")), "condition.key"),
        (AttributeIs(key="k", check=Check(op="known", value=1)), "condition.check"),
        (AttributeIs(key="k", check=Check(op="is", value=())), "condition.check"),
        (AttributeIs(key="k", check=Check(op="is")), "condition.check"),
        (AttributeIs(key="k", check=Check(op="contains", value="")), "condition.check"),
        (AttributeIs(key="k", check=Check(op="at_least", value="7")), "condition.check"),
        (AttributeIs(key="k", check=Check(op="at_least", value=True)), "condition.check"),
        (AttributeIs(key="k", check=Check(op="at_least", value=float("nan"))), "condition.check"),
        (AttributeIs(key="k", check=Check(op="before", value="2026-02-30")), "condition.check"),
        (AttributeIs(key="k", check=Check(op="before", value="20260228")), "condition.check"),
        (AttributeIs(key="k", check=Check(op="last_days", value=1.5)), "condition.check"),
        (AllOf(of=(AnyOf(of=()), NotOf(of=Did(within="1y")))), "condition.1.0.within"),
        (AllOf(of=(Did(),) * 41), "condition"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_its_place(wrong: Condition, place: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked(wrong)
    assert refused.value.data["field"] == place


def test_a_stage_does_not_ask_for_a_stage() -> None:
    asks = InStage(keys=("buying",))
    assert checked(asks) == asks
    with pytest.raises(Invalid):
        checked(asks, stages=False)


def test_it_cannot_be_nested_without_end() -> None:
    deep: Condition = Did()
    for _ in range(5):
        deep = NotOf(of=deep)
    checked(deep)
    with pytest.raises(Invalid):
        checked(NotOf(of=deep))


@pytest.mark.parametrize(
    "odd", [{"kind": "sql", "of": "drop"}, {"kind": "all"}, {"kind": "not", "of": []}, {}, [], None]
)
def test_other_words_are_not_read(odd: Any) -> None:
    with pytest.raises(ValidationError):
        JSON.validate_python(odd)
