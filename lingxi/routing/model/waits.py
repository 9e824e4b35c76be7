"""How long a waiting customer is told that it may take, and how often that held."""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from uuid import UUID

from lingxi.engines.staffing import wait_quantile

QUANTILE = 0.8  # four of five wait at most so long
FEWEST_STINTS = 5  # from fewer, nobody is told anything
STEPS = (60, 120, 180, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200)
HOUR = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """Of the customers of a queue who were told at most how long they wait and were then served: how many waited no longer.

    Told at `quantile`, the share should be no less than that.
    """

    queue_id: UUID
    quantile: float
    served: int
    within: int


@lru_cache(maxsize=8192)  # asked twice a second for everybody who waits, and rarely anything has changed
def told_seconds(place: int, slots: float, handling_seconds: float) -> int | None:
    """What somebody at this place is told, rounded up to a step that people say; None when nobody serves.

    `slots` is how many customers are served at once, `place` 0 when one of them is free.
    """
    seconds = wait_quantile(place, slots, handling_seconds, quantile=QUANTILE)
    if seconds is None:
        return None
    return next((step for step in STEPS if seconds <= step), HOUR * ceil(seconds / HOUR))
