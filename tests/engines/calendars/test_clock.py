"""Open or closed at any moment, in any zone, on days whose clocks change: golden moments, and what must always be true."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingxi.engines import calendars
from lingxi.engines.calendars import Hours, Interval, SpecialDay
from lingxi.engines.calendars.clock import moment
from tests.engines.calendars.hours import (
    ALWAYS,
    LONDON,
    NEVER,
    NEW_YORK,
    NINE_TO_SIX,
    OFFICE,
    ZONES,
    any_hours,
    moments,
    wall,
)

pytestmark = pytest.mark.pure

SHANGHAI = "Asia/Shanghai"
HOUR = 3600.0


def every_night(zone: str, opens: int, closes: int) -> Hours:
    return replace(NEVER, zone=zone, week=((Interval(opens=opens, closes=closes),),) * 7)


def hours_of(hours: Hours, first: str, last: str) -> float:
    return calendars.open_seconds_between(hours, wall(hours.zone, first), wall(hours.zone, last)) / HOUR


def test_an_office_opens_at_nine_sharp_and_closes_at_six_sharp() -> None:
    for when, there in (("08:59:59", False), ("09:00", True), ("17:59:59", True), ("18:00", False)):
        assert calendars.open_at(OFFICE, wall(SHANGHAI, f"2026-03-04T{when}")) is there


def test_on_friday_night_it_opens_next_on_monday_morning() -> None:
    friday = wall(SHANGHAI, "2026-03-06T20:00")
    assert calendars.next_opening(OFFICE, friday) == wall(SHANGHAI, "2026-03-09T09:00")
    assert calendars.next_change(OFFICE, friday) == wall(SHANGHAI, "2026-03-09T09:00")


def test_while_it_is_open_it_opens_now_and_changes_when_it_closes() -> None:
    noon = wall(SHANGHAI, "2026-03-06T12:00")
    assert calendars.next_opening(OFFICE, noon) == noon
    assert calendars.next_change(OFFICE, noon) == wall(SHANGHAI, "2026-03-06T18:00")


def test_in_london_a_night_shift_is_an_hour_shorter_in_march_and_longer_in_october() -> None:
    nights = every_night("Europe/London", 22 * 60, 30 * 60)
    assert hours_of(nights, "2026-03-27T12:00", "2026-03-28T12:00") == 8
    assert hours_of(nights, "2026-03-28T12:00", "2026-03-29T12:00") == 7
    assert hours_of(nights, "2026-10-24T12:00", "2026-10-25T12:00") == 9


def test_in_london_half_past_one_does_not_exist_in_march_and_the_office_opens_at_two() -> None:
    early = every_night("Europe/London", 90, 300)
    opening = calendars.next_opening(early, wall("Europe/London", "2026-03-29T00:10"))
    assert opening == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert hours_of(early, "2026-03-29T00:00", "2026-03-29T12:00") == 3


def test_in_new_york_half_past_one_comes_twice_in_november_and_the_first_one_counts() -> None:
    late = every_night("America/New_York", 90, 180)
    assert calendars.next_opening(late, wall("America/New_York", "2026-11-01T00:10")) == datetime(
        2026, 11, 1, 5, 30, tzinfo=UTC
    )
    assert calendars.open_at(late, wall("America/New_York", "2026-11-01T01:10", fold=1))
    assert hours_of(late, "2026-11-01T00:00", "2026-11-01T12:00") == 2.5


def test_in_new_york_an_interval_inside_the_skipped_hour_never_opens_that_night() -> None:
    lost = every_night("America/New_York", 120, 180)
    assert hours_of(lost, "2026-03-08T00:00", "2026-03-08T12:00") == 0
    assert hours_of(lost, "2026-03-09T00:00", "2026-03-09T12:00") == 1


def test_the_office_day_is_nine_hours_long_on_both_sides_of_a_change() -> None:
    for hours, eve in ((LONDON, "2026-03-27"), (LONDON, "2026-10-23"), (NEW_YORK, "2026-03-06")):
        for ahead in (0, 3):
            day = date.fromisoformat(eve) + timedelta(days=ahead)
            assert hours_of(hours, f"{day}T00:00", f"{day}T23:59") == 9


def test_samoa_slept_over_a_friday_and_nobody_was_open_on_it() -> None:
    samoa = replace(LONDON, zone="Pacific/Apia", region="", week=(NINE_TO_SIX,) * 7)
    assert hours_of(samoa, "2011-12-29T00:00", "2012-01-01T00:00") == 18


def test_a_night_shift_before_a_holiday_is_worked_to_its_end() -> None:
    nights = replace(OFFICE, week=((Interval(opens=22 * 60, closes=30 * 60),),) * 7)
    assert calendars.open_at(nights, wall(SHANGHAI, "2026-10-01T05:00"))
    assert not calendars.open_at(nights, wall(SHANGHAI, "2026-10-01T23:00"))


def test_what_never_opens_says_so_and_what_never_closes_does_not_change() -> None:
    noon = wall(SHANGHAI, "2026-03-06T12:00")
    assert calendars.next_opening(NEVER, noon) is None
    assert calendars.next_change(NEVER, noon) is None
    assert calendars.next_change(ALWAYS, noon) is None
    assert calendars.open_seconds_between(ALWAYS, noon, noon + timedelta(days=900)) == 900 * 24 * HOUR


def test_who_opens_on_one_day_years_from_now_is_found() -> None:
    once = replace(
        NEVER,
        special_days=(SpecialDay(date=date(2049, 10, 1), intervals=NINE_TO_SIX, name_zh="百年", name_en="Century"),),
    )
    assert calendars.next_opening(once, wall(SHANGHAI, "2026-03-06T12:00")) == wall(SHANGHAI, "2049-10-01T09:00")


@pytest.mark.parametrize("year", [1900, 1999, 2099, 2100, 9000])
def test_beyond_the_calendars_years_nothing_breaks(year: int) -> None:
    at = datetime(year, 12, 31, 23, 59, tzinfo=UTC)
    calls: list[Callable[[Hours, datetime], object]] = [
        calendars.open_at,
        calendars.next_change,
        calendars.next_opening,
    ]
    assert [call(NEVER, at) for call in calls] == [False, None, None]
    assert calendars.open_seconds_between(OFFICE, at, at + timedelta(days=300)) >= 0


def test_why_it_is_closed() -> None:
    special = SpecialDay(date=date(2026, 3, 9), intervals=(), name_zh="公司年会", name_en="Company day")
    hours = replace(OFFICE, special_days=(special,))

    def why(when: str) -> tuple[str, str, str] | None:
        found = calendars.why_closed(hours, wall(SHANGHAI, when))
        return (found.kind, found.name_zh, found.name_en) if found else None

    assert why("2026-03-06T12:00") is None
    assert why("2026-03-07T12:00") == ("week", "", "")
    assert why("2026-03-09T12:00") == ("special", "公司年会", "Company day")
    assert why("2026-10-01T12:00") == ("holiday", "国庆节", "National Day")


def is_open(hours: Hours, at: datetime) -> bool | None:
    """By the wall clock alone; None where the clock shows this time twice."""
    zone = ZoneInfo(hours.zone)
    shown = at.astimezone(zone).replace(tzinfo=None)
    if shown.replace(tzinfo=zone, fold=0).utcoffset() != shown.replace(tzinfo=zone, fold=1).utcoffset():
        return None
    for back in range(3):
        on = shown.date() - timedelta(days=back)
        minutes = (shown - datetime.combine(on, time.min)) / timedelta(minutes=1)
        for interval in calendars.day_of(hours, on).intervals:
            if interval.opens <= minutes < interval.closes and existed(zone, on):
                return True
    return False


def existed(zone: ZoneInfo, on: date) -> bool:
    return moment(zone, on, 0) < moment(zone, on, 1440)


@settings(max_examples=200, deadline=None)
@given(st.data(), any_hours())
def test_where_the_clock_is_plain_the_wall_clock_decides(data: st.DataObject, hours: Hours) -> None:
    at = data.draw(moments(hours.zone))
    shown = is_open(hours, at)
    assert shown is None or calendars.open_at(hours, at) is shown


@settings(max_examples=100, deadline=None)
@given(st.data(), any_hours())
def test_business_time_adds_up(data: st.DataObject, hours: Hours) -> None:
    a, b, c = (data.draw(moments(hours.zone)) for _ in range(3))
    between = calendars.open_seconds_between
    assert between(hours, a, b) + between(hours, b, c) == pytest.approx(between(hours, a, c), abs=1e-6)
    assert 0 <= between(hours, min(a, b), max(a, b)) <= abs((b - a).total_seconds())


@settings(max_examples=120, deadline=None)
@given(st.data(), any_hours())
def test_it_opens_when_it_says_and_not_before(data: st.DataObject, hours: Hours) -> None:
    at = data.draw(moments(hours.zone))
    opening = calendars.next_opening(hours, at)
    until = opening or at + timedelta(days=2 * 365)
    assert calendars.open_seconds_between(hours, at, until) == 0
    if opening:
        assert opening >= at
        assert calendars.open_at(hours, opening)


@settings(max_examples=120, deadline=None)
@given(st.data(), any_hours())
def test_nothing_changes_before_the_next_change(data: st.DataObject, hours: Hours) -> None:
    at = data.draw(moments(hours.zone))
    change, now = calendars.next_change(hours, at), calendars.open_at(hours, at)
    until = change or at + timedelta(days=2 * 365)
    assert calendars.open_seconds_between(hours, at, until) == ((until - at).total_seconds() if now else 0)
    if change:
        assert change > at
        assert calendars.open_at(hours, change) is not now


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(ZONES), st.data())
def test_a_later_wall_time_is_never_an_earlier_moment(name: str, data: st.DataObject) -> None:
    zone, at = ZoneInfo(name), data.draw(moments(name))
    on, first, last = at.astimezone(zone).date(), data.draw(st.integers(0, 2880)), data.draw(st.integers(0, 2880))
    assert moment(zone, on, min(first, last)) <= moment(zone, on, max(first, last))
