"""A day on the floor under a virtual clock: calls come, wait, are answered or give up; people come, take breaks and go."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from math import inf
from typing import Protocol

from lingxi.app.simulate.announcing import Announcer
from lingxi.app.simulate.draws import Customer, Draw, source, spread
from lingxi.app.simulate.scenario import Break, Scenario, Team
from lingxi.engines.matching import Channel


@dataclass(slots=True, eq=False)
class Seat:
    """An agent, the `place`-th of the team. `load` counts what is in hand by channel, `hands` all of it, wrapping-up included;
    `total` is how much that may be."""

    id: int
    place: int
    team: Team
    total: int
    wrap_up: Draw
    load: dict[Channel, int] = field(default_factory=dict)
    hands: int = 0
    worked: float = 0
    first_here: float | None = None
    present: bool = False
    idle_since: float = 0
    busy_since: float = 0
    here_since: float = 0
    answered: int = 0
    free: bool = False

    def occupancy(self, now: float) -> float:
        """Share of the time since they first came that went into contacts."""
        here = now - self.first_here if self.first_here is not None else 0.0
        return min(1.0, self.worked / here) if here > 0 else 0.0


@dataclass(slots=True, eq=False)
class Call:
    """A customer's way through the centre. `gives_up_at` is infinite for the endlessly patient; `told` is the wait announced."""

    id: int
    customer: Customer
    leg: int = 0
    queue: str = ""
    waits_since: float = 0
    gives_up_at: float = 0
    waiting: bool = False
    seat: Seat | None = None
    previous: Seat | None = None
    told: float | None = None


class Rule(Protocol):
    """Who decides. It is told of all that changes, and asked for pairs once a moment is complete."""

    def meets(self, seats: Sequence[Seat]) -> None: ...
    def waits(self, call: Call, now: float) -> None: ...
    def left(self, call: Call) -> None: ...
    def changed(self, seat: Seat, now: float) -> None: ...
    def pairs(self, now: float) -> Iterable[tuple[Call, Seat]]: ...
    def look_again_at(self, now: float) -> float | None:
        """When time alone may change a decision; None if it cannot."""


class Counter(Protocol):
    """Who writes down what happened."""

    def answered(self, call: Call, now: float) -> None: ...
    def gave_up(self, call: Call, now: float) -> None: ...
    def unserved(self, call: Call) -> None: ...
    def busy(self, seat: Seat, start: float, until: float) -> None: ...
    def staffed(self, seat: Seat, start: float, until: float) -> None: ...


