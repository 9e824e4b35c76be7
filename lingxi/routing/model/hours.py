"""Opening hours: when queues are served."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi.engines import calendars
from lingxi.engines.calendars import Day, Hours
from lingxi.platform.problems import Conflict, Invalid


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningHours:
    """Hours with a name, for any number of queues."""

    id: UUID
    name_zh: str
    name_en: str
    hours: Hours
    archived: bool
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDays:
    """Days as they will be. In `unsettled_years` the government has yet to move workdays, as far as we know."""

    days: tuple[Day, ...]
    unsettled_years: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayRegion:
    """A country by its ISO 3166 code, and its parts that have holidays of their own: `GB` and `SCT` make the region `GB-SCT`."""

    country: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Whether it is open, and when that changes next; None when it does not, as far as one looks."""

    open: bool
    changes_at: datetime | None


def opening(hours: Hours | None, at: datetime) -> Opening:
    """Without hours it is always open."""
    if hours is None:
        return Opening(open=True, changes_at=None)
    return Opening(open=calendars.open_at(hours, at), changes_at=calendars.next_change(hours, at))


class BadHours(Invalid):
    code, detail = "bad_hours", "These opening hours cannot be used."


class NoHours(Invalid):
    code, detail = "no_hours", "There are no such opening hours, or they are archived."


class HoursInUse(Conflict):
    code, detail = "hours_in_use", "A queue keeps these opening hours; give it others first."
