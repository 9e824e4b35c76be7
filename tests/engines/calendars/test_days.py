"""Which rule a day follows: China's moved workdays as its State Council ordered them, holidays in both languages, days of our own."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from lingxi.engines import calendars
from lingxi.engines.calendars import Hours, Interval, SpecialDay
from tests.engines.calendars.hours import LONDON, NEVER, NEW_YORK, NINE_TO_SIX, OFFICE

pytestmark = pytest.mark.pure

# General Office of the State Council, 国办发明电〔2024〕12号 and 〔2025〕7号: the days off in a row, and the workdays for them
ORDERED = {
    2025: (
        "01-01..01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
        "01-26 02-08 04-27 09-28 10-11",
    ),
    2026: (
        "01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07",
        "01-04 02-14 02-28 05-09 09-20 10-10",
    ),
}


def names(hours: Hours, day: str) -> tuple[str, str, str]:
    found = calendars.day_of(hours, date.fromisoformat(day))
    return found.kind, found.name_zh, found.name_en


@pytest.mark.parametrize("year", sorted(ORDERED))
def test_a_chinese_office_works_exactly_on_the_days_that_the_state_council_ordered(year: int) -> None:
    off, made_up = ORDERED[year]
    free = set[date]()
    for row in off.split():
        first, last = (date.fromisoformat(f"{year}-{edge}") for edge in row.split(".."))
        free |= {first + timedelta(days=ahead) for ahead in range((last - first).days + 1)}
    moved = {date.fromisoformat(f"{year}-{day}") for day in made_up.split()}
    for day in calendars.days(OFFICE, date(year, 1, 1), 365):
        works = day.date in moved or (day.date.weekday() < 5 and day.date not in free)
        assert bool(day.intervals) is works, day
        assert (day.kind == "make_up") is (day.date in moved)


def test_around_the_chinese_new_year_of_2026_each_day_says_what_it_is() -> None:
    assert names(OFFICE, "2026-02-14") == ("make_up", "调休上班", "Make-up workday")
    assert names(OFFICE, "2026-02-16") == ("holiday", "农历除夕", "Chinese New Year's Eve")
    assert names(OFFICE, "2026-02-17")[1:] == ("春节", "Chinese New Year (Spring Festival)")
    assert names(OFFICE, "2026-02-20")[1:] == ("休息日（由 2026-02-14 调休）", "Day off for the workday on 2026-02-14")
    assert names(OFFICE, "2026-02-24") == ("week", "", "")


def test_a_made_up_saturday_keeps_the_hours_of_the_weekday_that_it_stands_for() -> None:
    short = (Interval(opens=600, closes=720),)
    hours = replace(OFFICE, week=(*OFFICE.week[:4], short, (), ()), make_up_weekday=4)
    assert calendars.day_of(hours, date(2026, 2, 14)).intervals == short


def test_who_does_not_follow_moved_workdays_rests_on_saturday() -> None:
    assert names(replace(OFFICE, make_up_weekday=None), "2026-02-14")[0] == "week"


def test_that_next_years_moved_workdays_are_unknown_is_said() -> None:
    first, last = date(2026, 1, 1), date(2028, 12, 31)
    assert calendars.unsettled_years(OFFICE, first, last)[-1] == 2028
    assert 2026 not in calendars.unsettled_years(OFFICE, first, last)
    assert calendars.unsettled_years(LONDON, first, last) == ()


def test_british_and_american_holidays_have_chinese_names() -> None:
    assert names(LONDON, "2026-04-06") == ("holiday", "复活节星期一", "Easter Monday")
    assert names(LONDON, "2026-12-28") == ("holiday", "节礼日（补假）", "Boxing Day (observed)")
    assert names(NEW_YORK, "2026-11-26") == ("holiday", "感恩节", "Thanksgiving Day")


def test_no_british_or_american_holiday_of_the_next_years_lacks_a_chinese_name() -> None:
    for hours in (LONDON, NEW_YORK):
        for day in calendars.days(hours, date(2027, 1, 1), 3 * 365):
            assert day.name_zh.isascii() is (day.kind == "week"), day


def test_a_german_holiday_is_never_named_in_german() -> None:
    bavaria = replace(LONDON, zone="Europe/Berlin", region="DE-BY")
    assert names(bavaria, "2026-05-14") == ("holiday", "耶稣升天节", "Ascension Day")


def test_a_day_of_our_own_comes_before_a_holiday_and_a_made_up_workday() -> None:
    days = (
        SpecialDay(date=date(2026, 10, 1), intervals=NINE_TO_SIX, name_zh="值班", name_en="On duty"),
        SpecialDay(date=date(2026, 2, 14), intervals=(), name_zh="停机", name_en="Maintenance"),
    )
    hours = replace(OFFICE, special_days=days)
    assert calendars.day_of(hours, date(2026, 10, 1)).intervals == NINE_TO_SIX
    assert names(hours, "2026-02-14") == ("special", "停机", "Maintenance")


def test_a_holiday_may_have_its_own_hours() -> None:
    hours = replace(OFFICE, holiday=(Interval(opens=600, closes=900),))
    assert calendars.day_of(hours, date(2026, 10, 1)).intervals == hours.holiday


def test_good_hours_have_no_faults() -> None:
    nights = replace(NEVER, week=((Interval(opens=0, closes=60), Interval(opens=1320, closes=1800)),) * 7)
    assert [calendars.faults(one) for one in (OFFICE, LONDON, NEW_YORK, NEVER, nights)] == [()] * 5


@pytest.mark.parametrize(
    ("code", "field", "change"),
    [
        ("no_such_zone", "zone", {"zone": "Asia"}),
        ("no_such_zone", "zone", {"zone": "../etc/passwd"}),
        ("not_seven_days", "week", {"week": ((),) * 6}),
        ("no_such_region", "region", {"region": "XX"}),
        ("no_such_region", "region", {"region": "GB-XX"}),
        ("no_such_region", "region", {"region": "GB-"}),
        ("no_such_weekday", "make_up_weekday", {"make_up_weekday": 7}),
        ("no_interval", "holiday", {"holiday": (Interval(opens=60, closes=60),)}),
        ("no_interval", "holiday", {"holiday": (Interval(opens=-1, closes=60),)}),
        ("no_interval", "holiday", {"holiday": (Interval(opens=1440, closes=1500),)}),
        ("no_interval", "holiday", {"holiday": (Interval(opens=60, closes=1501),)}),
        ("overlap", "week.2", {"week": ((), (), NINE_TO_SIX * 2, (), (), (), ())}),
        ("too_many", "holiday", {"holiday": tuple(Interval(opens=n, closes=n + 1) for n in range(0, 26, 2))}),
    ],
)
def test_bad_hours_say_what_is_wrong_and_where(code: str, field: str, change: dict[str, object]) -> None:
    found = calendars.faults(replace(OFFICE, **change))  # type: ignore[arg-type]
    assert (code, field) in [(one.code, one.field) for one in found]


@pytest.mark.parametrize(
    ("code", "days"),
    [
        ("twice", [("2026-01-02", "a"), ("2026-01-02", "b")]),
        ("unnamed", [("2026-01-02", "")]),
        ("out_of_range", [("2126-01-02", "a")]),
    ],
)
def test_bad_special_days_are_refused(code: str, days: list[tuple[str, str]]) -> None:
    special = tuple(
        SpecialDay(date=date.fromisoformat(day), intervals=(), name_zh=name, name_en=name) for day, name in days
    )
    assert [one.code for one in calendars.faults(replace(OFFICE, special_days=special))] == [code]
