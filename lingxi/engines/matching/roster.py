"""The agents as columns of numbers, so that one look at ten thousand of them takes a fraction of a millisecond."""

import math
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from lingxi.engines.matching.nouns import CHANNELS, TOP_LEVEL, Agent, Channel, Presence

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Bytes = NDArray[np.int8]
PRESENCES: tuple[Presence, ...] = ("away", "busy", "available")
AWAY, AVAILABLE = 0, 2
KEPT_BYTES = 32_000_000


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
class Traits:
    """What agents are, one column an agent (the last axis of every array): it seldom changes."""

    skill: Bytes
    language: Bytes
    serves: Bools
    likes: Bools
    likes_language: Bools
    in_training: Bools


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What agents do, one column an agent; `hands` is the load of all channels. Times are seconds since 1970."""

    presence: Bytes
    capacity: NDArray[np.int64]
    load: NDArray[np.int64]
    hands: NDArray[np.int64]
    total: NDArray[np.int64]
    wrap_up_until: Floats
    on_until: Floats
    idle_since: Floats
    occupancy: Floats
    emotional_load: Floats

    def at(self, places: NDArray[np.intp]) -> "State":
        at = places if len(places) != 1 else slice(places[0], places[0] + 1)  # a slice is quicker, and one is common
        return State(**{name: getattr(self, name)[..., at] for name in STATES})


STATES = tuple(one.name for one in fields(State))


class Kept:
    """Answers that depend on traits alone, and so hold from one decision to the next; so many as are worth the memory."""

    def __init__(self) -> None:
        self._answers: dict[Hashable, NDArray[Any]] = {}
        self._bytes = 0

    def get(self, key: Hashable, make: Callable[[], NDArray[Any]]) -> NDArray[Any]:
        found = self._answers.get(key)
        if found is None:
            found = make()
            if self._bytes > KEPT_BYTES:
                self._answers, self._bytes = {}, 0
            self._answers[key] = found
            self._bytes += found.nbytes
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Agents prepared for decisions. Made once; `replaced` gives a new one at the cost of copying what agents do.

    Nobody changes it, so that any number of threads may decide from it; an owner who is alone with it has a `Board`.
    """

    agents: Sequence[Agent]
    index: dict[UUID, int]
    words: Words
    traits: Traits
    state: State
    kept: Kept = field(default_factory=Kept, compare=False, repr=False)

    @staticmethod
    def of(agents: "Iterable[Agent] | Roster") -> "Roster":
        if isinstance(agents, Roster):
            return agents
        there = tuple(agents)
        words = Words.of(there)
        index = {one.id: n for n, one in enumerate(there)}
        if len(index) < len(there):
            raise ValueError("an agent stands twice in the roster")
        return Roster(agents=there, index=index, words=words, traits=_traits(there, words), state=_state(there))

    def __len__(self) -> int:
        return len(self.agents)

    def replaced(self, agents: Sequence[Agent]) -> "Roster":
        """The same roster with these agents as they are now; who is new is added. Quick while nobody's traits change."""
        if not all(one.id in self.index and same_traits(one, self.agents[self.index[one.id]]) for one in agents):
            changed = {one.id: one for one in agents}
            kept = [changed.pop(one.id, one) for one in self.agents]
            return Roster.of([*kept, *changed.values()])
        there, state = list(self.agents), State(**{name: getattr(self.state, name).copy() for name in STATES})
        for one in agents:
            there[self.index[one.id]] = one
            put(state, self.index[one.id], one)
        return replace(self, agents=tuple(there), state=state)

    def without(self, ids: Iterable[UUID]) -> "Roster":
        gone = frozenset(ids)
        return Roster.of([one for one in self.agents if one.id not in gone])

    def turns(self, places: NDArray[np.intp]) -> NDArray[np.intp]:
        """These places in the order of whose turn it is among equals: the longest idle, then the lowest id."""
        if len(places) < 2:
            return places
        idle, agents = self.state.idle_since[places], self.agents
        if len(np.unique(idle)) == len(places):
            return places[np.argsort(idle)]
        both = zip(idle.tolist(), (agents[place].id for place in places), places.tolist(), strict=True)
        return np.array([place for _, _, place in sorted(both)], np.intp)

    def first(self, places: NDArray[np.intp]) -> int:
        """Of these places, whose turn it is among equals."""
        idle = self.state.idle_since[places]
        longest = places[idle == idle.min()]
        return int(min(longest, key=lambda place: self.agents[place].id)) if len(longest) > 1 else int(longest[0])


