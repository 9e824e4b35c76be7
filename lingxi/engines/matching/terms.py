"""The named terms of the score. Each is in 0..1, except `waiting`, which grows without bound: the wait wins in the end.

A pair's score is the sum of weight times value. Terms of the pair choose the agent; terms of the work choose who is next.
The desk explains each under the key `routing.term.<name>`; the texts stand in docs/guides/routing-policy.md.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Literal

import numpy as np

from lingxi.engines.matching.demand import Demand
from lingxi.engines.matching.nouns import TOP_LEVEL, TOP_PRIORITY, Skill
from lingxi.engines.matching.policy import Policy
from lingxi.engines.matching.roster import Floats
from lingxi.engines.matching.rules import Floor

SPARE = 0.5  # how much of the fit is lost when the best of all is given work that asks for nothing
NOTHING = 0.0
SHY = 0.5  # what a term is worth about which nothing is known


@dataclass(frozen=True, slots=True)
class PairTerm:
    """`value` for all agents at once, or one number that holds for all; depends on the work through `key` alone.

    A `common` term is the same for all work. One `of_traits` looks at nothing else, and at everybody: see `Rule`.
    """

    name: str
    key: Callable[[Demand], Hashable]
    value: Callable[[Demand, Floor], Floats | float]
    common: bool = False
    of_traits: bool = False


@dataclass(frozen=True, slots=True)
class WorkTerm:
    name: str
    value: Callable[[Demand, Policy, datetime], float]


@dataclass(frozen=True, slots=True)
class Explained:
    """How a term is told on the desk."""

    name: str
    about: Literal["pair", "work"]
    bounded: bool
    label: str
    help: str


def fit(level: int, wanted: int) -> float:
    """How well a level serves a wish: its share of the wish, and beyond it less again, so that experts stay free (ours)."""
    return level / wanted if level < wanted else 1 - SPARE * (level - wanted) / TOP_LEVEL if wanted else 1.0


LEVELS = range(TOP_LEVEL + 1)
TABLES: dict[str, Floats] = {
    "fit": np.array([[fit(level, wanted) for level in LEVELS] for wanted in LEVELS]),
    "cover": np.array([[min(1.0, level / wanted) if wanted else 1.0 for level in LEVELS] for wanted in LEVELS]),
}


def _mean(table: str, wanted: Sequence[Skill], floor: Floor) -> Floats:
    """Over the skills wanted, of what the table says of wish and level."""
    total = np.zeros(len(floor.roster))
    for skill in wanted:
        total += floor.roster.kept.get((table, skill), partial(_single, TABLES[table], skill, floor))
    return total / len(wanted)


def _single(table: Floats, skill: Skill, floor: Floor) -> Floats:
    row = floor.roster.words.skills.get(skill.name)
    level = np.zeros(len(floor.roster), np.int8) if row is None else floor.traits.skill[row]
    return np.asarray(table[skill.level][level])


def _skill(demand: Demand, floor: Floor) -> Floats:
    """Mean fit over all skills that the work names, as it first asked for them."""
    wanted = (*demand.work.required, *demand.work.preferred)
    return _mean("fit", wanted, floor) if wanted else np.ones(len(floor.roster))


def _affinity(demand: Demand, floor: Floor) -> Floats | float:
    """1 for the adviser of the last days."""
    place = floor.index.get(demand.previous) if demand.previous else None
    if place is None:
        return NOTHING
    value = np.zeros(len(floor))
    value[place] = 1.0
    return value


def _preference(demand: Demand, floor: Floor) -> Floats:
    """Mean of two wishes, the kind of work and its language: 1 if it is among the agent's, 0 if not, 1/2 if they have none."""
    traits, words = floor.traits, floor.roster.words
    kind = np.where(traits.likes.any(axis=0), 0.0, SHY)
    if demand.work.kind in words.likes:
        kind[traits.likes[words.likes[demand.work.kind]]] = 1.0
    language = np.where(traits.likes_language.any(axis=0), 0.0, SHY)
    if demand.work.language and demand.work.language in words.languages:
        language[traits.likes_language[words.languages[demand.work.language]]] = 1.0
    return (kind + language) / 2


