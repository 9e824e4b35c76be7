"""Switching peak plans: by hand, at an hour, or by the load. Each switch puts a policy in force, so that decisions name what they followed.

Every verb holds the policy first: one after the other, and no policy is written meanwhile. One plan is on at a time.
"""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from lingxi.platform import clock
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import AnnouncementChanged, PlanSwitched
from lingxi.routing.model import (
    Announcement,
    AnotherPlanOn,
    Gauge,
    Mirror,
    NoPlan,
    NoPlanOn,
    Peak,
    PeakEnd,
    PeakPlan,
    announced,
    is_due,
    load_of,
    looked,
)
from lingxi.routing.service import policies

PAGE = 100


async def peak(tx: Tx) -> Peak | None:
    """The plan that is on."""
    return await store.peak_on(tx)


async def peaks(tx: Tx) -> list[Peak]:
    """When plans were on, the newest hundred, the one that is on first."""
    return await store.peaks(tx, PAGE)


async def announcement(tx: Tx) -> Announcement | None:
    """What customers who come or wait are told now."""
    return announced(await store.peak_on(tx))


async def switch_on(tx: Tx, plan_id: UUID, *, until: datetime | None = None, load: float | None = None) -> Peak:
    """`load` when it goes on by itself. One that is on gets another end. Raises NoPlan, AnotherPlanOn, Invalid."""
    await store.newest_policy(tx, lock=True)
    plan, on = await store.plan(tx, plan_id), await store.peak_on(tx)
    if plan is None or plan.archived:
        raise NoPlan
    if until and until <= tx.now:
        raise Invalid("It would end before it begins.", field="until")
    if on and on.plan.id != plan.id:
        raise AnotherPlanOn(name_zh=on.plan.name_zh, name_en=on.plan.name_en)
    if on:
        return on if on.until == until else await _save(tx, replace(on, until=until), on)
    began = Peak(
        id=clock.new_id(),
        plan=plan,
        began_at=tx.now,
        began_by=_person(tx),
        began_load=load,
        until=until,
        ended_at=None,
        ended_by=None,
        ended_load=None,
        cause=None,
        revision=0,
    )
    await _measure_anew(tx, plan, armed=True)
    return await _save(tx, began, None)


async def switch_off(tx: Tx, *, cause: PeakEnd = "hand", load: float | None = None) -> Peak:
    """Everything is as it was, and as it was changed meanwhile. Raises NoPlanOn."""
    await store.newest_policy(tx, lock=True)
    on = await store.peak_on(tx)
    if on is None:
        raise NoPlanOn
    await _measure_anew(tx, on.plan, armed=cause == "load")
    ended = replace(on, ended_at=tx.now, ended_by=_person(tx), ended_load=load, cause=cause)
    return await _save(tx, ended, on)


async def follow(tx: Tx, plan: PeakPlan) -> None:
    """A plan was changed: if it is on, what it lays over the policy changes with it."""
    on = await store.peak_on(tx)
    if on is None or on.plan.id != plan.id:
        return
    if plan.archived:
        await switch_off(tx, cause="archived")
    else:
        await _save(tx, replace(on, plan=plan), on)


async def watch(tx: Tx, mirror: Mirror) -> Peak | None:
    """What is due by the hour or by the load, if anything: for the router, every few seconds."""
    plans = [plan for plan in await store.plans(tx) if plan.trigger and not plan.archived]
    if not plans and await store.peak_on(tx) is None:
        return None
    await store.newest_policy(tx, lock=True)
    on = await store.peak_on(tx)
    if on and on.until and on.until <= tx.now:
        return await switch_off(tx, cause="time")
    gauges = await store.gauges(tx)
    if on:
        load = await _due(tx, mirror, on.plan, gauges, on=True) if on.began_by is None else None
        return await switch_off(tx, cause="load", load=load) if load is not None else None
    for plan in plans:
        load = await _due(tx, mirror, plan, gauges, on=False)
        if load is not None:
            return await switch_on(tx, plan.id, load=load)
    return None


async def _due(tx: Tx, mirror: Mirror, plan: PeakPlan, gauges: dict[UUID, Gauge], *, on: bool) -> float | None:
    """The load at which to switch now; None: not now. Only what matters of a look is written down."""
    if plan.trigger is None:
        return None
    load = load_of(plan.trigger, mirror, tx.now)
    before = gauges.get(plan.id) or Gauge(plan_id=plan.id, since=None, seen_at=tx.now, armed=True)
    gauge = looked(plan.trigger, before, load, on=on, now=tx.now)
    if gauge.since or replace(gauge, seen_at=before.seen_at) != before:
        await store.save_gauge(tx, gauge)
    return load if is_due(plan.trigger, gauge, on=on, now=tx.now) else None


async def _measure_anew(tx: Tx, plan: PeakPlan, *, armed: bool) -> None:
    await store.save_gauge(tx, Gauge(plan_id=plan.id, since=None, seen_at=tx.now, armed=armed))


async def _save(tx: Tx, changed: Peak, before: Peak | None) -> Peak:
    """Store and tell, with the policy that follows from it and what customers are told."""
    changed = replace(changed, revision=changed.revision + 1)
    await store.save_peak(tx, changed)
    if before is None or changed.ended_at or changed.plan != before.plan:
        known = await policies.policy_in_force(tx)
        await policies.enforce(tx, known.policy, note=_note(changed))
    tx.emit(PlanSwitched(peak=changed))
    if announced(changed) != announced(before):
        tx.emit(AnnouncementChanged(announcement=announced(changed)))
    return changed


def _note(peak: Peak) -> str:
    return f"{'-' if peak.ended_at else '+'} {peak.plan.name_zh} / {peak.plan.name_en}"


def _person(tx: Tx) -> UUID | None:
    return tx.actor.id if tx.actor.kind == "staff" else None