class Floor:
    """One replication. `run` it once."""

    def __init__(self, scenario: Scenario, people: Sequence[Customer], rule: Rule, counter: Counter, seed: str) -> None:
        self.seats = seats(scenario, seed)
        self._calls = [Call(id=number, customer=one) for number, one in enumerate(people)]
        self._rule = rule
        self._counter = counter
        self._channel = {queue.name: queue.channel for queue in scenario.queues}
        self._events: list[tuple[float, int, Callable[..., None], tuple[object, ...]]] = []
        self._announcer = Announcer(scenario.teams)
        self._numbered = 0
        self._looks_at: float | None = None
        self._serving = {
            queue.name: [seat for seat in self.seats if queue.name in seat.team.queues] for queue in scenario.queues
        }

    def run(self) -> None:
        """Until the last call has ended and the last agent has gone. What happens at one moment is decided on together."""
        self._rule.meets(self.seats)
        for seat in self.seats:
            for start, until in presence(seat):
                self._at(start, self._comes, seat)
                self._at(until, self._goes, seat)
        events, calls, arrived = self._events, self._calls, 0
        while events or arrived < len(calls):
            now = events[0][0] if events else inf
            if arrived < len(calls):
                now = min(now, calls[arrived].customer.at)
            while events and events[0][0] <= now:
                _, _, action, subject = heappop(events)
                action(now, *subject)
            while arrived < len(calls) and calls[arrived].customer.at <= now:
                self._arrives(now, calls[arrived])
                arrived += 1
            self._assign(now)
        for call in calls:
            if call.waiting:
                self._counter.unserved(call)

    def _at(self, at: float, action: Callable[..., None], *subject: object) -> None:
        self._numbered += 1
        heappush(self._events, (at, self._numbered, action, subject))

    # ── calls ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _arrives(self, now: float, call: Call) -> None:
        if call.customer.previous is not None:
            call.previous = self.seats[call.customer.previous]
        elif call.customer.luck is not None:
            able = self._serving[call.customer.legs[0][0]]
            call.previous = able[int(call.customer.luck * len(able))] if able else None
        self._waits(now, call)

    def _waits(self, now: float, call: Call) -> None:
        call.queue = call.customer.legs[call.leg][0]
        call.waits_since, call.waiting = now, True
        call.gives_up_at = now + call.customer.patience
        self._announcer.waiting[call.queue].begins(now)
        call.told = self._announcer.told(call.queue, now)
        self._rule.waits(call, now)
        if call.gives_up_at < inf:
            self._at(call.gives_up_at, self._gives_up, call)

    def _gives_up(self, now: float, call: Call) -> None:
        """Unless somebody answered meanwhile."""
        if call.waiting and call.gives_up_at <= now:
            call.waiting = False
            self._announcer.waiting[call.queue].stops(now, ended=True)
            self._rule.left(call)
            self._counter.gave_up(call, now)

    def _assign(self, now: float) -> None:
        for call, seat in self._rule.pairs(now):
            self._answers(now, call, seat)
        again = self._rule.look_again_at(now)
        if again is not None and (self._looks_at is None or self._looks_at <= now or again < self._looks_at):
            self._looks_at = again
            self._at(again, self._looks)

    def _looks(self, now: float) -> None:
        """Nothing but a moment in which to decide anew."""

    def _answers(self, now: float, call: Call, seat: Seat) -> None:
        call.waiting, call.seat = False, seat
        self._announcer.waiting[call.queue].stops(now, ended=False)
        self._announcer.handling[call.queue].begins(now)
        self._announcer.answered[call.queue] += 1
        channel = self._channel[call.queue]
        seat.load[channel] = seat.load.get(channel, 0) + 1
        if not seat.hands:
            seat.busy_since = now
        seat.hands += 1
        seat.answered += 1
        self._changed(now, seat)
        self._counter.answered(call, now)
        self._at(now + call.customer.legs[call.leg][1], self._ends, call, seat, channel)

    def _ends(self, now: float, call: Call, seat: Seat, channel: Channel) -> None:
        wrapping = seat.wrap_up()
        if wrapping > 0:
            self._at(now + wrapping, self._frees, seat, channel, call.queue)
        else:
            self._frees(now, seat, channel, call.queue)
        call.leg += 1
        if call.leg < len(call.customer.legs):
            self._waits(now, call)

    def _changed(self, now: float, seat: Seat) -> None:
        free = seat.present and seat.hands < seat.total
        self._announcer.free[seat.team.name] += free - seat.free
        seat.free = free
        self._rule.changed(seat, now)

    # ── people ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _frees(self, now: float, seat: Seat, channel: Channel, queue: str) -> None:
        self._announcer.handling[queue].stops(now, ended=True)
        seat.load[channel] -= 1
        seat.hands -= 1
        if not seat.hands:
            seat.idle_since = now
            seat.worked += now - seat.busy_since
            self._counter.busy(seat, seat.busy_since, now)
            if not seat.present:
                self._counter.staffed(seat, seat.here_since, now)
        self._changed(now, seat)

    def _comes(self, now: float, seat: Seat) -> None:
        if seat.first_here is None:
            seat.first_here = now
        if not seat.hands:
            seat.here_since = seat.idle_since = now
        seat.present = True
        self._announcer.here[seat.team.name] += 1
        self._changed(now, seat)

    def _goes(self, now: float, seat: Seat) -> None:
        seat.present = False
        self._announcer.here[seat.team.name] -= 1
        if not seat.hands:
            self._counter.staffed(seat, seat.here_since, now)
        self._changed(now, seat)


def seats(scenario: Scenario, seed: str) -> list[Seat]:
    """Everybody on the roster, the teams in their order."""
    found: list[Seat] = []
    for team in scenario.teams:
        total = team.total
        for place in range(team.agents):
            chance = source(seed, "wrap-up", team.name, place)
            found.append(Seat(id=len(found), place=place, team=team, total=total, wrap_up=spread(team.wrap_up, chance)))
    return found


def presence(seat: Seat) -> Iterator[tuple[float, float]]:
    """From when until when this agent is there: the shifts without the breaks."""
    for shift in seat.team.shifts:
        start = shift.start
        for rest in sorted(_of_group(one, seat.place) for one in shift.breaks):
            if rest[0] > start:
                yield start, rest[0]
            start = max(start, rest[1])
        if shift.until > start:
            yield start, shift.until


def _of_group(rest: Break, place: int) -> tuple[float, float]:
    later = (place % rest.groups) * (rest.until - rest.start)
    return rest.start + later, rest.until + later
