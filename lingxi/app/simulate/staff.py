"""The seats as the engine's agents: who is free for which queue, and the prepared roster kept up to date."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from lingxi.app.simulate.floor import Seat
from lingxi.app.simulate.scenario import Scenario
from lingxi.engines.matching import CHANNELS, Agent, Roster

AVAILABLE, AWAY = 2, 0
FULL_LEVEL = 5


class Staff:
    """`free` are those with any room, by queue; `opened` those who got some since last asked."""

    def __init__(self, scenario: Scenario, queues: dict[str, UUID]) -> None:
        self._start: datetime = scenario.starts_at
        self._zero = scenario.starts_at.timestamp()
        self._queues = queues
        self._seats: Sequence[Seat] = ()
        self._hands: dict[int, int] = {}
        self._there: set[int] = set()
        self.free: dict[str, dict[int, Seat]] = {queue.name: {} for queue in scenario.queues}
        self.opened: dict[int, Seat] = {}
        self.roster = Roster.of([])

    def meets(self, seats: Sequence[Seat]) -> None:
        self._seats = seats
        self.roster = Roster.of([self.agent(seat, 0) for seat in seats])

    def seat(self, id: UUID) -> Seat:
        return self._seats[id.int]

    def id(self, seat: Seat) -> UUID:
        return UUID(int=seat.id)

    def room(self, seat: Seat) -> int:
        """At most so many more; the engine's own rules may allow fewer."""
        return max(seat.team.capacity.values()) - seat.hands if seat.present else 0

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
        self._put(seat, now)

    def agent(self, seat: Seat, now: float) -> Agent:
        return Agent(
            id=self.id(seat),
            queue_ids=frozenset(self._queues[queue] for queue in seat.team.queues),
            presence="available" if seat.present else "away",
            capacity=seat.team.capacity,
            capacity_total=max(seat.team.capacity.values()),
            idle_since=self._start + timedelta(seconds=seat.idle_since),
            load=dict(seat.load),
            skills=seat.team.skills,
            languages=dict.fromkeys(seat.team.languages, FULL_LEVEL),
            occupancy=seat.occupancy(now),
        )

    def _put(self, seat: Seat, now: float) -> None:
        """Into the columns of the roster, which is ours alone: a new one for each change would cost as much as a decision."""
        columns, place = self.roster.columns, seat.id
        columns.presence[place] = AVAILABLE if seat.present else AWAY
        columns.idle_since[place] = self._zero + seat.idle_since
        columns.occupancy[place] = seat.occupancy(now)
        for channel, count in seat.load.items():
            columns.load[CHANNELS.index(channel), place] = count
