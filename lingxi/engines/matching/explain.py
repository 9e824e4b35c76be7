"""Why did this come to me: a decision taken apart into its terms, the runners-up, and who could not have it and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

import numpy as np

from lingxi.engines.matching.decide import Decision
from lingxi.engines.matching.demand import Demand, demand
from lingxi.engines.matching.nouns import Agent, Work
from lingxi.engines.matching.policy import Policy
from lingxi.engines.matching.roster import Roster
from lingxi.engines.matching.rules import Floor
from lingxi.engines.matching.scores import Predict, Scores
from lingxi.engines.matching.terms import TERMS

RUNNERS_UP = 3
NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class TermValue:
    """`value` x `weight` is what the term gave."""

    name: str
    value: float
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    agent: UUID
    score: float
    terms: tuple[TermValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledOut:
    """How many could not have it for this reason (the first that applies to them), and a few of them."""

    reason: str
    count: int
    agents: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """`runners_up` are the best of the others who could have had it; after an assignment of many they may have got
    something else instead, and stand higher. `ring` is how many times its requirements were relaxed.
    """

    decision: Decision
    waited_seconds: float
    target_seconds: float
    ring: int
    chosen: Contender | None
    runners_up: tuple[Contender, ...]
    ruled_out: tuple[RuledOut, ...]


def explain(
    decision: Decision, work: Work, agents: Iterable[Agent] | Roster, policy: Policy, predict: Predict | None = None
) -> Explanation:
    """With the agents as they were when it was decided."""
    roster = Roster.of(agents)
    scores, wanted = Scores(Floor(roster, policy, decision.at), predict), demand(work, policy, decision.at)
    able = np.flatnonzero(scores.open(wanted)).tolist()
    soft = scores.soft(wanted)
    ranked = sorted(able, key=lambda n: (-soft[n], roster.agents[n].idle_since, roster.agents[n].id))
    others = [place for place in ranked if roster.agents[place].id != decision.agent][:RUNNERS_UP]
    place = roster.index.get(decision.agent) if decision.agent else None
    return Explanation(
        decision=decision,
        waited_seconds=wanted.waited_seconds,
        target_seconds=wanted.target_seconds,
        ring=wanted.ring,
        chosen=None if place is None else _contender(scores, wanted, place),
        runners_up=tuple(_contender(scores, wanted, other) for other in others),
        ruled_out=_ruled_out(scores, wanted),
    )


def _contender(scores: Scores, wanted: Demand, place: int) -> Contender:
    values = scores.values(wanted, place)
    terms = tuple(TermValue(name=one.name, value=values[one.name], weight=scores.weight(one.name)) for one in TERMS)
    return Contender(
        agent=scores.floor.roster.agents[place].id, score=sum(one.value * one.weight for one in terms), terms=terms
    )


def _ruled_out(scores: Scores, wanted: Demand) -> tuple[RuledOut, ...]:
    agents = scores.floor.roster.agents
    left, found = np.ones(len(agents), np.bool_), []
    for code, out in scores.reasons(wanted):
        places = np.flatnonzero(out & left)
        left[places] = False
        if len(places):
            named = tuple(agents[place].id for place in places[:NAMED].tolist())
            found.append(RuledOut(reason=code, count=len(places), agents=named))
    return tuple(found)
