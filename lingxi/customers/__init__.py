"""Customers: whom we serve, and how we recognise them."""

from lingxi.customers.model import Attribute, Customer, Identity, IdentityKind, Language, Merge, Person
from lingxi.customers.service.joining import members, merge, person, unmerge
from lingxi.customers.service.knowing import known, learn
from lingxi.customers.service.people import change, create_visitor, get, identify

__all__ = [
    "Attribute",
    "Customer",
    "Identity",
    "IdentityKind",
    "Language",
    "Merge",
    "Person",
    "change",
    "create_visitor",
    "get",
    "identify",
    "known",
    "learn",
    "members",
    "merge",
    "person",
    "unmerge",
]
