"""Routing: who answers. Queues, presence, work and offers."""

from lingxi.routing.model import Agent, Floor, Offer, Place, Presence, Queue, Work
from lingxi.routing.service.ending import finish_wrap_up
from lingxi.routing.service.offers import accept, decline, settle_stale
from lingxi.routing.service.passing import take, transfer
from lingxi.routing.service.presence import agents, renew, set_capacity, set_presence
from lingxi.routing.service.queues import QueueInput, change_queue, create_queue, queues
from lingxi.routing.service.router import chores, expire_leases, offer_round, tell_places
from lingxi.routing.service.works import adopt, floor, place, work_of
from lingxi.routing.store import agents_there

__all__ = [
    "Agent",
    "Floor",
    "Offer",
    "Place",
    "Presence",
    "Queue",
    "QueueInput",
    "Work",
    "accept",
    "adopt",
    "agents",
    "agents_there",
    "change_queue",
    "chores",
    "create_queue",
    "decline",
    "expire_leases",
    "finish_wrap_up",
    "floor",
    "offer_round",
    "place",
    "queues",
    "renew",
    "set_capacity",
    "set_presence",
    "settle_stale",
    "take",
    "tell_places",
    "transfer",
    "work_of",
]
