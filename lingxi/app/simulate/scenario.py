"""What is to be simulated: who calls, who answers, when and how. Times are seconds from the scenario's start."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from lingxi.engines.matching import Agent, Channel, Skill

Kind = Literal["constant", "exponential", "lognormal", "empirical", "endless"]
KINDS: tuple[Kind, ...] = ("constant", "exponential", "lognormal", "empirical", "endless")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How long something takes: `mean` seconds, `sd` of a lognormal, `values` of an empirical one to draw from."""

    kind: Kind = "constant"
    mean: float = 0
    sd: float = 0
    values: tuple[float, ...] = ()


AT_ONCE = Spread()
ENDLESS = Spread(kind="endless")


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """`needs` are the skills, with the least level, that an agent must have; answered within `target` seconds is in time.

    `id` is what policies call it by; several of a scenario's queues may be one queue's channels.
    """

    name: str
    id: UUID | None = None
    channel: Channel = "call"
    target: float = 20
    needs: Mapping[str, int] = field(default_factory=dict)
    priority: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """Customers of one kind. `per_hour` is the rate in equal parts of the scenario's length.

    `returning` is the share who spoke to somebody before, `transfers` the share who go on to the queue `transfer_to`.
    """

    queue: str
    per_hour: tuple[float, ...]
    handling: Spread
    patience: Spread = ENDLESS
    languages: Mapping[str, float] = field(default_factory=dict)
    returning: float = 0
    transfers: float = 0
    transfer_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A call that really came. With a `head_start` it counts as waiting for so many seconds more.

    `required` and `priority` are the queue's unless said; `previous` is the place in the roster of who spoke with them last.
    """

    at: float
    queue: str
    handling: float
    patience: float
    language: str | None = None
    head_start: float = 0
    required: tuple[Skill, ...] | None = None
    priority: int | None = None
    previous: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A team goes in `groups`, one after the other."""

    start: float
    until: float
    groups: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """Present from `start` to `until`, except in `breaks`; what is begun is brought to its end first."""

    start: float
    until: float
    breaks: tuple[Break, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Equal people. `capacity` says how many of each channel one of them takes at once; `agent` tells the engine what else it knows."""

    name: str
    agents: int
    queues: tuple[str, ...]
    shifts: tuple[Shift, ...]
    skills: Mapping[str, int] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    capacity: Mapping[Channel, int] = field(default_factory=lambda: {"call": 1})
    wrap_up: Spread = AT_ONCE
    agent: Agent | None = None

    @property
    def total(self) -> int:
        """How many one of them takes at once, of all channels."""
        return self.agent.capacity_total if self.agent else max(self.capacity.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """`policies` are tables by name, as the matching engine reads them; an empty one is the engine's own default."""

    name: str
    starts_at: datetime
    length: float
    queues: tuple[Queue, ...]
    teams: tuple[Team, ...]
    streams: tuple[Stream, ...] = ()
    records: tuple[Record, ...] = ()
    interval: float = 1800
    replications: int = 10
    seed: int = 1
    policies: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: {"standard": {}})

    @property
    def intervals(self) -> int:
        return max(1, -(-int(self.length) // int(self.interval)))

    def interval_of(self, at: float) -> int:
        return min(self.intervals - 1, max(0, int(at // self.interval)))
