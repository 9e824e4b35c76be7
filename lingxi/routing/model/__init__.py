"""The nouns of routing and its rules as pure functions."""

from lingxi.engines.matching import Channel, Explanation, Policy
from lingxi.engines.matching import Skill as SkillLevel
from lingxi.routing.model.mirror import Mirror
from lingxi.routing.model.people import (
    CAPACITY,
    CAPACITY_LIMIT,
    LEASE_SECONDS,
    MISSED_LIMIT,
    THERE,
    Agent,
    AgentUnavailable,
    Form,
    Load,
    Presence,
)
from lingxi.routing.model.policies import PolicyChecked, PolicyVersion, RefusedPolicy, StalePolicy
from lingxi.routing.model.queues import NoQueue, Queue
from lingxi.routing.model.skills import NoSkill, SkillEntry
from lingxi.routing.model.works import (
    Floor,
    MayNotPass,
    NotWaiting,
    NotYours,
    Offer,
    OfferExplained,
    OfferGone,
    OfferState,
    Place,
    Stint,
    Work,
    WorkState,
    channel_of,
)

__all__ = [
    "CAPACITY",
    "CAPACITY_LIMIT",
    "LEASE_SECONDS",
    "MISSED_LIMIT",
    "THERE",
    "Agent",
    "AgentUnavailable",
    "Channel",
    "Explanation",
    "Floor",
    "Form",
    "Load",
    "MayNotPass",
    "Mirror",
    "NoQueue",
    "NoSkill",
    "NotWaiting",
    "NotYours",
    "Offer",
    "OfferExplained",
    "OfferGone",
    "OfferState",
    "Place",
    "Policy",
    "PolicyChecked",
    "PolicyVersion",
    "Presence",
    "Queue",
    "RefusedPolicy",
    "SkillEntry",
    "SkillLevel",
    "StalePolicy",
    "Stint",
    "Work",
    "WorkState",
    "channel_of",
]
