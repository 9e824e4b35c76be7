"""The journey map: how people come, hop from channel to channel, and whether they are helped or give up. Pure functions.

One journey is one matter: its contacts from the first to the last. It starts with what the person did last before, if anything
was seen, and ends with how the last contact came out.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Literal
from uuid import UUID

from lingxi.customers.model.conditions import Outcome
from lingxi.customers.model.views import Listed

STARTS = 6  # as many beginnings are told apart; the rest are one
STEPS = 4  # as many contacts stand one after the other; the rest are one

Kind = Literal["start", "channel", "end"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """A way that journeys took. `start` is the activity's name, or empty."""

    start: str
    channels: tuple[str, ...]
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A place of the map. `name` is an activity's, empty for none seen and * for the rest; a channel's, * for "more than
    that"; or an outcome. `step` is the column, from 0.
    """

    key: str
    kind: Kind
    name: str
    step: int
    journeys: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """So many journeys went from one stop to the next."""

    source: str
    target: str
    journeys: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyMap:
    """`hops` is how many journeys needed more than one channel, `again` how many came back on one."""

    stops: tuple[Stop, ...]
    flows: tuple[Flow, ...]
    journeys: int
    people: int
    solved: int
    given_up: int
    hops: int
    again: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """One matter of one person, as it went."""

    matter_id: UUID
    person: Listed
    path: Path
    subject: str
    started_at: datetime
    ended_at: datetime


def starts(paths: Iterable[tuple[Path, int]]) -> frozenset[str]:
    """The beginnings that are told apart: the most frequent, and none."""
    counted: Counter[str] = Counter()
    for path, journeys in paths:
        if path.start:
            counted[path.start] += journeys
    frequent = sorted(counted, key=lambda name: (-counted[name], name))[:STARTS]
    return frozenset(["", *frequent])


def stops(path: Path, told_apart: frozenset[str]) -> tuple[tuple[Kind, str], ...]:
    """The places that a journey went through, in order."""
    start: tuple[Kind, str] = ("start", path.start if path.start in told_apart else "*")
    channels: list[tuple[Kind, str]] = [("channel", name) for name in path.channels[:STEPS]]
    if len(path.channels) > STEPS:
        channels.append(("channel", "*"))
    return (start, *channels, ("end", path.outcome))


def keys(path: Path, told_apart: frozenset[str]) -> tuple[str, ...]:
    """The keys of these places. An outcome is one place, however many steps it took to come there."""
    places = stops(path, told_apart)
    return tuple(f"{kind}:{name}" if kind == "end" else f"{step}:{name}" for step, (kind, name) in enumerate(places))


def drawn(paths: Sequence[tuple[Path, int]], people: int) -> JourneyMap:
    """The map of these ways, each with how many journeys took it, of so many people."""
    told_apart = starts(paths)
    counted: Counter[tuple[str, Kind, str, int]] = Counter()
    flows: Counter[tuple[str, str]] = Counter()
    last = 1 + max((min(len(path.channels), STEPS + 1) for path, _ in paths), default=0)
    for path, journeys in paths:
        on = keys(path, told_apart)
        for step, (key, (kind, name)) in enumerate(zip(on, stops(path, told_apart), strict=True)):
            counted[key, kind, name, last if kind == "end" else step] += journeys
        for link in pairwise(on):
            flows[link] += journeys

    return JourneyMap(
        stops=tuple(
            Stop(key=key, kind=kind, name=name, step=step, journeys=journeys)
            for (key, kind, name, step), journeys in sorted(
                counted.items(), key=lambda it: (it[0][3], -it[1], it[0][0])
            )
        ),
        flows=tuple(
            Flow(source=source, target=target, journeys=journeys)
            for (source, target), journeys in sorted(flows.items(), key=lambda it: (-it[1], it[0]))
        ),
        journeys=sum(n for _, n in paths),
        people=people,
        solved=sum(n for path, n in paths if path.outcome == "solved"),
        given_up=sum(n for path, n in paths if path.outcome == "given_up"),
        hops=sum(n for path, n in paths if len(set(path.channels)) > 1),
        again=sum(n for path, n in paths if len(path.channels) > 1 and len(set(path.channels)) == 1),
    )


def through(paths: Sequence[tuple[Path, int]], source: str | None, target: str | None) -> tuple[Path, ...]:
    """The ways that go through a stop (`source`), to one (`target`), or from the one straight to the other; all without both."""
    told_apart = starts(paths)
    return tuple(path for path, _ in paths if _goes(keys(path, told_apart), source, target))


def _goes(on: tuple[str, ...], source: str | None, target: str | None) -> bool:
    if source and target:
        return (source, target) in pairwise(on)
    wanted = source or target
    return wanted is None or wanted in on
