"""Figures and their targets."""

import pytest

from bench.row import Row, Target, median, percentile

pytestmark = pytest.mark.pure


def test_a_target_is_of_the_value_or_of_the_ratio() -> None:
    row = Row(value=90.0, yardstick=1000.0)
    assert row.ratio == 0.09
    assert Target(limit=0.08, of="ratio", at="least").met(row.value, row.ratio)
    assert not Target(limit=80).met(row.value, row.ratio)
    assert not Target(limit=0.08, of="ratio", at="least").met(row.value, None)


def test_the_median_is_a_row_that_was_measured() -> None:
    rows = [Row(value=3.0, note="c"), Row(value=1.0, note="a"), Row(value=2.0, note="b")]
    assert median(rows).note == "b"
    assert percentile([5.0, 1.0, 3.0], 0.5) == 3.0
