"""Agents: colleagues as routing sees them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.engines.matching import Channel
from lingxi.platform.problems import Conflict

Presence = Literal["available", "busy", "break", "meal", "training", "meeting", "not_responding", "offline"]

LEASE_SECONDS = 45
CAPACITY = 3
CAPACITY_LIMIT = 50
MISSED_LIMIT = 2
THERE: tuple[Presence, ...] = ("available", "busy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """A colleague who may be given work.

    `capacity` is how many works at once the router gives, `capacities` how many of one channel class (a class that is missing:
    as many as `capacity`, but one call). People may pull or pass on more of their own will. `skills` and `languages` are levels
    from 1 to 5 by name; who states no language speaks all. `likes` are queue ids as text, `likes_languages` languages, that they
    would rather have. `in_training` keeps hard work away.
    """

    staff_id: UUID
    name: str
    presence: Presence
    since: datetime
    capacity: int
    capacities: Mapping[Channel, int]
    skills: Mapping[str, int]
    languages: Mapping[str, int]
    likes: tuple[str, ...]
    likes_languages: tuple[str, ...]
    in_training: bool
    queue_ids: tuple[UUID, ...]
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What an agent has at the moment: offered, assigned and wrapping up."""

    staff_id: UUID
    load: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How an agent's day goes: idle since when, the share of it spent with customers, and of hard contacts in the last hours."""

    staff_id: UUID
    idle_since: datetime
    occupancy: float
    emotional_load: float


class AgentUnavailable(Conflict):
    code, detail = "agent_unavailable", "This colleague is not available now."
