"""What happened in one replication: sums by queue and interval, so that a day of 200,000 calls stays small."""

from array import array
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Literal

from lingxi.app.simulate.floor import Call, Seat
from lingxi.app.simulate.scenario import Scenario

ALL = ""  # every queue
Cell = tuple[str, int]  # queue, interval


@dataclass(slots=True)
class Sums:
    """Of the contacts that began to wait in one queue and interval. Waits are in seconds."""

    offered: int = 0
    answered: int = 0
    in_time: int = 0
    abandoned: int = 0
    unserved: int = 0
    wait: float = 0
    answered_wait: float = 0
    abandoned_wait: float = 0
    hand_offs: int = 0
    returning: int = 0
    same_adviser: int = 0
    told: int = 0
    told_right: int = 0

    def add(self, other: "Sums") -> None:
        for one in fields(Sums):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


@dataclass(slots=True)
class Day:
    """The outcome of a replication. `busy` and `staffed` are seconds by agent, and by interval."""

    scenario: Scenario
    cells: dict[Cell, Sums] = field(default_factory=lambda: defaultdict(Sums))
    waits: "dict[str, array[float]]" = field(default_factory=lambda: defaultdict(lambda: array("d")))
    busy: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    staffed: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    busy_in: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    staffed_in: dict[int, float] = field(default_factory=lambda: defaultdict(float))

    def of(self, queue: str = ALL, interval: int | None = None) -> Sums:
        total = Sums()
        for (name, number), sums in self.cells.items():
            if queue in (ALL, name) and interval in (None, number):
                total.add(sums)
        return total

    def fairness(self) -> float:
        """Jain's index of the agents' occupancies: 1 if all are equal, 1/n if one does everything.

        R. Jain, D. Chiu, W. Hawe, "A quantitative measure of fairness and discrimination", DEC-TR-301 (1984).
        """
        shares = [self.busy[id] / staffed for id, staffed in self.staffed.items() if staffed > 0]
        squares = sum(share * share for share in shares)
        return sum(shares) ** 2 / (len(shares) * squares) if squares else 1.0

    def quantile(self, share: float, queue: str = ALL) -> float:
        """The wait that `share` of the answered did not exceed; 0 if none was answered."""
        pools = self.waits.values() if queue == ALL else [self.waits[queue]]
        found = sorted(wait for pool in pools for wait in pool)
        return found[min(len(found) - 1, int(share * len(found)))] if found else 0.0


class Tally:
    """Counts a floor into a Day."""

    def __init__(self, scenario: Scenario) -> None:
        self.day = Day(scenario)
        self._target = {queue.name: queue.target for queue in scenario.queues}
        self._length = scenario.length

    def answered(self, call: Call, now: float) -> None:
        if not call.customer.counts:
            return
        wait = now - call.waits_since
        sums = self._began(call, wait)
        sums.answered += 1
        sums.answered_wait += wait
        sums.in_time += wait <= self._target[call.queue]
        if call.told is not None:
            sums.told += 1
            sums.told_right += wait <= call.told
        sums.hand_offs += call.leg > 0
        if call.previous and call.leg == 0:
            sums.returning += 1
            sums.same_adviser += call.seat is call.previous
        self.day.waits[call.queue].append(wait)

    def gave_up(self, call: Call, now: float) -> None:
        if call.customer.counts:
            wait = now - call.waits_since
            sums = self._began(call, wait)
            sums.abandoned += 1
            sums.abandoned_wait += wait

    def unserved(self, call: Call) -> None:
        if call.customer.counts:
            self._began(call, 0).unserved += 1

    def busy(self, seat: Seat, start: float, until: float) -> None:
        self.day.busy[seat.id] += until - start
        for number, seconds in self._split(start, until):
            self.day.busy_in[number] += seconds

    def staffed(self, seat: Seat, start: float, until: float) -> None:
        self.day.staffed[seat.id] += until - start
        for number, seconds in self._split(start, until):
            self.day.staffed_in[number] += seconds

    def _began(self, call: Call, wait: float) -> Sums:
        sums = self.day.cells[call.queue, self.day.scenario.interval_of(call.waits_since)]
        sums.offered += 1
        sums.wait += wait
        return sums

    def _split(self, start: float, until: float) -> Iterator[tuple[int, float]]:
        """A length of time by the intervals it lies in; what lies outside the scenario is left out."""
        width = self.day.scenario.interval
        start, until = max(0.0, start), min(until, self._length)
        while start < until:
            number = int(start // width)
            end = min(until, (number + 1) * width)
            yield number, end - start
            start = end


Measure = Literal[
    "service_level", "abandonment", "mean_wait", "answered_wait", "p90_wait", "occupancy", "fairness", "hand_offs", "same_adviser",
    "estimate_calibration",
]  # fmt: skip
MEASURES: tuple[Measure, ...] = (
    "service_level", "abandonment", "mean_wait", "answered_wait", "p90_wait", "occupancy", "fairness", "hand_offs", "same_adviser",
    "estimate_calibration",
)  # fmt: skip


def fraction(day: Day, measure: Measure, queue: str = ALL, interval: int | None = None) -> tuple[float, float]:
    """A measure as numerator and denominator, so that replications of different size weigh what they should."""
    match measure:
        case "fairness":
            return day.fairness(), 1
        case "p90_wait":
            return day.quantile(0.9, queue), 1
        case "occupancy" if interval is not None:
            return day.busy_in[interval], day.staffed_in[interval]
        case "occupancy":
            return sum(day.busy.values()), sum(day.staffed.values())
    sums = day.of(queue, interval)
    return {
        "service_level": (sums.in_time, sums.offered),
        "abandonment": (sums.abandoned + sums.unserved, sums.offered),
        "mean_wait": (sums.wait, sums.offered),
        "answered_wait": (sums.answered_wait, sums.answered),
        "hand_offs": (sums.hand_offs, sums.answered),
        "same_adviser": (sums.same_adviser, sums.returning),
        "estimate_calibration": (sums.told_right, sums.told),
    }[measure]
