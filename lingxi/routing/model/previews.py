"""What a plan would change: the same floor decided with it and without it, side by side."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi.engines.matching import TOP_LEVEL, Decision, Overflow, Ring
from lingxi.routing.model.mirror import Mirror
from lingxi.routing.model.works import Work

SHIFTS_SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueShift:
    """One queue before and after. `joining` come to serve it, `limited` take only a part of its work; `offered` counts what would be
    offered at once, `late` who has waited longer than the target.
    """

    queue_id: UUID
    waiting: int
    target_before: float
    target_after: float
    late_before: int
    late_after: int
    joining: tuple[UUID, ...]
    limited: tuple[UUID, ...]
    offered_before: int
    offered_after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One who waits, and who would be asked; None: nobody yet."""

    work_id: UUID
    conversation_id: UUID
    queue_id: UUID
    before: UUID | None
    after: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPreview:
    """`shifted` of the `waiting` would be offered to somebody else, sooner or later than without; the first fifty are `shifts`."""

    at: datetime
    waiting: int
    shifted: int
    room_before: int
    room_after: int
    rings_before: tuple[Ring, ...]
    rings_after: tuple[Ring, ...]
    overflows_before: tuple[Overflow, ...]
    overflows_after: tuple[Overflow, ...]
    queues: tuple[QueueShift, ...]
    shifts: tuple[Shift, ...]


def preview(before: Mirror, after: Mirror, now: datetime) -> PlanPreview:
    """`after` is the same floor under the policy with the plan."""
    was, will = _asked(before.decide(now)), _asked(after.decide(now))
    waiting = sorted(before.waiting(), key=lambda one: (one.enqueued_at, one.id))
    shifts = [
        Shift(
            work_id=work.id,
            conversation_id=work.conversation_id,
            queue_id=work.queue_id,
            before=was.get(work.id),
            after=will.get(work.id),
        )
        for work in waiting
        if was.get(work.id) != will.get(work.id)
    ]
    return PlanPreview(
        at=now,
        waiting=len(waiting),
        shifted=len(shifts),
        room_before=before.policy.more_room,
        room_after=after.policy.more_room,
        rings_before=before.policy.rings,
        rings_after=after.policy.rings,
        overflows_before=before.policy.overflows,
        overflows_after=after.policy.overflows,
        queues=tuple(_queues(before, after, waiting, was, will, now)),
        shifts=tuple(shifts[:SHIFTS_SHOWN]),
    )


def _asked(decisions: tuple[Decision, ...]) -> dict[UUID, UUID]:
    return {one.work: one.agent for one in decisions if one.agent}


def _queues(
    before: Mirror, after: Mirror, waiting: list[Work], was: dict[UUID, UUID], will: dict[UUID, UUID], now: datetime
) -> list[QueueShift]:
    line = Counter(work.queue_id for work in waiting)
    offers = [Counter(work.queue_id for work in waiting if work.id in asked) for asked in (was, will)]
    found = []
    for queue in before.queues.values():
        targets = before.policy.target(queue.id), after.policy.target(queue.id)
        late = [_late(waiting, queue.id, target, now) for target in targets]
        shift = QueueShift(
            queue_id=queue.id,
            waiting=line[queue.id],
            target_before=targets[0],
            target_after=targets[1],
            late_before=late[0],
            late_after=late[1],
            joining=tuple(sorted(_serving(after, queue.id) - _serving(before, queue.id))),
            limited=_limited(after, queue.id),
            offered_before=offers[0][queue.id],
            offered_after=offers[1][queue.id],
        )
        if not queue.archived:
            found.append(shift)
    return found


def _late(waiting: list[Work], queue_id: UUID, target: float, now: datetime) -> int:
    return sum(work.queue_id == queue_id and (now - work.enqueued_at).total_seconds() > target for work in waiting)


def _serving(mirror: Mirror, queue_id: UUID) -> set[UUID]:
    return {one.id for one in mirror.roster().agents if queue_id in one.queue_ids}


def _limited(mirror: Mirror, queue_id: UUID) -> tuple[UUID, ...]:
    return tuple(
        id
        for share in mirror.policy.shares
        if share.queue_id == queue_id and (share.least_level > 0 or share.most_level < TOP_LEVEL)
        for id in share.agents
    )
