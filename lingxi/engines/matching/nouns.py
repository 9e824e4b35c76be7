"""What waits and who can take it, as plain frozen values: all that the engine knows of the world."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Literal, get_args
from uuid import UUID

from pydantic import Field

Channel = Literal["call", "callback", "chat", "thread", "mail", "case"]
CHANNELS: tuple[Channel, ...] = get_args(Channel)
Presence = Literal["available", "busy", "away"]
Level = Annotated[int, Field(ge=0, le=5)]
"""0 is none, 5 is the best there is."""
TOP_LEVEL = 5
TOP_PRIORITY = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    name: str
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Adviser:
    """Who spoke with this customer last, and until when."""

    id: UUID
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The customer waits for this adviser, and for nobody else until then."""

    id: UUID
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One interaction or task that needs somebody.

    `value`, `frustration` in 0..1; `priority` in 0..9, 9 the most urgent. `not_before` keeps a call-back or parked work.
    `sensitive` work is not to be handed on again: its requirements never relax and no trainee gets it.
    `refused_by` are passed over while somebody else can take it; `excluded` never get it. `kind` is what preferences name.
    """

    id: UUID
    queue_id: UUID
    channel: Channel
    enqueued_at: datetime
    language: str | None = None
    language_level: Level = 1
    required: tuple[Skill, ...] = ()
    preferred: tuple[Skill, ...] = ()
    kind: str = ""
    priority: int = 0
    value: float = 0.0
    due_at: datetime | None = None
    not_before: datetime | None = None
    previous: Adviser | None = None
    wish: Wish | None = None
    hand_offs: int = 0
    frustration: float = 0.0
    sensitive: bool = False
    refused_by: frozenset[UUID] = frozenset()
    excluded: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """Somebody who may take work.

    `capacity` is how many of each channel at once (a channel that is missing is not served), `capacity_total` how many of all;
    `load` is what they have now, offers and wrap-up included. `occupancy` is the share of today's time on duty that went into
    contacts, `emotional_load` the share of hard contacts in the last hours, both in 0..1. `on_until` ends the shift.
    `likes` and `likes_languages` are the kinds of work and the languages that they would rather have; none means no wish.
    """

    id: UUID
    queue_ids: frozenset[UUID]
    presence: Presence
    capacity: Mapping[Channel, int]
    capacity_total: int
    idle_since: datetime
    load: Mapping[Channel, int] = field(default_factory=dict)
    skills: Mapping[str, int] = field(default_factory=dict)
    languages: Mapping[str, int] = field(default_factory=dict)
    wrap_up_until: datetime | None = None
    on_until: datetime | None = None
    occupancy: float = 0.0
    emotional_load: float = 0.0
    in_training: bool = False
    likes: frozenset[str] = frozenset()
    likes_languages: frozenset[str] = frozenset()
