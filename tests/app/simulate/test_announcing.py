"""What waiting customers are told holds as often as it says."""

import pytest

from lingxi.app.simulate.announcing import Spent
from lingxi.app.simulate.counting import fraction
from lingxi.app.simulate.estimates import ratio
from lingxi.app.simulate.theory import Centre, days_of
from tests.app.simulate.hall import customer, hall, played, team

pytestmark = pytest.mark.pure


@pytest.mark.parametrize(("agents", "load"), [(5, 0.9), (20, 0.95)])
def test_four_of_five_wait_no_longer_than_they_were_told(agents: int, load: float) -> None:
    """0.8 within 0.05: the centre has to learn handling times as it goes, and those who wait together wait alike."""
    days = days_of(Centre(agents=agents, load=load), calls=1000, replications=8)
    told = [fraction(one, "estimate_calibration") for one in days]
    assert sum(count for _, count in told) > 2000
    assert ratio(told).value == pytest.approx(0.8, abs=0.05)


def test_with_impatient_customers_the_served_wait_rather_less() -> None:
    """Who would have waited longest gave up and is not counted."""
    days = days_of(Centre(agents=20, load=1.1, patience=120), calls=1000, replications=6)
    found = ratio([fraction(one, "estimate_calibration") for one in days])
    assert found.value is not None
    assert 0.78 < found.value < 0.9


def test_nothing_is_told_to_who_is_served_at_once_nor_before_anything_is_known() -> None:
    sums = played(hall(teams=(team(agents=1),)), [customer(0), customer(10), customer(150), customer(2000)]).of()
    assert (sums.answered, sums.told) == (4, 1)  # at 10 nobody knows how long a call takes, at 2000 nobody waits


def test_who_is_still_at_it_counts_for_the_mean() -> None:
    spent = Spent()
    for start in (0, 0, 10):
        spent.begins(start)
    assert spent.mean(50) is None
    spent.stops(20, ended=True)
    assert spent.mean(50) == 20 + 50 + 40
    spent.stops(50, ended=False)
    assert spent.mean(60) == 20 + 50 + 50
