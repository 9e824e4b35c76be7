"""Peak plans: what a supervisor prepared for more customers than usual, and the stretches during which one is on."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.engines.matching import Overflow, QueueTarget, Ring, Share
from lingxi.platform.problems import Conflict, Invalid

Measure = Literal["waiting_per_agent", "longest_wait"]
PeakEnd = Literal["hand", "time", "load", "archived"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """When a plan goes on by itself, and off again: at `on_at` or more for `on_seconds`, at `off_at` or less for `off_seconds`.

    `waiting_per_agent` counts those who wait for each colleague who is available, `longest_wait` is the seconds that the first in
    line has waited; of these queues, or of all when none is named.
    """

    measure: Measure
    on_at: float
    on_seconds: int
    off_at: float
    off_seconds: int
    queue_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PeakPlan:
    """What it lays over the policy while it is on (see `overlay`), and what is said meanwhile: announcements to customers who come or
    wait, notes to colleagues. Without a trigger only people switch it.
    """

    id: UUID
    name_zh: str
    name_en: str
    targets: tuple[QueueTarget, ...]
    overflows: tuple[Overflow, ...]
    rings: tuple[Ring, ...]
    shares: tuple[Share, ...]
    more_room: int
    announcement_zh: str
    announcement_en: str
    note_zh: str
    note_en: str
    trigger: Trigger | None
    archived: bool
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Peak:
    """A stretch during which a plan is on, with the plan as it is laid over the policy. It is over when `ended_at` is set.

    `began_by` and `ended_by` are None where the centre switched by itself, at this load (in the trigger's measure). What a person
    switched on stays on until a person, or `until`, ends it.
    """

    id: UUID
    plan: PeakPlan
    began_at: datetime
    began_by: UUID | None
    began_load: float | None
    until: datetime | None
    ended_at: datetime | None
    ended_by: UUID | None
    ended_load: float | None
    cause: PeakEnd | None
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """How a plan's trigger stands: beyond its threshold `since`, as last `seen_at`. One that a person ended is not `armed` before the
    load has been low once.
    """

    plan_id: UUID
    since: datetime | None
    seen_at: datetime
    armed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """What customers who come or wait are told. An empty text says nothing."""

    zh: str
    en: str


class NoPlan(Invalid):
    code, detail = "no_plan", "There is no such plan, or it is archived."


class RefusedPlan(Invalid):
    code, detail = "refused_plan", "This plan cannot be laid over a policy."


class AnotherPlanOn(Conflict):
    code, detail = "another_plan_on", "Another plan is on; end it first."


class NoPlanOn(Conflict):
    code, detail = "no_plan_on", "No plan is on."


def announced(peak: Peak | None) -> Announcement | None:
    """What customers are told while this is on."""
    if peak is None or peak.ended_at or not (peak.plan.announcement_zh or peak.plan.announcement_en):
        return None
    return Announcement(zh=peak.plan.announcement_zh, en=peak.plan.announcement_en)
