"""When somebody is there: opening hours with holidays, right through clock changes."""

from lingxi.engines.calendars.clock import (
    next_change,
    next_opening,
    open_at,
    open_seconds_between,
    why_closed,
)
from lingxi.engines.calendars.days import day_of, days, unsettled_years
from lingxi.engines.calendars.hours import (
    ALL_DAY,
    DAY_MINUTES,
    FIRST_YEAR,
    LAST_YEAR,
    Day,
    DayKind,
    Fault,
    Hours,
    Interval,
    SpecialDay,
    faults,
)
from lingxi.engines.calendars.public import regions

__all__ = [
    "ALL_DAY",
    "DAY_MINUTES",
    "FIRST_YEAR",
    "LAST_YEAR",
    "Day",
    "DayKind",
    "Fault",
    "Hours",
    "Interval",
    "SpecialDay",
    "day_of",
    "days",
    "faults",
    "next_change",
    "next_opening",
    "open_at",
    "open_seconds_between",
    "regions",
    "unsettled_years",
    "why_closed",
]
