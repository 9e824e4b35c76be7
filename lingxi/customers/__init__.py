"""Customers: whom we serve, and how we recognise them."""

from lingxi.customers.model import (
    Attribute,
    Brief,
    Contact,
    Customer,
    Fact,
    Identity,
    IdentityKind,
    Language,
    Merge,
    Outcome,
    Person,
    Record,
    RecordInput,
    RecordState,
    RecordType,
    RecordTypeInput,
    imports,
)
from lingxi.customers.model.imports import Column, Import
from lingxi.customers.model.segments import Segment, SegmentInput, Stage
from lingxi.customers.model.trust import Erasure
from lingxi.customers.service import importing
from lingxi.customers.service.briefing import brief
from lingxi.customers.service.contacting import contact, contact_heard, matter_for, note_contact
from lingxi.customers.service.erasing import (
    ask_erasure,
    carry_out,
    erase,
    erasure_of,
    erasures,
    refuse_erasure,
    withdraw_erasure,
)
from lingxi.customers.service.importing import Refused
from lingxi.customers.service.joining import members, merge, person, unmerge
from lingxi.customers.service.knowing import facts, known, learn, said
from lingxi.customers.service.noting import take_note
from lingxi.customers.service.people import change, create_visitor, get, identify
from lingxi.customers.service.recording import of_person as records
from lingxi.customers.service.recording import put as put_record
from lingxi.customers.service.recording import put_many as put_records
from lingxi.customers.service.recording import put_type as put_record_type
from lingxi.customers.service.recording import remove as remove_record
from lingxi.customers.service.recording import remove_type as remove_record_type
from lingxi.customers.service.recording import types as record_types
from lingxi.customers.service.segments import create as create_segment
from lingxi.customers.service.segments import remove as remove_segment
from lingxi.customers.service.stages import concerned, put_stages, settle, settle_page, whereabouts
from lingxi.customers.service.suggesting import accept, refuse, reopen, suggestions

__all__ = [
    "Attribute",
    "Brief",
    "Column",
    "Contact",
    "Customer",
    "Erasure",
    "Fact",
    "Identity",
    "IdentityKind",
    "Import",
    "Language",
    "Merge",
    "Outcome",
    "Person",
    "Record",
    "RecordInput",
    "RecordState",
    "RecordType",
    "RecordTypeInput",
    "Refused",
    "Segment",
    "SegmentInput",
    "Stage",
    "accept",
    "ask_erasure",
    "brief",
    "carry_out",
    "change",
    "concerned",
    "contact",
    "contact_heard",
    "create_segment",
    "create_visitor",
    "erase",
    "erasure_of",
    "erasures",
    "facts",
    "get",
    "identify",
    "importing",
    "imports",
    "known",
    "learn",
    "matter_for",
    "members",
    "merge",
    "note_contact",
    "person",
    "put_record",
    "put_record_type",
    "put_records",
    "put_stages",
    "record_types",
    "records",
    "refuse",
    "refuse_erasure",
    "remove_record",
    "remove_record_type",
    "remove_segment",
    "reopen",
    "said",
    "settle",
    "settle_page",
    "suggestions",
    "take_note",
    "unmerge",
    "whereabouts",
    "withdraw_erasure",
]
