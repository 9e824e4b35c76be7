"""Work that waits for somebody or that somebody has, and the offers of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.customers import Language
from lingxi.engines.matching import Adviser, Channel, Explanation, Skill, Wish
from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Conflict
from lingxi.routing.model.asides import Aside
from lingxi.routing.model.companions import Companion

WorkState = Literal["waiting", "offered", "assigned", "parked", "wrap_up", "done"]
OfferState = Literal["pending", "accepted", "declined", "expired", "withdrawn"]

CLASSES: dict[str, Channel] = {"webchat": "chat", "email": "mail"}


def channel_of(name: str) -> Channel:
    """The class of a conversation's channel; what is not spoken at once is a thread."""
    return CLASSES.get(name, "thread")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """Put aside by who served it, for a reason, until then at the latest, or until the customer says something past `position`."""

    reason: Personal[str]
    at: datetime
    until: datetime
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A conversation that needs somebody. It keeps `enqueued_at`, and so its place, through declined and expired offers.

    `not_before` keeps a call-back until its time. `wish` is whom the customer waits for, `previous` is who served them last,
    `hand_offs` counts how often it was passed on, `refused_by` are those who declined, missed or passed it on. `sensitive` work
    may not be passed on again. `companions` are beside who serves it.
    """

    id: UUID
    conversation_id: UUID
    customer_id: UUID
    queue_id: UUID
    channel: Channel
    language: Language
    state: WorkState
    agent_id: UUID | None
    enqueued_at: datetime
    required: tuple[Skill, ...]
    preferred: tuple[Skill, ...]
    priority: int
    due_at: datetime | None
    not_before: datetime | None
    previous: Adviser | None
    wish: Wish | None
    hand_offs: int
    sensitive: bool
    refused_by: tuple[UUID, ...]
    wrap_up_until: datetime | None
    parked: Parked | None
    companions: tuple[Companion, ...]
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stint:
    """Somebody served a customer, from when to when (None: still); `hard` says that it was a straining contact."""

    id: UUID
    work_id: UUID
    customer_id: UUID
    queue_id: UUID
    channel: Channel
    agent_id: UUID
    began_at: datetime
    ended_at: datetime | None
    hard: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """A conversation that an agent had to leave unanswered, and the colleague who has taken it since (None: nobody yet)."""

    conversation_id: UUID
    customer_name: str | None
    left_at: datetime
    taken_at: datetime | None
    by_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Work held out to one agent until `expires_at`; `policy_version` decided so, or None when a colleague passed it on."""

    id: UUID
    work_id: UUID
    conversation_id: UUID
    queue_id: UUID
    agent_id: UUID
    state: OfferState
    policy_version: int | None
    offered_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferExplained:
    """An offer and why it was made; None when a colleague passed it on."""

    offer: Offer
    explanation: Explanation | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a waiting customer stands: `place` 1 is next. `agents` colleagues are there for this queue.

    While it is not `open`, nobody is called; `opens_at` is when it opens, None when nobody knows, or it is open.
    Of customers in this place, the share `quantile` waits at most `wait_seconds` more; None when nobody can tell.
    """

    conversation_id: UUID
    place: int
    agents: int
    open: bool
    opens_at: datetime | None
    wait_seconds: int | None
    quantile: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """What one agent's desk shows of routing: their own, those that they are beside, and what waits in their queues (the oldest 200)."""

    works: tuple[Work, ...]
    offers: tuple[Offer, ...]
    asides: tuple[Aside, ...]


class OfferGone(Conflict):
    code, detail = "offer_gone", "The offer is no longer open: somebody took it, it ran out, or the customer left."


class NotWaiting(Conflict):
    code, detail = (
        "not_waiting",
        "Nobody is waiting there any more; a colleague was quicker or the conversation is closed.",
    )


class NotYours(Conflict):
    code, detail = "not_yours", "Only its owner can do this."


class MayNotPass(Conflict):
    code, detail = "may_not_pass", "This matter is sensitive and may not be passed on again."


class NotParked(Conflict):
    code, detail = "not_parked", "It is not parked any more, or not by you."


class NoAdviser(Conflict):
    code, detail = "no_adviser", "Nobody else has served this customer lately."


class AdviserAway(Conflict):
    code, detail = "adviser_away", "Who served this customer before is not there now."
