"""Erlang's and Palm's formulas: published figures, independent ways to the same number, and laws over random centres."""

from math import exp, inf, isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingxi.engines.staffing import (
    Expected,
    Load,
    Target,
    agents_needed,
    answered_within,
    blocking,
    expect,
    wait_exceeds,
)

pytestmark = pytest.mark.pure

HUGE = 100_000


def by_recursion(offered: float, agents: int) -> float:
    """B(n) = a B(n-1) / (n + a B(n-1)): Erlang B by the way that everybody programs."""
    b = 1.0
    for n in range(1, agents + 1):
        b = offered * b / (n + offered * b)
    return b


def by_balance(load: Load, agents: int, most: int = 6_000) -> dict[str, float]:
    """Erlang A from the balance equations of its birth-and-death chain, state by state; unlike ours no integral."""
    weight, weights = 1.0, [1.0]
    for n in range(1, most):
        weight *= load.arrivals / (min(n, agents) / load.handling + max(0, n - agents) / load.patience)
        weights.append(weight)
    total = sum(weights)
    state = [w / total for w in weights]
    served_time = time = 0.0
    for ahead in range(most - agents):  # somebody who finds `ahead` others waiting
        place = ahead + 1
        step = 1 / (agents / load.handling + place / load.patience)
        time += step
        reaches = agents / load.handling * step
        served_time += state[agents + ahead] * reaches * time
    queue = sum(max(0, n - agents) * p for n, p in enumerate(state))
    return {
        "wait_probability": sum(state[agents:]),
        "abandonment": queue / load.patience / load.arrivals,
        "mean_wait": queue / load.arrivals,
        "of_served": served_time,
    }


@pytest.mark.parametrize(("agents", "offered"), [(10, 4.46), (20, 12.0), (50, 37.9), (100, 84.1)])
def test_one_per_cent_is_blocked_where_the_tables_say_so(agents: int, offered: float) -> None:
    """Erlang B at 1 %: ITU-D Study Group 2, Teletraffic Engineering Handbook, as in every printed table, three digits."""
    last_digit = 0.01 if offered < 10 else 0.1
    assert blocking(offered - last_digit / 2, agents) < 0.01 < blocking(offered + last_digit / 2, agents)


def test_a_centre_of_fifty_is_as_mandelbaum_and_zeltyn_printed_it() -> None:
    """48 calls a minute of one minute, 50 agents, patience 2 minutes: A. Mandelbaum, S. Zeltyn, "Service engineering in action:
    the Palm/Erlang-A queue" (2004), the comparison of Erlang C and Erlang A."""
    endless, impatient = Load(arrivals=48 / 60, handling=60), Load(arrivals=48 / 60, handling=60, patience=120)
    assert expect(endless, 50).mean_wait == pytest.approx(20.8, abs=0.05)
    assert expect(endless, 50).occupancy == pytest.approx(0.96)
    assert wait_exceeds(endless, 50, 58.1) == pytest.approx(0.1, abs=0.001)
    assert expect(impatient, 50).abandonment == pytest.approx(0.031, abs=0.0005)
    assert expect(impatient, 50).mean_wait == pytest.approx(3.7, abs=0.05)
    assert expect(impatient, 50).occupancy == pytest.approx(0.93, abs=0.005)
    assert wait_exceeds(impatient, 50, 12.5) == pytest.approx(0.1, abs=0.001)


def test_a_desk_of_five_at_four_erlang_is_as_in_the_textbook() -> None:
    """C(5, 4) = 0.5541, from Erlang's tables; the mean wait follows by hand: C * handling / (n - a)."""
    load = Load(arrivals=4 / 180, handling=180)
    assert expect(load, 5).wait_probability == pytest.approx(0.5541, abs=0.00005)
    assert expect(load, 5).mean_wait == pytest.approx(0.5541125541 * 180, rel=1e-9)
    assert wait_exceeds(load, 5, 60) == pytest.approx(0.5541125541 * exp(-60 / 180), rel=1e-9)


@pytest.mark.parametrize("load", [0.001, 0.3, 0.8, 1.0, 1.3, 4.0])
@pytest.mark.parametrize("agents", [1, 2, 7, 60, 900, HUGE])
def test_blocking_agrees_with_the_recursion(agents: int, load: float) -> None:
    slow = by_recursion(load * agents, agents)
    assert blocking(load * agents, agents) == pytest.approx(slow, rel=1e-9, abs=1e-300)


@pytest.mark.parametrize("patience", [5, 60, 200, 3_000])
@pytest.mark.parametrize("load", [0.2, 0.8, 1.0, 1.4])
@pytest.mark.parametrize("agents", [1, 6, 80])
def test_impatient_customers_agree_with_the_balance_equations(agents: int, load: float, patience: float) -> None:
    centre = Load(arrivals=load * agents / 180, handling=180, patience=patience)
    found, slow = expect(centre, agents), by_balance(centre, agents)
    assert found.wait_probability == pytest.approx(slow["wait_probability"], rel=1e-8)
    assert found.abandonment == pytest.approx(slow["abandonment"], rel=1e-8)
    assert found.mean_wait == pytest.approx(slow["mean_wait"], rel=1e-8)
    assert found.served_wait * (1 - found.abandonment) == pytest.approx(slow["of_served"], rel=1e-7)


