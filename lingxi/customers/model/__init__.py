"""The nouns of customers and the rules as pure functions."""

from lingxi.customers.model.attributes import AttributeTooLarge
from lingxi.customers.model.nouns import (
    Attribute,
    Customer,
    Identity,
    IdentityKind,
    Language,
    Merge,
    MergeRule,
    Person,
)
from lingxi.customers.model.views import Listed

__all__ = [
    "Attribute",
    "AttributeTooLarge",
    "Customer",
    "Identity",
    "IdentityKind",
    "Language",
    "Listed",
    "Merge",
    "MergeRule",
    "Person",
]
