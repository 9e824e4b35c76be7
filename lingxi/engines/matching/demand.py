"""Work as the policy sees it now: with what it still asks for after the wait, and where it may go."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi.engines.matching.nouns import Level, Skill, Work
from lingxi.engines.matching.policy import Policy, Ring

NO_RING = Ring(after_seconds=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """`ring` counts the relaxations in force; `queues` who may serve it now; `held_for` is preferred over all, if reachable.

    `apart` are the numbers of the policy's shares that leave it to others.
    """

    work: Work
    waited_seconds: float
    target_seconds: float
    ring: int
    required: tuple[Skill, ...]
    language_level: Level
    queues: frozenset[UUID]
    apart: tuple[int, ...]
    previous: UUID | None
    held_for: UUID | None
    wished: UUID | None


def demand(work: Work, policy: Policy, now: datetime) -> Demand:
    waited = (now - work.enqueued_at).total_seconds()
    ring = 0 if work.sensitive or not policy.rings else sum(one.after_seconds <= waited for one in policy.rings)
    slack = policy.rings[ring - 1] if ring else NO_RING
    previous = _previous(work, policy, now)
    queues = _queues(work, policy, waited)
    return Demand(
        work=work,
        waited_seconds=waited,
        target_seconds=policy.target(work.queue_id),
        ring=ring,
        required=_relaxed(work.required, slack.skill_slack),
        language_level=max(0, work.language_level - slack.language_slack) if work.language else 0,
        queues=queues,
        apart=_apart(work, queues, policy, waited),
        previous=previous,
        held_for=previous if waited < policy.affinity_hold_seconds else None,
        wished=work.wish.id if work.wish and now < work.wish.until else None,
    )


def _relaxed(required: tuple[Skill, ...], slack: int) -> tuple[Skill, ...]:
    if not slack:
        return required
    return tuple(Skill(name=one.name, level=one.level - slack) for one in required if one.level > slack)


def _queues(work: Work, policy: Policy, waited: float) -> frozenset[UUID]:
    if not policy.overflows:
        return frozenset((work.queue_id,))
    over = [
        one.to_queue_id for one in policy.overflows if one.queue_id == work.queue_id and one.after_seconds <= waited
    ]
    return frozenset((work.queue_id, *over))


def _apart(work: Work, queues: frozenset[UUID], policy: Policy, waited: float) -> tuple[int, ...]:
    if not policy.shares:
        return ()
    asked = max((one.level for one in work.required), default=0)
    return tuple(
        number
        for number, one in enumerate(policy.shares)
        if one.queue_id in queues
        and (asked > one.most_level or (asked < one.least_level and waited < one.keep_seconds))
    )


def _previous(work: Work, policy: Policy, now: datetime) -> UUID | None:
    if work.previous is None:
        return None
    ago = (now - work.previous.at).total_seconds()
    return work.previous.id if ago <= policy.affinity_window_seconds else None
