"""What happened on the floor: presence, work and offers, with the nouns as they are afterwards."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.conversations import Author, Conversation
from lingxi.conversations.events import audience, customer_topic, told
from lingxi.platform.events import Ephemeral, Event
from lingxi.routing.model import (
    Agent,
    Announcement,
    Aside,
    Callback,
    Companion,
    Departure,
    Load,
    Offer,
    OpeningHours,
    Peak,
    PeakPlan,
    Place,
    PolicyVersion,
    Queue,
    SkillEntry,
    Work,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkEvent(Event, abstract=True):
    """Work changed; heard by all who may read its conversation."""

    work: Work
    conversation: Conversation

    def topics(self) -> tuple[str, ...]:
        return audience(self.conversation)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkQueued(WorkEvent):
    """A conversation stands in a queue, newly or again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkChanged(WorkEvent):
    """What it asks for, how much it presses or whose it is changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkAssigned(WorkEvent):
    """An agent has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkReleased(WorkEvent):
    """The conversation closed before anybody took it, or the agent gave it up; nothing is left to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrapUpStarted(WorkEvent):
    """The conversation is closed; the agent has time to note things down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrapUpFinished(WorkEvent):
    """The agent is free for the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkParked(WorkEvent):
    """The agent put it aside; it comes back to them by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanionEvent(WorkEvent, abstract=True):
    """Somebody beside who serves; the work has all who are beside afterwards."""

    companion: Companion


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanionAsked(CompanionEvent):
    """A colleague is asked for advice, or to talk along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanionCame(CompanionEvent):
    """They are there, or there in another role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanionLeft(CompanionEvent):
    """They did not come, or are gone. Not told of those who leave because the work changed hands or ended: that says it."""

    departure: Departure


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferEvent(Event, abstract=True):
    """An offer changed; heard by all who may read its conversation and by the agent."""

    offer: Offer
    work: Work
    conversation: Conversation

    def topics(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*audience(self.conversation), f"staff:{self.offer.agent_id}")))


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferMade(OfferEvent):
    """Work is held out to an agent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAccepted(OfferEvent):
    """The agent took it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDeclined(OfferEvent):
    """The agent said no; the work keeps its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferExpired(OfferEvent):
    """Nobody answered in time; the work keeps its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferWithdrawn(OfferEvent):
    """The conversation closed, moved, or the agent went offline before an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideEvent(Event, abstract=True):
    """A word between a supervisor and one colleague; nobody else hears it."""

    aside: Aside

    def topics(self) -> tuple[str, ...]:
        return (f"staff:{self.aside.from_id}", f"staff:{self.aside.to_id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideSaid(AsideEvent):
    """A supervisor whispered, or said why a conversation was taken over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideSeen(AsideEvent):
    """The colleague has read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackChanged(Event):
    """A call-back was agreed on, changed, tried, done or cancelled; heard by all who may read its conversation, and the customer."""

    callback: Callback
    conversation: Conversation

    def topics(self) -> tuple[str, ...]:
        return (*audience(self.conversation), *told(self.conversation))


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentChanged(Event):
    """Presence, profile or queues of an agent changed."""

    agent: Agent

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceSetFor(AgentChanged):
    """Somebody who watches over the floor set a colleague's presence."""

    by: Author


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueChanged(Event):
    """A queue was made, changed or archived; or it opened or closed by its hours."""

    queue: Queue

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningHoursChanged(Event):
    """Opening hours were made, changed or archived."""

    opening_hours: OpeningHours

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillChanged(Event):
    """A skill came into the catalogue, got other labels or was archived."""

    skill: SkillEntry

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyChanged(Event):
    """Another policy is in force."""

    policy: PolicyVersion

    def topics(self) -> tuple[str, ...]:
        return ("floor",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChanged(Event):
    """A peak plan was made, changed or archived."""

    plan: PeakPlan

    def topics(self) -> tuple[str, ...]:
        return ("floor",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSwitched(Event):
    """A peak plan went on or off, or is another while it is on."""

    peak: Peak

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementChanged(Event):
    """What customers who come or wait are told; None: nothing."""

    announcement: Announcement | None

    def topics(self) -> tuple[str, ...]:
        return ("visitors",)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadsChanged(Ephemeral):
    """What agents have at the moment, of those for whom it changed."""

    loads: tuple[Load, ...]

    def topics(self) -> tuple[str, ...]:
        return ("floor",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceChanged(Ephemeral):
    """A waiting customer's place moved."""

    customer_id: UUID
    place: Place

    def topics(self) -> tuple[str, ...]:
        return (customer_topic(self.customer_id),)
