"""Who answers: queues, agents and their presence, work that waits, and offers. Rules as pure functions."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.customers import Language
from lingxi.platform.problems import Conflict, Invalid

Presence = Literal["available", "busy", "break", "meal", "training", "meeting", "not_responding", "offline"]
WorkState = Literal["waiting", "offered", "assigned", "wrap_up", "done"]
OfferState = Literal["pending", "accepted", "declined", "expired", "withdrawn"]

LEASE_SECONDS = 45
CAPACITY = 3
CAPACITY_LIMIT = 50
MISSED_LIMIT = 2
THERE: tuple[Presence, ...] = ("available", "busy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A line of waiting customers and the colleagues who serve it."""

    id: UUID
    name_zh: str
    name_en: str
    languages: tuple[Language, ...]
    offer_seconds: int
    wrap_up_seconds: int
    members: tuple[UUID, ...]
    archived: bool
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """A colleague as routing sees them. `load` counts offered, assigned and wrapping-up work.

    `capacity` bounds what the router offers; people may pull or pass on more of their own will.
    `idle_since` is when they last became free or got work: the longest idle is served first.
    """

    staff_id: UUID
    name: str
    presence: Presence
    since: datetime
    capacity: int
    load: int
    idle_since: datetime
    queue_ids: tuple[UUID, ...]
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A conversation that needs somebody. It keeps `enqueued_at`, and so its place, through declined and expired offers."""

    id: UUID
    conversation_id: UUID
    queue_id: UUID
    state: WorkState
    agent_id: UUID | None
    enqueued_at: datetime
    wrap_up_until: datetime | None
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Work held out to one agent until `expires_at`."""

    id: UUID
    work_id: UUID
    conversation_id: UUID
    queue_id: UUID
    agent_id: UUID
    state: OfferState
    offered_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a waiting customer stands: `place` 1 is next. `agents` colleagues are there for this queue."""

    conversation_id: UUID
    place: int
    agents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """What one agent's desk shows of routing: their own, and what waits in their queues (the oldest 200)."""

    works: tuple[Work, ...]
    offers: tuple[Offer, ...]


class OfferGone(Conflict):
    code, detail = "offer_gone", "The offer is no longer open: somebody took it, it ran out, or the customer left."


class NotWaiting(Conflict):
    code, detail = (
        "not_waiting",
        "Nobody is waiting there any more; a colleague was quicker or the conversation is closed.",
    )


class AgentUnavailable(Conflict):
    code, detail = "agent_unavailable", "This colleague is not available now."


class NoQueue(Invalid):
    code, detail = "no_queue", "There is no such queue, or it is archived."


class NotYours(Conflict):
    code, detail = "not_yours", "Only its owner can do this."
