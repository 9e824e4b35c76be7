"""Customers: whom we serve, and how we recognise them."""

from lingxi.customers.model import (
    Attribute,
    Customer,
    Fact,
    Identity,
    IdentityKind,
    Language,
    Merge,
    Person,
    Record,
    RecordInput,
    RecordState,
    RecordType,
    RecordTypeInput,
)
from lingxi.customers.service.joining import members, merge, person, unmerge
from lingxi.customers.service.knowing import facts, known, learn, said
from lingxi.customers.service.people import change, create_visitor, get, identify
from lingxi.customers.service.recording import of_person as records
from lingxi.customers.service.recording import put as put_record
from lingxi.customers.service.recording import put_many as put_records
from lingxi.customers.service.recording import put_type as put_record_type
from lingxi.customers.service.recording import remove as remove_record
from lingxi.customers.service.recording import remove_type as remove_record_type
from lingxi.customers.service.recording import types as record_types
from lingxi.customers.service.suggesting import accept, refuse, reopen, suggestions

__all__ = [
    "Attribute",
    "Customer",
    "Fact",
    "Identity",
    "IdentityKind",
    "Language",
    "Merge",
    "Person",
    "Record",
    "RecordInput",
    "RecordState",
    "RecordType",
    "RecordTypeInput",
    "accept",
    "change",
    "create_visitor",
    "facts",
    "get",
    "identify",
    "known",
    "learn",
    "members",
    "merge",
    "person",
    "put_record",
    "put_record_type",
    "put_records",
    "record_types",
    "records",
    "refuse",
    "remove_record",
    "remove_record_type",
    "reopen",
    "said",
    "suggestions",
    "unmerge",
]
