"""The customers of one replication, drawn before anybody decides anything.

Every policy meets the same people: who comes when, how patient, with how much to do. So a difference between two policies is
the policies' (common random numbers: A. Law, Simulation Modeling and Analysis, chapter 11).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import inf, log, sqrt
from operator import attrgetter
from random import Random

from lingxi.app.simulate.scenario import Scenario, Spread, Stream
from lingxi.engines.matching import Skill

Draw = Callable[[], float]


@dataclass(slots=True, kw_only=True)
class Customer:
    """One who calls at `at`. `legs` are the queues to go through, each with its seconds of handling.

    `luck` (0 to 1) names the previous adviser among those who may be it; None for one who is new. `counts` is false for those
    who were there before the simulation began; a `head_start` is how many seconds earlier they count as having come.
    """

    at: float
    legs: tuple[tuple[str, float], ...]
    patience: float
    language: str | None = None
    luck: float | None = None
    counts: bool = True
    head_start: float = 0
    required: tuple[Skill, ...] | None = None
    priority: int | None = None
    previous: int | None = None


def customers(scenario: Scenario, replication: int) -> list[Customer]:
    """In the order of their arrival; the same for the same seed and replication."""
    found = [
        Customer(
            at=record.at,
            legs=((record.queue, record.handling),),
            patience=record.patience,
            language=record.language,
            head_start=record.head_start,
            required=record.required,
            priority=record.priority,
            previous=record.previous,
        )
        for record in scenario.records
    ]
    for number, stream in enumerate(scenario.streams):
        found += _of_stream(stream, scenario.length, f"{scenario.seed}/{replication}/{number}")
    return sorted(found, key=attrgetter("at"))


def _of_stream(stream: Stream, length: float, seed: str) -> Iterator[Customer]:
    """Each quality has its own source of chance, so that changing one leaves the others as they were."""
    handling, patience = (spread(getattr(stream, name), source(seed, name)) for name in ("handling", "patience"))
    after = source(seed, "after")
    onward = spread(stream.handling, source(seed, "onward"))
    language = _language(stream, source(seed, "language"))
    for at in poisson(stream.per_hour, length, source(seed, "arrivals")):
        legs: tuple[tuple[str, float], ...] = ((stream.queue, handling()),)
        returns, which, goes_on = after.random(), after.random(), after.random()
        if stream.transfer_to and goes_on < stream.transfers:
            legs += ((stream.transfer_to, onward()),)
        yield Customer(
            at=at,
            legs=legs,
            patience=patience(),
            language=language(),
            luck=which if returns < stream.returning else None,
        )


def source(*names: object) -> Random:
    """Chance that is the same for the same names, on every machine."""
    return Random("/".join(map(str, names)))  # noqa: S311 - a simulated customer needs no cryptography


def poisson(per_hour: Sequence[float], length: float, chance: Random) -> Iterator[float]:
    """The moments of a Poisson process whose rate changes between equal parts of `length`."""
    part = length / len(per_hour)
    for number, rate in enumerate(per_hour):
        at = number * part
        while rate > 0 and (at := at + chance.expovariate(rate / 3600)) < (number + 1) * part:
            yield at


def spread(of: Spread, chance: Random) -> Draw:
    """A function that draws one value after the other."""
    if of.kind == "exponential":
        return lambda: chance.expovariate(1 / of.mean)
    if of.kind == "lognormal":
        variance = log(1 + (of.sd / of.mean) ** 2)
        return lambda: chance.lognormvariate(log(of.mean) - variance / 2, sqrt(variance))
    if of.kind == "empirical":
        return lambda: chance.choice(of.values)
    return lambda: inf if of.kind == "endless" else of.mean


def _language(stream: Stream, chance: Random) -> Callable[[], str | None]:
    names, weights = tuple(stream.languages), tuple(accumulate(stream.languages.values()))
    if not names:
        return lambda: None
    return lambda: chance.choices(names, cum_weights=weights)[0]
