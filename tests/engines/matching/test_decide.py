"""One arrives: who gets it, who cannot and why, and how the engine accounts for it."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, settings

from lingxi.engines import matching
from lingxi.engines.matching import Adviser, Agent, Overflow, Policy, Ring, Roster, Share, Skill, Wish, Work
from tests.engines.matching.floor import CARDS, LOANS, NOW, agent, ago, allowed, floors, policies, work

pytestmark = pytest.mark.pure

TAX = Skill(name="tax", level=3)


def chosen(one: Work, *agents: Agent, policy: Policy | None = None) -> UUID | None:
    return matching.decide(one, agents, policy or Policy(), NOW).agent


@pytest.mark.parametrize(
    ("why", "one", "to"),
    [
        ("too_early", work(0, not_before=NOW + timedelta(minutes=1)), agent(0)),
        ("other_wished", work(0, wish=Wish(id=agent(1).id, until=NOW + timedelta(minutes=1))), agent(0)),
        ("excluded", work(0, excluded=frozenset({agent(0).id})), agent(0)),
        ("away", work(0), agent(0, presence="away")),
        ("off_duty", work(0), agent(0, on_until=NOW)),
        ("other_queue", work(0), agent(0, queue_ids=frozenset({CARDS}))),
        ("language", work(0, language="en"), agent(0)),
        ("language", work(0, language_level=4), agent(0, languages={"zh": 3})),
        ("skill", work(0, required=(TAX,)), agent(0)),
        ("skill", work(0, required=(TAX,)), agent(0, skills={"tax": 2})),
        ("in_training", work(0, required=(TAX,)), agent(0, skills={"tax": 5}, in_training=True)),
        ("in_training", work(0, sensitive=True), agent(0, in_training=True)),
        ("busy", work(0), agent(0, presence="busy")),
        ("wrap_up", work(0), agent(0, wrap_up_until=NOW + timedelta(seconds=1))),
        ("no_room", work(0), agent(0, load={"chat": 3})),
        ("no_room", work(0), agent(0, load={"call": 1})),
        ("no_room", work(0, channel="call"), agent(0, load={"chat": 1})),
        ("no_room", work(0, channel="case"), agent(0)),
        (None, work(0), agent(0, load={"chat": 2})),
        (None, work(0, channel="call"), agent(0, load={"mail": 3})),
        (None, work(0, refused_by=frozenset({agent(0).id})), agent(0)),
        (None, work(0, required=(TAX,)), agent(0, skills={"tax": 3})),
    ],
)
def test_every_reason_has_its_name(why: str | None, one: Work, to: Agent) -> None:
    assert matching.reason(one, to, Policy(), NOW) == why


@settings(max_examples=300, deadline=None)
@given(floors(most_work=1), policies)
def test_the_best_of_all_who_may_is_chosen(people: tuple[list[Work], list[Agent]], policy: Policy) -> None:
    works, agents = people
    for one in works:
        decision = matching.decide(one, agents, policy, NOW)
        told = matching.explain(decision, one, agents, policy)
        able = {to.id for to in agents if allowed(one, to, policy)}
        assert decision.agent is None or decision.agent in able
        assert sum(out.count for out in told.ruled_out) + len(told.runners_up) + (told.chosen is not None) <= len(
            agents
        )
        if told.chosen:
            assert told.chosen.score == pytest.approx(decision.score)
            assert all(other.score <= decision.score + 1e-9 for other in told.runners_up)
            assert all(0 <= term.value <= 1 for term in told.chosen.terms if term.name != "waiting")


def test_the_longest_idle_is_next_and_of_equals_the_lower_id() -> None:
    assert chosen(work(0), agent(0, idle_since=ago(5)), agent(1, idle_since=ago(50))) == agent(1).id
    assert chosen(work(0), agent(1), agent(0)) == agent(0).id


def test_the_least_loaded_comes_before_the_longest_idle() -> None:
    assert chosen(work(0), agent(0, load={"chat": 1}, idle_since=ago(50)), agent(1, idle_since=ago(40))) == agent(1).id


def test_the_adviser_of_yesterday_is_preferred_and_the_one_of_last_week_is_not() -> None:
    for hours, who in ((24, 0), (24 * 7, 1)):
        one = work(0, waited=60, previous=Adviser(id=agent(0).id, at=ago(hours * 3600)))
        assert chosen(one, agent(0, idle_since=ago(1)), agent(1, idle_since=ago(90))) == agent(who).id


def test_work_is_held_for_its_adviser_for_a_while_and_then_released() -> None:
    mei = agent(0, load={"call": 1})
    for waited, who in ((29, None), (30, agent(1).id)):
        assert chosen(work(0, waited, previous=Adviser(id=mei.id, at=ago(3600))), mei, agent(1)) == who


def test_nothing_is_held_for_an_adviser_who_went_home() -> None:
    mei = agent(0, presence="away")
    assert chosen(work(0, previous=Adviser(id=mei.id, at=ago(3600))), mei, agent(1)) == agent(1).id


def test_a_customer_who_asked_for_an_adviser_waits_for_them_until_the_agreed_time() -> None:
    for until, who in ((NOW + timedelta(minutes=5), None), (NOW, agent(1).id)):
        assert chosen(work(0, wish=Wish(id=agent(0).id, until=until)), agent(0, presence="away"), agent(1)) == who


def test_who_refused_is_passed_over_while_somebody_else_can_take_it() -> None:
    one = work(0, refused_by=frozenset({agent(0).id}))
    assert chosen(one, agent(0, idle_since=ago(900)), agent(1)) == agent(1).id
    assert chosen(one, agent(0), agent(1, load={"chat": 3})) == agent(0).id


def test_requirements_relax_with_the_wait_but_never_for_sensitive_work() -> None:
    policy = Policy(rings=(Ring(after_seconds=60, skill_slack=1), Ring(after_seconds=120, skill_slack=3)))
    for waited, level, gets in ((59, 2, False), (60, 2, True), (60, 1, False), (120, 0, True)):
        to = agent(0, skills={"tax": level})
        assert (chosen(work(0, waited, required=(TAX,)), to, policy=policy) is not None) is gets
        assert chosen(work(0, waited, required=(TAX,), sensitive=True), to, policy=policy) is None


def test_a_queue_overflows_into_another_after_its_time() -> None:
    policy = Policy(overflows=(Overflow(queue_id=work(0).queue_id, to_queue_id=CARDS, after_seconds=60),))
    for waited, who in ((59, None), (60, agent(0).id)):
        assert chosen(work(0, waited), agent(0, queue_ids=frozenset({CARDS})), policy=policy) == who


def test_an_expert_is_kept_for_what_needs_one() -> None:
    expert, other = agent(0, skills={"tax": 5}), agent(1, skills={"tax": 2})
    assert chosen(work(0, required=(Skill(name="tax", level=2),)), expert, other) == other.id


def test_an_upset_customer_does_not_go_to_who_had_hard_contacts_all_day() -> None:
    assert chosen(work(0, frustration=1.0), agent(0, emotional_load=1.0), agent(1)) == agent(1).id


def test_an_upset_customer_goes_to_who_can_finish_it() -> None:
    wants = Skill(name="tax", level=2)
    able, idle = agent(0, skills={"tax": 5}, idle_since=ago(20)), agent(1, skills={"tax": 1}, idle_since=ago(500))
    assert chosen(work(0, frustration=1.0, preferred=(wants,)), able, idle) == able.id


def test_a_model_may_foretell_who_does_well_and_nonsense_from_it_does_no_harm() -> None:
    def foretold(values: list[float]) -> UUID | None:
        return matching.decide(
            work(0), [agent(0), agent(1)], Policy(), NOW, predict=lambda one, ids: np.array(values)
        ).agent

    assert foretold([0.2, 0.9]) == agent(1).id
    assert foretold([float("nan"), float("nan")]) == agent(0).id
    assert foretold([99.0, 1.0]) == agent(0).id


def test_the_explanation_says_who_could_not_and_why() -> None:
    agents = [agent(0), agent(1, presence="away"), agent(2, load={"chat": 3}), agent(3, presence="away"), agent(4)]
    told = matching.explain(matching.decide(work(0), agents, Policy(), NOW), work(0), agents, Policy())
    assert [(out.reason, out.count) for out in told.ruled_out] == [("away", 2), ("no_room", 1)]
    assert [other.agent for other in told.runners_up] == [agent(4).id]
    assert [one.name for one in matching.TERMS] == [term.name for term in told.chosen.terms] if told.chosen else False


@settings(max_examples=100, deadline=None)
@given(floors(), floors(most_work=0), policies)
def test_a_changed_roster_is_as_good_as_a_new_one(
    people: tuple[list[Work], list[Agent]], later: tuple[list[Work], list[Agent]], policy: Policy
) -> None:
    now_there = {one.id: one for one in [*people[1], *later[1]]}
    changed, anew = Roster.of(people[1]).replaced(later[1]), Roster.of(now_there.values())
    for one in people[0]:
        assert matching.decide(one, changed, policy, NOW) == matching.decide(one, anew, policy, NOW)


def test_the_seasonal_team_takes_what_is_simple_and_the_experienced_what_is_not() -> None:
    season, old_hand = agent(0, skills={"cards": 5}), agent(1, skills={"cards": 5}, idle_since=ago(900))
    shares = (
        Share(queue_id=LOANS, agents=(season.id,), most_level=2),
        Share(queue_id=LOANS, agents=(old_hand.id,), least_level=3, keep_seconds=90),
    )
    policy = Policy(shares=shares)
    there = [season, old_hand]
    simple, hard = (work(n, required=(Skill(name="cards", level=level),)) for n, level in ((0, 2), (1, 3)))
    assert matching.decide(simple, there, policy, NOW).agent == season.id
    assert matching.decide(hard, there, policy, NOW).agent == old_hand.id
    assert matching.reason(simple, old_hand, policy, NOW) == "other_share"
    assert matching.reason(replace(simple, enqueued_at=ago(90)), old_hand, policy, NOW) is None
    assert matching.reason(replace(hard, enqueued_at=ago(9000)), season, policy, NOW) == "other_share"
    assert policy.sharers() == {season.id: {LOANS}, old_hand.id: {LOANS}}
