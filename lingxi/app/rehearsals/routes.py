"""The HTTP edge of rehearsals."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from lingxi.app.rehearsals import service
from lingxi.app.rehearsals.model import PolicyRehearsal
from lingxi.platform import edge

router = edge.Router(prefix="/api/routing/rehearsals", tags=["routing"])


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalInput:
    """The policy as plain JSON, and the time whose traffic it is tried on: one day at most, with offsets."""

    policy: dict[str, Any]
    since: datetime
    until: datetime
    replications: Annotated[int, Field(ge=2, le=30)] = 10


@router.post("", permit="routing.supervise", status_code=201)
async def plan_rehearsal(tx: edge.Tx, body: RehearsalInput) -> PolicyRehearsal:
    """It is played in the background; `RehearsalMoved` on the stream tells how far it is."""
    return await service.plan(tx, body.policy, since=body.since, until=body.until, replications=body.replications)


@router.get("", permit="routing.supervise")
async def list_rehearsals(tx: edge.Tx) -> list[PolicyRehearsal]:
    """The newest twenty, without their outcomes."""
    return await service.newest(tx)


@router.get("/{id}", permit="routing.supervise")
async def get_rehearsal(tx: edge.Tx, id: UUID) -> PolicyRehearsal:
    return await service.get(tx, id)


@router.post("/{id}/stop", permit="routing.supervise")
async def stop_rehearsal(tx: edge.Tx, id: UUID) -> PolicyRehearsal:
    return await service.stop(tx, id)
