"""The hard rules: each has a name that is the reason, and says whom it rules out. No weight can buy a way around one.

A rule is a function over all agents at once. `reason` asks the same functions about a single agent.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from lingxi.engines.matching.demand import Demand
from lingxi.engines.matching.nouns import CHANNELS, Channel
from lingxi.engines.matching.policy import Blend, Policy
from lingxi.engines.matching.roster import AVAILABLE, AWAY, Bools, Roster, State, Traits

NO_ROOM = "no_room"
ROWS = {channel: n for n, channel in enumerate(CHANNELS)}
NOBODY = np.False_
Ints = NDArray[np.int64]


class Floor:
    """Who is there, under which policy, now: what rules and terms look at. `only` narrows it to some of them, in their order."""

    __slots__ = ("_free", "at", "index", "now", "policy", "roster", "seconds", "state")

    def __init__(self, roster: Roster, policy: Policy, now: datetime) -> None:
        self.roster, self.policy, self.now, self.seconds = roster, policy, now, now.timestamp()
        self.state: State = roster.state
        self.index: Mapping[UUID, int] = roster.index
        self.at: NDArray[np.intp] | None = None
        self._free: dict[Channel, Ints] = {}

    def __len__(self) -> int:
        return len(self.index)

    @property
    def traits(self) -> Traits:
        """Of everybody, however narrow the floor."""
        return self.roster.traits

    def only(self, places: NDArray[np.intp]) -> "Floor":
        found = Floor.__new__(Floor)
        found.roster, found.policy, found.now, found.seconds = self.roster, self.policy, self.now, self.seconds
        found.at = places if self.at is None else self.at[places]
        found.state = self.state.at(places)
        found.index = {self.roster.agents[place].id: n for n, place in enumerate(found.at.tolist())}
        found._free = {channel: room[places] for channel, room in self._free.items()}
        return found

    def given(self, pairs: Iterable[tuple[int, Channel]]) -> "Floor":
        """After each of these has been given one more of this channel."""
        load, hands = self.state.load.copy(), self.state.hands.copy()
        for number, channel in pairs:
            load[ROWS[channel], number] += 1
            hands[number] += 1
        found = copy(self)
        found.state, found._free = replace(self.state, load=load, hands=hands), {}
        return found

    def free(self, channel: Channel) -> Ints:
        """How many more of this channel each agent may take: within their capacity, the total, and the blend."""
        if channel not in self._free:
            self._free[channel] = _free(self.state, self.policy.blend(channel))
        return self._free[channel]

    def place(self, number: int) -> int:
        """Its place in the roster."""
        return number if self.at is None else int(self.at[number])

    def kept(self, key: Hashable, make: Callable[[], NDArray[Any]]) -> NDArray[Any]:
        """What `make` says of everybody's traits, of those who are looked at."""
        found = self.roster.kept.get(key, make)
        return found if self.at is None else found[self.at]


@dataclass(frozen=True, slots=True)
class Rule:
    """`out` marks whom it rules out, or is NOBODY. It depends on the work through `key` alone, so that its answer can be used again;
    unless it is `common` or `of_traits`, an empty key is of work that it does not concern.

    Who is ruled out only by a `passing` rule will be able to take it later; work may be held for them. A rule `of_traits` looks at
    nothing else, and at everybody; its answer holds from one decision to the next. A `common` one is the same for all work.
    """

    code: str
    key: Callable[[Demand], Any]
    out: Callable[[Demand, Floor], Bools | np.bool_]
    passing: bool = False
    of_traits: bool = False
    common: bool = False


def _free(state: State, blend: Blend) -> Ints:
    row = ROWS[blend.channel]
    room = state.total - state.hands
    for one in blend.interrupts:
        room += state.load[ROWS[one]]
    slots: Ints = np.minimum(state.capacity[row] - state.load[row], room, out=room)
    if blend.channel in blend.not_beside:
        np.minimum(slots, 1, out=slots)
    if blend.not_beside:
        slots[sum(state.load[ROWS[one]] for one in blend.not_beside) > 0] = 0
    return np.maximum(slots, 0, out=slots)


