"""What follows from what in the life of a case, and how its clocks are read from it."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingxi.cases.model import (
    STATES,
    CasePolicy,
    Choice,
    PolicyInput,
    PolicyStep,
    Promise,
    clocks,
    kinds,
    policies,
    states,
)
from lingxi.cases.model.clocks import Happened
from lingxi.cases.model.nouns import Case, CaseState, Clock
from lingxi.cases.model.policies import Applies
from lingxi.platform.clock import new_id
from lingxi.platform.problems import Problem

pytestmark = pytest.mark.pure

MORNING = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = 24 * 3600
NOBODY = new_id()


def at(hours: float) -> datetime:
    return MORNING + timedelta(hours=hours)


def case(**given: object) -> Case:
    blank: dict[str, object] = dict.fromkeys(Case.__dataclass_fields__)
    blank |= {
        "id": new_id(), "number": 10001, "customer_id": NOBODY, "subject": "", "language": "zh", "channel": "email",
        "kind": "general", "priority": 1, "state": "new", "reason": "", "tags": (), "fields": {}, "watchers": (), "records": (),
        "clocks": (), "tone": "calm", "opened_at": MORNING, "changed_at": MORNING, "revision": 1,
    }  # fmt: skip
    return Case(**{**blank, **given})  # type: ignore[arg-type]


def policy(*promises: Promise, **given: object) -> CasePolicy:
    blank: dict[str, object] = {
        "id": new_id(), "position": 1, "name_zh": "快", "name_en": "Soon", "applies": Applies(), "hours_id": None,
        "promises": promises, "steps": (PolicyStep(share=0.5, tone="near", raises=2),), "late_raises": 5, "last": False,
        "revision": 1,
    }  # fmt: skip
    return CasePolicy(**{**blank, **given})  # type: ignore[arg-type]


ALL = policy(
    Promise(clock="first_answer", seconds=4 * 3600),
    Promise(clock="next_answer", seconds=8 * 3600),
    Promise(clock="solution", seconds=3 * DAY, pauses=("waiting_customer",)),
)


def past(*said: tuple[float, str]) -> list[Happened]:
    """`asked`, `answered`, or the name of a state that it came into, by the hour."""
    found = [Happened(id=new_id(), at=MORNING, what="opened", state="new")]
    for hour, what in said:
        is_state = what in STATES
        found.append(
            Happened(id=new_id(), at=at(hour), what="state" if is_state else what, state=what if is_state else "")
        )
    return found


def wound(*said: tuple[float, str], now: float = 0, by: CasePolicy = ALL) -> dict[str, Clock]:
    return {clock.name: clock for clock in clocks.wound(case(), past(*said), by, None, at(now)).clocks}


def test_the_first_answer_is_owed_from_the_customers_first_word() -> None:
    found = wound((1, "asked"), (2, "asked"))
    assert (found["first_answer"].started_at, found["first_answer"].due_at) == (at(1), at(5))
    assert "next_answer" not in found


def test_an_answer_stops_it_and_a_further_question_starts_the_next() -> None:
    found = wound(
        (0, "asked"), (2, "answered"), (2, "waiting_customer"), (9, "asked"), (9, "waiting_us"), (10, "asked")
    )
    assert (found["first_answer"].state, found["first_answer"].used_seconds) == ("stopped", 2 * 3600)
    assert (found["next_answer"].state, found["next_answer"].started_at) == ("running", at(9))


def test_of_many_answers_the_newest_question_counts() -> None:
    said = (
        (0, "asked"),
        (1, "answered"),
        (2, "asked"),
        (3, "answered"),
        (4, "answered"),
        (5, "asked"),
        (6, "answered"),
    )
    found = wound(*said)
    assert (found["next_answer"].started_at, found["next_answer"].stopped_at) == (at(5), at(6))


def test_what_is_solved_without_an_answer_needs_none_any_more() -> None:
    assert wound((0, "asked"), (1, "solved"))["first_answer"].state == "stopped"
    again = wound((0, "asked"), (1, "solved"), (20, "asked"), (20, "waiting_us"))
    assert (again["first_answer"].stopped_at, again["next_answer"].started_at) == (at(1), at(20))


def test_the_solution_rests_while_the_customer_is_waited_for() -> None:
    found = wound((0, "asked"), (2, "answered"), (2, "waiting_customer"), (50, "asked"), (50, "waiting_us"))
    assert found["solution"].used_seconds == 2 * 3600
    assert found["solution"].due_at == at(50 + 72 - 2)


def test_its_colour_and_what_is_due_first() -> None:
    unseen = clocks.wound(case(), past((0, "asked")), ALL, None, at(3))
    assert (unseen.tone, unseen.turns_at) == ("calm", at(3)), "it is told of by who looks"
    found = clocks.looked_at(unseen, at(3))
    assert (found.due_at, found.tone, found.turns_at) == (at(4), "near", at(4))
    assert clocks.raised_by(found, ALL) == 2
    late = clocks.looked_at(found, at(4))
    assert (late.tone, late.turns_at) == ("late", at(36))
    assert clocks.raised_by(late, ALL) == 5


@given(
    st.lists(st.tuples(st.integers(0, 200), st.sampled_from(["asked", "answered", *STATES])), max_size=12), st.randoms()
)
@settings(max_examples=200)
def test_any_order_of_entries_gives_the_same_clocks(said: list[tuple[float, str]], random: object) -> None:
    told = past(*said)
    mixed = list(told)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    one = case()
    assert clocks.wound(one, mixed, ALL, None, at(300)) == clocks.wound(one, told, ALL, None, at(300))


@given(st.lists(st.tuples(st.integers(0, 200), st.sampled_from(["asked", "answered", *STATES])), max_size=12))
@settings(max_examples=200)
def test_no_clock_counts_what_was_before_it_or_after_now(said: list[tuple[float, str]]) -> None:
    for clock in clocks.wound(case(), past(*said), ALL, None, at(300)).clocks:
        assert 0 <= clock.used_seconds <= (clock.counted_at - clock.started_at).total_seconds()
        assert (clock.stopped_at is None) == (clock.state != "stopped")
        assert [turn.at for turn in clock.turns] == sorted(turn.at for turn in clock.turns)


# ── states ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_every_step_is_allowed_or_refused_and_none_leads_back_to_new() -> None:
    for before, after in product(STATES, STATES):
        if before == after or after in states.FOLLOWING[before]:
            assert states.stepped(case(state=before), after, MORNING).state == after
        else:
            with pytest.raises(states.NoSuchStep):
                states.stepped(case(state=before), after, MORNING)
    assert all("new" not in following for following in states.FOLLOWING.values())


@given(st.lists(st.sampled_from(["asked", "answered", "taken", "left"]), max_size=20))
def test_whatever_is_said_the_next_state_is_one_that_may_follow(said: list[str]) -> None:
    now = case()
    after = {
        "asked": states.after_asking,
        "answered": states.after_answering,
        "taken": states.after_taking,
        "left": states.after_leaving,
    }
    for what in said:
        now = states.stepped(now, after[what](now), MORNING)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("new", "new"),
        ("open", "open"),
        ("waiting_customer", "waiting_us"),
        ("solved", "waiting_us"),
        ("closed", "waiting_us"),
    ],
)
def test_what_a_customers_word_makes_of_it(before: CaseState, after: CaseState) -> None:
    assert states.after_asking(case(state=before)) == after


def test_what_was_closed_long_ago_is_not_opened_again() -> None:
    closed = case(state="closed", closed_at=MORNING)
    assert states.reopens(closed, at(29 * 24))
    assert not states.reopens(closed, at(31 * 24))


def test_what_is_part_of_another_goes_nowhere() -> None:
    with pytest.raises(states.CaseMerged):
        states.stepped(case(merged_into=new_id()), "open", MORNING)


# ── promises and kinds ───────────────────────────────────────────────────────────────────────────────────────────────


def test_the_first_policy_that_applies_holds() -> None:
    queue = new_id()
    held = [
        policy(applies=Applies(kinds=("fraud",), queue_ids=(queue,))),
        policy(applies=Applies(priorities=(3,))),
        policy(applies=Applies(customer_ids=(NOBODY,), channels=("fax",))),
        policy(last=True),
    ]
    chosen = [held.index(policies.chosen(held, one)) for one in (
        case(kind="fraud", queue_id=queue), case(kind="fraud", priority=3), case(channel="fax"), case(),
    )]  # fmt: skip
    assert chosen == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"name_zh": " "}, "name_zh"),
        ({"promises": ()}, "promises"),
        ({"promises": (Promise(clock="solution", seconds=0),)}, "promises"),
        ({"promises": (Promise(clock="solution", seconds=9), Promise(clock="solution", seconds=8))}, "promises"),
        ({"steps": (PolicyStep(share=1.0, tone="near"),)}, "steps"),
        ({"steps": (PolicyStep(share=0.5, tone="near"), PolicyStep(share=0.2, tone="pressing"))}, "steps"),
        ({"steps": (PolicyStep(share=0.5, tone="late"),)}, "steps"),
        ({"late_raises": 10}, "late_raises"),
    ],
)
def test_promises_that_make_no_sense_are_refused(given: dict[str, object], field: str) -> None:
    good: dict[str, object] = {"name_zh": "快", "name_en": "Soon", "promises": (Promise(clock="solution", seconds=9),)}
    policies.checked(PolicyInput(**good))  # type: ignore[arg-type]
    with pytest.raises(policies.BadPolicy) as refused:
        policies.checked(PolicyInput(**{**good, **given}))  # type: ignore[arg-type]
    assert refused.value.data == {"field": field}


PARCEL = kinds.CaseKind(
    key="parcel",
    label_zh="包裹",
    label_en="Parcel",
    fields=(
        kinds.CaseField(key="city", label_zh="城市", label_en="City", type="text", needed=True),
        kinds.CaseField(key="pieces", label_zh="件数", label_en="Pieces", type="number"),
        kinds.CaseField(key="sent", label_zh="寄出", label_en="Sent", type="date"),
        kinds.CaseField(key="paid", label_zh="已付", label_en="Paid", type="yes_no"),
        kinds.CaseField(
            key="size",
            label_zh="大小",
            label_en="Size",
            type="choice",
            choices=(Choice(key="big", label_zh="大", label_en="Big"),),
        ),
    ),
    reasons=(Choice(key="lost", label_zh="丢失", label_en="Lost"),),
    archived=False,
    revision=1,
)


def test_fields_take_what_fits_them_and_forget_what_is_none() -> None:
    good: dict[str, kinds.Value | None] = {
        "city": "上海",
        "pieces": 2,
        "sent": "2026-03-02",
        "paid": True,
        "size": "big",
    }
    assert kinds.fitting(PARCEL, {**good, "city": None}) == {k: v for k, v in good.items() if k != "city"}
    bad: dict[str, kinds.Value] = {
        "city": "",
        "pieces": True,
        "sent": "2026-02-30",
        "paid": "yes",
        "size": "small",
        "colour": "red",
    }
    for key, value in bad.items():
        with pytest.raises(kinds.BadField) as refused:
            kinds.fitting(PARCEL, {key: value})
        assert refused.value.data == {"field": key}


def test_what_must_be_known_is_asked_for_before_it_is_solved() -> None:
    with pytest.raises(kinds.FieldNeeded):
        kinds.check_solvable(PARCEL, {})
    kinds.check_solvable(PARCEL, {"city": "上海"})
    with pytest.raises(Problem):
        kinds.check_reason(PARCEL, "stolen")
    kinds.check_reason(PARCEL, "lost")
