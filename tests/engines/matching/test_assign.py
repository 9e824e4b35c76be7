"""Many wait and many are free: whatever the floor, no rule is broken, nobody waits in vain, and the sum is the best there is."""

import random
from dataclasses import replace
from itertools import permutations
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lingxi.engines import matching
from lingxi.engines.matching import Agent, Decision, Policy, Skill, Work
from lingxi.engines.matching.demand import demand
from lingxi.engines.matching.rules import Floor
from lingxi.engines.matching.scores import Scores
from tests.engines.matching import floor
from tests.engines.matching.floor import CARDS, NOW, agent, ago, allowed, floors, policies, work

pytestmark = pytest.mark.pure


def loaded(there: dict[UUID, Agent], one: Work, to: UUID) -> None:
    load = dict(there[to].load)
    load[one.channel] = load.get(one.channel, 0) + 1
    there[to] = replace(there[to], load=load)


@settings(max_examples=300, deadline=None)
@given(floors(), policies)
@example(
    floor.any_floor(3067, 3, 3), Policy()
)  # a call after mail, in a later round, though it stood before it in the line
def test_no_rule_is_broken_and_no_capacity_exceeded_offer_by_offer(
    people: tuple[list[Work], list[Agent]], policy: Policy
) -> None:
    works, agents = people
    by_id, there = {one.id: one for one in works}, {one.id: one for one in agents}
    made = matching.assign(works, agents, policy, NOW)
    assert len({one.work for one in made}) == len(made)
    for one in made:
        assert one.agent is not None
        assert allowed(by_id[one.work], there[one.agent], policy)
        loaded(there, by_id[one.work], one.agent)


@settings(max_examples=300, deadline=None)
@given(floors(), policies)
def test_nothing_is_left_waiting_that_somebody_could_still_take(
    people: tuple[list[Work], list[Agent]], policy: Policy
) -> None:
    works, agents = people
    by_id, there = {one.id: one for one in works}, {one.id: one for one in agents}
    made = matching.assign(works, agents, policy, NOW)
    for one in made:
        assert one.agent is not None
        loaded(there, by_id[one.work], one.agent)
    left = [one for one in works if one.id not in {decision.work for decision in made}]
    held = [one for one in left if matching.decide(one, list(there.values()), policy, NOW).agent is not None]
    assert held == []


@settings(max_examples=100, deadline=None)
@given(floors(), policies, st.randoms(use_true_random=False))
def test_the_order_in_which_the_engine_is_told_does_not_matter(
    people: tuple[list[Work], list[Agent]], policy: Policy, luck: random.Random
) -> None:
    works, agents = people
    made = matching.assign(works, agents, policy, NOW)
    luck.shuffle(works)
    luck.shuffle(agents)
    assert matching.assign(works, agents, policy, NOW) == made


@settings(max_examples=200, deadline=None)
@given(floors(most_work=1), policies)
def test_for_one_work_the_solver_says_what_the_greedy_way_says(
    people: tuple[list[Work], list[Agent]], policy: Policy
) -> None:
    works, agents = people
    for one in works:
        single = matching.decide(one, agents, policy, NOW)
        assert matching.assign(works, agents, policy, NOW) == ((single,) if single.agent else ())


def test_with_no_two_after_the_same_agent_the_solver_says_what_the_greedy_way_says() -> None:
    there = [agent(n, skills={f"s{n}": 5}, capacity_total=1) for n in range(8)]
    works = [work(n, waited=n * 7, required=(Skill(name=f"s{n}", level=3),)) for n in range(8)]
    single = {matching.decide(one, there, Policy(), NOW) for one in works}
    assert set(matching.assign(works, there, Policy(), NOW)) == single


def best_by_hand(works: list[Work], agents: list[Agent], policy: Policy) -> tuple[int, float]:
    """Every way to give each agent at most one; the most pairs, and of those ways the greatest sum."""
    scores = Scores(Floor(matching.Roster.of(agents), policy, NOW))
    wanted = [demand(one, policy, NOW) for one in works]
    pairs = [(scores.open(one), scores.soft(one) + scores.press(one)) for one in wanted]
    seats = [*range(len(agents)), *([None] * len(works))]
    best = (0, 0.0)
    for seating in set(permutations(seats, len(works))):
        chosen = [(row, seat) for row, seat in enumerate(seating) if seat is not None]
        if all(pairs[row][0][seat] for row, seat in chosen):
            best = max(best, (len(chosen), float(sum(pairs[row][1][seat] for row, seat in chosen))))
    return best


