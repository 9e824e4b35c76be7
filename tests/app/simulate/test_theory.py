"""The simulator tells the truth where the truth is known: Erlang's and Palm's formulas within its own 99 % interval.

Where waiting is rare it comes in few of the replications, and Student's interval of so skewed a sample is too narrow unless there are many
of them: fifty agents at a load of 0.8 need more than the others. There is no bias to be seen: replications begin in the stationary state
and last until the last customer is gone, and other seeds err to either side. The whole table, with 500 agents, is printed by
`python -m bench --only simulate_theory`.
"""

from math import inf

import pytest

from lingxi.app.simulate.theory import PATIENCE, Centre, compare, table

pytestmark = pytest.mark.pure


@pytest.mark.parametrize("patience", [inf, PATIENCE])
@pytest.mark.parametrize(
    ("agents", "load", "calls", "replications"),
    [(5, 0.5, 125, 40), (5, 0.8, 125, 40), (5, 0.95, 125, 40), (50, 0.8, 250, 80), (50, 0.95, 125, 40)],
)
def test_simulated_waits_are_those_of_the_formulas(
    agents: int, load: float, calls: int, replications: int, patience: float
) -> None:
    centre = Centre(agents=agents, load=load, patience=patience)
    found = list(compare(centre, calls=calls, replications=replications))
    assert all(one.agrees for one in found), table(found)


def test_a_simulator_that_is_wrong_would_be_found_out() -> None:
    """The margins are narrow enough to tell 0.8 from 0.95."""
    busy = next(compare(Centre(agents=50, load=0.95, patience=PATIENCE), calls=125, replications=40))
    calm = next(compare(Centre(agents=50, load=0.8, patience=PATIENCE), calls=125, replications=40))
    assert not busy.simulated.holds(calm.truth)
