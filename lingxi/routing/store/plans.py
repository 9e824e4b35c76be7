"""Peak plans, the stretches during which one was on, and how their triggers stand."""

from uuid import UUID

from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import Gauge, Peak, PeakPlan

_plans = Rows(PeakPlan)
_peaks = Rows(Peak)
_gauges = Rows(Gauge)
_PEAK = """
select id, plan, began_at, began_by, began_load, until, ended_at, ended_by, ended_load, cause, revision from routing.peaks
"""


async def plans(tx: Tx) -> list[PeakPlan]:
    """In the order in which they were made, archived ones last."""
    return await _plans.all(tx.db, "select * from routing.plans order by archived, id")


async def plan(tx: Tx, id: UUID) -> PeakPlan | None:
    return await _plans.first(tx.db, "select * from routing.plans where id = %s", (id,))


async def save_plan(tx: Tx, plan: PeakPlan) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into routing.plans (id, name_zh, name_en, targets, overflows, rings, shares, more_room, announcement_zh,
            announcement_en, note_zh, note_en, trigger, archived, revision)
        values (%(id)s, %(name_zh)s, %(name_en)s, %(targets)s, %(overflows)s, %(rings)s, %(shares)s, %(more_room)s,
            %(announcement_zh)s, %(announcement_en)s, %(note_zh)s, %(note_en)s, %(trigger)s, %(archived)s, %(revision)s)
        on conflict (id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, targets = excluded.targets,
            overflows = excluded.overflows, rings = excluded.rings, shares = excluded.shares, more_room = excluded.more_room,
            announcement_zh = excluded.announcement_zh, announcement_en = excluded.announcement_en,
            note_zh = excluded.note_zh, note_en = excluded.note_en, trigger = excluded.trigger,
            archived = excluded.archived, revision = excluded.revision
        """,
        parameters(plan, "targets", "overflows", "rings", "shares", "trigger"),
    )


async def peak_on(tx: Tx) -> Peak | None:
    return await _peaks.first(tx.db, _PEAK + "where ended_at is null")


async def peaks(tx: Tx, limit: int) -> list[Peak]:
    """The newest first."""
    return await _peaks.all(tx.db, _PEAK + "order by began_at desc, id desc limit %s", (limit,))


async def save_peak(tx: Tx, peak: Peak) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into routing.peaks (id, plan_id, plan, began_at, began_by, began_load, until, ended_at, ended_by, ended_load,
            cause, revision)
        values (%(id)s, %(plan_id)s, %(plan)s, %(began_at)s, %(began_by)s, %(began_load)s, %(until)s, %(ended_at)s,
            %(ended_by)s, %(ended_load)s, %(cause)s, %(revision)s)
        on conflict (id) do update set plan = excluded.plan, until = excluded.until, ended_at = excluded.ended_at,
            ended_by = excluded.ended_by, ended_load = excluded.ended_load, cause = excluded.cause,
            revision = excluded.revision
        """,
        {**parameters(peak, "plan"), "plan_id": peak.plan.id},
    )


async def gauges(tx: Tx) -> dict[UUID, Gauge]:
    """By plan."""
    return {one.plan_id: one for one in await _gauges.all(tx.db, "select * from routing.gauges")}


async def save_gauge(tx: Tx, gauge: Gauge) -> None:
    await tx.db.execute(
        """
        insert into routing.gauges (plan_id, since, seen_at, armed)
        values (%(plan_id)s, %(since)s, %(seen_at)s, %(armed)s)
        on conflict (plan_id) do update set since = excluded.since, seen_at = excluded.seen_at, armed = excluded.armed
        """,
        parameters(gauge),
    )
