"""When a plan switches by itself: only after the load has been beyond a threshold for long enough, so that it never flaps."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from lingxi.routing.model.mirror import Mirror
from lingxi.routing.model.plans import Gauge, Trigger
from lingxi.routing.model.works import Work

GAP = timedelta(seconds=60)
"""Nobody looked for longer than this: what was true before says nothing about now."""


def load_of(trigger: Trigger, mirror: Mirror, now: datetime) -> float:
    """In the trigger's measure. With nobody there, everybody who waits waits for one."""
    lines = set(trigger.queue_ids) or set(mirror.queues)
    waiting = [work for work in mirror.waiting() if work.queue_id in lines and not _later(work, now)]
    if trigger.measure == "longest_wait":
        return _longest(waiting, now)
    there = [agent for agent in mirror.roster().agents if agent.presence == "available" and agent.queue_ids & lines]
    return len(waiting) / max(1, len(there))


def _later(work: Work, now: datetime) -> bool:
    return work.not_before is not None and work.not_before > now


def _longest(waiting: Iterable[Work], now: datetime) -> float:
    return max(((now - work.enqueued_at).total_seconds() for work in waiting), default=0.0)


def looked(trigger: Trigger, gauge: Gauge, load: float, *, on: bool, now: datetime) -> Gauge:
    """The gauge after a look, with the plan on or off."""
    low = load <= trigger.off_at
    beyond = low if on else load >= trigger.on_at
    kept = gauge.since if gauge.since and now - gauge.seen_at <= GAP else now
    return replace(gauge, since=kept if beyond else None, seen_at=now, armed=gauge.armed or low)


def is_due(trigger: Trigger, gauge: Gauge, *, on: bool, now: datetime) -> bool:
    """Whether to switch: off a plan that is on, on one that is off."""
    long_enough = timedelta(seconds=trigger.off_seconds if on else trigger.on_seconds)
    return gauge.since is not None and now - gauge.since >= long_enough and (on or gauge.armed)
