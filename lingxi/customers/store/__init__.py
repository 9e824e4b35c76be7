"""The tables of customers."""

from lingxi.customers.store.attributes import attributes, learn
from lingxi.customers.store.finding import last_contacts, matching, members_of, newest
from lingxi.customers.store.merges import hold, lead, members, merge, merges_of, refused, save_merge, seen_at, suggest
from lingxi.customers.store.people import by_verified, get, holders, insert, save, several

__all__ = [
    "attributes",
    "by_verified",
    "get",
    "hold",
    "holders",
    "insert",
    "last_contacts",
    "lead",
    "learn",
    "matching",
    "members",
    "members_of",
    "merge",
    "merges_of",
    "newest",
    "refused",
    "save",
    "save_merge",
    "seen_at",
    "several",
    "suggest",
]
