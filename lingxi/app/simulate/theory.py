"""The simulator against Erlang and Palm: equal agents, one queue, everything exponential, where the truth is known.

Each replication begins in the stationary state, drawn from the birth-and-death chain: what goes on then has no memory, so nothing
needs warming up and no bias is left.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from math import inf, log
from random import Random

from lingxi.app.simulate.counting import Day, fraction
from lingxi.app.simulate.draws import Customer, customers, source
from lingxi.app.simulate.estimates import Estimate, ratio
from lingxi.app.simulate.running import MakeRule, day, decided_by_engine
from lingxi.app.simulate.scenario import ENDLESS, Queue, Scenario, Shift, Spread, Stream, Team
from lingxi.engines import staffing

HANDLING, PATIENCE, WITHIN = 180.0, 120.0, 20.0
CONFIDENCE = 0.99
RULE_OF_THREE = -log(1 - CONFIDENCE)  # what never happened in n trials has at most this chance / n


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """`load` is offered work by agent; patience may be endless."""

    agents: int
    load: float
    patience: float = inf

    @property
    def work(self) -> staffing.Load:
        return staffing.Load(arrivals=self.load * self.agents / HANDLING, handling=HANDLING, patience=self.patience)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A measure as simulated, with its 99 % margin, and as it must be."""

    centre: Centre
    measure: str
    simulated: Estimate
    truth: float
    calls: int

    @property
    def agrees(self) -> bool:
        if (
            self.simulated.value == 0
        ):  # nobody waited: the margin is zero too, and says nothing about how rare waiting is
            return self.truth <= RULE_OF_THREE / self.calls * (HANDLING if self.measure == "mean wait" else 1)
        return self.simulated.holds(self.truth)


def compare(
    centre: Centre, *, calls: int, replications: int, seed: int = 1, make: MakeRule = decided_by_engine
) -> Iterator[Comparison]:
    """About `calls` customers in each of the replications."""
    found = days_of(centre, calls=calls, replications=replications, seed=seed, make=make)
    total = sum(one.of().offered for one in found)
    expected = staffing.expect(centre.work, centre.agents)
    late = 1 - staffing.answered_within(centre.work, centre.agents, WITHIN)
    measures = [
        ("mean wait", [fraction(one, "mean_wait") for one in found], expected.mean_wait),
        ("not answered in 20 s", [_late(one) for one in found], late),
    ]
    if centre.patience < inf:
        measures.append(("abandonment", [fraction(one, "abandonment") for one in found], expected.abandonment))
    for measure, fractions, truth in measures:
        simulated = ratio(fractions, CONFIDENCE)
        yield Comparison(centre=centre, measure=measure, simulated=simulated, truth=truth, calls=total)


def days_of(
    centre: Centre, *, calls: int, replications: int, seed: int = 1, make: MakeRule = decided_by_engine
) -> list[Day]:
    """Each begun in the stationary state."""
    scenario = _scenario(centre, calls, replications, seed)
    return [_replication(scenario, centre, number, make) for number in range(replications)]


def _late(one: Day) -> tuple[float, float]:
    sums = one.of()
    return sums.offered - sums.in_time, sums.offered


def _scenario(centre: Centre, calls: int, replications: int, seed: int) -> Scenario:
    length = calls / centre.work.arrivals
    patience = ENDLESS if centre.patience == inf else Spread(kind="exponential", mean=centre.patience)
    return Scenario(
        name="theory",
        starts_at=datetime(2026, 1, 1, tzinfo=UTC),
        length=length,
        interval=max(length, 1),
        replications=replications,
        seed=seed,
        queues=(Queue(name="calls", target=WITHIN),),
        streams=(
            Stream(
                queue="calls",
                per_hour=(centre.work.arrivals * 3600,),
                handling=Spread(kind="exponential", mean=HANDLING),
                patience=patience,
            ),
        ),
        teams=(
            Team(
                name="all", agents=centre.agents, queues=("calls",), shifts=(Shift(start=0, until=10 * length + 1e6),)
            ),
        ),
    )


def _replication(scenario: Scenario, centre: Centre, number: int, make: MakeRule) -> Day:
    seed = f"{scenario.seed}/{number}"
    people = [*_already_there(centre, source(seed, "state")), *customers(scenario, number)]
    return day(scenario, make(scenario, {}), people, seed)


def _already_there(centre: Centre, chance: Random) -> list[Customer]:
    """Who is found in service and waiting at a random moment; what remains of each is as long as the whole was."""
    return [
        Customer(
            at=0,
            legs=(("calls", chance.expovariate(1 / HANDLING)),),
            patience=inf if centre.patience == inf else chance.expovariate(1 / centre.patience),
            counts=False,
        )
        for _ in range(_present(centre, chance))
    ]


def _present(centre: Centre, chance: Random) -> int:
    """A draw from the chain's stationary law; the weights are taken from the middle outwards, so that none is too large."""
    work, middle = centre.work, round(centre.work.offered)
    weights: dict[int, float] = {middle: 1.0}
    state = middle
    while weights[state] > 1e-14:
        state += 1
        leaving = min(state, centre.agents) / HANDLING + max(0, state - centre.agents) / centre.patience
        weights[state] = weights[state - 1] * work.arrivals / leaving
    state = middle
    while state > 0 and weights[state] > 1e-14:
        leaving = min(state, centre.agents) / HANDLING + max(0, state - centre.agents) / centre.patience
        weights[state - 1] = weights[state] * leaving / work.arrivals
        state -= 1
    return chance.choices(list(weights), list(weights.values()))[0]


def table(comparisons: list[Comparison]) -> str:
    """As text, a line each, and how many agree."""
    head = (
        f"{'agents':>6} {'load':>5} {'patience':>8}  {'measure':<22}{'simulated':>12} {'± 99 %':>10} {'theory':>12}\n"
    )
    lines = [
        f"{one.centre.agents:>6} {one.centre.load:>5g} {one.centre.patience:>8g}  {one.measure:<22}"
        f"{one.simulated.value or 0:>12.5g} {one.simulated.margin:>10.3g} {one.truth:>12.5g}"
        f"  {'agrees' if one.agrees else 'OUTSIDE'}"
        for one in comparisons
    ]
    agree = sum(one.agrees for one in comparisons)
    return head + "\n".join(lines) + f"\n{agree} of {len(comparisons)} within the 99 % interval"
