"""The list of rows that were not taken: a CSV that can be mended and imported again."""

import csv
import io
import os
from collections.abc import Iterable
from pathlib import Path

from lingxi.app.importing.reading import Row
from lingxi.platform.problems import Problem

# Columns that begin with _ are left out of an import.
HEAD = ("_line", "_problem")


class Refusals:
    """Appends to the list; `size` is its length in bytes."""

    def __init__(self, path: Path, headers: Iterable[str]) -> None:
        self.path, self.headers, self.size = path, tuple(headers), 0

    def cut(self, certain: int) -> None:
        """Forget what lies beyond: rows of a part that was not kept, by this run or by one that died."""
        if self.path.exists() and self.path.stat().st_size > certain:
            os.truncate(self.path, certain)
        self.size = certain

    def add(self, refused: Iterable[tuple[Row, str]]) -> int:
        """How long the list is with these; they are on the disk when this returns."""
        text = io.StringIO(newline="")
        out = csv.writer(text)
        if not self.size:
            out.writerow((*HEAD, *self.headers))
        count = 0
        for count, (row, why) in enumerate(refused, start=1):  # noqa: B007 - counted
            out.writerow((row.line, why, *row.cells))
        if not count:
            return self.size
        encoded = text.getvalue().encode("utf-8" if self.size else "utf-8-sig", "replace")
        with self.path.open("ab") as file:
            file.write(encoded)
            file.flush()
            os.fsync(file.fileno())
        self.size += len(encoded)
        return self.size


def sentence(problem: Problem, headers: Iterable[str] = ()) -> str:
    """What is wrong with a row, with the column's header in front where it is known."""
    faults = problem.data.get("faults") or ()
    details = "; ".join(f"{fault['at']}: {fault['text']}" for fault in faults)
    field = str(problem.data.get("field") or "")
    text = f"{problem.text} {details}".strip()
    return f"{field}: {text}" if field and field in set(headers) else text
