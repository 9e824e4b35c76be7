"""The fewest agents with whom a target is met."""

from dataclasses import dataclass
from math import inf

from lingxi.engines.staffing.erlang import Load, answered_within, expect

MOST = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """`answered` of all customers `within` seconds, at most `abandonment` of them lost, agents busy at most `occupancy`."""

    answered: float = 0
    within: float = 20
    abandonment: float = 1
    mean_wait: float = inf
    occupancy: float = 1

    def __post_init__(self) -> None:
        if not 0 <= self.answered < 1:
            raise ValueError("answered is a share from 0 to below 1")
        if not (0 < self.abandonment <= 1 and 0 < self.occupancy <= 1 and self.mean_wait > 0 and self.within >= 0):
            raise ValueError(
                "abandonment and occupancy are shares above 0, mean_wait is above 0, within is not below 0"
            )

    def met(self, load: Load, agents: int) -> bool:
        if agents == 0:
            return self.answered == 0 and self.abandonment == 1 and self.mean_wait >= load.patience < inf
        found = expect(load, agents)
        return (
            found.abandonment <= self.abandonment
            and found.mean_wait <= self.mean_wait
            and found.occupancy <= self.occupancy
            and (not self.answered or answered_within(load, agents, self.within) >= self.answered)
        )


def agents_needed(load: Load, target: Target) -> int:
    """Every part of a target gets easier with each further agent, so halving finds the least. ValueError beyond ten million."""
    enough = max(1, round(load.offered))
    while not target.met(load, enough):
        if enough > MOST:
            raise ValueError("no number of agents within reason meets this target")
        enough *= 2
    few = -1
    while enough - few > 1:
        middle = (few + enough) // 2
        few, enough = (few, middle) if target.met(load, middle) else (middle, enough)
    return enough
