"""The matching engine on the simulated floor: what waits and who is free, as the engine wants to be told of it.

The engine is asked about what changed, for whoever waited and whoever was free before found nobody, and time alone changes that
only where the policy says so: then the floor is asked to look again. Of work that the engine cannot tell apart only as much is
shown as there is room for, the oldest first.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from heapq import heappop, heappush
from math import inf
from typing import Any
from uuid import UUID

from lingxi.app.simulate.floor import Call, Seat
from lingxi.app.simulate.policies import policy_of, queue_ids
from lingxi.app.simulate.scenario import Queue, Scenario
from lingxi.app.simulate.staff import Staff
from lingxi.engines import matching
from lingxi.engines.matching import Adviser, Skill, Work

SPOKE_AGO = timedelta(hours=20)  # when a returning customer spoke with the previous adviser
LATER = 0.001  # the engine counts in microseconds: look a moment after, not before
Waiting = dict[UUID, tuple[Call, Work]]


class Engine:
    """A Rule."""

    def __init__(self, scenario: Scenario, policy: matching.Policy | Mapping[str, Any]) -> None:
        self._ids = queue_ids(scenario)
        self._queues: dict[str, Queue] = {queue.name: queue for queue in scenario.queues}
        self._policy = policy if isinstance(policy, matching.Policy) else policy_of(scenario, policy)
        self._start: datetime = scenario.starts_at
        self._required = {
            queue.name: tuple(Skill(name=name, level=level) for name, level in queue.needs.items())
            for queue in scenario.queues
        }
        self._over = _overflows(self._policy, self._ids)
        self._waiting: dict[str, Waiting] = {queue.name: {} for queue in scenario.queues}
        self._came: Waiting = {}
        self._wakes: list[tuple[float, int, UUID, str]] = []
        self._staff = Staff(scenario, self._ids)

    def meets(self, seats: Sequence[Seat]) -> None:
        self._staff.meets(seats)

    def waits(self, call: Call, now: float) -> None:
        work = self._work(call, now)
        self._waiting[call.queue][work.id] = self._came[work.id] = (call, work)

    def left(self, call: Call) -> None:
        id = UUID(int=call.id)
        self._waiting[call.queue].pop(id, None)
        self._came.pop(id, None)

    def changed(self, seat: Seat, now: float) -> None:
        self._staff.changed(seat, now)

    def pairs(self, now: float) -> Iterator[tuple[Call, Seat]]:
        self._wake(now)
        opened = self._staff.opened
        if not self._came and not opened:
            return
        came, self._came, self._staff.opened = self._came, {}, {}
        time = self._start + timedelta(seconds=now)
        works = {**{id: one for id, one in came.items() if self._anybody(one[0])}, **self._for(opened, now)}
        found = self._ask(works, time) if works else ()
        for id, seat in found:
            call, _ = works[id]
            del self._waiting[call.queue][id]
            came.pop(id, None)
            yield call, seat
        self._remember(came, now)

    def look_again_at(self, now: float) -> float | None:
        return self._wakes[0][0] if self._wakes else None

    # ── asking the engine ─────────────────────────────────────────────────────────────────────────────────────────────

    def _anybody(self, call: Call) -> bool:
        """With any room, of those who may serve this queue in the end."""
        return any(self._staff.free[queue] for queue in (call.queue, *self._over.get(call.queue, ())))

    def _ask(self, works: Waiting, time: datetime) -> list[tuple[UUID, Seat]]:
        roster, shown = self._staff.roster, [work for _, work in works.values()]
        made = (
            [matching.decide(shown[0], roster, self._policy, time)]
            if len(shown) == 1
            else matching.assign(shown, roster, self._policy, time)
        )
        return [(one.work, self._staff.seat(one.agent)) for one in made if one.agent]

    def _for(self, opened: dict[int, Seat], now: float) -> Waiting:
        """Of those who wait, whom these seats could be given."""
        room = sum(self._staff.room(seat) for seat in opened.values())
        serving = {queue for seat in opened.values() for queue in seat.team.queues}
        serving |= {name for name, over in self._over.items() if serving & set(over)}
        found: Waiting = {}
        for queue in serving:
            alike: dict[object, int] = {}
            for id, (call, work) in self._waiting[queue].items():
                if call.previous is None or not self._own(call, opened, now):
                    key = (work.language, work.hand_offs, work.required, work.priority, call.customer.head_start)
                    alike[key] = alike.get(key, 0) + 1
                    if alike[key] > room or self._held(call, now):
                        alike[key] -= 1
                        continue
                found[id] = (call, work)
        return found

    def _own(self, call: Call, opened: dict[int, Seat], now: float) -> bool:
        return call.previous is not None and call.previous.id in opened

    def _held(self, call: Call, now: float) -> bool:
        """For somebody else who is there: the engine would say so; this spares the asking."""
        return (
            call.previous is not None
            and call.previous.present
            and now - call.waits_since < self._policy.affinity_hold_seconds
        )

    # ── time ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _remember(self, left: Waiting, now: float) -> None:
        """When the policy will see those who found nobody differently."""
        for id, (call, work) in left.items():
            waited = now - call.waits_since + call.customer.head_start
            later = [one.after_seconds for one in self._policy.rings]
            later += [one.after_seconds for one in self._policy.overflows if one.queue_id == work.queue_id]
            later += [self._policy.affinity_hold_seconds] if call.previous else []
            ahead = min((at for at in later if at > waited), default=inf)
            if ahead < inf:
                heappush(self._wakes, (now + ahead - waited + LATER, call.id, id, call.queue))

    def _wake(self, now: float) -> None:
        while self._wakes and self._wakes[0][0] <= now:
            _, _, id, queue = heappop(self._wakes)
            if id in self._waiting[queue]:
                self._came[id] = self._waiting[queue][id]

    def _work(self, call: Call, now: float) -> Work:
        queue = self._queues[call.queue]
        time = self._start + timedelta(seconds=now - call.customer.head_start)
        return Work(
            id=UUID(int=call.id),
            queue_id=self._ids[call.queue],
            channel=queue.channel,
            enqueued_at=time,
            language=call.customer.language,
            required=asked if (asked := call.customer.required) is not None else self._required[call.queue],
            priority=queue.priority if call.customer.priority is None else call.customer.priority,
            hand_offs=call.leg,
            previous=Adviser(id=self._staff.id(call.previous), at=time - SPOKE_AGO) if call.previous else None,
        )


def _overflows(policy: matching.Policy, ids: Mapping[str, UUID]) -> dict[str, tuple[str, ...]]:
    """Which queues' agents may in the end serve each queue."""
    found: dict[str, tuple[str, ...]] = {}
    for one in policy.overflows:
        into = tuple(name for name, id in ids.items() if id == one.to_queue_id)
        for name in (name for name, id in ids.items() if id == one.queue_id):
            found[name] = (*found.get(name, ()), *into)
    return found
