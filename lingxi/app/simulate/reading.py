"""Scenario files: TOML in, checked, a Scenario out."""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from math import inf
from pathlib import Path
from typing import cast

from lingxi.app.simulate.scenario import (
    AT_ONCE,
    ENDLESS,
    KINDS,
    Break,
    Kind,
    Queue,
    Record,
    Scenario,
    Shift,
    Spread,
    Stream,
    Team,
)
from lingxi.app.simulate.table import BadScenario, Table
from lingxi.engines.matching import CHANNELS, Channel

DAY = 86_400.0
OURS = Path(__file__).parent / "scenarios"


def read(file: Path) -> Scenario:
    """BadScenario says what is wrong. A bare name such as `small-desk` is one of our own scenarios."""
    path = file if file.exists() else OURS / f"{file.name.removesuffix('.toml')}.toml"
    if not path.exists():
        ours = ", ".join(sorted(one.stem for one in OURS.glob("*.toml")))
        raise BadScenario(f"there is no file {file}; scenarios of our own are {ours}")
    try:
        return parse(path.read_text("utf-8"), path.parent)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadScenario(f"{path.name} is not TOML: {error}") from None
    except BadScenario as bad:
        raise BadScenario(f"{path.name}: {bad}") from None


def parse(text: str, folder: Path) -> Scenario:
    """`folder` is where files that the scenario names are looked for."""
    top = Table(tomllib.loads(text))
    starts_at = top.moment("starts_at").replace(tzinfo=UTC)
    length = top.number("hours", least=0.01, most=24 * 366) * 3600
    interval = top.number("interval_minutes", 30, least=1) * 60
    queues = tuple(_queue(one) for one in top.tables("queue"))
    names = tuple(queue.name for queue in queues)
    if not names or len(set(names)) < len(names):
        raise top.fail("queue", "there must be at least one [[queue]], each with a name of its own")
    found = Scenario(
        name=top.text("name"),
        starts_at=starts_at,
        length=length,
        interval=interval,
        replications=top.whole("replications", 10, least=1, most=10_000),
        seed=top.whole("seed", 1),
        queues=queues,
        streams=tuple(_stream(one, names, folder) for one in top.tables("arrivals")),
        records=tuple(_records(top, starts_at, names, folder)),
        teams=tuple(team for one in top.tables("team") for team in _teams(one, names, starts_at, length, folder)),
        policies=_policies(top),
    )
    top.done()
    if not found.teams:
        raise top.fail("team", "there must be at least one [[team]]")
    if not found.streams and not found.records:
        raise top.fail("arrivals", "there must be at least one [[arrivals]], or calls")
    return found


def _policies(top: Table) -> dict[str, dict[str, object]]:
    found = top.table("policy")
    if found is None:
        return {"standard": {}}
    tables = {name: found.table(name) for name in found.names()}
    return {name: dict(table.raw()) if table else {} for name, table in tables.items()}


def _queue(table: Table) -> Queue:
    found = Queue(
        name=table.text("name"),
        channel=cast(Channel, table.one_of("channel", CHANNELS, "call")),
        target=table.number("target_seconds", 20),
        needs=table.levels("needs", most=5),
        priority=table.whole("priority", 0, most=9),
    )
    table.done()
    return found


def _stream(table: Table, queues: tuple[str, ...], folder: Path) -> Stream:
    transfers = table.number("transfers", 0, most=1)
    found = Stream(
        queue=table.one_of("queue", queues),
        per_hour=table.numbers("per_hour"),
        handling=_spread(table, "handling", folder),
        patience=_spread(table, "patience", folder, ENDLESS),
        languages=table.shares("languages"),
        returning=table.number("returning", 0, most=1),
        transfers=transfers,
        transfer_to=table.one_of("transfer_to", queues) if transfers else None,
    )
    table.done()
    if not found.per_hour:
        raise table.fail("per_hour", "wants at least one number")
    return found


def _spread(table: Table, key: str, folder: Path, default: Spread | None = None) -> Spread:
    if not table.has(key) and default is not None:
        return default
    inner = table.table(key)
    if inner is None:
        raise table.fail(key, 'is missing; write for example { kind = "exponential", mean = 180 }')
    kind = cast(Kind, inner.one_of("kind", KINDS))
    if kind == "empirical":
        values = inner.numbers("values", ()) or _column(inner, "file", folder)
        found = Spread(kind=kind, values=values, mean=sum(values) / len(values))
    elif kind == "endless":
        found = ENDLESS
    else:
        mean = inner.number("mean", least=0 if kind == "constant" else 1e-6)
        found = Spread(kind=kind, mean=mean, sd=inner.number("sd", least=1e-6) if kind == "lognormal" else 0)
    inner.done()
    return found


