"""The tables of customers."""

from lingxi.customers.store.attributes import attributes, learn
from lingxi.customers.store.facts import by_external, existing, proved
from lingxi.customers.store.finding import last_contacts, matching, members_of, newest
from lingxi.customers.store.merges import hold, lead, members, merge, merges_of, refused, save_merge, seen_at, suggest
from lingxi.customers.store.people import by_verified, get, holders, insert, save, several
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

__all__ = [
    "attributes",
    "by_external",
    "by_verified",
    "existing",
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
    "proved",
    "put_records",
    "record",
    "record_type",
    "record_types",
    "records_by_key",
    "records_of",
    "refused",
    "remove_record",
    "remove_record_type",
    "reopen_records",
    "save",
    "save_merge",
    "save_record_type",
    "seen_at",
    "several",
    "states_in_use",
    "suggest",
]