class Board:
    """A roster that its one owner changes in place, agent by agent, at a cost that does not grow with their number.

    Decide from `board.roster`, and have done with it before the next change; nobody else may hold it meanwhile.
    """

    def __init__(self, agents: Iterable[Agent]) -> None:
        self.roster = self._own(Roster.of(agents))

    def put(self, agent: Agent) -> None:
        """As they are now. Anew, which is slow, if they are new or their traits have changed."""
        place = self.roster.index.get(agent.id)
        if place is None or not same_traits(agent, self.roster.agents[place]):
            self.roster = self._own(self.roster.replaced([agent]))
        else:
            put(self.roster.state, place, agent, self._agents[place])
            self._agents[place] = agent

    def does(
        self, place: int, presence: Presence, load: Mapping[Channel, int], idle_since: datetime, occupancy: float
    ) -> None:
        """What who stands at this place of the roster does now. Quicker than `put`; `roster.agents` stay as they were put."""
        does(self.roster.state, place, presence, load, idle_since, occupancy)

    def _own(self, roster: Roster) -> Roster:
        self._agents = list(roster.agents)
        return replace(roster, agents=self._agents)


def same_traits(one: Agent, other: Agent) -> bool:
    """Tuples look at identity first, so that this is quick where nothing was made anew."""
    ours = (one.skills, one.languages, one.queue_ids, one.likes, one.likes_languages, one.in_training)
    return ours == (
        other.skills, other.languages, other.queue_ids, other.likes, other.likes_languages, other.in_training,
    )  # fmt: skip


def put(state: State, place: int, agent: Agent, before: Agent | None = None) -> None:
    if before is None or agent.capacity is not before.capacity:
        state.capacity[:, place] = [agent.capacity.get(channel, 0) for channel in CHANNELS]
    state.total[place] = agent.capacity_total
    state.wrap_up_until[place] = seconds(agent.wrap_up_until, -math.inf)
    state.on_until[place] = seconds(agent.on_until, math.inf)
    state.emotional_load[place] = agent.emotional_load
    does(state, place, agent.presence, agent.load, agent.idle_since, agent.occupancy)


def does(
    state: State, place: int, presence: Presence, load: Mapping[Channel, int], idle_since: datetime, occupancy: float
) -> None:
    loads = [load.get(channel, 0) for channel in CHANNELS]
    state.presence[place] = PRESENCES.index(presence)
    state.load[:, place] = loads
    state.hands[place] = sum(loads)
    state.idle_since[place] = idle_since.timestamp()
    state.occupancy[place] = occupancy


def _traits(agents: Sequence[Agent], words: Words) -> Traits:
    return Traits(
        skill=np.clip(_levels([one.skills for one in agents], words.skills), 0, TOP_LEVEL),
        language=_levels([one.languages for one in agents], words.languages),
        serves=_marks([one.queue_ids for one in agents], words.queues),
        likes=_marks([one.likes for one in agents], words.likes),
        likes_language=_marks([one.likes_languages for one in agents], words.languages),
        in_training=np.array([one.in_training for one in agents], np.bool_),
    )


def _state(agents: Sequence[Agent]) -> State:
    count, by_channel = len(agents), (len(CHANNELS), len(agents))
    state = State(
        presence=np.empty(count, np.int8),
        capacity=np.empty(by_channel, np.int64),
        load=np.empty(by_channel, np.int64),
        hands=np.empty(count, np.int64),
        total=np.empty(count, np.int64),
        wrap_up_until=np.empty(count),
        on_until=np.empty(count),
        idle_since=np.empty(count),
        occupancy=np.empty(count),
        emotional_load=np.empty(count),
    )
    for place, one in enumerate(agents):
        put(state, place, one)
    return state


def _levels(rows: Sequence[Any], names: dict[Any, int]) -> Bytes:
    levels = np.zeros((len(names), len(rows)), np.int8)
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
