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
from lingxi.customers.model import conditions as conditions
from lingxi.customers.model.comparing import Comparable, Likely
from lingxi.customers.model.identities import addresses_of
from lingxi.customers.model.imports import Column, Import
from lingxi.customers.model.reach import Consent, ConsentInput, Reach, ReachInput
from lingxi.customers.model.segments import Segment, SegmentInput, Stage
from lingxi.customers.model.trust import Access, Erasure
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
from lingxi.customers.service.intake import take as take_messages
from lingxi.customers.service.joining import members, merge, person, unmerge
from lingxi.customers.service.knowing import facts, known, learn, said
from lingxi.customers.service.linking import comparable, suggest_many
from lingxi.customers.service.looking import accesses
from lingxi.customers.service.looking import note as note_access
from lingxi.customers.service.looking import note_many as note_accesses
from lingxi.customers.service.noting import take_note
from lingxi.customers.service.owning import activities_of, at_address, proved_by, reads, records_alone, traces
from lingxi.customers.service.people import change, create_visitor, get, identify, writing_from
from lingxi.customers.service.reaching import consent, consents, may_contact, reach_of, set_reach
from lingxi.customers.service.recording import of_person as records
from lingxi.customers.service.recording import put as put_record
from lingxi.customers.service.recording import put_many as put_records
from lingxi.customers.service.recording import put_type as put_record_type
from lingxi.customers.service.recording import remove as remove_record
from lingxi.customers.service.recording import remove_type as remove_record_type
from lingxi.customers.service.recording import types as record_types
from lingxi.customers.service.sealing import reveal, seal_key, sealed_keys, unseal_key
from lingxi.customers.service.segments import create as create_segment
from lingxi.customers.service.segments import remove as remove_segment
from lingxi.customers.service.sources import SourceInput, create_source
from lingxi.customers.service.stages import concerned, put_stages, settle, settle_page, whereabouts
from lingxi.customers.service.suggesting import accept, refuse, reopen, suggestions

__all__ = [
    "Access",
    "Attribute",
    "Brief",
    "Column",
    "Comparable",
    "Consent",
    "ConsentInput",
    "Contact",
    "Customer",
    "Erasure",
    "Fact",
    "Identity",
    "IdentityKind",
    "Import",
    "Language",
    "Likely",
    "Merge",
    "Outcome",
    "Person",
    "Reach",
    "ReachInput",
    "Record",
    "RecordInput",
    "RecordState",
    "RecordType",
    "RecordTypeInput",
    "Refused",
    "Segment",
    "SegmentInput",
    "SourceInput",
    "Stage",
    "accept",
    "accesses",
    "activities_of",
    "addresses_of",
    "ask_erasure",
    "at_address",
    "brief",
    "carry_out",
    "change",
    "comparable",
    "concerned",
    "conditions",
    "consent",
    "consents",
    "contact",
    "contact_heard",
    "create_segment",
    "create_source",
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
    "may_contact",
    "members",
    "merge",
    "note_access",
    "note_accesses",
    "note_contact",
    "person",
    "proved_by",
    "put_record",
    "put_record_type",
    "put_records",
    "put_stages",
    "reach_of",
    "reads",
    "record_types",
    "records",
    "records_alone",
    "refuse",
    "refuse_erasure",
    "remove_record",
    "remove_record_type",
    "remove_segment",
    "reopen",
    "reveal",
    "said",
    "seal_key",
    "sealed_keys",
    "set_reach",
    "settle",
    "settle_page",
    "suggest_many",
    "suggestions",
    "take_messages",
    "take_note",
    "traces",
    "unmerge",
    "unseal_key",
    "whereabouts",
    "withdraw_erasure",
    "writing_from",
]
