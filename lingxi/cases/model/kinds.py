"""Kinds of cases: what a matter can be, why it can have come to be, and what is asked of it. And whether fields fit."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from lingxi.platform.problems import Conflict, Invalid, NotFound

FieldType = Literal["text", "number", "yes_no", "date", "choice"]
Value = str | int | float | bool

KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
LABEL_LIMIT = 60
FIELDS_LIMIT = 40
CHOICES_LIMIT = 100
VALUE_LIMIT = 2_000
GENERAL = "general"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    key: str
    label_zh: str
    label_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseField:
    """What is asked of a case. `choices` are those of a choice. `needed` fields must be known before it is solved."""

    key: str
    label_zh: str
    label_en: str
    type: FieldType
    choices: tuple[Choice, ...] = ()
    needed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KindInput:
    label_zh: str
    label_en: str
    fields: tuple[CaseField, ...] = ()
    reasons: tuple[Choice, ...] = ()
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseKind:
    """What a matter can be. Archived kinds are given to no case any more."""

    key: str
    label_zh: str
    label_en: str
    fields: tuple[CaseField, ...]
    reasons: tuple[Choice, ...]
    archived: bool
    revision: int


class BadKind(Invalid):
    code, detail = "bad_case_kind", "This kind of cases cannot be used as it is written."


class NoKind(NotFound):
    code, detail = "no_case_kind", "There is no such kind of cases, or it is archived."


class BadField(Invalid):
    code, detail = "bad_case_field", "A value does not fit the field, or there is no such field."


class FieldNeeded(Conflict):
    code, detail = "case_field_needed", "Something must be known before this case can be solved."


def checked(key: str, given: KindInput) -> None:
    """Raises BadKind naming the field."""
    named = [("key", key, given.label_zh, given.label_en)]
    named += [("fields", one.key, one.label_zh, one.label_en) for one in given.fields]
    choices = (*given.reasons, *(choice for field in given.fields for choice in field.choices))
    named += [("choices", one.key, one.label_zh, one.label_en) for one in choices]
    for field, its_key, *labels in named:
        if not KEY.fullmatch(its_key) or not all(label.strip() and len(label) <= LABEL_LIMIT for label in labels):
            raise BadKind(field=field, key=its_key)
    lists = [[one.key for one in given.fields], [one.key for one in given.reasons]]
    lists += [[choice.key for choice in field.choices] for field in given.fields]
    if len(given.fields) > FIELDS_LIMIT or any(len(one) > CHOICES_LIMIT for one in lists):
        raise BadKind(field="fields", limit=FIELDS_LIMIT)
    if any(len(set(one)) < len(one) for one in lists):
        raise BadKind(field="fields")
    if any((field.type == "choice") != bool(field.choices) for field in given.fields):
        raise BadKind(field="choices")


def fitting(kind: CaseKind, values: Mapping[str, Value | None]) -> dict[str, Value]:
    """The values that are no None. Raises BadField naming the first that does not fit."""
    fields = {field.key: field for field in kind.fields}
    for key, value in values.items():
        if key not in fields or (value is not None and not _fits(fields[key], value)):
            raise BadField(field=key)
    return {key: value for key, value in values.items() if value is not None}


def _fits(field: CaseField, value: Value) -> bool:
    if field.type == "yes_no":
        return isinstance(value, bool)
    if field.type == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if not isinstance(value, str) or not 0 < len(value) <= VALUE_LIMIT:
        return False
    if field.type == "date":
        return _is_date(value)
    return field.type == "text" or value in {choice.key for choice in field.choices}


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def check_solvable(kind: CaseKind, values: Mapping[str, Value]) -> None:
    """Raises FieldNeeded naming what is still not known."""
    if missing := [field.key for field in kind.fields if field.needed and field.key not in values]:
        raise FieldNeeded(fields=missing)


def check_reason(kind: CaseKind, reason: str) -> None:
    """Raises BadField. No reason is always right: it may not be known yet."""
    if reason and reason not in {one.key for one in kind.reasons}:
        raise BadField(field="reason")
