"""Why somebody is probably here: what is overdue before what is new, what went wrong before what was looked at."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from lingxi.customers import Contact, Record
from lingxi.customers.model import Done
from lingxi.customers.model.reasons import FAINT, SHOWN, reasons
from lingxi.platform.clock import new_id

pytestmark = pytest.mark.pure

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ME = UUID(int=1)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def record(key: str, *, due: timedelta | None = None, age: timedelta = 9 * DAY, open: bool = True) -> Record:
    return Record(
        id=new_id(), type="order", key=key, customer_id=ME, title=f"Order {key}", state="sent", open=open,
        happened_at=NOW - age, due_at=NOW + due if due else None, data={}, source="shop", created_at=NOW - age,
        updated_at=NOW - age, revision=1,
    )  # fmt: skip


def did(name: str, ago: timedelta, kind: str = "track", **properties: Any) -> Done:
    return Done(id=new_id(), kind=kind, name=name, properties=properties, at=NOW - ago)


def contact(ago: timedelta, outcome: Any = "solved", score: int | None = None) -> Contact:
    return Contact(
        id=new_id(), customer_id=ME, matter_id=new_id(), channel="webchat", subject="包裹", adviser_id=None,
        adviser_name="李娜", started_at=NOW - ago, last_at=NOW - ago, ended_at=NOW - ago, outcome=outcome, score=score,
    )  # fmt: skip


def codes(records: list[Record], done: list[Done] = [], before: list[Contact] = []) -> list[str]:  # noqa: B006
    return [one.code for one in reasons(records, done, before, {}, NOW)]


def test_a_late_delivery_comes_before_the_page_that_was_just_read_and_a_bad_contact() -> None:
    found = reasons(
        [record("1042", due=-2 * DAY), record("1043", due=DAY)],
        [did("Order Tracking", 5 * timedelta(minutes=1), "page"), did("Payment Failed", 20 * HOUR)],
        [contact(3 * DAY, "given_up")],
        {},
        NOW,
    )
    assert [one.code for one in found] == [
        "record_late",
        "record_due",
        "activity_trouble",
        "activity",
        "contact_unsettled",
    ]
    assert found[0].data["title"] == "Order 1042"
    assert found[0].data["hours"] == "48"


def test_of_two_late_orders_the_one_just_looked_at_comes_first() -> None:
    older, newer = record("1042", due=-3 * DAY), record("1041", due=-2 * DAY)
    assert [one.about for one in reasons([older, newer], [], [], {}, NOW)] == [newer.id, older.id]
    looked = [did("Order Viewed", HOUR, order_id="1042")]
    assert [one.about for one in reasons([older, newer], looked, [], {}, NOW)][:2] == [older.id, newer.id]


def test_what_went_wrong_an_hour_ago_outweighs_what_is_due_tomorrow() -> None:
    assert codes([record("1", due=DAY)], [did("Payment Declined", HOUR)]) == ["activity_trouble", "record_due"]
    assert codes([], [did("退款申请", HOUR)]) == ["activity_trouble"]


def test_what_is_done_and_long_ago_is_no_reason() -> None:
    assert codes([record("1", age=30 * DAY, open=False)], [did("Order Viewed", 8 * DAY)], [contact(20 * DAY)]) == []


def test_a_solved_contact_is_no_reason_but_a_badly_liked_one_and_many_are() -> None:
    assert codes([], [], [contact(DAY, score=5)]) == []
    assert codes([], [], [contact(DAY, score=1)]) == ["contact_unsettled"]
    assert codes([], [], [contact(DAY), contact(2 * DAY), contact(3 * DAY)]) == ["contacts_many"]


def test_the_same_thing_done_five_times_is_one_reason_that_says_so() -> None:
    [only] = reasons([], [did("Login Failed", i * HOUR) for i in range(1, 6)], [], {}, NOW)
    assert only.data["times"] == "5"
    assert only.at == NOW - HOUR


def test_weights_lie_between_faint_and_one_and_only_the_first_few_are_shown() -> None:
    late = [record(str(n), due=-n * HOUR) for n in range(1, 20)]
    found = reasons(late, [did("View", HOUR, id=one.key) for one in late], [], {}, NOW)
    assert len(found) == SHOWN
    assert all(FAINT <= one.weight < 1 for one in found)
    assert [one.weight for one in found] == sorted((one.weight for one in found), reverse=True)


def test_what_somebody_does_in_the_future_by_a_wrong_clock_weighs_no_more_than_now() -> None:
    [ahead] = reasons([], [did("View", -5 * HOUR)], [], {}, NOW)
    [just] = reasons([], [replace(did("View", HOUR), at=NOW)], [], {}, NOW)
    assert ahead.weight == just.weight
