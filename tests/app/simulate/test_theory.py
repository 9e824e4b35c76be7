"""The simulator tells the truth where the truth is known: Erlang's and Palm's formulas within its own 99 % interval.

Here where waiting is common enough for so few calls: where hardly anybody waits, a short sample's interval is too narrow. The whole
table, with 500 agents and more calls, is printed by `python -m bench --only simulate_theory`.
"""

from math import inf

import pytest

from lingxi.app.simulate.theory import PATIENCE, Centre, compare, table

pytestmark = pytest.mark.pure


@pytest.mark.parametrize("patience", [inf, PATIENCE])
@pytest.mark.parametrize(("agents", "load"), [(5, 0.5), (5, 0.8), (5, 0.95), (50, 0.95)])
def test_simulated_waits_are_those_of_the_formulas(agents: int, load: float, patience: float) -> None:
    found = list(compare(Centre(agents=agents, load=load, patience=patience), calls=125, replications=40))
    assert all(one.agrees for one in found), table(found)


def test_a_simulator_that_is_wrong_would_be_found_out() -> None:
    """The margins are narrow enough to tell 0.8 from 0.95."""
    busy = next(compare(Centre(agents=50, load=0.95, patience=PATIENCE), calls=125, replications=40))
    calm = next(compare(Centre(agents=50, load=0.8, patience=PATIENCE), calls=125, replications=40))
    assert not busy.simulated.holds(calm.truth)
