"""What a waiting customer is told: against printed tables, against drawn waits, and as common sense has it."""

from math import inf, log
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.engines.staffing import wait_quantile

pytestmark = pytest.mark.pure


def drawn(luck: Random, place: int, leaving: float, giving_up: float) -> float:
    """One wait: ever fewer are ahead, who each may give up."""
    return sum(luck.expovariate(leaving + ahead * giving_up) for ahead in range(place))


def test_the_first_in_line_waits_for_the_first_of_all_who_end() -> None:
    assert wait_quantile(1, 10, 300) == pytest.approx(-log(0.2) * 30)


@pytest.mark.parametrize(("place", "printed"), [(1, 3.219), (2, 5.989), (5, 13.442), (10, 25.038)])
def test_the_quantiles_are_half_of_chi_squares(place: int, printed: float) -> None:
    """0.8 of chi-square with 2k degrees of freedom, as printed in any table."""
    assert wait_quantile(place, 1, 1) == pytest.approx(printed / 2, abs=0.001)


@pytest.mark.parametrize("quantile", [0.5, 0.8, 0.95])
@pytest.mark.parametrize(("place", "agents", "patience"), [(1, 3, None), (8, 3, None), (8, 3, 200), (60, 20, 90)])
def test_as_many_of_the_drawn_waits_lie_below_as_it_says(
    place: int, agents: int, patience: float | None, quantile: float
) -> None:
    luck, told = Random(5), wait_quantile(place, agents, 180, quantile=quantile, patience_seconds=patience)
    assert told is not None
    waits = [drawn(luck, place, agents / 180, 1 / patience if patience else 0) for _ in range(4000)]
    assert sum(wait <= told for wait in waits) / len(waits) == pytest.approx(quantile, abs=0.025)  # 3 deviations


@given(st.integers(1, 3000), st.integers(1, 2000), st.floats(1, 7200), st.floats(1, 1e7))
def test_later_in_line_waits_longer_and_impatience_ahead_shortens_it(
    place: int, agents: int, handling: float, patience: float
) -> None:
    endless, next_one = wait_quantile(place, agents, handling), wait_quantile(place + 1, agents, handling)
    left = wait_quantile(place, agents, handling, patience_seconds=patience)
    assert endless is not None
    assert next_one is not None
    assert left is not None
    assert 0 < left <= endless * (1 + 1e-6)
    assert endless < next_one


def test_three_chats_at_once_are_three_places() -> None:
    assert wait_quantile(7, 4, 600, concurrency=3) == wait_quantile(7, 12, 600)


def test_nobody_serving_is_no_answer_and_somebody_free_is_none_to_wait_for() -> None:
    assert wait_quantile(3, 0, 180) is None
    assert wait_quantile(0, 2, 180) == 0
    assert wait_quantile(3, 2, 180, patience_seconds=inf) == wait_quantile(3, 2, 180)


@pytest.mark.parametrize(
    "said", [{"place": -1}, {"quantile": 1.0}, {"handling_seconds": 0.0}, {"concurrency": 0.0}, {"patience_seconds": 0.0}]
)  # fmt: skip
def test_what_cannot_be_is_refused(said: dict[str, float]) -> None:
    usual: dict[str, float] = {"place": 1, "agents": 1, "handling_seconds": 180.0}
    with pytest.raises(ValueError, match="must be"):
        wait_quantile(**{**usual, **said})  # type: ignore[arg-type]
