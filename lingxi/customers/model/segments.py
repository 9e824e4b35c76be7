"""Segments: people who have something in common; and stages: where in their journey people are. Both say so by conditions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.customers.model.conditions import Condition, Grounds, checked, is_text
from lingxi.customers.model.views import Listed
from lingxi.platform.problems import Invalid

NAME_LIMIT = 60
STAGES_LIMIT = 20
KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")

Tone = Literal["calm", "good", "warn", "bad"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentInput:
    name_zh: str
    name_en: str
    condition: Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """People who have something in common, asked for anew each time."""

    id: UUID
    name_zh: str
    name_en: str
    condition: Condition
    created_at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stretch of the journey. Of all stages in their order, the first whose condition holds is where somebody is.

    `tone` says how the desk shows it: whether all is well with who is there.
    """

    key: str
    name_zh: str
    name_en: str
    tone: Tone
    condition: Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class StageCount:
    """How many people are in a stage."""

    key: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StageMove:
    """A person comes from one stage into another; None is no stage."""

    person_id: UUID
    former: str | None
    stage: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where in their journey a person is, since when, and by what; None where no stage's condition holds."""

    person_id: UUID
    stage: Stage | None
    since: datetime | None
    why: Grounds | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody of a segment, the stage that they are in, and why they are a member."""

    person: Listed
    stage: str | None
    why: Grounds


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentCount:
    """How many people a condition means."""

    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What conditions can ask for beside records, as far as it was seen lately: the most frequent first."""

    activities: tuple[str, ...]
    attributes: tuple[str, ...]
    channels: tuple[str, ...]


def clean_segment(given: SegmentInput) -> SegmentInput:
    """Raises Invalid."""
    return replace(
        given,
        name_zh=_name(given.name_zh, "name_zh"),
        name_en=_name(given.name_en, "name_en"),
        condition=checked(given.condition),
    )


def clean_stages(given: Sequence[Stage]) -> tuple[Stage, ...]:
    """Raises Invalid with the place of what is wrong: 2.condition.0.names."""
    if len(given) > STAGES_LIMIT:
        raise Invalid("There are at most 20 stages.", field="stages", limit=STAGES_LIMIT)
    if len({one.key for one in given}) < len(given):
        raise Invalid("Two stages have one key.", field="key")
    return tuple(_clean_stage(one, str(number)) for number, one in enumerate(given))


def _clean_stage(stage: Stage, place: str) -> Stage:
    if not KEY.fullmatch(stage.key):
        raise Invalid("A key is small Latin letters, digits and _, and begins with a letter.", field=f"{place}.key")
    try:
        condition = checked(stage.condition, stages=False)
    except Invalid as wrong:
        raise Invalid(wrong.text, **{**wrong.data, "field": f"{place}.{wrong.data['field']}"}) from None
    name_zh, name_en = _name(stage.name_zh, f"{place}.name_zh"), _name(stage.name_en, f"{place}.name_en")
    return replace(stage, condition=condition, name_zh=name_zh, name_en=name_en)


def _name(text: str, field: str) -> str:
    text = " ".join(text.split())
    if not 0 < len(text) <= NAME_LIMIT or not text.isprintable() or not is_text(text):
        raise Invalid("A name has 1 to 60 characters.", field=field, limit=NAME_LIMIT)
    return text
