"""Shifts out of what was told, and how often a day is played."""

from datetime import UTC, datetime, timedelta

import pytest

from lingxi.app.rehearsals.model import replications_for, shifts_of

pytestmark = pytest.mark.pure

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
FIVE = NINE + timedelta(hours=8)


def at(hours: float) -> datetime:
    return NINE + timedelta(hours=hours)


def test_who_was_there_before_it_began_and_stays_is_there_all_day() -> None:
    assert shifts_of([(at(-3), True)], NINE, FIVE) == ((NINE, FIVE),)


def test_a_meal_parts_the_day_and_saying_the_same_again_does_not() -> None:
    told = [(at(1), True), (at(2), True), (at(3), False), (at(3.5), False), (at(4), True)]
    assert shifts_of(told, NINE, FIVE) == ((at(1), at(3)), (at(4), FIVE))


def test_who_left_before_it_began_was_not_there() -> None:
    assert shifts_of([(at(-4), True), (at(-1), False)], NINE, FIVE) == ()
    assert shifts_of([], NINE, FIVE) == ()


def test_great_days_are_played_less_often_but_twice_at_least() -> None:
    assert [replications_for(contacts, 10) for contacts in (100, 80_000, 1_000_000)] == [10, 5, 2]