def _elsewhere(demand: Demand, floor: Floor) -> Bools:
    names = floor.roster.words.queues
    rows = sorted(names[id] for id in demand.queues if id in names)
    return np.asarray(~floor.traits.serves[rows].any(axis=0))


def _no_language(demand: Demand, floor: Floor) -> Bools:
    language, everybody = demand.work.language, len(floor.roster)
    if not language or not demand.language_level:
        return np.zeros(everybody, np.bool_)
    row = floor.roster.words.languages.get(language)
    if row is None:
        return np.ones(everybody, np.bool_)
    return np.asarray(floor.traits.language[row] < demand.language_level)


def _no_skill(demand: Demand, floor: Floor) -> Bools:
    out = np.zeros(len(floor.roster), np.bool_)
    for skill in demand.required:
        row = floor.roster.words.skills.get(skill.name)
        if skill.level and row is None:
            out[:] = True
        elif row is not None:
            out |= floor.traits.skill[row] < skill.level
    return out


def _in_training(demand: Demand, floor: Floor) -> Bools:
    hard = demand.work.sensitive or any(one.level > floor.policy.training_level for one in demand.work.required)
    return floor.traits.in_training if hard else np.zeros(len(floor.roster), np.bool_)


def _excluded(demand: Demand, floor: Floor) -> Bools | np.bool_:
    return _these(demand.work.excluded, floor)


def _others_share(demand: Demand, floor: Floor) -> Bools | np.bool_:
    return _these((id for number in demand.apart for id in floor.policy.shares[number].agents), floor)


def _these(ids: Iterable[UUID], floor: Floor) -> Bools | np.bool_:
    places = [floor.index[id] for id in ids if id in floor.index]
    if not places:
        return NOBODY
    out = np.zeros(len(floor), np.bool_)
    out[places] = True
    return out


def _not_wished(demand: Demand, floor: Floor) -> Bools | np.bool_:
    if demand.wished is None:
        return NOBODY
    out = np.ones(len(floor), np.bool_)
    if demand.wished in floor.index:
        out[floor.index[demand.wished]] = False
    return out


def _too_early(demand: Demand, floor: Floor) -> Bools | np.bool_:
    start = demand.work.not_before
    return np.ones(len(floor), np.bool_) if start is not None and floor.now < start else NOBODY


def _off_duty(_demand: Demand, floor: Floor) -> Bools:
    left, least = floor.state.on_until - floor.seconds, floor.policy.last_offer_seconds
    return left < least if least > 0 else left <= 0


def _wrapping_up(_demand: Demand, floor: Floor) -> Bools:
    return floor.state.wrap_up_until > floor.seconds


RULES: tuple[Rule, ...] = (
    Rule("too_early", lambda d: d.work.not_before, _too_early),
    Rule("other_wished", lambda d: d.wished, _not_wished),
    Rule("excluded", lambda d: d.work.excluded, _excluded),
    Rule("away", lambda d: None, lambda d, floor: floor.state.presence == AWAY, common=True),
    Rule("off_duty", lambda d: None, _off_duty, common=True),
    Rule("other_queue", lambda d: d.queues, _elsewhere, of_traits=True),
    Rule("other_share", lambda d: d.apart, _others_share),
    Rule("language", lambda d: (d.work.language, d.language_level), _no_language, of_traits=True),
    Rule("skill", lambda d: d.required, _no_skill, of_traits=True),
    Rule("in_training", lambda d: (d.work.sensitive, d.work.required), _in_training, of_traits=True),
    Rule("busy", lambda d: None, lambda d, floor: floor.state.presence != AVAILABLE, passing=True, common=True),
    Rule("wrap_up", lambda d: None, _wrapping_up, passing=True, common=True),
    Rule(NO_ROOM, lambda d: d.work.channel, lambda d, floor: floor.free(d.work.channel) <= 0, passing=True),
)
HELD, REFUSED = "held_for_adviser", "refused"
REASONS: tuple[str, ...] = (*(rule.code for rule in RULES), HELD, REFUSED)
