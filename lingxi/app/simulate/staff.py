"""The seats as the engine's agents: who is free for which queue, and the prepared roster kept up to date."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from lingxi.app.simulate.floor import Seat
from lingxi.app.simulate.scenario import Scenario, Team
from lingxi.engines.matching import Agent, Board, Presence, Roster

FULL_LEVEL = 5


class Staff:
    """`free` are those with any room, by queue; `opened` those who got some since last asked."""

    def __init__(self, scenario: Scenario, queues: dict[str, UUID]) -> None:
        self._start: datetime = scenario.starts_at
        self._seats: Sequence[Seat] = ()
        self._hands: dict[int, int] = {}
        self._there: set[int] = set()
        self._ids: list[UUID] = []
        self._queues = {team.queues: frozenset(queues[name] for name in team.queues) for team in scenario.teams}
        self._languages = {team.languages: dict.fromkeys(team.languages, FULL_LEVEL) for team in scenario.teams}
        self.free: dict[str, dict[int, Seat]] = {queue.name: {} for queue in scenario.queues}
        self.opened: dict[int, Seat] = {}
        self._board = Board([])

    def meets(self, seats: Sequence[Seat]) -> None:
        self._seats, self._ids = seats, [UUID(int=seat.id) for seat in seats]
        self._board = Board(self._agent(seat) for seat in seats)

    @property
    def roster(self) -> Roster:
        """As everybody is at this moment, until the next change."""
        return self._board.roster

    def seat(self, id: UUID) -> Seat:
        return self._seats[id.int]

    def id(self, seat: Seat) -> UUID:
        return self._ids[seat.id]

    def room(self, seat: Seat) -> int:
        """At most so many more; the engine's own rules may allow fewer."""
        return seat.total - seat.hands if seat.present else 0

    def changed(self, seat: Seat, now: float) -> None:
        room, before = self.room(seat), self._hands.get(seat.id, 0)
        came = seat.present and seat.id not in self._there
        self._hands[seat.id] = seat.hands
        (self._there.add if seat.present else self._there.discard)(seat.id)
        for queue in seat.team.queues:
            if room > 0:
                self.free[queue][seat.id] = seat
            else:
                self.free[queue].pop(seat.id, None)
        if room <= 0:
            self.opened.pop(seat.id, None)
        elif came or seat.hands < before:
            self.opened[seat.id] = seat
        idle_since = self._start + timedelta(seconds=seat.idle_since)
        self._board.does(seat.id, _presence(seat), seat.load, idle_since, seat.occupancy(now))

    def _agent(self, seat: Seat) -> Agent:
        """Before the day begins."""
        team: Team = seat.team
        if team.agent:
            return replace(
                team.agent,
                id=self._ids[seat.id],
                presence=_presence(seat),
                idle_since=self._start,
                load={},
                occupancy=0.0,
            )
        return Agent(
            id=self._ids[seat.id],
            queue_ids=self._queues[team.queues],
            presence=_presence(seat),
            capacity=team.capacity,
            capacity_total=seat.total,
            idle_since=self._start,
            skills=team.skills,
            languages=self._languages[team.languages],
        )


def _presence(seat: Seat) -> Presence:
    return "available" if seat.present else "away"
