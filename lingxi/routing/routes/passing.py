"""How work changes hands: pulled, passed on, handed over or back, put aside and taken up again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from lingxi import routing
from lingxi.engines.matching import Adviser
from lingxi.platform import edge
from lingxi.routing.model import Goal, Work

router = edge.Router(prefix="/api/conversations/{id}", tags=["routing"])

SkillLevel = Annotated[int, Field(ge=1, le=5)]


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferInput:
    """Exactly one of the three goals (`level` goes with a skill); the note is for colleagues."""

    to_staff: UUID | None = None
    to_queue: UUID | None = None
    to_skill: str | None = None
    level: SkillLevel = 1
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverInput:
    to_staff: UUID
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandBackInput:
    """`wait` lets it wait for them, before all others, when they are not there."""

    wait: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkInput:
    """Without `until` it comes back when the customer writes, and after a week at the latest."""

    reason: str
    until: datetime | None = None


@router.post("/take", permit="routing.work")
async def take_conversation(tx: edge.Tx, id: UUID) -> Work:
    return await routing.take(tx, id)


@router.post("/transfer", permit="routing.transfer")
async def transfer_conversation(tx: edge.Tx, id: UUID, body: TransferInput) -> Work:
    to = Goal(staff_id=body.to_staff, queue_id=body.to_queue, skill=body.to_skill, level=body.level)
    return await routing.transfer(tx, id, to, note=body.note)


@router.post("/hand-over", permit="routing.transfer")
async def hand_over(tx: edge.Tx, id: UUID, body: HandOverInput) -> Work:
    """To a colleague who is beside already: they have it at once."""
    return await routing.hand_over(tx, id, body.to_staff, note=body.note)


@router.get("/adviser", permit="routing.read")
async def get_adviser(tx: edge.Tx, id: UUID) -> Adviser | None:
    """Who served this customer before, and until when."""
    return await routing.adviser(tx, id)


@router.post("/hand-back", permit="routing.transfer")
async def hand_back(tx: edge.Tx, id: UUID, body: HandBackInput) -> Work:
    return await routing.hand_back(tx, id, wait=body.wait, note=body.note)


@router.post("/park", permit="routing.work")
async def park(tx: edge.Tx, id: UUID, body: ParkInput) -> Work:
    return await routing.park(tx, id, reason=body.reason, until=body.until)


@router.post("/resume", permit="routing.work")
async def resume(tx: edge.Tx, id: UUID) -> Work:
    return await routing.resume(tx, id)
