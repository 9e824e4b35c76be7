"""Who gets what, when many wait and many are free: as many pairs as can be, in the best way, the oldest of equals first.

In rounds, each a problem of its own: who could take a call or a chat but not both has one place a round; and a refusal may no
longer count in the next, because nobody else is left.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from lingxi.engines.matching.decide import Decision
from lingxi.engines.matching.demand import Demand, demand
from lingxi.engines.matching.nouns import Agent, Channel, Work
from lingxi.engines.matching.policy import Blend, Policy
from lingxi.engines.matching.roster import AVAILABLE, Roster
from lingxi.engines.matching.rules import Floor, free
from lingxi.engines.matching.scores import Predict, Scores
from lingxi.engines.matching.solver import Problem, solve

Line = list["Waiting"]


@dataclass(frozen=True, slots=True)
class Waiting:
    """`alike` is the same for work that the rules and the pair terms cannot tell apart."""

    demand: Demand
    press: float
    alike: int


def assign(
    works: Iterable[Work],
    agents: Iterable[Agent] | Roster,
    policy: Policy,
    now: datetime,
    predict: Predict | None = None,
    *,
    exact: bool = False,
) -> tuple[Decision, ...]:
    """Who is to be offered what, in the order of the line; work for which nobody is free has no decision.

    Large problems are solved to within a small part of a percent of the best; `exact` asks for the best, whatever it takes.
    """
    scores = Scores(Floor(Roster.of(agents), policy, now), predict)
    line = _line(works, scores)
    place = {one.demand.work.id: n for n, one in enumerate(line)}
    roster, decisions = scores.floor.roster, list[Decision]()
    while line and len(roster := _with_room(roster, line, policy, now)):
        reachable = [one for one in line if one.demand.held_for is None or one.demand.held_for in roster.index]
        made, roster = _round(reachable, Scores(Floor(roster, policy, now), predict), exact)
        if not made:
            break
        decisions += made
        given = {one.work for one in made}
        line = [one for one in line if one.demand.work.id not in given]
    return tuple(sorted(decisions, key=lambda one: place[one.work]))


def _line(works: Iterable[Work], scores: Scores) -> Line:
    """What presses most comes first; of what presses equally, the oldest."""
    wanted = (_settled(demand(work, scores.floor.policy, scores.floor.now), scores) for work in works)
    numbers: dict[Hashable, int] = {}
    line = [Waiting(one, scores.press(one), numbers.setdefault(scores.key(one), len(numbers))) for one in wanted]
    return sorted(line, key=lambda one: (-one.press, one.demand.work.enqueued_at, one.demand.work.id))


def _settled(wanted: Demand, scores: Scores) -> Demand:
    """Whether to hold it is asked of all who are there, not only of those who are free."""
    held = wanted.held_for is not None and len(scores.floor.roster) and scores.reserved(wanted).any()
    return wanted if held or wanted.held_for is None else replace(wanted, held_for=None)


def _with_room(roster: Roster, line: Line, policy: Policy, now: datetime) -> Roster:
    """Those who could take anything at all; the longest idle first, so that of equal places the first is whose turn it is."""
    if not len(roster):
        return roster
    floor = Floor(roster, policy, now)
    channels = {one.demand.work.channel for one in line}
    some = np.any([free(floor, channel) > 0 for channel in channels], axis=0)
    able = some & (roster.columns.presence == AVAILABLE) & (roster.columns.wrap_up_until <= now.timestamp())
    agents = roster.agents
    return roster.only(sorted(np.flatnonzero(able).tolist(), key=lambda n: (agents[n].idle_since, agents[n].id)))


def _round(line: Line, scores: Scores, exact: bool) -> tuple[list[Decision], Roster]:
    kept, problem = _problem(line, scores)
    solved = solve(problem, math.inf) if exact else solve(problem)
    pairs = _in_line([one.alike for one in kept], solved)
    floor, given = scores.floor, defaultdict[int, list[Channel]](list)
    made = []
    for row, place in pairs:
        one = kept[row]
        score = float(problem.soft[row, place] - problem.step[place] * len(given[place])) + one.press
        given[place].append(one.demand.work.channel)
        made.append(_decision(one, floor, place, score))
    changed = [_loaded(floor.roster.agents[place], taken) for place, taken in given.items()]
    return made, floor.roster.replaced(changed)


def _problem(line: Line, scores: Scores) -> tuple[Line, Problem]:
    """Of what is alike only as much is kept as there are places for: the rest cannot come up."""
    columns = scores.floor.roster.columns
    free_of = _free(scores.floor, sorted({one.demand.work.channel for one in line}))
    places = int(np.max(list(free_of.values()), axis=0).sum())
    room = np.empty((len(line), len(scores.floor.roster)), np.int16)
    soft = np.empty(room.shape)
    rows: dict[int, int] = {}
    count: Counter[int] = Counter()
    kept: Line = []
    for one in line:
        count[one.alike] += 1
        if count[one.alike] > places:
            continue
        row, first = len(kept), rows.setdefault(one.alike, len(kept))
        if first < row:
            room[row], soft[row] = room[first], soft[first]
        else:
            np.multiply(scores.open(one.demand), free_of[one.demand.work.channel], out=room[row], casting="unsafe")
            soft[row] = scores.soft(one.demand)
        kept.append(one)
    height = len(kept)
    step = scores.weight("room") / np.maximum(columns.total, 1)
    press = np.array([one.press for one in kept])
    return kept, Problem(room=room[:height], soft=soft[:height], press=press, step=step)


def _free(floor: Floor, channels: Sequence[Channel]) -> dict[Channel, NDArray[np.int64]]:
    """Places by channel. Who could take two channels that get in each other's way has one place a round, for either."""
    places = {channel: free(floor, channel) for channel in channels}
    for one, other in combinations(channels, 2):
        if _in_the_way(floor.policy.blend(one), floor.policy.blend(other)):
            either = (places[one] > 0) & (places[other] > 0)
            places[one], places[other] = (np.where(either, 1, places[channel]) for channel in (one, other))
    return places


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


def _loaded(agent: Agent, given: list[Channel]) -> Agent:
    load = Counter(agent.load)
    load.update(given)
    return replace(agent, load=dict(load))


def _decision(one: Waiting, floor: Floor, place: int, score: float) -> Decision:
    return Decision(
        work=one.demand.work.id,
        agent=floor.roster.agents[place].id,
        score=score,
        at=floor.now,
        policy_version=floor.policy.version,
    )
