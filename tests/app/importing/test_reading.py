"""CSV as it comes: encodings, delimiters, torn rows."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.app.importing import reading
from lingxi.app.importing.reading import UnreadableFile

pytestmark = pytest.mark.pure

ROWS = "客户号,姓名,城市\n1,王芳,上海\n2,李娜,北京\n"


def sheet(folder: Path, data: bytes, **given: str) -> tuple[reading.Sheet, list[reading.Row]]:
    path = folder / "a.csv"
    path.write_bytes(data)
    found = reading.look(path, **given)
    return found, list(reading.rows(found))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|", "，"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_encoding_and_delimiter_are_found(tmp_path: Path, encoding: str, mark: str, end: str) -> None:
    found, rows = sheet(tmp_path, ROWS.replace(",", mark).replace("\n", end).encode(encoding))
    assert (found.headers, found.delimiter) == (("客户号", "姓名", "城市"), mark)
    assert [row.cells for row in rows] == [("1", "王芳", "上海"), ("2", "李娜", "北京")]
    assert [row.line for row in rows] == [2, 3]


def test_a_rare_encoding_must_be_named(tmp_path: Path) -> None:
    data = "id,name\n1,Zoë\xff\n".encode("latin-1")
    with pytest.raises(UnreadableFile, match="--encoding"):
        sheet(tmp_path, data)
    assert sheet(tmp_path, data, encoding="latin-1")[1][0].cells == ("1", "Zoëÿ")
    with pytest.raises(UnreadableFile, match="martian"):
        sheet(tmp_path, data, encoding="martian")
    with pytest.raises(UnreadableFile, match="empty"):
        sheet(tmp_path, b"\n\n")


def test_a_mark_that_is_never_closed_costs_its_own_line(tmp_path: Path) -> None:
    lines = ["id,name", '1,"Wang', "2,Li", '3,"a ""b"" c"', '4,"two', 'lines"', '5,5" screen', "", '6,"to, the', "end"]
    found, rows = sheet(tmp_path, "\n".join(lines).encode())
    assert found.headers == ("id", "name")
    told = [(row.line, row.cells if not row.fault else "broken") for row in rows]
    assert told == [
        (2, "broken"),
        (3, ("2", "Li")),
        (4, ("3", 'a "b" c')),
        (5, ("4", "two\nlines")),
        (7, ("5", '5" screen')),
        (9, "broken"),
        (10, ("end",)),
    ]


def test_strange_blanks_split_no_row() -> None:
    [row] = reading.rows_of(["a\u2028b\x0bc,d\x1ce\n"], ",")
    assert row.cells == ("a\u2028b\x0bc", "d\x1ce")
    [torn] = reading.rows_of(["a\rb,c\n"], ",")
    assert torn.fault


def test_what_was_dealt_with_is_passed_over(tmp_path: Path) -> None:
    found, rows = sheet(tmp_path, ROWS.encode())
    assert list(reading.rows(found, after=1)) == rows[1:]
    assert list(reading.rows(found, after=2)) == []


@given(st.lists(st.text(alphabet=st.sampled_from('ab,"\n\r;é 芳'), max_size=30), max_size=20))
def test_no_text_is_lost_or_read_for_ever(lines: list[str]) -> None:
    given = [line + "\n" for text in lines for line in text.splitlines()]
    numbers = [row.line for row in reading.rows_of(given, ",")]
    assert numbers == sorted(set(numbers))
    assert len(numbers) <= len(given)
