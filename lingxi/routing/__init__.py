"""Routing: who answers. Queues, skills, presence, work, offers, and the policy that decides."""

from lingxi.routing.model import (
    Agent,
    Floor,
    Load,
    Mirror,
    Offer,
    OfferExplained,
    Place,
    PolicyChecked,
    PolicyVersion,
    Presence,
    Queue,
    SkillEntry,
    SkillLevel,
    Stint,
    Work,
)
from lingxi.routing.service.ending import finish_wrap_up
from lingxi.routing.service.offers import accept, decline, settle_stale
from lingxi.routing.service.passing import take, transfer
from lingxi.routing.service.policies import check_policy, policies, policy_in_force, put_policy
from lingxi.routing.service.presence import AgentInput, agents, change_agent, loads, renew, set_presence
from lingxi.routing.service.queues import QueueInput, change_queue, create_queue, queues
from lingxi.routing.service.router import chores, expire_leases, hold_out, learn, look, tell_loads, tell_places
from lingxi.routing.service.skills import put_skill, skills
from lingxi.routing.service.works import WorkInput, adopt, change_work, floor, offers_of, place, work_of
from lingxi.routing.store import agents_there

__all__ = [
    "Agent",
    "AgentInput",
    "Floor",
    "Load",
    "Mirror",
    "Offer",
    "OfferExplained",
    "Place",
    "PolicyChecked",
    "PolicyVersion",
    "Presence",
    "Queue",
    "QueueInput",
    "SkillEntry",
    "SkillLevel",
    "Stint",
    "Work",
    "WorkInput",
    "accept",
    "adopt",
    "agents",
    "agents_there",
    "change_agent",
    "change_queue",
    "change_work",
    "check_policy",
    "chores",
    "create_queue",
    "decline",
    "expire_leases",
    "finish_wrap_up",
    "floor",
    "hold_out",
    "learn",
    "loads",
    "look",
    "offers_of",
    "place",
    "policies",
    "policy_in_force",
    "put_policy",
    "put_skill",
    "queues",
    "renew",
    "set_presence",
    "settle_stale",
    "skills",
    "take",
    "tell_loads",
    "tell_places",
    "transfer",
    "work_of",
]
