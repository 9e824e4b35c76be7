"""Replications of a scenario under each policy."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lingxi.app.simulate.counting import Day, Tally
from lingxi.app.simulate.deciding import Engine
from lingxi.app.simulate.draws import Customer, customers
from lingxi.app.simulate.floor import Floor, Rule
from lingxi.app.simulate.scenario import Scenario

MakeRule = Callable[[Scenario, Mapping[str, Any]], Rule]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A policy and what it led to, a Day for each replication; the n-th of two outcomes had the same customers."""

    policy: str
    days: tuple[Day, ...]


def decided_by_engine(scenario: Scenario, policy: Mapping[str, Any]) -> Rule:
    return Engine(scenario, policy)


def simulate(scenario: Scenario, policies: Sequence[str], make: MakeRule = decided_by_engine) -> tuple[Outcome, ...]:
    return tuple(Outcome(policy=name, days=tuple(days(scenario, scenario.policies[name], make))) for name in policies)


def days(scenario: Scenario, policy: Mapping[str, Any], make: MakeRule = decided_by_engine) -> Iterator[Day]:
    for replication in range(scenario.replications):
        yield day(scenario, make(scenario, policy), customers(scenario, replication), f"{scenario.seed}/{replication}")


def day(scenario: Scenario, rule: Rule, people: Sequence[Customer], seed: str) -> Day:
    tally = Tally(scenario)
    Floor(scenario, people, rule, tally, seed).run()
    return tally.day
