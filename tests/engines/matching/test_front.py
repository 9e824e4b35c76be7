"""A long line and few who are free: only what can be chosen is looked at, and the answer is that of looking at everything."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingxi.engines import matching
from lingxi.engines.matching import Agent, Board, Decision, Policy, Roster, Work, front
from lingxi.engines.matching.demand import demand
from lingxi.engines.matching.rules import Floor
from lingxi.engines.matching.scores import Scores
from tests.engines.matching.floor import NOW, agent, ago, any_work, floors, policies, work

pytestmark = pytest.mark.pure


def plain(seed: int, count: int) -> list[Work]:
    """Many who are nearly alike: that is what a long line is made of."""
    luck = Random(seed)
    return [
        work(n, luck.randrange(1500), priority=luck.choice((0, 0, 5)), kind=luck.choice("ab"), hand_offs=luck.choice((0, 0, 2)))
        for n in range(count)
    ]  # fmt: skip


def asked(works: list[Work], agents: list[Agent], policy: Policy, few: int) -> tuple[int, object]:
    """How many, and the sum of the scores: of ways that are equally good either will do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(front, "FEW", few)
        made: tuple[Decision, ...] = matching.assign(works, agents, policy, NOW)
    return len(made), pytest.approx(sum(one.score for one in made))


@settings(max_examples=150, deadline=None)
@given(floors(most_work=60, most_agents=3), policies)
def test_of_a_long_line_nobody_is_left_out_who_can_be_chosen(
    people: tuple[list[Work], list[Agent]], policy: Policy
) -> None:
    works = [replace(one, channel="chat", refused_by=frozenset()) for one in people[0]]
    assert asked(works, people[1], policy, few=0) == asked(works, people[1], policy, few=10_000)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**40), st.integers(1, 120), st.integers(1, 3), st.integers(1, 3), policies)
def test_nor_where_nearly_all_are_alike(seed: int, count: int, there: int, places: int, policy: Policy) -> None:
    agents = [agent(n, capacity_total=places, idle_since=ago(n * 7), likes=frozenset("a")) for n in range(there)]
    works = plain(seed, count)
    assert asked(works, agents, policy, few=0) == asked(works, agents, policy, few=10_000)


def test_of_two_thousand_who_are_alike_one_is_looked_at_and_it_is_the_oldest() -> None:
    works = [work(n, waited=n / 7) for n in range(2000)]
    floor = Floor(Roster.of([agent(0)]), Policy(), NOW)
    looked_at, pressing = front.front(works, floor, ["chat"], 1)
    assert looked_at[0].id == works[-1].id
    assert len(looked_at) == 2  # with and without the hold for an adviser passed
    assert pressing[0] > pressing[1]


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**40), policies)
def test_pressing_is_the_same_at_once_and_one_by_one(seed: int, policy: Policy) -> None:
    works = [any_work(n, Random(f"{seed} {n}")) for n in range(20)]
    scores = Scores(Floor(Roster.of([]), policy, NOW))
    waited = [demand(one, policy, NOW).waited_seconds for one in works]
    singly = [scores.press(demand(one, policy, NOW)) for one in works]
    assert front.press(works, np.array(waited), policy, NOW).tolist() == pytest.approx(singly)


@settings(max_examples=100, deadline=None)
@given(floors(), floors(most_work=0), policies)
def test_a_board_that_is_changed_in_place_is_as_good_as_a_new_roster(
    people: tuple[list[Work], list[Agent]], later: tuple[list[Work], list[Agent]], policy: Policy
) -> None:
    board = Board(people[1])
    for one in later[1]:
        for before in (replace(one, load={"mail": 1}, capacity={}), one):
            matching.assign(people[0], board.roster, policy, NOW)  # what is kept of it must not outlive the change
            board.put(before)
    anew = Roster.of({one.id: one for one in [*people[1], *later[1]]}.values())
    assert matching.assign(people[0], board.roster, policy, NOW) == matching.assign(people[0], anew, policy, NOW)


def test_a_roster_is_not_changed_by_what_is_made_of_it() -> None:
    before = Roster.of([agent(0), agent(1)])
    board = Board([agent(0), agent(1)])
    asked_before = matching.assign([work(0), work(1)], before, Policy(), NOW)
    before.replaced([agent(0, load={"chat": 3})])
    board.put(agent(0, load={"chat": 3}))
    assert matching.assign([work(0), work(1)], before, Policy(), NOW) == asked_before
