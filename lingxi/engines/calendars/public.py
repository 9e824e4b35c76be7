"""Public holidays and made-up workdays of a region, in both languages, from the `holidays` library; one year at a time."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

import holidays

from lingxi.engines.calendars.names import in_chinese

ARRANGED_YEARLY = ("CN",)
"""Where the government moves workdays every year, and says so only in the autumn before."""

_SUBSTITUTED = re.compile(r"Day off \(substituted from (\d\d)/(\d\d)/(\d{4})\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    name_zh: str
    name_en: str


MAKE_UP = Named(name_zh="调休上班", name_en="Make-up workday")


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """A region's year. `settled` is False where workdays are moved every year and this year's are not known to us."""

    holidays: Mapping[date, Named]
    make_up: frozenset[date]
    settled: bool


@cache
def regions() -> Mapping[str, tuple[str, ...]]:
    """The countries that we know holidays of, by their ISO 3166 code, and their parts that have holidays of their own."""
    found = holidays.list_supported_countries(include_aliases=False)
    return {code: tuple(sorted(parts)) for code, parts in sorted(found.items()) if len(code) == 2}


def supported(region: str) -> bool:
    country, _, part = region.partition("-")
    return country in regions() and (part in regions()[country] if part else region == country)


@lru_cache(maxsize=256)
def year_of(region: str, year: int) -> Year:
    """`region` must be supported, or "" for none."""
    if not region:
        return Year(holidays={}, make_up=frozenset(), settled=True)
    english = _calendar(region, year, "en_US")
    chinese = _calendar(region, year, "zh_CN") if _speaks(region, "zh_CN") else {}
    named = {
        day: Named(name_zh=_chinese(chinese.get(day), name), name_en=_english(name)) for day, name in english.items()
    }
    # a workday of December may make up for a day off in January
    moved = english.weekend_workdays | _calendar(region, year + 1, "en_US").weekend_workdays
    make_up = frozenset(day for day in moved if day.year == year)
    return Year(holidays=named, make_up=make_up, settled=bool(make_up) or region not in ARRANGED_YEARLY)


def _calendar(region: str, year: int, language: str) -> holidays.HolidayBase:
    country, _, part = region.partition("-")
    known = language if _speaks(region, language) else None
    return holidays.country_holidays(country, subdiv=part or None, years=year, language=known)


def _speaks(region: str, language: str) -> bool:
    return language in getattr(holidays, region.partition("-")[0]).supported_languages


def _english(name: str) -> str:
    """The library writes the date of a moved workday month first, which half of the readers take for day first."""
    return _SUBSTITUTED.sub(r"Day off for the workday on \3-\1-\2", name)


def _chinese(name: str | None, english: str) -> str:
    return name.replace("; ", "、") if name else in_chinese(english)
