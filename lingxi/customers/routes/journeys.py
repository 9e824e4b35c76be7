"""The HTTP edge of the journey map."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi.customers.model.journeys import Journey, JourneyMap
from lingxi.customers.service import journeys
from lingxi.platform import edge

router = edge.Router(prefix="/api/journeys", tags=["segments"])
Since = Annotated[datetime | None, Query(alias="from")]
Until = Annotated[datetime | None, Query(alias="to")]
Stop = Annotated[str | None, Query(max_length=300)]


@router.get("", permit="customers.read")
async def get_journeys(
    tx: edge.Tx, segment: UUID | None = None, since: Since = None, until: Until = None
) -> JourneyMap:
    """How matters that began in the period went, of a segment or of everybody; the last 30 days if nothing is said."""
    return await journeys.drawn(tx, segment, since, until)


@router.get("/people", permit="customers.read")
async def list_journeys(
    tx: edge.Tx,
    segment: UUID | None = None,
    since: Since = None,
    until: Until = None,
    source: Stop = None,
    target: Stop = None,
    cursor: Annotated[str | None, Query(max_length=100)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> edge.Page[Journey]:
    """The journeys behind a stop (`source`), or behind the flow from `source` to `target`, the newest first."""
    return await journeys.people(tx, segment, since, until, source=source, target=target, cursor=cursor, limit=limit)
