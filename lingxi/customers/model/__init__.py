"""The nouns of customers and the rules as pure functions."""

from lingxi.customers.model.activities import Activity, ActivityKind
from lingxi.customers.model.attributes import AttributeTooLarge
from lingxi.customers.model.contacts import Contact, Outcome
from lingxi.customers.model.facts import Fact, ProvedIdentity
from lingxi.customers.model.nouns import (
    Attribute,
    Customer,
    Identity,
    IdentityKind,
    Language,
    Merge,
    MergeRule,
    Person,
    Saying,
    Suggestion,
    SuggestionState,
)
from lingxi.customers.model.record_types import RecordState, RecordType, RecordTypeInput
from lingxi.customers.model.records import Record, RecordInput, RecordOutcome
from lingxi.customers.model.sources import Hour, KeptRefusal, NewKey, Receipt, Refusal, Source
from lingxi.customers.model.trust import Erasure, ErasureDecided, ErasureState, OthersTo
from lingxi.customers.model.views import Brief, CustomerNote, Done, EntryKind, Listed, Reason, TimelineEntry

__all__ = [
    "Activity",
    "ActivityKind",
    "Attribute",
    "AttributeTooLarge",
    "Brief",
    "Contact",
    "Customer",
    "CustomerNote",
    "Done",
    "EntryKind",
    "Erasure",
    "ErasureDecided",
    "ErasureState",
    "Fact",
    "Hour",
    "Identity",
    "IdentityKind",
    "KeptRefusal",
    "Language",
    "Listed",
    "Merge",
    "MergeRule",
    "NewKey",
    "OthersTo",
    "Outcome",
    "Person",
    "ProvedIdentity",
    "Reason",
    "Receipt",
    "Record",
    "RecordInput",
    "RecordOutcome",
    "RecordState",
    "RecordType",
    "RecordTypeInput",
    "Refusal",
    "Saying",
    "Source",
    "Suggestion",
    "SuggestionState",
    "TimelineEntry",
]
