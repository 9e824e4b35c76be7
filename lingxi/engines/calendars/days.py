"""The calendar day by day: which rule a day follows, and what it is called."""

from datetime import date, timedelta

from lingxi.engines.calendars.hours import Day, Hours
from lingxi.engines.calendars.public import MAKE_UP, year_of


def day_of(hours: Hours, on: date) -> Day:
    """Our own special day comes first, then a made-up workday, a public holiday, and the week."""
    if special := next((one for one in hours.special_days if one.date == on), None):
        return Day(
            date=on, kind="special", intervals=special.intervals, name_zh=special.name_zh, name_en=special.name_en
        )
    public, weekday = year_of(hours.region, on.year), on.weekday()
    if on in public.make_up and hours.make_up_weekday is not None:
        intervals = hours.week[hours.make_up_weekday]
        return Day(date=on, kind="make_up", intervals=intervals, name_zh=MAKE_UP.name_zh, name_en=MAKE_UP.name_en)
    if named := public.holidays.get(on):
        return Day(date=on, kind="holiday", intervals=hours.holiday, name_zh=named.name_zh, name_en=named.name_en)
    return Day(date=on, kind="week", intervals=hours.week[weekday], name_zh="", name_en="")


def days(hours: Hours, first: date, count: int) -> tuple[Day, ...]:
    return tuple(day_of(hours, first + timedelta(days=ahead)) for ahead in range(count))


def unsettled_years(hours: Hours, first: date, last: date) -> tuple[int, ...]:
    """Years whose moved workdays are not known to us, so that holidays there may still change."""
    return tuple(year for year in range(first.year, last.year + 1) if not year_of(hours.region, year).settled)
