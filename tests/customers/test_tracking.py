"""What the tracking protocol's messages are read as, and why some are refused: all of it pure."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.customers.model import tracking, traits
from lingxi.customers.model.tracking import MESSAGE_BYTES, Batch, Unreadable

pytestmark = pytest.mark.pure

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DEVICE = "5f1c9a34-1b7e-4d6e-9d51-0c2f1f1f1f1f"


def read(*messages: Any, trusted: bool = True, **batch: Any) -> Batch:
    return tracking.read({"batch": list(messages), **batch}, None, NOW, trusted=trusted)


def track(**more: Any) -> dict[str, Any]:
    return {"type": "track", "event": "Order Placed", "userId": "u1", "messageId": "m", **more}


def codes(*messages: Any, trusted: bool = True, **batch: Any) -> list[str]:
    return [one.code for one in read(*messages, trusted=trusted, **batch).refused]


def at(**fields: Any) -> datetime | str:
    found = read(track(**fields))
    return found.messages[0].at if found.messages else found.refused[0].code


def test_a_message_is_read_as_it_was_meant() -> None:
    [one] = read(track(properties={"order": 1042}, context={"ip": "1.2.3.4", "locale": "zh-CN"})).messages
    assert (one.call, one.name, one.user, one.device, one.body) == (
        "track",
        "Order Placed",
        "u1",
        None,
        {"order": 1042},
    )
    assert one.context == {"locale": "zh-CN"}, "nobody here needs the address of the network"


def test_bad_messages_are_refused_by_name_and_the_good_ones_kept() -> None:
    nested: Any = []
    for _ in range(5_000):
        nested = [nested]
    bad = {
        "no_object": 7,
        "unknown_type": track(type="purchase"),
        "no_event": track(event=" "),
        "no_id": track(userId=None),
        "bad_id": track(userId={"id": 1}),
        "bad_message_id": track(messageId="m" * 101),
        "bad_name": track(event="x" * 201),
        "bad_body": track(properties=["a"]),
        "no_group": {"type": "group", "userId": "u1"},
        "message_too_large": track(properties={"text": "字" * (MESSAGE_BYTES // 3)}),
        "timestamp_future": track(timestamp="2027-03-02T09:00:00Z"),
        "timestamp_ancient": track(timestamp="1970-01-01T00:00:00Z"),
        "bad_timestamp": track(timestamp="yesterday"),
        "attribute_too_large": {"type": "identify", "userId": "u1", "traits": {"essay": "x" * 20_000}},
        "not_storable": track(properties={"text": "a\0b"}),
    }
    batch = read(track(), *bad.values(), track(messageId="n"))
    assert [one.code for one in batch.refused] == list(bad)
    assert [one.id for one in batch.messages] == ["m", "n"]
    assert [one.index for one in batch.refused] == list(range(1, 1 + len(bad)))
    for unstorable in ({"a": float("inf")}, {"a": "\ud83d"}, {"a": nested}, {"\0": 1}):
        assert codes(track(properties=unstorable)) == ["not_storable"]
    assert codes(track(properties={"path": "C:\\u0000"})) == [], "which is a backslash and letters"


@pytest.mark.parametrize("body", [7, None, [], "x", {}, {"batch": {}}, {"batch": [{}] * 2501}])
def test_what_is_no_batch_is_refused_as_a_whole(body: Any) -> None:
    with pytest.raises(Unreadable):
        tracking.read(body, None, NOW, trusted=True)


def test_a_clock_that_is_off_is_put_right() -> None:
    """timestamp = receivedAt - (sentAt - originalTimestamp), in the words of the protocol."""
    minute_ago = NOW - timedelta(minutes=1)
    wrong = NOW + timedelta(days=400)
    assert at(timestamp=(wrong - timedelta(minutes=1)).isoformat(), sentAt=wrong.isoformat()) == minute_ago
    assert at(timestamp="1970-01-01T00:00:00Z", sentAt="1970-01-01T00:01:00Z") == minute_ago
    assert at(timestamp=minute_ago.isoformat()) == minute_ago, "what is not sent with a clock is believed"
    assert at(originalTimestamp=minute_ago.isoformat()) == minute_ago
    assert at() == NOW
    batch = read(track(timestamp="2026-03-01T08:00:00.000Z"), sentAt="2026-03-01T09:00:00.000Z")
    assert batch.messages[0].at == NOW - timedelta(hours=1), "a batch has one sentAt for all"


def test_history_is_placed_where_it_was_and_the_near_future_is_now() -> None:
    assert at(timestamp="2019-05-01T12:00:00+08:00", sentAt=NOW.isoformat()) == datetime(2019, 5, 1, 4, tzinfo=UTC)
    assert at(timestamp=(NOW + timedelta(hours=23)).isoformat()) == NOW
    assert at(timestamp=(NOW + timedelta(hours=25)).isoformat()) == "timestamp_future"
    assert at(timestamp="9999-12-31T23:59:59Z", sentAt="0001-01-01T00:00:00Z") == "bad_timestamp"
    assert at(timestamp="0001-01-01T00:00:00Z", sentAt="9999-12-31T23:59:59Z") == "bad_timestamp"
    assert at(timestamp="0001-01-01T00:00:00+14:00") == "bad_timestamp"


def test_from_a_page_every_message_needs_a_device_that_nobody_guesses() -> None:
    assert codes(track(), trusted=False) == ["no_device"]
    assert codes(track(anonymousId="42"), trusted=False) == ["no_device"]
    assert codes(track(anonymousId=DEVICE), {"type": "alias", "userId": "u", "previousId": DEVICE}, trusted=False) == []
    assert codes(track(userId=None, anonymousId="42")) == [], "the organisation's own servers may count devices"


def test_a_number_is_an_id_and_a_truth_value_is_none() -> None:
    assert read(track(userId=42)).messages[0].user == "42"
    assert codes(track(userId=True)) == ["bad_id"]


def test_a_message_without_an_id_is_the_same_when_it_says_when_it_was() -> None:
    timed = track(messageId=None, timestamp="2026-03-02T08:00:00Z")
    assert read(timed).messages[0].id == read(timed).messages[0].id
    one, other = read(track(messageId=None), track(messageId="")).messages
    assert one.id != other.id, "two clicks without a time are two clicks"


def test_pages_and_groups_have_names() -> None:
    def name(**message: Any) -> str:
        return read({"userId": "u", **message}).messages[0].name

    assert name(type="page", name="Cards", category="Products") == "Cards"
    assert name(type="page", properties={"path": "/cards"}) == "/cards"
    assert name(type="page", context={"page": {"path": "/loans"}}) == "/loans"
    assert name(type="screen", properties=None) == ""
    assert name(type="group", groupId=7, traits={"name": "Harbour"}) == "7"
    page = read({"userId": "u", "type": "page", "name": "Cards", "category": "Products"}).messages[0]
    assert page.body == {"category": "Products"}


def test_traits_name_people_as_their_script_does() -> None:
    assert traits.name({"firstName": "芳", "lastName": "王"}) == "王芳"
    assert traits.name({"first_name": "Joe", "last_name": "Smith"}) == "Joe Smith"
    assert traits.name({"name": " 王\t芳 ", "firstName": "x"}) == "王 芳"
    assert traits.name({"name": ["x"], "age": 3}) is None


def test_only_a_trusted_source_proves_an_address_and_only_where_it_says_so() -> None:
    told = {"email": "wang@example.com", "email_verified": True, "phone": "13800138000", "phoneVerified": "yes"}

    def proved(trusted: bool) -> dict[str, bool]:
        return {one.kind: one.verified for one in traits.claims(told, source="shop", trusted=trusted)}

    assert proved(True) == {"email": True, "phone": False}
    assert proved(False) == {"email": False, "phone": False}
    assert traits.claims({"email": "nobody", "phone": ""}, source="shop", trusted=True) == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.characters(categories=["Cs"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
FIELDS = ("type", "event", "userId", "anonymousId", "previousId", "groupId", "messageId", "timestamp", "sentAt", "traits",
          "properties", "context", "name", "category", "originalTimestamp")  # fmt: skip
MESSAGES = st.dictionaries(st.sampled_from(FIELDS), JSON | st.sampled_from(tracking.CALLS), max_size=10) | JSON


@given(st.lists(MESSAGES, max_size=5), JSON, st.booleans())
def test_whatever_comes_each_message_is_taken_or_refused(messages: list[Any], sent: Any, trusted: bool) -> None:
    batch = read(*messages, trusted=trusted, sentAt=sent)
    assert len(batch.messages) + len(batch.refused) == len(messages)
    for one in batch.messages:
        stored = json.dumps([one.body, one.context, one.name, one.id, one.user, one.device], allow_nan=False)
        assert "\\u0000" not in stored.replace("\\\\", "")
        assert tracking.EARLIEST <= one.at <= NOW
