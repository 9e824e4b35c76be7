"""What the log told of persons, emptied by the types of the events."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import pytest

from lingxi.app import web
from lingxi.platform.erasure import Mark, Personal, PersonalOfCustomers, eraser, personal_events
from lingxi.platform.events import Event, registered

pytestmark = pytest.mark.pure
EVERYBODY = web.ROUTERS  # imported, they have registered every event

HARMLESS = {
    "of colleagues": "Staff.email Staff.name Colleague.name Agent.name Agent.skills Agent.languages Agent.likes "
    "Agent.likes_languages Contact.adviser_name CustomerNote.author_name Expert.name Expert.skills Expert.topics_zh Expert.topics_en",
    "names of actors": "Consent.by Consent.source Reach.source Reach.zone "
    "Merge.by Merge.undone_by Suggestion.decided_by Erasure.asked_by Erasure.decided_by",
    "of the organisation": "Organisation.name Announcement.zh Announcement.en Skill.name Goal.skill OpeningHours.name_zh "
    "OpeningHours.name_en Hours.zone Hours.region SpecialDay.name_zh SpecialDay.name_en PeakPlan.name_zh PeakPlan.name_en "
    "PeakPlan.announcement_zh PeakPlan.announcement_en PeakPlan.note_zh PeakPlan.note_en PolicyVersion.note Queue.name_zh "
    "Queue.name_en SkillEntry.name SkillEntry.label_zh SkillEntry.label_en Widget.key Widget.name Widget.accent Widget.origins "
    "WidgetText.title WidgetText.greeting WidgetText.away Question.skill RecordsImported.record_type "
    "RecordType.key RecordType.label_zh RecordType.label_en RecordType.title "
    "RecordType.schema RecordType.happened RecordType.due RecordType.answers RecordType.zone RecordState.key RecordState.label_zh "
    "RecordState.label_en",
    "conditions that people wrote down": "Check.* AttributeIs.* HasRecord.* Did.* HadContact.* IsCustomer.* InStage.* Segment.* Stage.* "
    "StageChanged.* Source.* CaseKind.* CaseField.* Choice.* CasePolicy.* Applies.*",
    "post offices of the organisation": "Mailbox.address Mailbox.aliases Mailbox.name Incoming.* Server.* OAuth.* Dkim.*",
    "codes and names of things": "Delivery.code Contact.channel Record.type Record.state Record.source "
    "Case.channel Case.kind Case.reason CaseMoved.former RecordRef.type Doer.rule "
    "Conversation.channel Message.client_id Notice.code Attribute.key Attribute.source",
}


@dataclass(frozen=True)
class Word:
    kind: str
    name: PersonalOfCustomers[str]


@dataclass(frozen=True)
class Sheet:
    text: Personal[str]
    maybe: Personal[str | None]
    list: Personal[tuple[str, ...]]
    anything: Personal[Any]
    words: tuple[Word, ...]
    by_key: Mapping[str, Word]
    word: Word | None
    count: int


def test_what_is_personal_is_emptied_and_the_rest_stays() -> None:
    empty = eraser(Sheet)
    joe, tom = {"kind": "customer", "name": "Joe"}, {"kind": "staff", "name": "Tom"}
    nobody = {"kind": "customer", "name": ""}
    sheet = {"text": "a", "maybe": "b", "list": ["c"], "anything": {"d": 1}, "words": [joe, tom], "by_key": {"x": joe}}
    assert empty is not None
    assert empty({**sheet, "word": joe, "count": 3}, {}) == {
        "text": "",
        "maybe": None,
        "list": [],
        "anything": None,
        "words": [nobody, tom],
        "by_key": {"x": nobody},
        "word": nobody,
        "count": 3,
    }
    assert empty({**sheet, "word": None, "count": 3}, {})["word"] is None


def test_what_is_not_personal_is_left_alone() -> None:
    assert eraser(int) is None
    assert eraser(tuple[str, ...]) is None
    assert "routing.AgentChanged" not in personal_events()
    assert "conversations.MessagePosted" in personal_events()


def test_every_text_in_an_event_is_said_to_be_personal_or_harmless() -> None:
    """Mark a new field with Personal[...] (lingxi/platform/erasure.py) if it tells of a customer; else name it above."""
    harmless = {one for names in HARMLESS.values() for one in names.split()}
    found: set[str] = set()
    for kind in registered().values():
        if issubclass(kind, Event) and kind.__module__.startswith("lingxi."):
            _texts(kind, kind.__name__, found, set())
    unnamed = {one for one in found if not {one, f"{one.partition('.')[0]}.*"} & harmless}
    assert sorted(unnamed) == []


def _texts(kind: Any, where: str, found: set[str], seen: set[Any]) -> None:
    """The fields below a type that can hold any text and are not marked."""
    if get_origin(kind) is Annotated:
        if any(isinstance(one, Mark) for one in kind.__metadata__):
            return
        kind = get_args(kind)[0]
    if is_dataclass(kind):
        if kind in seen:
            return
        seen.add(kind)
        hints = get_type_hints(kind, include_extras=True)
        for field in fields(kind):
            _texts(hints[field.name], f"{kind.__name__}.{field.name}", found, seen)  # type: ignore[union-attr]
    elif kind in (str, Any, dict):
        found.add(where)
    for inner in get_args(kind):
        _texts(inner, where, found, seen)
