"""Queues and the catalogue of skills."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Path

from lingxi import routing
from lingxi.platform import edge
from lingxi.routing.model import Queue, SkillEntry
from lingxi.routing.service.queues import QueueInput

router = edge.Router(prefix="/api", tags=["routing"])

SkillName = Annotated[str, Path(pattern="^[a-z0-9][a-z0-9-]{0,39}$")]


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillInput:
    label_zh: str
    label_en: str
    archived: bool = False


@router.get("/queues", permit="routing.read")
async def list_queues(tx: edge.Tx) -> list[Queue]:
    return await routing.queues(tx)


@router.post("/queues", permit="routing.manage", status_code=201)
async def create_queue(tx: edge.Tx, body: QueueInput) -> Queue:
    return await routing.create_queue(tx, body)


@router.put("/queues/{id}", permit="routing.manage")
async def change_queue(tx: edge.Tx, id: UUID, body: QueueInput) -> Queue:
    return await routing.change_queue(tx, id, body)


@router.get("/skills", permit="routing.read")
async def list_skills(tx: edge.Tx) -> list[SkillEntry]:
    return await routing.skills(tx)


@router.put("/skills/{name}", permit="routing.manage")
async def put_skill(tx: edge.Tx, name: SkillName, body: SkillInput) -> SkillEntry:
    return await routing.put_skill(tx, name, label_zh=body.label_zh, label_en=body.label_en, archived=body.archived)
