"""Who gets what, when many wait and many are free: as many pairs as can be, in the best way, the oldest of equals first.

In rounds, each a problem of its own: who could take a call or a chat but not both has one place a round; and a refusal may no
longer count in the next, because nobody else is left.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from lingxi.engines.matching.decide import Decision
from lingxi.engines.matching.demand import Demand, demand
from lingxi.engines.matching.front import FEW, SMALL, Enough, front
from lingxi.engines.matching.nouns import Agent, Channel, Work
from lingxi.engines.matching.policy import Blend, Policy
from lingxi.engines.matching.roster import AVAILABLE, Floats, Roster
from lingxi.engines.matching.rules import NOBODY, Floor
from lingxi.engines.matching.scores import Predict, Scores
from lingxi.engines.matching.solver import Problem, solve

Room = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Waiting:
    """`alike` is the same for work that the rules and the pair terms cannot tell apart."""

    demand: Demand
    press: float
    alike: int

    @property
    def turn(self) -> tuple[float, datetime, UUID]:
        return -self.press, self.demand.work.enqueued_at, self.demand.work.id


@dataclass(frozen=True, slots=True)
class Made:
    waiting: Waiting
    place: int
    decision: Decision


def assign(
    works: Iterable[Work],
    agents: Iterable[Agent] | Roster,
    policy: Policy,
    now: datetime,
    predict: Predict | None = None,
    *,
    exact: bool = False,
) -> tuple[Decision, ...]:
    """Who is to be offered what, in an order in which each offer leaves room for the next (round by round, in each as the line
    stands); work for which nobody is free has no decision.

    `works` may come in any order; a thousand that wait for somebody to be free cost next to nothing until somebody is, and then
    only what can be chosen is looked at. Let the agents be a Roster (or a `Board`'s, changed in place) where the next question
    comes soon. Large problems are solved to within a small part of a percent of the best; `exact` asks for the best, whatever it
    takes.
    """
    line, floor = list(works), Floor(Roster.of(agents), policy, now)
    everybody, made = Scores(floor, predict), list[Made]()
    while line and len(floor := _with_room(floor, channels := {one.channel for one in line})):
        single = len(floor) == len(channels) == 1 and len(line) <= FEW and floor.free(line[0].channel)[0] == 1
        pairs = (
            _only_place(line, everybody, Scores(floor, predict))
            if single
            else _round(line, everybody, Scores(floor, predict), exact)
        )
        made += pairs
        if not pairs or (len(channels) == 1 and len(pairs) == sum(floor.free(one).sum() for one in channels)):
            break
        floor = floor.given([(one.place, one.waiting.demand.work.channel) for one in pairs])
        given = {one.decision.work for one in pairs}
        line = [one for one in line if one.id not in given]
    return tuple(one.decision for one in made)


def _with_room(floor: Floor, channels: Iterable[Channel]) -> Floor:
    """Those who could take anything at all; the longest idle first, so that of equal places the first is whose turn it is."""
    able = (floor.state.presence == AVAILABLE) & (floor.state.wrap_up_until <= floor.seconds)
    if able.any():
        able &= np.logical_or.reduce([floor.free(channel) > 0 for channel in channels])
    places = np.flatnonzero(able)
    if floor.at is None:
        return floor.only(floor.roster.turns(places))
    return floor.only(places)


def _only_place(line: list[Work], everybody: Scores, scores: Scores) -> list[Made]:
    """What `_round` gives where there is one place in all, without a problem to set up: the best pair, of equals the first in line."""
    able = []
    for work in line:
        wanted = _settled(demand(work, scores.floor.policy, scores.floor.now), everybody)
        held = wanted.held_for is not None and wanted.held_for not in scores.floor.index
        if not held and scores.open(wanted)[0]:
            one = Waiting(wanted, scores.press(wanted), 0)
            able.append((-(float(scores.soft(wanted)[0]) + one.press), one.turn, one))
    if not able:
        return []
    score, _, one = min(able, key=lambda found: found[:2])
    return [Made(one, 0, _decision(one, scores.floor, 0, -score))]


def _round(line: list[Work], everybody: Scores, scores: Scores, exact: bool) -> list[Made]:
    kept, problem = _problem(line, everybody, scores)
    if not kept:
        return []
    solved = solve(problem, math.inf) if exact else solve(problem)
    nth, made = Counter[int](), list[Made]()
    for row, place in _in_line([one.alike for one in kept], solved):
        score = float(problem.soft[row, place] - problem.step[place] * nth[place]) + kept[row].press
        nth[place] += 1
        made.append(Made(kept[row], place, _decision(kept[row], scores.floor, place, score)))
    return made


def _problem(line: list[Work], everybody: Scores, scores: Scores) -> tuple[list[Waiting], Problem]:
    """What can be chosen, in the order of the line. Of what is alike only as much as there are places for can come up."""
    free_of = _free(scores.floor, sorted({one.channel for one in line}))
    places = int(np.max(list(free_of.values()), axis=0).sum())
    count = Counter[int]()
    kept: list[Waiting] = []
    for one in sorted(_candidates(line, everybody, scores, free_of, places), key=lambda one: one.turn):
        count[one.alike] += 1
        if count[one.alike] <= places:
            kept.append(one)
    room = np.empty((len(kept), len(scores.floor)), np.int16)
    soft = np.empty(room.shape)
    rows: dict[int, int] = {}
    for row, one in enumerate(kept):
        first = rows.setdefault(one.alike, row)
        if first < row:
            room[row], soft[row] = room[first], soft[first]
        else:
            np.multiply(scores.open(one.demand), free_of[one.demand.work.channel], out=room[row])
            soft[row] = scores.soft(one.demand)
    step = scores.weight("room") / np.maximum(scores.floor.state.total, 1)
    return kept, Problem(room=room, soft=soft, press=np.array([one.press for one in kept]), step=step)


def _candidates(
    line: list[Work], everybody: Scores, scores: Scores, free_of: Mapping[Channel, Room], places: int
) -> Iterable[Waiting]:
    floor, numbers = scores.floor, dict[Hashable, int]()
    ahead = _front(line, scores, free_of, places)
    long = ahead and ahead[0][1] < math.inf and places * len(floor) <= SMALL
    enough = Enough(places, scores.most(demand(ahead[0][0], floor.policy, floor.now))) if long else None
    worth: dict[int, Floats] = {}
    for work, pressing in ahead:
        if enough and enough.met(work.channel, pressing):
            continue
        wanted = _settled(demand(work, floor.policy, floor.now), everybody)
        if wanted.held_for is not None and wanted.held_for not in floor.index:
            continue
        one = Waiting(wanted, scores.press(wanted), numbers.setdefault(scores.key(wanted), len(numbers)))
        if enough:
            if one.alike not in worth:
                worth[one.alike] = np.where(
                    scores.open(wanted) & (free_of[work.channel] > 0), scores.soft(wanted), -np.inf
                )
            enough.add(work.channel, worth[one.alike] + one.press)
        yield one


def _front(line: list[Work], scores: Scores, free_of: Mapping[Channel, Room], places: int) -> list[tuple[Work, float]]:
    if scores.predict:  # it knows no two works alike
        return [(one, math.inf) for one in line]
    works, pressing = front(line, scores.floor, [one for one, room in free_of.items() if room.any()], places)
    return list(zip(works, pressing.tolist(), strict=True))


def _settled(wanted: Demand, everybody: Scores) -> Demand:
    """Whether to hold it is asked of all who are there, not only of those who are free."""
    idle = wanted.held_for is not None and everybody.reserved(wanted) is NOBODY
    return replace(wanted, held_for=None) if idle else wanted


def _free(floor: Floor, channels: Sequence[Channel]) -> dict[Channel, Room]:
    """Places by channel. Who could take two channels that get in each other's way has one place a round, for either."""
    places = {channel: floor.free(channel) for channel in channels}
    for one, other in combinations(channels, 2):
        if _in_the_way(floor.policy.blend(one), floor.policy.blend(other)):
            either = (places[one] > 0) & (places[other] > 0)
            places[one], places[other] = (np.where(either, 1, places[channel]) for channel in (one, other))
    return {channel: room.astype(np.int16) for channel, room in places.items()}


def _in_the_way(one: Blend, other: Blend) -> bool:
    touched = {*one.not_beside, *one.interrupts}, {*other.not_beside, *other.interrupts}
    return other.channel in touched[0] or one.channel in touched[1] or set(one.interrupts) != set(other.interrupts)


def _in_line(alike: Sequence[int], pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of what is alike and presses alike the first in line are served; the scores stay as they were."""
    rows, chosen = defaultdict[int, list[int]](list), dict(pairs)
    for row, key in enumerate(alike):
        rows[key].append(row)
    for some in rows.values():
        count = sum(row in chosen for row in some)
        early = [row for row in some[:count] if row not in chosen]
        late = [row for row in some[count:] if row in chosen]
        for row, instead in zip(early, late, strict=True):
            chosen[row] = chosen.pop(instead)
    return sorted(chosen.items())


def _decision(one: Waiting, floor: Floor, place: int, score: float) -> Decision:
    return Decision(
        work=one.demand.work.id,
        agent=floor.roster.agents[floor.place(place)].id,
        score=score,
        at=floor.now,
        policy_version=floor.policy.version,
    )
