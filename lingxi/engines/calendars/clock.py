"""Opening hours on the time line: wall clocks become moments, right through every change of the clock.

A wall time that is skipped when clocks go forward means the moment of the change; one that comes twice when they go back means
the first. So later wall times are never earlier moments, and neighbouring intervals neither overlap nor leave a gap.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate
from zoneinfo import ZoneInfo

from lingxi.engines.calendars.days import day_of
from lingxi.engines.calendars.hours import FIRST_YEAR, LAST_YEAR, Day, Hours

SEARCH_YEARS = 2
PROMISE_YEARS = 10  # what takes longer than that to come is never
NONE = timedelta(0)


@dataclass(frozen=True, slots=True)
class Span:
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """A year's open spans in UTC, in order, apart from each other; `sums[i]` is how long the first `i` are together."""

    year: Span
    spans: tuple[Span, ...]
    starts: tuple[datetime, ...]
    sums: tuple[timedelta, ...]

    def around(self, at: datetime) -> Span | None:
        place = bisect_right(self.starts, at)
        return self.spans[place - 1] if place and at < self.spans[place - 1].end else None

    def until(self, at: datetime) -> timedelta:
        """Open time from the year's beginning to a moment of it."""
        place = bisect_right(self.starts, at)
        return self.sums[place] - max(NONE, self.spans[place - 1].end - at) if place else NONE


def open_at(hours: Hours, at: datetime) -> bool:
    return _line(hours, _year(at)).around(at) is not None


def next_change(hours: Hours, at: datetime) -> datetime | None:
    """When it opens or closes next, after `at`; None when it does not within two years and beyond all special days."""
    for span in _spans(hours, at):
        if span.start > at:
            return span.start
        if span.end < _horizon(hours, at):
            return span.end
    return None


def next_opening(hours: Hours, at: datetime) -> datetime | None:
    """`at` itself when it is open then, else when it opens next; None when it never does, as far as one looks."""
    first = next(_spans(hours, at), None)
    return max(first.start, at) if first else None


def open_seconds_between(hours: Hours, a: datetime, b: datetime) -> float:
    """Business time from `a` to `b`; below zero when `b` is the earlier one."""
    if b < a:
        return -open_seconds_between(hours, b, a)
    first, last = _year(a), _year(b)
    whole = sum((_line(hours, year).sums[-1] for year in range(first, last)), NONE)
    return (whole + _line(hours, last).until(b) - _line(hours, first).until(a)).total_seconds()


def moment_after(hours: Hours, at: datetime, passed: timedelta) -> datetime | None:
    """The first moment up to which so much business time has passed since `at`; None when ten years have not enough of it.

    The counterpart of `open_seconds_between`: as much lies between `at` and what it gives.
    """
    if passed <= NONE:
        return at
    first = _year(at)
    wanted = passed + _line(hours, first).until(at)
    for year in range(first, min(first + PROMISE_YEARS, LAST_YEAR) + 1):
        line = _line(hours, year)
        if wanted <= line.sums[-1]:
            place = bisect_left(line.sums, wanted)
            return line.spans[place - 1].end - (line.sums[place] - wanted)
        wanted -= line.sums[-1]
    return None


def why_closed(hours: Hours, at: datetime) -> Day | None:
    """The day, by the zone's calendar, whose rule keeps it closed at `at`: its kind and names say why. None when it is open."""
    return None if open_at(hours, at) else day_of(hours, at.astimezone(ZoneInfo(hours.zone)).date())


def _year(at: datetime) -> int:
    """The year in UTC, kept within those that a calendar knows."""
    return min(max(at.astimezone(UTC).year, FIRST_YEAR), LAST_YEAR)


def _last_year(hours: Hours, at: datetime) -> int:
    return min(max([_year(at) + SEARCH_YEARS, *(one.date.year for one in hours.special_days)]), LAST_YEAR)


def _horizon(hours: Hours, at: datetime) -> datetime:
    return _line(hours, _last_year(hours, at)).year.end


def _spans(hours: Hours, at: datetime) -> Iterator[Span]:
    """Open spans that end after `at`, joined where one year's last touches the next year's first."""
    held: Span | None = None
    for year in range(_year(at), _last_year(hours, at) + 1):
        for span in _line(hours, year).spans:
            if span.end <= at:
                continue
            if held and held.end == span.start:
                held = Span(held.start, span.end)
                continue
            if held:
                yield held
            held = span
    if held:
        yield held


@lru_cache(maxsize=128)
def _line(hours: Hours, year: int) -> Line:
    """The open spans of one year in UTC. Those that reach over its ends are cut there, so the years lie side by side."""
    zone = ZoneInfo(hours.zone)
    whole = Span(datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC))
    found: list[Span] = []
    # an interval reaches at most two days from its midnight, and no zone is a day away from UTC
    for on in (date(year, 1, 1) + timedelta(days=ahead) for ahead in range(-3, 368)):
        for interval in sorted(day_of(hours, on).intervals, key=lambda one: one.opens):
            start = max(moment(zone, on, interval.opens), whole.start)
            end = min(moment(zone, on, interval.closes), whole.end)
            if found and start <= found[-1].end:
                found[-1] = Span(found[-1].start, max(found[-1].end, end))
            elif start < end:
                found.append(Span(start, end))
    sums = accumulate((span.end - span.start for span in found), initial=NONE)
    return Line(whole, tuple(found), tuple(span.start for span in found), tuple(sums))


def moment(zone: ZoneInfo, on: date, minutes: int) -> datetime:
    """The moment, in UTC, when the zone's wall clock shows so many minutes after the midnight with which `on` begins."""
    wall = datetime.combine(on, time.min) + timedelta(minutes=minutes)
    found = wall.replace(tzinfo=zone).astimezone(UTC)
    if found.astimezone(zone).replace(tzinfo=None) == wall:
        return found
    return _change(zone, wall.replace(tzinfo=zone, fold=1).astimezone(UTC), found)


def _change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The second at which the clock changes between two moments that have different offsets."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        before, after = (middle, after) if middle.astimezone(zone).utcoffset() == offset else (before, middle)
    return after
