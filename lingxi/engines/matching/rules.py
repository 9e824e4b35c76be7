"""The hard rules: each has a name that is the reason, and says whom it rules out. No weight can buy a way around one.

A rule is a function over all agents at once. `reason` asks the same functions about a single agent.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from lingxi.engines.matching.demand import Demand
from lingxi.engines.matching.nouns import CHANNELS, Channel
from lingxi.engines.matching.policy import Policy
from lingxi.engines.matching.roster import AVAILABLE, AWAY, Bools, Roster


@dataclass(frozen=True, slots=True)
class Floor:
    """Who is there, under which policy, now: what rules and terms look at."""

    roster: Roster
    policy: Policy
    now: datetime


@dataclass(frozen=True, slots=True)
class Rule:
    """`out` marks whom it rules out. It depends on the work through `key` alone, so that its answer can be used again.

    Who is ruled out only by a `passing` rule will be able to take it later; work may be held for them.
    """

    code: str
    key: Callable[[Demand], Hashable]
    out: Callable[[Demand, Floor], Bools]
    passing: bool = False


def free(floor: Floor, channel: Channel) -> NDArray[np.int64]:
    """How many more of this channel each agent may take: within their capacity, the total, and the blend."""
    columns, blend = floor.roster.columns, floor.policy.blend(channel)
    row = CHANNELS.index(channel)
    aside = [CHANNELS.index(one) for one in blend.interrupts]
    taken = columns.load.sum(axis=0) - columns.load[aside].sum(axis=0)
    slots = np.minimum(columns.capacity[row] - columns.load[row], columns.total - taken)
    beside = [CHANNELS.index(one) for one in blend.not_beside]
    if beside:
        slots[columns.load[beside].any(axis=0)] = 0
    if channel in blend.not_beside:
        slots = np.minimum(slots, 1)
    return np.asarray(np.maximum(slots, 0))


def _elsewhere(demand: Demand, floor: Floor) -> Bools:
    names, serves = floor.roster.words.queues, floor.roster.columns.serves
    rows = sorted(names[id] for id in demand.queues if id in names)
    return np.asarray(~serves[rows].any(axis=0))


def _no_language(demand: Demand, floor: Floor) -> Bools:
    language = demand.work.language
    if not language or not demand.language_level:
        return np.zeros(len(floor.roster), np.bool_)
    row = floor.roster.words.languages.get(language)
    if row is None:
        return np.ones(len(floor.roster), np.bool_)
    return np.asarray(floor.roster.columns.language[row] < demand.language_level)


def _no_skill(demand: Demand, floor: Floor) -> Bools:
    out = np.zeros(len(floor.roster), np.bool_)
    for skill in demand.required:
        row = floor.roster.words.skills.get(skill.name)
        if skill.level and row is None:
            out[:] = True
        elif row is not None:
            out |= floor.roster.columns.skill[row] < skill.level
    return out


def _in_training(demand: Demand, floor: Floor) -> Bools:
    hard = demand.work.sensitive or any(one.level > floor.policy.training_level for one in demand.work.required)
    return floor.roster.columns.in_training if hard else np.zeros(len(floor.roster), np.bool_)


def _excluded(demand: Demand, floor: Floor) -> Bools:
    out = np.zeros(len(floor.roster), np.bool_)
    out[[floor.roster.index[id] for id in demand.work.excluded if id in floor.roster.index]] = True
    return out


def _not_wished(demand: Demand, floor: Floor) -> Bools:
    out = np.full(len(floor.roster), demand.wished is not None)
    if demand.wished in floor.roster.index:
        out[floor.roster.index[demand.wished]] = False
    return out


def _too_early(demand: Demand, floor: Floor) -> Bools:
    start = demand.work.not_before
    return np.full(len(floor.roster), start is not None and floor.now < start)


def _off_duty(_demand: Demand, floor: Floor) -> Bools:
    left = floor.roster.columns.on_until - floor.now.timestamp()
    return (left <= 0) | (left < floor.policy.last_offer_seconds)


def _wrapping_up(_demand: Demand, floor: Floor) -> Bools:
    return floor.roster.columns.wrap_up_until > floor.now.timestamp()


RULES: tuple[Rule, ...] = (
    Rule("too_early", lambda d: d.work.not_before, _too_early),
    Rule("other_wished", lambda d: d.wished, _not_wished),
    Rule("excluded", lambda d: d.work.excluded, _excluded),
    Rule("away", lambda d: None, lambda d, floor: floor.roster.columns.presence == AWAY),
    Rule("off_duty", lambda d: None, _off_duty),
    Rule("other_queue", lambda d: d.queues, _elsewhere),
    Rule("language", lambda d: (d.work.language, d.language_level), _no_language),
    Rule("skill", lambda d: d.required, _no_skill),
    Rule("in_training", lambda d: (d.work.sensitive, d.work.required), _in_training),
    Rule("busy", lambda d: None, lambda d, floor: floor.roster.columns.presence != AVAILABLE, passing=True),
    Rule("wrap_up", lambda d: None, _wrapping_up, passing=True),
    Rule("no_room", lambda d: d.work.channel, lambda d, floor: free(floor, d.work.channel) <= 0, passing=True),
)
HELD, REFUSED = "held_for_adviser", "refused"
REASONS: tuple[str, ...] = (*(rule.code for rule in RULES), HELD, REFUSED)
