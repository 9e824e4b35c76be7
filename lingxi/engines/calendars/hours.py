"""When somebody is there: a week, what public holidays do to it, and single days that are different. Plain frozen values."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Literal
from zoneinfo import available_timezones

from lingxi.engines.calendars.public import supported

DAY_MINUTES = 24 * 60
INTERVALS_LIMIT = 12
SPECIAL_DAYS_LIMIT = 400
FIRST_YEAR, LAST_YEAR = 2000, 2099
"""The years that a calendar knows: the moon's feasts are computed up to the end of the century."""

DayKind = Literal["week", "holiday", "make_up", "special"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Minutes on the wall clock from the day's midnight, the end excluded.

    `closes` is at most a day after `opens`: 1440 is midnight, 1800 is six in the morning of the next day. An interval belongs to
    the day on which it begins: the night shift before a holiday is worked to its end.
    """

    opens: int
    closes: int


Intervals = tuple[Interval, ...]
ALL_DAY: Intervals = (Interval(opens=0, closes=DAY_MINUTES),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialDay:
    """A day of our own, before all else: open at other times, or closed when there are no intervals."""

    date: date
    intervals: Intervals
    name_zh: str
    name_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Opening hours.

    `zone` is an IANA name; `week` has seven days, Monday first. `region` is a country, or a part of it after a hyphen ("CN",
    "GB-SCT"; "" knows no holidays); `holiday` are the intervals of its public holidays. A weekend day that its government made
    a workday (调休) has the intervals of `make_up_weekday` (0 is Monday), or its own when None.
    """

    zone: str
    week: tuple[Intervals, ...]
    region: str
    holiday: Intervals
    make_up_weekday: int | None
    special_days: tuple[SpecialDay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day of the calendar as it will be. The names say why it is no plain day of the week; empty when it is one."""

    date: date
    kind: DayKind
    intervals: Intervals
    name_zh: str
    name_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why hours are refused: a code that the desk translates, and the field that it is about, such as `week.2`."""

    code: str
    field: str


def faults(hours: Hours) -> tuple[Fault, ...]:
    """Everything that is wrong with these hours; nothing when they may be used."""
    lists = [(f"week.{weekday}", intervals) for weekday, intervals in enumerate(hours.week)]
    lists.append(("holiday", hours.holiday))
    lists += [(f"special_days.{place}", special.intervals) for place, special in enumerate(hours.special_days)]
    dates = [special.date for special in hours.special_days]
    checks = (
        ("no_such_zone", "zone", hours.zone not in _zones()),
        ("not_seven_days", "week", len(hours.week) != 7),
        ("no_such_region", "region", hours.region != "" and not supported(hours.region)),
        ("no_such_weekday", "make_up_weekday", hours.make_up_weekday not in (None, *range(7))),
        ("too_many", "special_days", len(dates) > SPECIAL_DAYS_LIMIT),
        ("twice", "special_days", len(set(dates)) < len(dates)),
        ("out_of_range", "special_days", any(not FIRST_YEAR <= day.year <= LAST_YEAR for day in dates)),
        ("unnamed", "special_days", any(not (one.name_zh and one.name_en) for one in hours.special_days)),
    )
    found = [Fault(code=code, field=field) for code, field, bad in checks if bad]
    return tuple(found + [Fault(code=code, field=field) for field, one in lists for code in _wrong(one)])


def _wrong(intervals: Intervals) -> list[str]:
    if len(intervals) > INTERVALS_LIMIT:
        return ["too_many"]
    if any(
        not (0 <= one.opens < DAY_MINUTES and one.opens < one.closes <= one.opens + DAY_MINUTES) for one in intervals
    ):
        return ["no_interval"]
    ordered = sorted(intervals, key=lambda one: one.opens)
    if any(later.opens < earlier.closes for earlier, later in pairwise(ordered)):
        return ["overlap"]
    return []


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
