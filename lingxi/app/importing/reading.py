"""CSV as it comes from spreadsheets and old systems: whatever its encoding and delimiter, and whatever is torn in it."""

import codecs
import csv
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from lingxi.platform.problems import Problem

DELIMITERS = (",", ";", "\t", "|", "，")
SAMPLE_ROWS = 30
BLOCK = 1 << 20
# A quoted cell that has not ended after so much has lost its quotation mark.
CELL_LINES, CELL_LIMIT = 200, 131_072
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


class UnreadableFile(Problem):
    code, status, detail = "unreadable_file", 422, "The file cannot be read as CSV."


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file that can be read. `digest` is of its bytes (SHA-256), `lines` how many it has at least."""

    path: Path
    encoding: str
    delimiter: str
    headers: tuple[str, ...]
    digest: str
    lines: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the file; `line` is where it begins, from 1. `cells` as far as they could be told apart; `fault` says why not."""

    line: int
    cells: tuple[str, ...]
    fault: str = ""


def look(path: Path, *, encoding: str = "", delimiter: str = "") -> Sheet:
    """What kind of file this is. Raises UnreadableFile, OSError."""
    digest, lines, detected = _first_pass(path)
    wanted = encoding or detected
    if not wanted:
        raise UnreadableFile("The file is neither UTF-8 nor GB18030. Say what it is: --encoding latin-1, for instance.")
    try:
        with path.open(encoding=wanted, newline="") as file:
            sample = [line for line, _ in zip(file, range(SAMPLE_ROWS), strict=False)]
    except (UnicodeError, LookupError) as error:
        raise UnreadableFile(f"The file is not {wanted}: {error}") from error
    if not any(line.strip() for line in sample):
        raise UnreadableFile("The file is empty.")
    mark = delimiter or _delimiter(sample)
    headers = next((row.cells for row in rows_of(sample, mark)), ())
    return Sheet(path, wanted, mark, tuple(header.strip() for header in headers), digest, lines)


def _first_pass(path: Path) -> tuple[str, int, str]:
    """Digest, lines and encoding ("" when it is none of those that we know), in one reading."""
    digest, lines, start = hashlib.sha256(), 0, b""
    decoders = {name: codecs.getincrementaldecoder(name)() for name in ("utf-8", "gb18030")}
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            start = start or block[:4]
            digest.update(block)
            lines += block.count(b"\n")
            for name, decoder in list(decoders.items()):
                if not _decodes(decoder, block):
                    del decoders[name]
    decoders = {name: decoder for name, decoder in decoders.items() if _decodes(decoder, b"", final=True)}
    marked = next((name for mark, name in MARKS if start.startswith(mark)), "")
    return digest.hexdigest(), lines, marked or next(iter(decoders), "")


def _decodes(decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(block, final)
    except UnicodeDecodeError:
        return False
    return True


def _delimiter(sample: list[str]) -> str:
    """The one by which most rows fall into as many cells as the first, and into the most."""

    def fits(mark: str) -> tuple[int, int]:
        widths = [len(row.cells) for row in rows_of(sample, mark) if not row.fault]
        head = widths[0] if widths else 1
        return (head > 1) * sum(width == head for width in widths), head

    return max(DELIMITERS, key=fits)


def rows(sheet: Sheet, *, after: int = 0) -> Iterator[Row]:
    """The rows below the headers, blank ones left out, without the first `after`. Raises UnreadableFile for wrong bytes."""
    try:
        with sheet.path.open(encoding=sheet.encoding, newline="") as file:
            found = rows_of(file, sheet.delimiter)
            next(found, None)
            for number, row in enumerate(found):
                if number >= after:
                    yield row
    except UnicodeError as error:
        raise UnreadableFile(f"The file is not {sheet.encoding}: {error}") from error


def rows_of(lines: Iterable[str], delimiter: str) -> Iterator[Row]:
    """Cells row by row. A quotation mark that is never closed costs its own line, not the rest of the file."""
    source = enumerate(lines, start=1)
    waiting: list[tuple[int, str]] = []
    while waiting or (got := next(source, None)) is not None:
        number, line = waiting.pop(0) if waiting else got  # type: ignore[misc]  # one of the two is there
        if not line.strip():
            continue
        if len(line) > CELL_LIMIT:
            yield Row(number, (line[:100],), "The line is too long.")
        elif _ends(line, delimiter) != "below":
            yield _row(number, line, delimiter)
        else:
            whole, waiting = _to_the_end(line, delimiter, waiting, source)
            if whole:
                yield _row(number, whole, delimiter)
            else:
                yield Row(number, (line.rstrip("\r\n"),), "A quotation mark is not closed.")


def _to_the_end(
    line: str, delimiter: str, waiting: list[tuple[int, str]], source: Iterator[tuple[int, str]]
) -> tuple[str, list[tuple[int, str]]]:
    """The row that begins on a line and goes on below ("" when it does not end), and what is still to be read then."""
    taken: list[tuple[int, str]] = []
    whole, ends = line, "below"
    while ends == "below" and len(taken) < CELL_LINES and len(whole) < CELL_LIMIT:
        following = waiting.pop(0) if waiting else next(source, None)
        if following is None:
            break
        taken.append(following)
        whole += following[1]
        if following[1].count('"') % 2:
            ends = _ends(whole, delimiter)
    return (whole, waiting) if ends == "here" else ("", taken + waiting)


def _ends(text: str, delimiter: str) -> Literal["here", "below", "torn"]:
    """Whether a row is whole, or a quoted cell of it goes on below; "torn" when a mark stands where none may. One within a plain
    cell (5" screen) opens nothing.
    """
    if text.count('"') % 2 == 0 and "\n" not in text[:-1]:
        return "here"
    try:
        next(csv.reader([text], delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "below" if "unexpected end" in str(error) else "torn"
    return "here"


def _row(number: int, text: str, delimiter: str) -> Row:
    try:
        return Row(number, tuple(next(csv.reader([text], delimiter=delimiter))))
    except csv.Error:
        return Row(number, (text[:CELL_LIMIT].rstrip("\r\n"),), "The row cannot be taken apart.")