def _idle(_demand: Demand, floor: Floor) -> Floats:
    """t / (t + half). Longest-idle-first, which Armony and Ward, Operations Research 58(3), 2010, study for its fairness."""
    idle = np.maximum(0.0, floor.seconds - floor.state.idle_since)
    return idle / (idle + floor.policy.idle_half_seconds)


def _occupancy(_demand: Demand, floor: Floor) -> Floats:
    """Share of today's time on duty that was free."""
    return np.asarray(1.0 - np.minimum(1.0, np.maximum(0.0, floor.state.occupancy)))


def _room(_demand: Demand, floor: Floor) -> Floats:
    """Free share of all that the agent may have at once: the least loaded first."""
    state = floor.state
    return np.asarray(np.maximum(0.0, 1 - state.hands / np.maximum(state.total, 1)))


def _calm(demand: Demand, floor: Floor) -> Floats | float:
    """1 - frustration x the agent's share of hard contacts."""
    frustration = _unit(demand.work.frustration)
    return 1 - frustration * np.minimum(1, np.maximum(0, floor.state.emotional_load)) if frustration else 1.0


def _steady(demand: Demand, floor: Floor) -> Floats:
    """1 - need x what the agent lacks. Need: frustration, or 1 - 1/2^hand-offs if greater. Lack: shortfall in the skills named."""
    need = max(_unit(demand.work.frustration), 1 - 0.5 ** max(0, demand.work.hand_offs))
    wanted = [one for one in (*demand.work.required, *demand.work.preferred) if one.level]
    if not need or not wanted:
        return np.ones(len(floor.roster))
    return 1 - need * (1 - _mean("cover", wanted, floor))


def _steadied(demand: Demand) -> Hashable:
    work = demand.work
    needed = work.frustration > 0 or work.hand_offs > 0
    return (work.frustration, work.hand_offs, work.required, work.preferred) if needed else None


def _unit(value: float) -> float:
    return min(1.0, max(0.0, value))


PAIR_TERMS: tuple[PairTerm, ...] = (
    PairTerm("idle", lambda d: None, _idle, common=True),
    PairTerm("occupancy", lambda d: None, _occupancy, common=True),
    PairTerm("room", lambda d: None, _room, common=True),
    PairTerm("skill", lambda d: (d.work.required, d.work.preferred), _skill, of_traits=True),
    PairTerm("preference", lambda d: (d.work.kind, d.work.language), _preference, of_traits=True),
    PairTerm("calm", lambda d: d.work.frustration, _calm),
    PairTerm("steady", _steadied, _steady, of_traits=True),
    PairTerm("affinity", lambda d: d.previous, _affinity),
)


def _urgency(demand: Demand, _policy: Policy, _now: datetime) -> float:
    """Share of the target time that has passed."""
    return _unit(demand.waited_seconds / demand.target_seconds)


def _due(demand: Demand, policy: Policy, now: datetime) -> float:
    """0 until a window before it is due, then evenly up to 1 when it is."""
    if demand.work.due_at is None:
        return 0.0
    return _unit(1 - (demand.work.due_at - now).total_seconds() / policy.due_window_seconds)


def _waiting(demand: Demand, policy: Policy, _now: datetime) -> float:
    """Seconds past the target (before it: negative) per patience: earliest-due-date order (Jackson 1955), the same slope for all."""
    return (demand.waited_seconds - demand.target_seconds) / policy.patience_seconds


WORK_TERMS: tuple[WorkTerm, ...] = (
    WorkTerm("urgency", _urgency),
    WorkTerm("due", _due),
    WorkTerm("priority", lambda d, policy, now: _unit(d.work.priority / TOP_PRIORITY)),
    WorkTerm("value", lambda d, policy, now: _unit(d.work.value)),
    WorkTerm("waiting", _waiting),
)

PREDICTED = "predicted"
TERMS: tuple[Explained, ...] = tuple(
    Explained(
        name=name,
        about="pair" if name in {PREDICTED, *(one.name for one in PAIR_TERMS)} else "work",
        bounded=name != "waiting",
        label=f"routing.term.{name}.label",
        help=f"routing.term.{name}.help",
    )
    for name in (*(one.name for one in PAIR_TERMS), PREDICTED, *(one.name for one in WORK_TERMS))
)
