"""The month that never was looks like one that was."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from lingxi.app.demo import content
from lingxi.app.demo.history import Cast, Past, month
from lingxi.conversations import Author, Conversation
from lingxi.conversations.events import ConversationEvent

pytestmark = pytest.mark.pure

NOW = datetime(2026, 3, 18, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def past() -> Past:
    agents = tuple((Author(kind="staff", id=uuid4(), name=person.name), person) for person in content.agents())
    return month(Cast(agents, {"personal": uuid4(), "cards": uuid4()}), NOW)


def test_several_hundred_conversations_over_thirty_days(past: Past) -> None:
    assert 300 < len(past.conversations) < 900
    begun = [one.created_at for one in past.conversations]
    assert max(begun) - min(begun) > timedelta(days=28)
    assert max(one.closed_at or NOW for one in past.conversations) < NOW


def test_every_one_is_over_and_was_answered(past: Past) -> None:
    assert {one.state for one in past.conversations} == {"closed"}
    assert {one.state for one in past.works} == {"done"}
    assert all(one.owner_id and one.unread == 0 for one in past.conversations)


def test_positions_count_without_gaps(past: Past) -> None:
    positions: dict[UUID, list[int]] = defaultdict(list)
    for message in past.messages:
        positions[message.conversation_id].append(message.position)
    for conversation in past.conversations:
        assert positions[conversation.id] == list(range(1, conversation.last_position + 1))


def test_the_last_event_leaves_the_noun_as_it_is_stored(past: Past) -> None:
    told: dict[UUID, Conversation] = {}
    for _, _, event in sorted(past.events, key=lambda one: one[0]):
        if isinstance(event, ConversationEvent):
            told[event.conversation.id] = event.conversation
    assert told == {one.id: one for one in past.conversations}


def test_ids_sort_as_things_happened(past: Past) -> None:
    ids = [one.id for one in sorted(past.conversations, key=lambda one: (one.created_at, one.id))]
    assert ids == sorted(ids)


def test_most_customers_write_by_day_and_some_rate(past: Past) -> None:
    hours = [one.created_at.astimezone().hour for one in past.conversations]
    assert sum(8 <= hour < 22 for hour in hours) > 0.85 * len(hours)
    scores = [one.rating.score for one in past.conversations if one.rating]
    assert 0.4 < len(scores) / len(past.conversations) < 0.8
    assert 3.8 < sum(scores) / len(scores) < 4.9
