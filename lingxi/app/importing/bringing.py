"""One import from the first row to the last: part by part, each in a short transaction that also says how far it is.

Parts are small because the log is final only up to the oldest transaction that still runs: while one of them works, live desks wait.
"""

import asyncio
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, Literal

import typer
from psycopg import AsyncConnection

from lingxi import customers
from lingxi.app.importing import reading
from lingxi.app.importing.reading import Row, Sheet
from lingxi.app.importing.refused import Refusals, sentence
from lingxi.customers import Column, Import, Language, RecordType, Refused, imports
from lingxi.platform.database import Database
from lingxi.platform.problems import Conflict, Invalid, NotFound, Problem, Unavailable
from lingxi.platform.tx import SYSTEM, Tx

PART = 2000
TRIES = 5
REFUSED = 3  # the exit code when rows were refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to import and how. `proved`: email and phone, where the organisation vouches for them; `type` of records."""

    file: Path
    what: Literal["customers", "records"]
    type: str = ""
    mapping: dict[str, str] = field(default_factory=dict)
    source: str = "import"
    language: Language = "zh"
    proved: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    dry_run: bool = False
    refused: Path | None = None


def from_command_line(file: Path, what: str, *, map: list[str], proved: str, **more: Any) -> Wanted:
    """From what stands on the command line. Raises Invalid."""
    vouched = tuple(part.strip() for part in proved.split(",") if part.strip())
    if what not in ("customers", "records") or (what == "records") != bool(more["type"]):
        raise Invalid("Import customers, or records with their --type.", field="what")
    if not set(vouched) <= {"email", "phone"}:
        raise Invalid("--proved takes email, phone or email,phone.", field="proved")
    return Wanted(file=file, what=what, mapping=imports.given_mapping(map), proved=vouched, **more)  # type: ignore[arg-type]


def summary(done: Import, wanted: Wanted) -> str:
    would = "A dry run, nothing was changed. " if wanted.dry_run else ""
    text = f"{would}{done.kept:,} rows: {done.created:,} new, {done.changed:,} changed, {done.unchanged:,} as they were"
    beside = refused_path(wanted)
    return f"{text}, {done.refused:,} refused (see {beside})." if done.refused else f"{text}."


def refused_path(wanted: Wanted) -> Path:
    return wanted.refused or wanted.file.with_name(f"{wanted.file.stem}.refused.csv")


class _TriedOut(Exception):
    """Undoes a part of a dry run."""


async def run(database: Database, conninfo: str, wanted: Wanted) -> Import:
    """The import as it ended, or as it would have. Goes on where an earlier run of the same file with the same settings was broken
    off. Raises Problem when nothing of the file can be taken, OSError.
    """
    sheet = reading.look(wanted.file, encoding=wanted.encoding, delimiter=wanted.delimiter)
    async with await AsyncConnection.connect(conninfo, autocommit=True) as db:
        work = await _Work.begun(database, db, wanted, sheet)
        with _bar(wanted, sheet) as bar:
            line, rows = 0, reading.rows(sheet, after=work.done.kept)
            coming = asyncio.create_task(asyncio.to_thread(work.read, rows))
            while (part := await coming).count:
                coming = asyncio.create_task(asyncio.to_thread(work.read, rows))  # while the database writes this one
                await work.bring(part)
                bar.update(part.line - line)
                line = part.line
        await work.end()
        return work.done


@dataclass(slots=True)
class _Part:
    """Some rows of the file: what they say, and those that say nothing. `line` is where the last one begins."""

    count: int = 0
    line: int = 0
    read: list[tuple[Row, Any]] = field(default_factory=list)
    refused: list[tuple[Row, str]] = field(default_factory=list)


def _bar(wanted: Wanted, sheet: Sheet) -> Any:
    label = f"{wanted.file.name}, a dry run" if wanted.dry_run else wanted.file.name
    return typer.progressbar(length=max(1, sheet.lines), label=label, file=sys.stderr)


