"""The tables of cases."""

from lingxi.cases.store.cases import (
    Filter,
    children,
    count,
    erase,
    get,
    ids_of,
    insert,
    open_page,
    rewind,
    save,
    select,
    several,
    silent,
    turning,
)
from lingxi.cases.store.entries import answered_last, append, erase_entries, happened, history, several_pasts
from lingxi.cases.store.kinds import kind, kinds, save_kind
from lingxi.cases.store.policies import ask_correction, correction, go_on, policies, remove_policy, save_policy

__all__ = [
    "Filter",
    "answered_last",
    "append",
    "ask_correction",
    "children",
    "correction",
    "count",
    "erase",
    "erase_entries",
    "get",
    "go_on",
    "happened",
    "history",
    "ids_of",
    "insert",
    "kind",
    "kinds",
    "open_page",
    "policies",
    "remove_policy",
    "rewind",
    "save",
    "save_kind",
    "save_policy",
    "select",
    "several",
    "several_pasts",
    "silent",
    "turning",
]
