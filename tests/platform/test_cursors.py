"""Cursors as text: what we gave comes back, anything else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.platform.events import BadCursor, Cursor, parse_cursor

pytestmark = pytest.mark.pure

NUMBERS = st.integers(min_value=0, max_value=2**63 - 1)
CURSORS = st.builds(Cursor, xid=NUMBERS, seq=NUMBERS)


@given(CURSORS)
def test_a_cursor_comes_back_as_it_was_given(cursor: Cursor) -> None:
    assert parse_cursor(str(cursor)) == cursor


@given(st.text())
def test_any_text_is_a_cursor_or_refused(text: str) -> None:
    try:
        cursor = parse_cursor(text)
    except BadCursor:
        return
    assert max(cursor.xid, cursor.seq) < 2**63


@pytest.mark.parametrize(
    "text",
    ["", ".", "1", "1.", ".1", "1.2.3", "-1.2", "1.-2", " 1.2", "1,2", "1e3.2", "0x1.2", f"{2**63}.1", f"1.{2**63}"],
)
def test_what_we_never_gave_is_refused(text: str) -> None:
    with pytest.raises(BadCursor):
        parse_cursor(text)


@given(CURSORS, CURSORS)
def test_cursors_stand_in_the_order_of_the_log(one: Cursor, other: Cursor) -> None:
    assert (one < other) == ((one.xid, one.seq) < (other.xid, other.seq))
