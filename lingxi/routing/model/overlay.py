"""A plan laid over a policy: a policy again, and a good one if both were. Nothing else is touched: when it ends, all is as it was."""

from dataclasses import replace
from uuid import UUID

from lingxi.engines.matching import Overflow, Policy, QueueTarget, Ring, Share
from lingxi.routing.model.plans import PeakPlan


def alone(plan: PeakPlan) -> Policy:
    """What a plan asks for, as a policy that can be checked."""
    return Policy(
        targets=plan.targets,
        overflows=plan.overflows,
        rings=plan.rings,
        shares=plan.shares,
        more_room=plan.more_room,
    )


def overlay(policy: Policy, plan: PeakPlan) -> Policy:
    """A target is the longer of both, an overflow the earlier, a ring the wider, the room the larger; of a queue's work whom the plan
    names takes what the plan says. Laying it on twice changes nothing more.
    """
    return replace(
        policy,
        targets=_targets(policy, plan.targets),
        overflows=_overflows(policy.overflows, plan.overflows),
        rings=_rings(policy.rings, plan.rings),
        shares=_shares(policy.shares, plan.shares),
        more_room=max(policy.more_room, plan.more_room),
    )


def _targets(policy: Policy, wanted: tuple[QueueTarget, ...]) -> tuple[QueueTarget, ...]:
    seconds = {one.queue_id: one.seconds for one in policy.targets}
    for one in wanted:
        seconds[one.queue_id] = max(policy.target(one.queue_id), one.seconds)
    return tuple(QueueTarget(queue_id=id, seconds=value) for id, value in seconds.items())


def _overflows(before: tuple[Overflow, ...], wanted: tuple[Overflow, ...]) -> tuple[Overflow, ...]:
    after: dict[tuple[UUID, UUID], float] = {}
    for one in (*before, *wanted):
        way = one.queue_id, one.to_queue_id
        after[way] = min(after.get(way, one.after_seconds), one.after_seconds)
    return tuple(Overflow(queue_id=a, to_queue_id=b, after_seconds=seconds) for (a, b), seconds in after.items())


def _rings(before: tuple[Ring, ...], wanted: tuple[Ring, ...]) -> tuple[Ring, ...]:
    """At every moment the wider of both."""
    moments = sorted({one.after_seconds for one in (*before, *wanted)})
    return tuple(_wider(_at(before, moment), _at(wanted, moment), moment) for moment in moments)


def _at(rings: tuple[Ring, ...], moment: float) -> Ring:
    return next((one for one in reversed(rings) if one.after_seconds <= moment), Ring(after_seconds=0))


def _wider(one: Ring, other: Ring, moment: float) -> Ring:
    return Ring(
        after_seconds=moment,
        skill_slack=max(one.skill_slack, other.skill_slack),
        language_slack=max(one.language_slack, other.language_slack),
    )


def _shares(before: tuple[Share, ...], wanted: tuple[Share, ...]) -> tuple[Share, ...]:
    taken = {(one.queue_id, id) for one in wanted for id in one.agents}
    left = [replace(one, agents=tuple(id for id in one.agents if (one.queue_id, id) not in taken)) for one in before]
    return (*(one for one in left if one.agents), *wanted)