@dataclass(slots=True)
class _Work:
    database: Database
    db: AsyncConnection[tuple[Any, ...]]
    wanted: Wanted
    type: RecordType | None
    columns: tuple[Column, ...]
    refusals: Refusals
    done: Import

    @classmethod
    async def begun(
        cls, database: Database, db: AsyncConnection[tuple[Any, ...]], wanted: Wanted, sheet: Sheet
    ) -> "_Work":
        type: RecordType | None = None
        async with database.begin(SYSTEM, on=db) as tx:
            await customers.importing.alone(tx, sheet.digest)
            if wanted.what == "records":
                type = next((one for one in await customers.record_types(tx) if one.key == wanted.type), None)
                if type is None:
                    raise NotFound(f"There is no record type {wanted.type!r}.")
                columns = imports.record_columns(type, sheet.headers, wanted.mapping)
            else:
                columns = imports.customer_columns(sheet.headers, wanted.mapping)
            settings: dict[str, Any] = {
                "type": wanted.type, "mapping": wanted.mapping, "proved": sorted(wanted.proved), "encoding": sheet.encoding,
                "delimiter": sheet.delimiter, "language": wanted.language, "source": wanted.source, "dry_run": wanted.dry_run,
            }  # fmt: skip
            what = f"records:{wanted.type}" if type else "customers"
            done = await customers.importing.begin(
                tx, what=what, file=wanted.file.name, digest=sheet.digest, settings=settings, source=wanted.source
            )
        return cls(database, db, wanted, type, columns, Refusals(refused_path(wanted), sheet.headers), done)

    def read(self, rows: Iterator[Row]) -> _Part:
        """The next rows and what they say, before any transaction begins."""
        part, say = _Part(), self._saying()
        for row in islice(rows, PART):
            part.count, part.line = part.count + 1, row.line
            try:
                if row.fault:
                    part.refused.append((row, row.fault))
                else:
                    part.read.append((row, say(row.cells)))
            except Problem as problem:
                part.refused.append((row, sentence(problem, (one.header for one in self.columns))))
        return part

    async def bring(self, part: _Part) -> None:
        """One part, tried again when somebody else brought the same customers meanwhile."""
        for left in reversed(range(TRIES)):
            try:
                await self._write(part)
                return
            except (Unavailable, Conflict):
                if (
                    not left or self.db.closed
                ):  # whether a part was kept when its line broke, the next run reads in the table
                    raise

    def _saying(self) -> Callable[[Sequence[str]], Any]:
        if type := self.type:
            return lambda cells: imports.record_of(type, self.columns, cells)
        return lambda cells: imports.customer_of(self.columns, cells)

    async def _write(self, part: _Part) -> None:
        self.refusals.cut(self.done.faults)
        done = self.done
        with suppress(_TriedOut):
            async with self.database.begin(SYSTEM, on=self.db) as tx:
                brought, faulty = await self._brought(tx, [said for _, said in part.read])
                refused = part.refused + [(part.read[one.place][0], sentence(one.problem)) for one in faulty]
                size = self.refusals.add(sorted(refused, key=lambda one: one[0].line))
                done = await customers.importing.keep(
                    tx,
                    self._added(brought),
                    kept=done.kept + part.count,
                    refused=done.refused + len(refused),
                    faults=size,
                )
                if self.wanted.dry_run:
                    raise _TriedOut
        self.done = done

    def _added(self, brought: Import) -> Import:
        """A dry run's parts are undone one by one: what they would have changed adds up here alone."""
        if not self.wanted.dry_run:
            return brought
        mine = self.done
        return replace(
            brought,
            created=mine.created + brought.created,
            changed=mine.changed + brought.changed,
            unchanged=mine.unchanged + brought.unchanged,
        )

    async def _brought(self, tx: Tx, rows: list[Any]) -> tuple[Import, list[Refused]]:
        if self.type:
            return await customers.importing.bring_records(tx, self.done.id, self.type.key, rows)
        proved, language = self.wanted.proved, self.wanted.language
        return await customers.importing.bring_customers(tx, self.done.id, rows, proved=proved, language=language), []

    async def end(self) -> None:
        async with self.database.begin(SYSTEM, on=self.db) as tx:
            self.done = await customers.importing.ended(tx, self.done)
