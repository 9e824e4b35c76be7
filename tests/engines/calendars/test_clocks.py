"""What is left of a promise, in business time: golden cases that went wrong elsewhere, and what must always be true."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingxi.engines import calendars
from lingxi.engines.calendars import Hours, Interval, Mark, Reading, Sign, Step
from tests.engines.calendars.hours import ALWAYS, NEVER, OFFICE, any_hours, moments, wall

pytestmark = pytest.mark.pure

SHANGHAI = "Asia/Shanghai"
HOUR = timedelta(hours=1)
STEPS = (Step(share=0.5, tone="near"), Step(share=0.8, tone="pressing"))
LUNCH = (Interval(opens=540, closes=720), Interval(opens=780, closes=1080))


def marks(*given: tuple[str, Sign], zone: str = SHANGHAI) -> list[Mark]:
    return [Mark(at=wall(zone, when), sign=sign) for when, sign in given]


def read(past: Sequence[Mark], promised: timedelta, hours: Hours | None = OFFICE) -> Reading:
    found = calendars.read(past, promised, hours, STEPS)
    assert found is not None
    return found


def test_a_mail_of_friday_evening_is_due_on_monday_not_on_saturday() -> None:
    reading = read(marks(("2026-03-06T17:00", "runs")), 4 * HOUR)
    assert reading.due_at == wall(SHANGHAI, "2026-03-09T12:00")


def test_lunch_is_not_counted() -> None:
    hours = replace(OFFICE, week=(LUNCH,) * 5 + ((), ()))
    assert read(marks(("2026-03-04T11:00", "runs")), 2 * HOUR, hours).due_at == wall(SHANGHAI, "2026-03-04T14:00")


def test_the_spring_festival_is_not_counted_and_its_made_up_sunday_is() -> None:
    """2026: closed from 15 to 23 February; Saturday the 14th and Saturday the 28th are worked."""
    reading = read(marks(("2026-02-14T17:00", "runs")), 2 * HOUR)
    assert reading.due_at == wall(SHANGHAI, "2026-02-24T10:00")


def test_the_night_shift_counts_right_through_midnight() -> None:
    nights = replace(NEVER, week=((Interval(opens=22 * 60, closes=30 * 60),),) * 7)
    assert read(marks(("2026-03-04T23:00", "runs")), 8 * HOUR, nights).due_at == wall(SHANGHAI, "2026-03-05T23:00")


def test_the_hour_that_london_skips_in_march_is_not_owed_to_anybody() -> None:
    day = replace(ALWAYS, zone="Europe/London")
    reading = read(marks(("2026-03-28T12:00", "runs"), zone="Europe/London"), 24 * HOUR, day)
    assert reading.due_at == wall("Europe/London", "2026-03-29T13:00")


def test_while_the_customer_is_waited_for_nothing_is_used_up_and_nothing_is_due() -> None:
    past = marks(("2026-03-04T10:00", "runs"), ("2026-03-04T12:00", "rests"))
    held = read(past, 4 * HOUR)
    assert (held.state, held.used, held.due_at) == ("paused", 2 * HOUR, None)
    resumed = read([*past, *marks(("2026-03-05T17:00", "runs"))], 4 * HOUR)
    assert resumed.due_at == wall(SHANGHAI, "2026-03-06T10:00")


def test_what_was_late_when_it_was_paused_stays_late() -> None:
    reading = read(marks(("2026-03-04T10:00", "runs"), ("2026-03-04T15:00", "rests")), 4 * HOUR)
    assert reading.due_at == wall(SHANGHAI, "2026-03-04T14:00")
    assert calendars.tone_at(reading, wall(SHANGHAI, "2026-03-30T10:00")) == "late"


def test_what_was_answered_in_time_is_never_late() -> None:
    reading = read(marks(("2026-03-04T10:00", "runs"), ("2026-03-04T13:00", "stops")), 4 * HOUR)
    assert (reading.due_at, reading.stopped_at) == (None, wall(SHANGHAI, "2026-03-04T13:00"))
    assert calendars.tone_at(reading, wall(SHANGHAI, "2026-03-30T10:00")) == "near"


def test_what_is_solved_and_opened_again_goes_on_from_where_it_was() -> None:
    past = marks(("2026-03-04T10:00", "runs"), ("2026-03-04T11:00", "stops"), ("2026-03-10T10:00", "runs"))
    assert read(past, 4 * HOUR).due_at == wall(SHANGHAI, "2026-03-10T13:00")


def test_its_colour_changes_by_the_steps_and_at_the_end() -> None:
    reading = read(marks(("2026-03-04T09:00", "runs")), 10 * HOUR)
    assert [(turn.tone, turn.at) for turn in reading.turns] == [
        ("calm", wall(SHANGHAI, "2026-03-04T09:00")),
        ("near", wall(SHANGHAI, "2026-03-04T14:00")),
        ("pressing", wall(SHANGHAI, "2026-03-04T17:00")),
        ("late", wall(SHANGHAI, "2026-03-05T10:00")),
    ]


def test_where_nobody_ever_works_nothing_is_ever_due() -> None:
    assert read(marks(("2026-03-04T09:00", "runs")), HOUR, NEVER).due_at is None


def test_what_never_ran_is_no_clock() -> None:
    assert calendars.read(marks(("2026-03-04T09:00", "rests"), ("2026-03-04T10:00", "stops")), HOUR, OFFICE, ()) is None


# ── what must always be true ─────────────────────────────────────────────────────────────────────────────────────────


@st.composite
def any_past(draw: st.DrawFn) -> tuple[Hours | None, list[Mark]]:
    hours = draw(st.none() | any_hours())
    zone = hours.zone if hours else "UTC"
    times = sorted({draw(moments(zone)) for _ in range(draw(st.integers(1, 6)))})
    any_sign: st.SearchStrategy[Sign] = st.sampled_from(["runs", "rests", "stops"])
    signs: list[Sign] = ["runs", *[draw(any_sign) for _ in times[1:]]]
    return hours, [Mark(at=at, sign=sign) for at, sign in zip(times, signs, strict=True)]


any_promise = st.integers(1, 60 * 3600).map(lambda seconds: timedelta(seconds=seconds))


@given(any_past(), st.randoms())
@settings(max_examples=40)
def test_any_order_of_events_gives_the_same_clock(past: tuple[Hours | None, list[Mark]], random: object) -> None:
    hours, told = past
    mixed = list(told)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert calendars.read(mixed, 8 * HOUR, hours, STEPS) == calendars.read(told, 8 * HOUR, hours, STEPS)


@given(any_past(), any_promise)
@settings(max_examples=40)
def test_what_is_used_is_the_sum_of_the_stretches_in_which_it_ran(
    past: tuple[Hours | None, list[Mark]], promised: timedelta
) -> None:
    hours, told = past
    ran = calendars.stretches(told, hours)
    assert read(told, promised, hours).used == sum((one.used for one in ran), timedelta(0))
    for one in ran:
        if one.until:
            assert timedelta(0) <= one.used <= one.until - one.since


@given(any_past(), any_promise)
@settings(max_examples=40)
def test_a_pause_that_takes_no_time_changes_nothing(past: tuple[Hours | None, list[Mark]], promised: timedelta) -> None:
    hours, told = past
    reading = read(told, promised, hours)
    if reading.state != "running":
        return
    at = told[-1].at + 5 * HOUR
    held = read([*told, Mark(at=at, sign="rests")], promised, hours)
    resumed = read(
        [*told, Mark(at=at, sign="rests"), Mark(at=at + timedelta(microseconds=1), sign="runs")], promised, hours
    )
    assert held.used == calendars.used_at(reading, hours, at)
    later = at + 30 * HOUR
    assert abs(calendars.used_at(resumed, hours, later) - calendars.used_at(reading, hours, later)) <= timedelta(
        microseconds=1
    )


@given(any_past(), any_promise, st.integers(1, 10**6))
@settings(max_examples=40)
def test_time_only_ever_uses_more(past: tuple[Hours | None, list[Mark]], promised: timedelta, seconds: int) -> None:
    hours, told = past
    reading, now = read(told, promised, hours), told[-1].at
    soon, later = now + timedelta(seconds=seconds), now + timedelta(seconds=2 * seconds)
    used = [calendars.used_at(reading, hours, at) for at in (now, soon, later)]
    assert used == sorted(used)
    tones = ["calm", "near", "pressing", "late"]
    seen = [tones.index(calendars.tone_at(reading, at)) for at in (now, soon, later)]
    assert seen == sorted(seen)
    assert all(a.at <= b.at for a, b in pairwise(reading.turns))


@given(any_past(), any_promise, any_promise)
@settings(max_examples=40)
def test_a_longer_promise_is_never_due_earlier(
    past: tuple[Hours | None, list[Mark]], promised: timedelta, more: timedelta
) -> None:
    hours, told = past
    short, long = read(told, promised, hours), read(told, promised + more, hours)
    if short.due_at and long.due_at:
        assert short.due_at <= long.due_at
    assert short.due_at is not None or long.due_at is None


@given(any_past(), any_promise)
@settings(max_examples=40)
def test_it_is_due_exactly_when_the_promise_is_used_up(
    past: tuple[Hours | None, list[Mark]], promised: timedelta
) -> None:
    hours, told = past
    reading = read(told, promised, hours)
    if reading.due_at is None:
        assert (
            reading.state != "running"
            or (hours and calendars.next_opening(hours, told[-1].at) is None)
            or reading.used < promised
        )
        return
    until = [mark for mark in told if mark.at <= reading.due_at]
    assert calendars.used_at(read(until, promised, hours), hours, reading.due_at) == promised


@pytest.mark.parametrize("part", range(6))
def test_in_every_zone_the_day_is_counted_as_long_as_it_is(part: int) -> None:
    """Round the clock, business time is time: over every change of every clock of a year, in all zones that there are."""
    begins = datetime(2025, 1, 1, tzinfo=UTC)
    for zone in sorted(available_timezones())[part::6]:
        hours = replace(ALWAYS, zone=zone)
        promised = timedelta(days=370, seconds=12_345)
        assert read([Mark(at=begins, sign="runs")], promised, hours).due_at == begins + promised, zone