def _column(table: Table, key: str, folder: Path) -> tuple[float, ...]:
    path = folder / table.text(key)
    try:
        values = tuple(float(line) for line in path.read_text("utf-8").split())
    except (OSError, ValueError) as error:
        raise table.fail(key, f"wants a file with a number on each line: {error}") from None
    if not values or min(values) < 0:
        raise table.fail(key, "wants at least one number, none below 0")
    return values


def _records(top: Table, starts_at: datetime, queues: tuple[str, ...], folder: Path) -> Iterator[Record]:
    """`calls = "file.csv"` with the columns at, queue, handling and, if known, patience and language."""
    if not top.has("calls"):
        return
    path = folder / top.text("calls")
    try:
        rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
    except OSError as error:
        raise top.fail("calls", str(error)) from None
    for number, row in enumerate(rows, 2):
        try:
            at = datetime.fromisoformat(row["at"]).replace(tzinfo=UTC)
            record = Record(
                at=(at - starts_at).total_seconds(),
                queue=row["queue"],
                handling=float(row["handling"]),
                patience=float(row.get("patience") or inf),
                language=row.get("language") or None,
            )
        except (KeyError, ValueError, TypeError) as error:
            raise top.fail("calls", f"{path.name}, line {number}: {error!r}") from None
        if record.queue not in queues or record.at < 0 or record.handling < 0 or record.patience < 0:
            raise top.fail("calls", f"{path.name}, line {number}: unknown queue, before the start, or below 0")
        yield record


def _teams(table: Table, queues: tuple[str, ...], starts_at: datetime, length: float, folder: Path) -> Iterator[Team]:
    """Where the shifts say how many agents each has, every shift is a team of the same name."""
    shifts = [(one.whole("agents", 0), _shift(one, starts_at)) for one in table.tables("shift")]
    each = any(agents for agents, _ in shifts)
    if each and (table.has("agents") or not all(agents for agents, _ in shifts)):
        raise table.fail("agents", "either the team says how many there are, or each of its shifts does")
    served = table.texts("queues")
    for name in served:
        if name not in queues:
            raise table.fail("queues", f"there is no queue {name!r}")
    team = Team(
        name=table.text("name"),
        agents=0 if each else table.whole("agents", least=1, most=200_000),
        queues=served,
        shifts=tuple(shift for _, shift in shifts) or (Shift(start=0, until=length),),
        skills=table.levels("skills", most=5),
        languages=table.texts("languages", ()),
        capacity=_capacity(table),
        wrap_up=_spread(table, "wrap_up", folder, AT_ONCE),
    )
    table.done()
    if not each:
        yield team
    for agents, shift in shifts if each else ():
        yield replace(team, agents=agents, shifts=(shift,))


def _capacity(table: Table) -> dict[Channel, int]:
    found = table.levels("capacity", most=50) or {"call": 1}
    for name in found:
        if name not in CHANNELS:
            raise table.fail("capacity", f"there is no channel {name!r}; channels are {', '.join(CHANNELS)}")
    return {cast(Channel, name): most for name, most in found.items()}


def _shift(table: Table, starts_at: datetime) -> Shift:
    """Times of day; one that is not after the time before it belongs to the next day."""
    midnight = starts_at.hour * 3600 + starts_at.minute * 60 + starts_at.second
    start, until = table.of_day("from"), table.of_day("until")
    until += DAY if until <= start else 0
    breaks = []
    for one in table.tables("break"):
        at = one.of_day("at")
        at += DAY if at < start else 0
        end = at + one.number("minutes", least=0.1) * 60
        groups = one.whole("groups", 1, least=1, most=100)
        one.done()
        if at + groups * (end - at) > until:
            raise one.fail("at", "this break is not within its shift")
        breaks.append(Break(start=at - midnight, until=end - midnight, groups=groups))
    table.done()
    return Shift(start=start - midnight, until=until - midnight, breaks=tuple(breaks))
