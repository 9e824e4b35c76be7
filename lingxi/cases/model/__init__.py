"""The nouns of cases and their rules, as pure functions."""

from lingxi.cases.model.kinds import CaseField, CaseKind, Choice, KindInput
from lingxi.cases.model.nouns import (
    HIGH,
    LOW,
    NORMAL,
    OVER,
    STATES,
    URGENT,
    Case,
    CaseHit,
    CaseState,
    Clock,
    ClockName,
    Doer,
    Entry,
    RecordRef,
    What,
)
from lingxi.cases.model.policies import Applies, CasePolicy, PolicyInput, PolicyStep, Promise

__all__ = [
    "HIGH",
    "LOW",
    "NORMAL",
    "OVER",
    "STATES",
    "URGENT",
    "Applies",
    "Case",
    "CaseField",
    "CaseHit",
    "CaseKind",
    "CasePolicy",
    "CaseState",
    "Choice",
    "Clock",
    "ClockName",
    "Doer",
    "Entry",
    "KindInput",
    "PolicyInput",
    "PolicyStep",
    "Promise",
    "RecordRef",
    "What",
]