@pytest.mark.parametrize("load", [0.5, 0.99, 1.0, 1.01, 2.0])
def test_a_hundred_thousand_agents_are_no_trouble(load: float) -> None:
    centre = Load(arrivals=load * HUGE / 200, handling=200, patience=150)
    found = expect(centre, HUGE)
    assert all(0 <= value < inf for value in (found.mean_wait, found.served_wait, found.abandoned_wait))
    assert found.abandonment == pytest.approx(max(0, 1 - 1 / load), abs=0.002)  # the fluid limit
    assert 0 <= answered_within(centre, HUGE, 20) <= 1 - found.abandonment + 1e-12


def test_halfin_and_whitt_meet_us_in_the_limit() -> None:
    """C -> 1 / (1 + beta Phi(beta) / phi(beta)) as n grows with (1 - load) sqrt(n) = beta: Halfin, Whitt, Operations Research 29 (1981).

    For beta = 1 it is 0.22336."""
    offered = HUGE - HUGE**0.5
    assert expect(Load(arrivals=offered, handling=1), HUGE).wait_probability == pytest.approx(0.22336, abs=0.0005)


def test_a_centre_that_drowns_says_so() -> None:
    assert expect(Load(arrivals=1, handling=10), 10) == Expected(
        wait_probability=1, mean_wait=inf, served_wait=inf, abandoned_wait=0, abandonment=0, occupancy=1
    )
    assert answered_within(Load(arrivals=1, handling=10), 10, 60) == 0


def test_nobody_at_the_desk_loses_everybody() -> None:
    assert expect(Load(arrivals=1, handling=10, patience=30), 0).abandonment == 1


@pytest.mark.parametrize("wrong", [{"arrivals": 0}, {"handling": -1}, {"patience": 0}, {"handling": inf}])
def test_a_load_that_cannot_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="must be"):
        Load(**{"arrivals": 1.0, "handling": 1.0, **wrong})


# ── laws ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

agents = st.one_of(st.integers(1, 60), st.integers(1, HUGE))
loads = st.floats(0.05, 2)
patiences = st.floats(1, 5_000)
waits = st.floats(0, 600)


def centre(agents: int, load: float, patience: float = inf) -> Load:
    return Load(arrivals=load * agents / 180, handling=180, patience=patience)


@settings(max_examples=60, deadline=None)
@given(agents, loads, patiences, waits)
def test_one_more_agent_never_makes_it_worse(n: int, load: float, patience: float, seconds: float) -> None:
    here = centre(n, load, patience)
    few, more = expect(here, n), expect(here, n + 1)
    assert more.wait_probability <= few.wait_probability * (1 + 1e-9)
    assert more.abandonment <= few.abandonment * (1 + 1e-9)
    assert more.mean_wait <= few.mean_wait * (1 + 1e-9)
    assert answered_within(here, n + 1, seconds) >= answered_within(here, n, seconds) - 1e-9


@settings(max_examples=60, deadline=None)
@given(agents, loads, patiences, waits)
def test_every_share_is_a_share_and_adds_up(n: int, load: float, patience: float, seconds: float) -> None:
    here = centre(n, load, patience)
    found, late = expect(here, n), wait_exceeds(here, n, seconds)
    assert 0 <= late <= found.wait_probability * (1 + 1e-9) <= 1 + 1e-9
    assert found.mean_wait == pytest.approx(found.abandonment * patience, rel=1e-6, abs=1e-12)  # Little's law
    assert found.occupancy <= 1 + 1e-9
    assert answered_within(here, n, seconds) <= 1 - found.abandonment + 1e-9
    assert answered_within(here, n, seconds) >= 1 - found.abandonment - late - 1e-9


@settings(max_examples=60, deadline=None)
@given(agents, loads, patiences, waits, st.floats(0.1, 100))
def test_longer_is_rarer(n: int, load: float, patience: float, seconds: float, more: float) -> None:
    here = centre(n, load, patience)
    assert wait_exceeds(here, n, seconds + more) <= wait_exceeds(here, n, seconds) + 1e-12


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 3_000), st.floats(0.05, 0.97))
def test_growing_patience_leads_from_palm_to_erlang(n: int, load: float) -> None:
    endless = expect(centre(n, load), n)
    patient = expect(centre(n, load, 1e10), n)
    assert isclose(patient.wait_probability, endless.wait_probability, rel_tol=1e-3, abs_tol=1e-12)
    assert isclose(patient.mean_wait, endless.mean_wait, rel_tol=1e-2, abs_tol=1e-12)
    assert patient.abandonment < 1e-3


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 3_000), st.floats(0.05, 0.97), waits)
def test_endless_patience_waits_exponentially(n: int, load: float, seconds: float) -> None:
    here = centre(n, load)
    found = expect(here, n).wait_probability * exp(-(n - here.offered) * seconds / 180)
    assert wait_exceeds(here, n, seconds) == pytest.approx(found, rel=1e-7, abs=1e-290)
    assert expect(here, n).mean_wait == pytest.approx(
        expect(here, n).wait_probability * 180 / (n - here.offered), rel=1e-7
    )


@settings(max_examples=40, deadline=None)
@given(
    st.floats(0.1, 20_000), st.one_of(st.just(inf), patiences), st.floats(0.1, 0.99), st.floats(0, 120), st.floats(0.01, 1)
)  # fmt: skip
def test_the_agents_needed_are_enough_and_none_too_many(
    offered: float, patience: float, answered: float, within: float, lost: float
) -> None:
    load, target = (
        Load(arrivals=offered / 180, handling=180, patience=patience),
        Target(answered=answered, within=within, abandonment=lost),
    )
    needed = agents_needed(load, target)
    assert target.met(load, needed)
    assert not target.met(load, needed - 1)


def test_a_target_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="share"):
        Target(answered=1.2)
    with pytest.raises(ValueError, match="shares"):
        Target(occupancy=0)
