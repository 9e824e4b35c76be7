"""The matching rule of the first form: oldest work first, longest-idle agent first, capacity never exceeded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Work that waits in a queue since `since`; not to be offered again to whom it is `refused_by`, while others are there."""

    id: UUID
    queue_id: UUID
    since: datetime
    refused_by: frozenset[UUID]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An agent with `room` for that many more, idle since `idle_since`."""

    id: UUID
    queue_ids: frozenset[UUID]
    room: int
    load: int
    idle_since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    need: UUID
    candidate: UUID


def match(needs: Iterable[Need], candidates: Sequence[Candidate]) -> list[Pair]:
    """Pairs in the order in which they are to be offered; each need at most once, each candidate at most `room` times.

    Among those who serve the queue the least loaded come first, then the longest idle, then the lowest id. An agent who
    refused is passed over while another one serves the queue with room; if nobody else does, they are asked again.
    """
    room = {c.id: c.room for c in candidates if c.room > 0}
    by_id = {c.id: c for c in candidates if c.room > 0}
    taken = dict.fromkeys(by_id, 0)
    pairs = []
    for need in sorted(needs, key=lambda n: (n.since, n.id)):
        able = [c for c in by_id.values() if need.queue_id in c.queue_ids and taken[c.id] < room[c.id]]
        willing = [c for c in able if c.id not in need.refused_by] or able
        if willing:
            best = min(willing, key=lambda c: (c.load + taken[c.id], c.idle_since, c.id))
            taken[best.id] += 1
            pairs.append(Pair(need=need.id, candidate=best.id))
    return pairs
