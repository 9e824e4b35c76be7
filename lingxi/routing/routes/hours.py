"""Opening hours and their calendar."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi import routing
from lingxi.engines.calendars import Hours
from lingxi.platform import edge
from lingxi.routing.model import CalendarDays, HolidayRegion, OpeningHours
from lingxi.routing.service.hours import OpeningHoursInput

router = edge.Router(prefix="/api/opening-hours", tags=["routing"])


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWish:
    """Hours that are not kept yet, and the days of their calendar to be seen."""

    hours: Hours
    first: date
    days: int = 366


@router.get("", permit="routing.read")
async def list_opening_hours(tx: edge.Tx) -> list[OpeningHours]:
    return await routing.opening_hours(tx)


@router.post("", permit="routing.manage", status_code=201)
async def create_opening_hours(tx: edge.Tx, body: OpeningHoursInput) -> OpeningHours:
    return await routing.create_hours(tx, body)


@router.put("/{id}", permit="routing.manage")
async def change_opening_hours(tx: edge.Tx, id: UUID, body: OpeningHoursInput) -> OpeningHours:
    return await routing.change_hours(tx, id, body)


@router.get("/{id}/days", permit="routing.read")
async def list_days(
    tx: edge.Tx, id: UUID, first: Annotated[date, Query(alias="from")], days: int = 366
) -> CalendarDays:
    return await routing.days_of(tx, id, first, days)


@router.get("/regions", permit="routing.read")
async def list_holiday_regions(_: edge.Tx) -> list[HolidayRegion]:
    return routing.holiday_regions()


@router.post("/calendar", permit="routing.read")
async def preview_calendar(_: edge.Tx, body: CalendarWish) -> CalendarDays:
    """So that an editor can show what it is about to save."""
    return routing.calendar(body.hours, body.first, body.days)
