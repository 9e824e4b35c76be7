"""Clocks: how much of a promise is used up, in business time, when it runs out, and when its colour changes.

A clock is read from marks, each a moment with what it means for the clock. Nothing of it is remembered: the same marks give the
same clock whenever it is read and in whatever order they came in (of one moment, the last given counts), so another calendar or
another promise corrects it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from lingxi.engines.calendars.clock import moment_after, open_seconds_between
from lingxi.engines.calendars.hours import Hours

Sign = Literal["runs", "rests", "stops"]
ClockState = Literal["running", "paused", "stopped"]
Tone = Literal["calm", "near", "pressing", "late"]

CALM: Tone = "calm"
LATE: Tone = "late"
NONE = timedelta(0)
STATES: dict[Sign, ClockState] = {"runs": "running", "rests": "paused", "stops": "stopped"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """From `at` on a clock runs, rests or is stopped. One that was stopped may run again."""

    at: datetime
    sign: Sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The tone that a clock takes on once this share of the promised time is used up, between 0 and 1."""

    share: float
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """From this moment on the clock has this tone, if it keeps running as it did when it was read."""

    at: datetime
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A clock as its marks say. `used` is the business time up to `counted_at`, the moment of the last mark.

    `due_at` is when the promised time runs out, or ran out; None while it rests with time left, when it was met, or when the hours
    never open. `turns` are in order; the last one that lies behind is the tone it has.
    """

    state: ClockState
    started_at: datetime
    stopped_at: datetime | None
    counted_at: datetime
    used: timedelta
    due_at: datetime | None
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A time in which a clock ran (`until` is None: it still does), and the business time in it up to then."""

    since: datetime
    until: datetime | None
    used: timedelta


def read(marks: Iterable[Mark], promised: timedelta, hours: Hours | None, steps: Sequence[Step]) -> Reading | None:
    """The clock of these marks; None while nothing has let it run. Without hours every second counts."""
    ran, last = _ran(marks, hours)
    if not ran or last is None:
        return None
    used = sum((one.used for one in ran), NONE)
    state = STATES[last.sign]
    turns = [Turn(at=ran[0].since, tone=CALM)]
    for step in sorted(steps, key=lambda one: one.share):
        if (at := _reached(ran, promised * step.share, hours)) and step.tone != turns[-1].tone:
            turns.append(Turn(at=at, tone=step.tone))
    due_at = _reached(ran, promised, hours)
    if due_at and turns[-1].tone != LATE:
        turns.append(Turn(at=due_at, tone=LATE))
    return Reading(
        state=state,
        started_at=ran[0].since,
        stopped_at=last.at if state == "stopped" else None,
        counted_at=last.at,
        used=used,
        due_at=due_at,
        turns=tuple(turns),
    )


def stretches(marks: Iterable[Mark], hours: Hours | None) -> tuple[Stretch, ...]:
    """What was counted, in order: the times in which the clock ran."""
    return tuple(_ran(marks, hours)[0])


def tone_at(reading: Reading, now: datetime) -> Tone:
    """A clock that does not run keeps the tone that it had when it was held."""
    at = now if reading.state == "running" else min(now, reading.counted_at)
    return next((turn.tone for turn in reversed(reading.turns) if turn.at <= at), CALM)


def used_at(reading: Reading, hours: Hours | None, now: datetime) -> timedelta:
    """How much of the promise is used up at a moment not before the last mark."""
    return reading.used + (_between(hours, reading.counted_at, now) if reading.state == "running" else NONE)


def _ran(marks: Iterable[Mark], hours: Hours | None) -> tuple[list[Stretch], Mark | None]:
    """The stretches in which it ran, and the mark that says how it stands since when."""
    found: list[Stretch] = []
    since: datetime | None = None
    last: Mark | None = None
    for mark in sorted(marks, key=lambda one: one.at):
        if last is None and mark.sign != "runs":
            continue  # what never ran can neither rest nor be stopped
        if last is not None and mark.sign == last.sign:
            continue
        if mark.sign == "runs":
            since = mark.at
        elif since is not None:
            found.append(Stretch(since=since, until=mark.at, used=_between(hours, since, mark.at)))
            since = None
        last = mark
    if since is not None:
        found.append(Stretch(since=since, until=None, used=NONE))
    return found, last


def _reached(ran: Sequence[Stretch], wanted: timedelta, hours: Hours | None) -> datetime | None:
    """When so much was used up, or will be if it keeps running."""
    for stretch in ran:
        if stretch.until is None or wanted <= stretch.used:
            return _after(hours, stretch.since, wanted)
        wanted -= stretch.used
    return None


def _between(hours: Hours | None, a: datetime, b: datetime) -> timedelta:
    return b - a if hours is None else timedelta(seconds=open_seconds_between(hours, a, b))


def _after(hours: Hours | None, at: datetime, passed: timedelta) -> datetime | None:
    return at + passed if hours is None else moment_after(hours, at, passed)
