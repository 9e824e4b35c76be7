"""Large problems are solved over a choice of pairs: as many pairs as in the exact way, a sum close to it, nobody passed over."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingxi.engines.matching.solver import Problem, solve

pytestmark = pytest.mark.pure


def problem(seed: int, works: int, agents: int, density: float) -> Problem:
    luck = np.random.default_rng(seed)
    places = luck.integers(1, 4, agents)
    return Problem(
        room=((luck.random((works, agents)) < density) * places).astype(np.int16),
        soft=luck.random((works, agents)) * 6,
        press=luck.exponential(3, works),
        step=np.full(agents, 0.5),
    )


def worth(given: Problem, pairs: list[tuple[int, int]]) -> float:
    seen, total = dict.fromkeys(range(len(given.step)), 0), 0.0
    for work, agent in pairs:
        total += given.soft[work, agent] + given.press[work] - given.step[agent] * seen[agent]
        seen[agent] += 1
    return float(total)


def check(given: Problem, pairs: list[tuple[int, int]]) -> None:
    """Nobody twice, within room, and nobody who waits would raise the sum in another's place."""
    assert len({work for work, _ in pairs}) == len(pairs)
    for work, agent in pairs:
        assert given.room[work, agent] > 0
        assert sum(other == agent for _, other in pairs) <= given.room[:, agent].max()
    chosen = {work for work, _ in pairs}
    for waits in set(range(len(given.press))) - chosen:
        for work, agent in pairs:
            if given.room[waits, agent] >= given.room[work, agent]:
                gain = given.soft[waits, agent] + given.press[waits] - given.soft[work, agent] - given.press[work]
                assert gain <= 1e-6


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 40), st.integers(1, 30), st.sampled_from([0.05, 0.3, 1.0]))
def test_the_quick_way_makes_as_many_pairs_as_the_exact_way(seed: int, works: int, agents: int, density: float) -> None:
    given = problem(seed, works, agents, density)
    quick, exact = solve(given, exact_cost=0), solve(given)
    check(given, quick)
    check(given, exact)
    assert len(quick) == len(exact)
    assert worth(given, quick) <= worth(given, exact) + 1e-6


@pytest.mark.parametrize("seed", range(3))
def test_the_quick_way_comes_within_a_thousandth_of_the_exact_way(seed: int) -> None:
    given = problem(seed, works=500, agents=200, density=0.2)
    quick, exact = solve(given, exact_cost=0), solve(given, exact_cost=1e12)
    assert len(quick) == len(exact)
    assert worth(given, quick) >= worth(given, exact) * 0.999


def test_the_same_problem_has_the_same_answer() -> None:
    given = problem(Random(3).randrange(99), works=200, agents=50, density=0.3)
    assert solve(given, exact_cost=0) == solve(given, exact_cost=0)
