"""The agents as columns of numbers, so that one look at ten thousand of them takes a fraction of a millisecond."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from lingxi.engines.matching.nouns import CHANNELS, TOP_LEVEL, Agent, Presence

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Bytes = NDArray[np.int8]
PRESENCES: tuple[Presence, ...] = ("away", "busy", "available")
AWAY, AVAILABLE = 0, 2


def seconds(at: datetime | None, otherwise: float) -> float:
    return otherwise if at is None else at.timestamp()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The names that the agents' rows use; row `skills["tax"]` of `Roster.skill` is everybody's level in tax."""

    skills: dict[str, int]
    languages: dict[str, int]
    queues: dict[UUID, int]
    likes: dict[str, int]

    @staticmethod
    def of(agents: Iterable[Agent]) -> "Words":
        there = list(agents)
        return Words(
            skills=_numbered(name for one in there for name in one.skills),
            languages=_numbered(name for one in there for name in (*one.languages, *one.likes_languages)),
            queues=_numbered(id for one in there for id in one.queue_ids),
            likes=_numbered(name for one in there for name in one.likes),
        )


def _numbered(names: Iterable[Any]) -> dict[Any, int]:
    return {name: n for n, name in enumerate(dict.fromkeys(names))}


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """One column an agent; the last axis of every array. Times are seconds since 1970."""

    skill: Bytes
    language: Bytes
    serves: Bools
    likes: Bools
    likes_language: Bools
    presence: Bytes
    capacity: NDArray[np.int64]
    load: NDArray[np.int64]
    total: NDArray[np.int64]
    wrap_up_until: Floats
    on_until: Floats
    idle_since: Floats
    occupancy: Floats
    emotional_load: Floats
    in_training: Bools


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Agents prepared for decisions. Made once; `replaced` gives a new one at the cost of copying the columns."""

    agents: tuple[Agent, ...]
    index: dict[UUID, int]
    words: Words
    columns: Columns

    @staticmethod
    def of(agents: "Iterable[Agent] | Roster") -> "Roster":
        if isinstance(agents, Roster):
            return agents
        there = tuple(agents)
        words = Words.of(there)
        index = {one.id: n for n, one in enumerate(there)}
        if len(index) < len(there):
            raise ValueError("an agent stands twice in the roster")
        return Roster(agents=there, index=index, words=words, columns=_columns(there, words))

    def __len__(self) -> int:
        return len(self.agents)

    def replaced(self, agents: Sequence[Agent]) -> "Roster":
        """The same roster with these agents as they are now; who is new is added."""
        if any(one.id not in self.index for one in agents) or not _known(agents, self.words):
            changed = {one.id: one for one in agents}
            kept = [changed.pop(one.id, one) for one in self.agents]
            return Roster.of([*kept, *changed.values()])
        places = [self.index[one.id] for one in agents]
        there = list(self.agents)
        for place, one in zip(places, agents, strict=True):
            there[place] = one
        columns = _put(self.columns, places, _columns(agents, self.words))
        return replace(self, agents=tuple(there), columns=columns)

    def without(self, ids: Iterable[UUID]) -> "Roster":
        gone = frozenset(ids)
        return Roster.of([one for one in self.agents if one.id not in gone])

    def only(self, places: list[int]) -> "Roster":
        """These, in this order."""
        there = tuple(self.agents[place] for place in places)
        columns = Columns(**{one.name: getattr(self.columns, one.name)[..., places] for one in fields(Columns)})
        return replace(self, agents=there, index={one.id: n for n, one in enumerate(there)}, columns=columns)

    def first(self, places: NDArray[np.intp]) -> int:
        """Of these places, whose turn it is among equals: the longest idle, then the lowest id."""
        idle = self.columns.idle_since[places]
        longest = places[idle == idle.min()]
        return int(min(longest, key=lambda place: self.agents[place].id)) if len(longest) > 1 else int(longest[0])


def _known(agents: Iterable[Agent], words: Words) -> bool:
    return all(
        one.skills.keys() <= words.skills.keys()
        and {*one.languages, *one.likes_languages} <= words.languages.keys()
        and one.queue_ids <= words.queues.keys()
        and one.likes <= words.likes.keys()
        for one in agents
    )


def _put(columns: Columns, places: list[int], new: Columns) -> Columns:
    changed = {}
    for one in fields(Columns):
        array = getattr(columns, one.name).copy()
        array[..., places] = getattr(new, one.name)
        changed[one.name] = array
    return Columns(**changed)


def _columns(agents: Sequence[Agent], words: Words) -> Columns:
    channels = {channel: n for n, channel in enumerate(CHANNELS)}
    return Columns(
        skill=np.clip(_levels([one.skills for one in agents], words.skills, np.int8), 0, TOP_LEVEL),
        language=_levels([one.languages for one in agents], words.languages, np.int8),
        serves=_marks([one.queue_ids for one in agents], words.queues),
        likes=_marks([one.likes for one in agents], words.likes),
        likes_language=_marks([one.likes_languages for one in agents], words.languages),
        presence=np.array([PRESENCES.index(one.presence) for one in agents], np.int8),
        capacity=_levels([one.capacity for one in agents], channels, np.int64),
        load=_levels([one.load for one in agents], channels, np.int64),
        total=np.array([one.capacity_total for one in agents], np.int64),
        wrap_up_until=np.array([seconds(one.wrap_up_until, -math.inf) for one in agents]),
        on_until=np.array([seconds(one.on_until, math.inf) for one in agents]),
        idle_since=np.array([one.idle_since.timestamp() for one in agents], np.float64),
        occupancy=np.array([one.occupancy for one in agents], np.float64),
        emotional_load=np.array([one.emotional_load for one in agents], np.float64),
        in_training=np.array([one.in_training for one in agents], np.bool_),
    )


def _levels(rows: Sequence[Any], names: dict[Any, int], kind: Any) -> NDArray[Any]:
    levels = np.zeros((len(names), len(rows)), kind)
    for place, row in enumerate(rows):
        for name, level in row.items():
            levels[names[name], place] = level
    return levels


def _marks(rows: Sequence[Iterable[Any]], names: dict[Any, int]) -> Bools:
    marks = np.zeros((len(names), len(rows)), np.bool_)
    for place, row in enumerate(rows):
        for name in row:
            marks[names[name], place] = True
    return marks
