"""Opening hours to test with: an office, and any hours at all."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from lingxi.engines.calendars import Hours, Interval, SpecialDay
from lingxi.engines.calendars.hours import Intervals

NINE_TO_SIX: Intervals = (Interval(opens=540, closes=1080),)
OFFICE = Hours(
    zone="Asia/Shanghai",
    week=(NINE_TO_SIX,) * 5 + ((), ()),
    region="CN",
    holiday=(),
    make_up_weekday=0,
    special_days=(),
)
LONDON = replace(OFFICE, zone="Europe/London", region="GB-ENG")
NEW_YORK = replace(OFFICE, zone="America/New_York", region="US")
NEVER = replace(OFFICE, week=((),) * 7, region="")
ALWAYS = replace(OFFICE, week=((Interval(opens=0, closes=1440),),) * 7, region="")

# whole and half hours, half-hour and midnight changes, a day that never was, Ramadan, both hemispheres
ZONES = (
    "Asia/Shanghai", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Havana",
    "Africa/Casablanca", "Asia/Kolkata", "Africa/Cairo", "America/Santiago", "Asia/Beirut", "Europe/Moscow",
    "Pacific/Chatham", "America/St_Johns", "Asia/Tehran", "Europe/Dublin", "UTC",
)  # fmt: skip


def wall(zone: str, when: str, fold: int = 0) -> datetime:
    """A moment by a zone's clock."""
    return datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(zone), fold=fold)


@st.composite
def intervals(draw: st.DrawFn) -> Intervals:
    edges = sorted(draw(st.sets(st.integers(0, 96), max_size=6)))
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    found = [Interval(opens=a * 15, closes=b * 15) for a, b in pairs if a < 96]
    over_midnight = draw(st.booleans())
    if found and over_midnight:
        found[-1] = replace(found[-1], closes=draw(st.integers(found[-1].opens + 1, found[-1].opens + 1440)))
    return tuple(found)


@st.composite
def any_hours(draw: st.DrawFn) -> Hours:
    special = st.dates(date(2011, 12, 1), date(2027, 12, 31))
    return Hours(
        zone=draw(st.sampled_from(ZONES)),
        week=tuple(draw(intervals()) for _ in range(7)),
        region=draw(st.sampled_from(["", "CN", "GB-ENG", "US"])),
        holiday=draw(intervals()),
        make_up_weekday=draw(st.sampled_from([None, 0, 5])),
        special_days=tuple(
            SpecialDay(date=one, intervals=draw(intervals()), name_zh="日", name_en="day")
            for one in draw(st.sets(special, max_size=3))
        ),
    )


def changes(zone: str) -> list[datetime]:
    """The hours in which a zone's clock changes from 2011 to 2027."""
    tz, found, at = ZoneInfo(zone), [], datetime(2011, 1, 1, tzinfo=UTC)
    while at.year < 2028:
        if at.astimezone(tz).utcoffset() != (at + timedelta(hours=12)).astimezone(tz).utcoffset():
            found.append(at)
        at += timedelta(hours=12)
    return found


CHANGES = {zone: changes(zone) for zone in ZONES}


@st.composite
def moments(draw: st.DrawFn, zone: str) -> datetime:
    """Moments of sixteen years, most of them near a change of the clock."""
    any_day = st.integers(0, 16 * 365).map(lambda days: datetime(2011, 1, 1, tzinfo=UTC) + timedelta(days=days))
    near = draw(st.sampled_from(CHANGES[zone]) | any_day) if CHANGES[zone] else draw(any_day)
    return near + timedelta(seconds=draw(st.integers(-40 * 3600, 40 * 3600)))
