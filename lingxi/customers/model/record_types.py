"""What kinds of records the organisation has, and what one of a kind must look like: pure functions."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import jsonschema_rs

from lingxi.platform.problems import Conflict, Invalid

KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
PLACE = re.compile(r"\{([^{}]+)\}")
LABEL_LIMIT = 60
TITLE_LIMIT = 200
SCHEMA_LIMIT = 65_536
STATES_LIMIT = 30
FAULTS_SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordState:
    """What can be said of how a record stands. `open`: something is still to be done about it."""

    key: str
    label_zh: str
    label_en: str
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTypeInput:
    """A kind of record, as an administrator declares it.

    `title` is a template over the data's fields and `key`: "{product}, {amount} {currency}". `schema` is a JSON Schema of the
    data; a property's `title` and `title_zh` are what people call it. The first of `states` is a new record's. `happened` and
    `due` name the fields that say when it happened and by when it must be done ("" for none); their times without a zone
    are of `zone`. `answers` are the fields that customers ask about.
    """

    label_zh: str
    label_en: str
    title: str
    schema: Mapping[str, Any]
    states: tuple[RecordState, ...]
    happened: str = ""
    due: str = ""
    answers: tuple[str, ...] = ()
    zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordType:
    """A kind of record that the organisation's systems tell of: order, delivery, account. Fields as in `RecordTypeInput`."""

    key: str
    label_zh: str
    label_en: str
    title: str
    schema: Mapping[str, Any]
    states: tuple[RecordState, ...]
    happened: str
    due: str
    answers: tuple[str, ...]
    zone: str
    revision: int


class BadSchema(Invalid):
    code, detail = "bad_schema", "This is not a JSON Schema of an object."


class DataUnfit(Invalid):
    """`faults` names each place in the data, as a JSON pointer, and what is wrong there."""

    code, detail = "data_unfit", "The data do not fit the type's schema."


class TypeInUse(Conflict):
    code, detail = "record_type_in_use", "There are records of this type; it cannot be removed."


class StateInUse(Conflict):
    code, detail = "record_state_in_use", "There are records in this state; it cannot be taken away."


def declared(key: str, given: RecordTypeInput, revision: int) -> RecordType:
    """The type that these declarations make. Raises Invalid or BadSchema, naming the field."""
    if not KEY.fullmatch(key):
        raise Invalid("A type's key is up to 40 lower-case letters, digits and _, a letter first.", field="key")
    fields = _fields(given.schema)
    _check_words(given)
    _check_states(given.states)
    for name, field in (("happened", given.happened), ("due", given.due)):
        if field and field not in fields:
            raise Invalid("This field is not in the schema.", field=name, named=field)
    for field in given.answers:
        if field not in fields:
            raise Invalid("This field is not in the schema.", field="answers", named=field)
    for place in PLACE.findall(given.title):
        if place != "key" and place not in fields:
            raise Invalid("The title names a field that is not in the schema.", field="title", named=place)
    if given.zone not in available_timezones():
        raise Invalid("There is no such time zone.", field="zone")
    return RecordType(
        key=key,
        label_zh=given.label_zh.strip(),
        label_en=given.label_en.strip(),
        title=given.title.strip(),
        schema=given.schema,
        states=given.states,
        happened=given.happened,
        due=given.due,
        answers=given.answers,
        zone=given.zone,
        revision=revision,
    )


def _fields(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema's properties. Raises BadSchema."""
    text = json.dumps(dict(schema))
    if len(text) > SCHEMA_LIMIT:
        raise BadSchema("The schema is too large.", field="schema", limit=SCHEMA_LIMIT)
    try:
        _validator(text)
    except ValueError as error:
        raise BadSchema(field="schema", reason=str(error).partition("\n")[0][:300]) from error
    if schema.get("type") != "object":
        raise BadSchema(field="schema")
    fields: Mapping[str, Any] = schema.get("properties", {})
    return fields


def _check_words(given: RecordTypeInput) -> None:
    for name, label in (("label_zh", given.label_zh), ("label_en", given.label_en)):
        if not 0 < len(label.strip()) <= LABEL_LIMIT:
            raise Invalid("A label is one to 60 characters.", field=name, limit=LABEL_LIMIT)
    if not 0 < len(given.title.strip()) <= TITLE_LIMIT:
        raise Invalid("A title is one to 200 characters.", field="title", limit=TITLE_LIMIT)


def _check_states(states: tuple[RecordState, ...]) -> None:
    if not 0 < len(states) <= STATES_LIMIT or len({one.key for one in states}) < len(states):
        raise Invalid("A type has one to 30 states, each with a key of its own.", field="states", limit=STATES_LIMIT)
    for one in states:
        labelled = all(0 < len(label.strip()) <= LABEL_LIMIT for label in (one.label_zh, one.label_en))
        if not KEY.fullmatch(one.key) or not labelled:
            raise Invalid("A state has a key and a label in each language.", field="states", named=one.key[:40])


@lru_cache(maxsize=200)
def _validator(schema: str) -> jsonschema_rs.Validator:
    """Nothing is fetched, and patterns run in linear time: a schema is data that somebody sent."""
    return jsonschema_rs.validator_for(
        json.loads(schema), validate_formats=True, offline=True, pattern_options=jsonschema_rs.RegexOptions()
    )


def check_data(type: RecordType, data: Mapping[str, Any]) -> None:
    """Raises DataUnfit."""
    try:
        faults = [
            {"at": "/" + "/".join(str(part) for part in fault.instance_path), "text": fault.message[:300]}
            for fault, _ in zip(
                _validator(json.dumps(dict(type.schema))).iter_errors(dict(data)), range(FAULTS_SHOWN), strict=False
            )
        ]
    except ValueError as error:  # nested beyond what can be walked
        raise DataUnfit(faults=[{"at": "/", "text": str(error)[:300]}]) from error
    if faults:
        raise DataUnfit(faults=faults)


def title_of(type: RecordType, key: str, data: Mapping[str, Any]) -> str:
    """The title template with this record's values; the key where nothing of it is known."""
    known = any(data.get(place) not in (None, "") for place in PLACE.findall(type.title)) or "{key}" in type.title
    if not known:
        return key[:TITLE_LIMIT]
    text = PLACE.sub(lambda found: key if found[1] == "key" else _said(data.get(found[1])), type.title)
    return " ".join(text.split())[:TITLE_LIMIT] or key[:TITLE_LIMIT]


def _said(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}" if abs(value) < 1e6 else f"{value:.2f}"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def zone_of(type: RecordType) -> ZoneInfo:
    return ZoneInfo(type.zone)
