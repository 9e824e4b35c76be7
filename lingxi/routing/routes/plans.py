"""Peak plans: what there is, what one would change, and switching."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi import routing
from lingxi.platform import edge
from lingxi.routing.model import Peak, PeakPlan, PlanPreview
from lingxi.routing.service.plans import PlanInput

router = edge.Router(prefix="/api/routing", tags=["routing"])


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchInput:
    """`until` ends it by itself; without it somebody has to."""

    until: datetime | None = None


@router.get("/plans", permit="routing.read")
async def list_plans(tx: edge.Tx) -> list[PeakPlan]:
    return await routing.plans(tx)


@router.post("/plans", permit="routing.manage", status_code=201)
async def create_plan(tx: edge.Tx, body: PlanInput) -> PeakPlan:
    return await routing.create_plan(tx, body)


@router.put("/plans/{id}", permit="routing.manage")
async def change_plan(tx: edge.Tx, id: UUID, body: PlanInput) -> PeakPlan:
    return await routing.change_plan(tx, id, body)


@router.post("/plans/preview", permit="routing.supervise")
async def preview_plan(tx: edge.Tx, body: PlanInput) -> PlanPreview:
    """What this would change on the floor as it is now. Nothing is changed."""
    return await routing.preview_plan(tx, body)


@router.post("/plans/{id}/on", permit="routing.supervise")
async def switch_on(tx: edge.Tx, id: UUID, body: SwitchInput) -> Peak:
    return await routing.switch_on(tx, id, until=body.until)


@router.get("/peak", permit="routing.read")
async def get_peak(tx: edge.Tx) -> Peak | None:
    return await routing.peak(tx)


@router.post("/peak/off", permit="routing.supervise")
async def switch_off(tx: edge.Tx) -> Peak:
    return await routing.switch_off(tx)


@router.get("/peaks", permit="routing.read")
async def list_peaks(tx: edge.Tx) -> list[Peak]:
    """When plans were on, the newest hundred, newest first."""
    return await routing.peaks(tx)