@settings(max_examples=100, deadline=None)
@given(floors(most_work=4, most_agents=3), policies)
def test_no_other_way_to_give_them_out_is_better(people: tuple[list[Work], list[Agent]], policy: Policy) -> None:
    works, agents = [replace(one, channel="chat", refused_by=frozenset()) for one in people[0]], people[1]
    agents = [replace(one, capacity={"chat": 1}, capacity_total=1, load={}) for one in agents]
    made = matching.assign(works, agents, policy, NOW)
    count, total = best_by_hand(works, agents, policy) if works else (0, 0.0)
    assert len(made) == count
    assert sum(one.score for one in made) == pytest.approx(total)


def undivided(policy: Policy) -> Policy:
    return replace(policy, shares=())


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 900), min_size=1, max_size=12), st.integers(1, 5), policies.map(undivided))
def test_of_equals_the_oldest_are_served(waited: list[int], free: int, policy: Policy) -> None:
    works = [work(n, waited=seconds) for n, seconds in enumerate(waited)]
    made = matching.assign(works, [agent(n, capacity_total=1) for n in range(free)], policy, NOW)
    line = sorted(works, key=lambda one: (one.enqueued_at, one.id))
    assert [one.work for one in made] == [one.id for one in line[:free]]


def test_work_a_microsecond_older_is_older() -> None:
    works = [work(1, waited=30.000001), work(0, waited=30.0), *(work(n, waited=29.0) for n in range(2, 40))]
    made = matching.assign(works, [agent(0, capacity_total=1)], Policy(), NOW)
    assert [one.work for one in made] == [works[0].id]


def test_work_that_only_one_can_do_is_left_to_them() -> None:
    expert, other = agent(0, skills={"tax": 3}, capacity_total=1, idle_since=ago(900)), agent(1, capacity_total=1)
    older, younger = work(0, waited=50), work(1, waited=5, required=(Skill(name="tax", level=3),))
    made = matching.assign([older, younger], [expert, other], Policy(), NOW)
    assert [(one.work, one.agent) for one in made] == [(older.id, other.id), (younger.id, expert.id)]


def test_an_agent_is_given_a_call_or_chats_but_not_both_at_once() -> None:
    works = [work(0, waited=90, channel="call"), work(1, waited=80), work(2, waited=70)]
    made = matching.assign(works, [agent(0)], Policy(), NOW)
    assert [one.work for one in made] == [works[0].id]


def test_everybody_gets_a_first_chat_before_anybody_gets_a_second() -> None:
    there = [agent(n, idle_since=ago(n * 10)) for n in range(3)]
    made = matching.assign([work(n) for n in range(3)], there, Policy(), NOW)
    assert {one.agent for one in made} == {one.id for one in there}


def test_who_refused_is_asked_again_when_the_others_have_their_hands_full() -> None:
    lin, mei = agent(0, capacity_total=1), agent(1, capacity_total=1)
    refused = work(0, waited=20, refused_by=frozenset({lin.id}))
    older = work(1, waited=500, excluded=frozenset({lin.id}))
    made = matching.assign([refused, older], [lin, mei], Policy(), NOW)
    assert {one.work: one.agent for one in made} == {refused.id: lin.id, older.id: mei.id}


def test_work_held_for_an_adviser_in_another_call_is_given_to_nobody_and_others_pass_it() -> None:
    mei = agent(1, load={"call": 1})
    held = work(0, waited=10, previous=matching.Adviser(id=mei.id, at=ago(3600)))
    made = matching.assign([held, work(1, waited=5)], [agent(0, capacity_total=1), mei], Policy(), NOW)
    assert [one.work for one in made] == [work(1).id]


def test_nobody_there_and_nothing_to_do_are_no_trouble() -> None:
    assert matching.assign([], [agent(0)], Policy(), NOW) == ()
    assert matching.assign([work(0)], [], Policy(), NOW) == ()
    assert matching.assign([work(0)], [agent(0, queue_ids=frozenset({CARDS}))], Policy(), NOW) == ()


def test_decisions_name_their_time_and_policy() -> None:
    made: tuple[Decision, ...] = matching.assign([work(0)], [floor.agent(0)], Policy(version=7), NOW)
    assert [(one.at, one.policy_version) for one in made] == [(NOW, 7)]
