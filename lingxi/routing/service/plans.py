"""Peak plans: writing them down, and seeing what one would change."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from lingxi.engines.matching import BadPolicy, Overflow, QueueTarget, Ring, Share
from lingxi.platform import clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import PlanChanged
from lingxi.routing.model import PeakPlan, PlanPreview, RefusedPlan, Trigger, alone, overlay, preview
from lingxi.routing.service import peaks, router

NAME_LIMIT = 80
TEXT_LIMIT = 500
SHORTEST_SECONDS, LONGEST_SECONDS = 10, 4 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInput:
    """See `PeakPlan`."""

    name_zh: str
    name_en: str
    targets: tuple[QueueTarget, ...] = ()
    overflows: tuple[Overflow, ...] = ()
    rings: tuple[Ring, ...] = ()
    shares: tuple[Share, ...] = ()
    more_room: int = 0
    announcement_zh: str = ""
    announcement_en: str = ""
    note_zh: str = ""
    note_en: str = ""
    trigger: Trigger | None = None
    archived: bool = False


async def plans(tx: Tx) -> list[PeakPlan]:
    """In the order in which they were made; of several that are due at once, the first goes on."""
    return await store.plans(tx)


async def create_plan(tx: Tx, wanted: PlanInput) -> PeakPlan:
    """Raises Invalid, RefusedPlan with every fault."""
    plan = await _plan(tx, clock.new_id(), wanted, revision=1)
    await store.save_plan(tx, plan)
    tx.emit(PlanChanged(plan=plan))
    return plan


async def change_plan(tx: Tx, id: UUID, wanted: PlanInput) -> PeakPlan:
    """One that is on changes at once; archiving ends it. Raises NotFound, Invalid, RefusedPlan."""
    await store.newest_policy(tx, lock=True)
    before = await store.plan(tx, id)
    if before is None:
        raise NotFound
    plan = await _plan(tx, id, wanted, revision=before.revision + 1)
    await store.save_plan(tx, plan)
    tx.emit(PlanChanged(plan=plan))
    await peaks.follow(tx, plan)
    return plan


async def preview_plan(tx: Tx, wanted: PlanInput) -> PlanPreview:
    """What would change on the floor as it is now, compared with the policy that people wrote. Raises Invalid, RefusedPlan."""
    plan = await _plan(tx, clock.new_id(), wanted, revision=1)
    policy = (await store.policies(tx, 1))[0].policy
    floor = await router.look(tx)
    before, after = floor.under(policy), floor.under(overlay(policy, plan))
    return await asyncio.to_thread(preview, before, after, tx.now)


async def _plan(tx: Tx, id: UUID, wanted: PlanInput, *, revision: int) -> PeakPlan:
    names = [" ".join(name.split()) for name in (wanted.name_zh, wanted.name_en)]
    if not all(names) or max(map(len, names)) > NAME_LIMIT:
        raise Invalid("A plan needs a short name in both languages.", field="name_zh", limit=NAME_LIMIT)
    texts = ("announcement_zh", "announcement_en", "note_zh", "note_en")
    said = {name: str(getattr(wanted, name)).strip() for name in texts}
    for name, text in said.items():
        if len(text) > TEXT_LIMIT:
            raise Invalid("This text is too long.", field=name, limit=TEXT_LIMIT)
    plan = PeakPlan(
        id=id,
        name_zh=names[0],
        name_en=names[1],
        targets=wanted.targets,
        overflows=wanted.overflows,
        rings=wanted.rings,
        shares=wanted.shares,
        more_room=wanted.more_room,
        trigger=wanted.trigger,
        archived=wanted.archived,
        revision=revision,
        **said,
    )
    _check(plan)
    await _check_queues(tx, plan)
    return plan


def _check(plan: PeakPlan) -> None:
    try:
        alone(plan).check()
    except BadPolicy as bad:
        raise RefusedPlan(faults=[{"code": fault.code, "field": fault.field} for fault in bad.faults]) from None
    if (trigger := plan.trigger) is None:
        return
    if not 0 <= trigger.off_at < trigger.on_at <= 1e6:
        raise Invalid("It goes off below where it goes on.", field="trigger")
    if not all(SHORTEST_SECONDS <= one <= LONGEST_SECONDS for one in (trigger.on_seconds, trigger.off_seconds)):
        raise Invalid("A load must last 10 seconds to 4 hours.", field="trigger", limit=LONGEST_SECONDS)


async def _check_queues(tx: Tx, plan: PeakPlan) -> None:
    known = {queue.id for queue in await store.queues(tx)}
    named: Iterable[tuple[str, Iterable[UUID]]] = (
        ("targets", (one.queue_id for one in plan.targets)),
        ("overflows", (id for one in plan.overflows for id in (one.queue_id, one.to_queue_id))),
        ("shares", (one.queue_id for one in plan.shares)),
        ("trigger", plan.trigger.queue_ids if plan.trigger else ()),
    )
    for field, ids in named:
        if set(ids) - known:
            raise Invalid("There is no such queue.", field=field)
