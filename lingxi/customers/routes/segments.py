"""The HTTP edge of segments and stages."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi.customers.model.conditions import Condition
from lingxi.customers.model.segments import (
    Member,
    Segment,
    SegmentCount,
    SegmentInput,
    Stage,
    StageCount,
    Vocabulary,
    Whereabouts,
)
from lingxi.customers.service import segments, stages
from lingxi.platform import edge

router = edge.Router(prefix="/api", tags=["segments"])
Cursor = Annotated[str | None, Query(max_length=100)]
Limit = Annotated[int, Query(ge=1, le=200)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionInput:
    """A condition that is not kept."""

    condition: Condition


@router.get("/segments", permit="customers.read")
async def list_segments(tx: edge.Tx) -> list[Segment]:
    return await segments.segments(tx)


@router.post("/segments", permit="customers.segment", status_code=201)
async def create_segment(tx: edge.Tx, body: SegmentInput) -> Segment:
    return await segments.create(tx, body)


@router.get("/segments/words", permit="customers.read")
async def get_words(tx: edge.Tx) -> Vocabulary:
    """What conditions can ask for."""
    return await segments.vocabulary(tx)


@router.post("/segments/count", permit="customers.read")
async def count_condition(tx: edge.Tx, body: ConditionInput) -> SegmentCount:
    """How many people a condition means; nothing is kept."""
    return await segments.count(tx, body.condition)


@router.post("/segments/members", permit="customers.read")
async def list_meant(tx: edge.Tx, body: ConditionInput, cursor: Cursor = None, limit: Limit = 50) -> edge.Page[Member]:
    """Whom a condition means, the youngest first, each with a reason; nothing is kept."""
    return await segments.members(tx, body.condition, cursor=cursor, limit=limit)


@router.get("/segments/{id}", permit="customers.read")
async def get_segment(tx: edge.Tx, id: UUID) -> Segment:
    return await segments.segment(tx, id)


@router.put("/segments/{id}", permit="customers.segment")
async def change_segment(tx: edge.Tx, id: UUID, body: SegmentInput) -> Segment:
    return await segments.change(tx, id, body)


@router.delete("/segments/{id}", permit="customers.segment", status_code=204)
async def remove_segment(tx: edge.Tx, id: UUID) -> None:
    await segments.remove(tx, id)


@router.get("/segments/{id}/count", permit="customers.read")
async def count_segment(tx: edge.Tx, id: UUID) -> SegmentCount:
    return await segments.count(tx, (await segments.segment(tx, id)).condition)


@router.get("/segments/{id}/members", permit="customers.read")
async def list_members(tx: edge.Tx, id: UUID, cursor: Cursor = None, limit: Limit = 50) -> edge.Page[Member]:
    """The youngest first, each with a reason."""
    return await segments.members(tx, (await segments.segment(tx, id)).condition, cursor=cursor, limit=limit)


@router.get("/stages", permit="customers.read")
async def list_stages(tx: edge.Tx) -> list[Stage]:
    """In their order: the first whose condition holds is where somebody is."""
    return await stages.stages(tx)


@router.put("/stages", permit="customers.segment")
async def put_stages(tx: edge.Tx, body: list[Stage]) -> list[Stage]:
    return await stages.put_stages(tx, body)


@router.get("/stages/counts", permit="customers.read")
async def count_stages(tx: edge.Tx) -> list[StageCount]:
    """How many people are in each stage; stages without anybody are missing."""
    return await stages.counts(tx)


@router.get("/customers/{id}/stage", permit="customers.read")
async def get_stage(tx: edge.Tx, id: UUID) -> Whereabouts:
    """Where in their journey the person is, and why."""
    return await stages.whereabouts(tx, id)
