"""What a customer who must wait would be told, from what a centre can know: who is there, how long contacts took, how many gave up.

An agent who serves several queues counts for each by its share of the contacts answered so far. Mean handling and mean patience are the
time spent by all, those included who are still at it, for each who came to the end: the maximum-likelihood estimate for exponential times
of which some are only known to be longer. To count the finished alone would see the short ones first.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from lingxi.app.simulate.scenario import Team
from lingxi.engines.staffing import wait_quantile


class Spent:
    """Time spent at something, and how often it came to its end."""

    def __init__(self) -> None:
        self.there, self._ended, self._seconds = 0, 0, 0.0

    def begins(self, now: float) -> None:
        self.there += 1
        self._seconds -= now

    def stops(self, now: float, *, ended: bool) -> None:
        """`ended` is false for who stopped for another reason."""
        self.there -= 1
        self._seconds += now
        self._ended += ended

    def mean(self, now: float) -> float | None:
        """Seconds; None before the first end."""
        seconds = self._seconds + self.there * now
        return seconds / self._ended if self._ended and seconds > 0 else None


class Announcer:
    """Counts along. `here` and `free` are agents present, and those of them who could take one more, by team."""

    def __init__(self, teams: Sequence[Team]) -> None:
        self.here, self.free = Counter[str](), Counter[str]()
        self.waiting, self.handling = defaultdict[str, Spent](Spent), defaultdict[str, Spent](Spent)
        self.answered = Counter[str]()
        self._teams: defaultdict[str, list[Team]] = defaultdict(list)
        for team in teams:
            for queue in team.queues:
                self._teams[queue].append(team)

    def told(self, queue: str, now: float) -> float | None:
        """Seconds, for who has just come to the end of this line; None if nothing can or need be told."""
        teams = self._teams[queue]
        if any(self.free[team.name] for team in teams):
            return None
        handling = self.handling[queue].mean(now)
        if handling is None:
            return None
        agents = sum(self.here[team.name] * self._share(team, queue) for team in teams)
        waiting = self.waiting[queue]
        return wait_quantile(waiting.there, agents, handling, patience_seconds=waiting.mean(now))

    def _share(self, team: Team, queue: str) -> float:
        """Of their places at once, those that go to this queue."""
        ours, all_of_them = self.answered[queue] + 1, sum(self.answered[one] + 1 for one in team.queues)
        return team.total * ours / all_of_them
