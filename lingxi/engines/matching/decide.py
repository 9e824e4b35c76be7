"""Who gets this one: everybody is looked at, the best score wins, and equals take turns."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import numpy as np

from lingxi.engines.matching.demand import demand
from lingxi.engines.matching.nouns import Agent, Work
from lingxi.engines.matching.policy import Policy
from lingxi.engines.matching.roster import Roster
from lingxi.engines.matching.rules import NO_ROOM, REFUSED, Floor
from lingxi.engines.matching.scores import Predict, Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Who is to be offered the work, and why is for `explain` to say. No `agent`: nobody may have it now."""

    work: UUID
    agent: UUID | None
    score: float
    at: datetime
    policy_version: int


def decide(
    work: Work, agents: Iterable[Agent] | Roster, policy: Policy, now: datetime, predict: Predict | None = None
) -> Decision:
    """The agent for one piece of work. Equal scores go to the longest idle, then to the lowest id."""
    roster = Roster.of(agents)
    scores, wanted = Scores(Floor(roster, policy, now), predict), demand(work, policy, now)
    places = scores.open(wanted).nonzero()[0]
    if not len(places):
        return Decision(work=work.id, agent=None, score=0.0, at=now, policy_version=policy.version)
    soft = scores.soft(wanted)
    best = soft[places]
    place = roster.first(places[best == best.max()])
    return Decision(
        work=work.id,
        agent=roster.agents[place].id,
        score=float(soft[place]) + scores.press(wanted),
        at=now,
        policy_version=policy.version,
    )


def short_of_room(work: Work, agents: Iterable[Agent] | Roster, policy: Policy, now: datetime) -> tuple[UUID, ...]:
    """Who could have this work if they had less to do: nothing else stands in the way."""
    roster = Roster.of(agents)
    scores = Scores(Floor(roster, policy, now))
    wanted, full, otherwise = (
        demand(work, policy, now),
        np.zeros(len(roster), np.bool_),
        np.zeros(len(roster), np.bool_),
    )
    for code, out in scores.reasons(wanted):
        if code == NO_ROOM:
            full |= out
        elif code != REFUSED:
            otherwise |= out
    return tuple(roster.agents[place].id for place in np.flatnonzero(full & ~otherwise).tolist())


def reason(work: Work, agent: Agent, policy: Policy, now: datetime) -> str | None:
    """Why this agent may not have this work now, as a code; None if they may."""
    scores = Scores(Floor(Roster.of([agent]), policy, now))
    wanted = demand(work, policy, now)
    return next((code for code, out in scores.reasons(wanted) if out[0]), None)
