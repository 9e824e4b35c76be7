"""The tables of customers."""

from lingxi.customers.store.attributes import attributes, learn
from lingxi.customers.store.contacts import contact, contacts, heard, save_contact
from lingxi.customers.store.facts import by_external, existing, proved
from lingxi.customers.store.finding import last_contacts, matching, members_of, newest
from lingxi.customers.store.imports import alone, bring, hold_import, save_import, unfinished
from lingxi.customers.store.merges import (
    hold,
    hold_all,
    lead,
    members,
    merge,
    merges_of,
    newest_merges,
    refused,
    save_merge,
)
from lingxi.customers.store.notes import note, notes, remove_note, save_note
from lingxi.customers.store.people import by_verified, get, insert, save, several
from lingxi.customers.store.proofs import seen_at, sharers, take_turns, used_by_others
from lingxi.customers.store.records import (
    put_records,
    record,
    record_type,
    record_types,
    records_by_key,
    records_of,
    remove_record,
    remove_record_type,
    reopen_records,
    save_record_type,
    states_in_use,
)
from lingxi.customers.store.suggestions import decide, settle, suggest, suggest_many, suggestion, suggestions
from lingxi.customers.store.timeline import done, timeline

__all__ = [
    "alone",
    "attributes",
    "bring",
    "by_external",
    "by_verified",
    "contact",
    "contacts",
    "decide",
    "done",
    "existing",
    "get",
    "heard",
    "hold",
    "hold_all",
    "hold_import",
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
    "newest_merges",
    "note",
    "notes",
    "proved",
    "put_records",
    "record",
    "record_type",
    "record_types",
    "records_by_key",
    "records_of",
    "refused",
    "remove_note",
    "remove_record",
    "remove_record_type",
    "reopen_records",
    "save",
    "save_contact",
    "save_import",
    "save_merge",
    "save_note",
    "save_record_type",
    "seen_at",
    "settle",
    "several",
    "sharers",
    "states_in_use",
    "suggest",
    "suggest_many",
    "suggestion",
    "suggestions",
    "take_turns",
    "timeline",
    "unfinished",
    "used_by_others",
]
