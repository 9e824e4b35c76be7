"""Of a long line, what can be chosen: so that somebody who becomes free before two thousand does not cost two thousand scores.

Whatever is the same in all that the rules and the pair terms look at, and has passed the same of the policy's moments (rings, overflows,
the hold for an adviser), may go to the same agents at the same pair scores. Of such work the one that presses more goes first, so that
with so many places only so many at the head can be served.
"""

import math
from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from lingxi.engines.matching.nouns import TOP_PRIORITY, Channel, Work
from lingxi.engines.matching.policy import Policy
from lingxi.engines.matching.roster import Floats
from lingxi.engines.matching.rules import Floor

FEW = 24
SMALL = 64  # places x agents: beyond, keeping the best of everybody costs more than it spares
SURE = 1e-9
LOW = (1 << 64) - 1


def front(line: list[Work], floor: Floor, channels: Iterable[Channel], places: int) -> tuple[list[Work], Floats]:
    """All that those on the floor, with room for these `channels` and so many `places` in all, could be given.

    Of a long line with how much each presses, what presses most first; a short one is not worth it, and presses without end.
    """
    queues, channels = _served(floor), set(channels)
    near = [one for one in line if one.queue_id in queues and one.channel in channels]
    if len(near) <= FEW:
        return near, np.full(len(near), np.inf)
    kinds: dict[Hashable, int] = {}
    kind = np.array([kinds.setdefault(_kind(one), len(kinds)) for one in near])
    enqueued = np.array([one.enqueued_at.timestamp() for one in near])
    waited = np.round(floor.seconds - enqueued, 6)
    passed = np.sum([waited >= moment for moment in _moments(floor.policy)], axis=0)
    pressing = press(near, waited, floor.policy, floor.now)
    ids = [one.id.int for one in near]
    low, high = (np.array(half, np.uint64) for half in ([id & LOW for id in ids], [id >> 64 for id in ids]))
    order = np.lexsort((low, high, enqueued, -pressing))
    cell = (kind * (passed.max() + 1) + passed)[order]
    order = order[_nth(cell) < places]
    return [near[n] for n in order.tolist()], pressing[order]


def _nth(cell: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many of the same came before each."""
    order = np.argsort(cell, kind="stable")
    begins = np.flatnonzero(np.r_[True, np.diff(cell[order]) > 0])
    nth = np.empty(len(cell), np.int64)
    nth[order] = np.arange(len(cell)) - np.repeat(begins, np.diff(np.r_[begins, len(cell)]))
    return nth


class Enough:
    """When what presses no more than so much cannot be among the best P of anybody. `most` is the highest pair score of each agent."""

    def __init__(self, places: int, most: Floats) -> None:
        self._most, self._places = most, places
        self._best: dict[Channel, Floats] = {}
        self._met: set[Channel] = set()

    def met(self, channel: Channel, press: float) -> bool:
        """Asked with ever smaller `press`."""
        best = None if channel in self._met else self._best.get(channel)
        if best is not None and (best[0] > press + self._most + SURE).all():
            self._met.add(channel)
        return channel in self._met

    def add(self, channel: Channel, worth: Floats) -> None:
        """What this work is worth with each agent, minus infinity where it may not go."""
        best = self._best.setdefault(channel, np.full((self._places, len(worth)), -np.inf))
        best[0] = np.maximum(best[0], worth)
        best.sort(axis=0)


def press(works: Sequence[Work], waited: Floats, policy: Policy, now: datetime) -> Floats:
    """What `Scores.press` says, of many at once; `waited` in seconds."""
    weights, targets = policy.weights, {id: policy.target(id) for id in {one.queue_id for one in works}}
    target = np.array([targets[one.queue_id] for one in works])
    left = [(one.due_at - now).total_seconds() if one.due_at else math.inf for one in works]
    bounded = (
        (weights.urgency, waited / target),
        (weights.due, 1 - np.array(left) / policy.due_window_seconds),
        (weights.priority, np.array([one.priority for one in works]) / TOP_PRIORITY),
        (weights.value, np.array([one.value for one in works])),
    )
    total: Floats = weights.waiting * (waited - target) / policy.patience_seconds
    return total + sum(weight * np.clip(value, 0, 1) for weight, value in bounded)


def _served(floor: Floor) -> set[UUID]:
    serves = floor.traits.serves if floor.at is None else floor.traits.serves[:, floor.at]
    found = {id for id, row in floor.roster.words.queues.items() if serves[row].any()}
    return found | {one.queue_id for one in floor.policy.overflows if one.to_queue_id in found}


def _moments(policy: Policy) -> list[float]:
    rings, overflows = ([one.after_seconds for one in timed] for timed in (policy.rings, policy.overflows))
    return [policy.affinity_hold_seconds, *rings, *overflows, *(one.keep_seconds for one in policy.shares)]


def _kind(one: Work) -> Hashable:
    return (
        one.queue_id, one.channel, one.language, one.language_level, one.required, one.preferred, one.kind, one.not_before,
        one.previous, one.wish, one.hand_offs, one.frustration, one.sensitive, one.refused_by, one.excluded,
    )  # fmt: skip
