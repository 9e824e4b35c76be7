"""What a type of records may be, and what its records look like."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.customers.model import RecordInput, RecordState, RecordTypeInput
from lingxi.customers.model.record_types import check_data, declared, title_of
from lingxi.customers.model.records import moment, says_more, told
from lingxi.platform.clock import new_id
from lingxi.platform.problems import Problem

pytestmark = pytest.mark.pure

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")
ORDER = RecordTypeInput(
    label_zh="订单",
    label_en="Order",
    title="{product}, {amount}",
    schema={
        "type": "object",
        "properties": {
            "product": {"type": "string", "title": "Product", "title_zh": "商品"},
            "amount": {"type": "number"},
            "ordered": {"type": "string"},
            "promised": {"type": "string"},
        },
        "required": ["product"],
    },
    states=(
        RecordState(key="shipped", label_zh="已发货", label_en="Shipped", open=True),
        RecordState(key="received", label_zh="已收货", label_en="Received", open=False),
    ),
    happened="ordered",
    due="promised",
    answers=("product",),
    zone="Asia/Shanghai",
)
TYPE = declared("order", ORDER, 1)


def refused(**changes: Any) -> Problem:
    with pytest.raises(Problem) as found:
        declared(changes.pop("key", "order"), replace(ORDER, **changes), 1)
    return found.value


def test_each_fault_of_a_type_names_its_field() -> None:
    assert refused(key="Order!").data["field"] == "key"
    assert refused(label_zh=" ").data["field"] == "label_zh"
    assert refused(title="{price}").data == {"field": "title", "named": "price"}
    assert refused(due="delivery").data["field"] == "due"
    assert refused(answers=("colour",)).data["field"] == "answers"
    assert refused(zone="Mars/Olympus").data["field"] == "zone"
    assert refused(states=()).data["field"] == "states"
    assert refused(states=ORDER.states * 2).data["field"] == "states"


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string"},
        {"type": "objekt"},
        {"type": "object", "properties": {"a": {"$ref": "https://example.com/a.json"}}},
        {"type": "object", "properties": {"a": {"pattern": "("}}},
        {"type": "object", "properties": {"a": {"description": "x" * 70_000}}},
    ],
)
def test_what_is_no_schema_of_an_object_is_refused_and_nothing_is_fetched(schema: dict[str, Any]) -> None:
    assert refused(schema=schema, title="{key}", answers=(), happened="", due="").code == "bad_schema"


def test_data_that_do_not_fit_are_told_place_by_place() -> None:
    with pytest.raises(Problem) as found:
        check_data(TYPE, {"amount": "much"})
    assert found.value.code == "data_unfit"
    assert {fault["at"] for fault in found.value.data["faults"]} == {"/", "/amount"}


def test_a_title_is_made_of_what_is_known() -> None:
    assert title_of(TYPE, "1042", {"product": "茶壶", "amount": 199.0}) == "茶壶, 199"
    assert title_of(TYPE, "1042", {}) == "1042"
    assert len(title_of(TYPE, "1042", {"product": "壶" * 900})) == 200


def test_times_come_from_the_fields_that_the_type_names() -> None:
    record = tell({"product": "茶壶", "ordered": "2026/3/1 9:05", "promised": "2026-03-03"})
    assert record.happened_at == datetime(2026, 3, 1, 9, 5, tzinfo=SHANGHAI)
    assert record.due_at == datetime(2026, 3, 3, 23, 59, 59, 999_999, tzinfo=SHANGHAI), "a day is due at its end"
    assert (record.state, record.open, record.title) == ("shipped", True, "茶壶,")
    with pytest.raises(Problem) as found:
        tell({"product": "茶壶", "promised": "soon"})
    assert found.value.data["field"] == "data/promised"


def tell(data: dict[str, Any], **more: Any) -> Any:
    before = more.pop("before", None)
    given = RecordInput(key="1042", data=data, **more)
    return told(
        TYPE, given, before.customer_id if before else new_id(), id=new_id(), before=before, source="shop", now=NOW
    )


def test_the_same_again_and_what_is_older_say_nothing_more() -> None:
    first = tell({"product": "茶壶"}, at=datetime(2026, 3, 1, tzinfo=UTC))
    assert not says_more(tell({"product": "茶壶"}, before=first), first)
    assert says_more(tell({"product": "茶杯"}, before=first), first)
    assert not says_more(tell({"product": "茶杯"}, before=first, at=datetime(2026, 2, 1, tzinfo=UTC)), first)
    ahead = tell({"product": "茶壶"}, at=datetime(2030, 1, 1, tzinfo=UTC))
    assert ahead.updated_at == NOW, "a clock that is ahead must not lock out what comes later"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2026-03-02", datetime(2026, 3, 2, tzinfo=SHANGHAI)),
        ("2026年3月2日", datetime(2026, 3, 2, tzinfo=SHANGHAI)),
        ("20260302", datetime(2026, 3, 2, tzinfo=SHANGHAI)),
        ("2026.3.2 08:07:06", datetime(2026, 3, 2, 8, 7, 6, tzinfo=SHANGHAI)),
        ("2026-03-02T08:07:06.123456+02:00", datetime(2026, 3, 2, 6, 7, 6, 123456, tzinfo=UTC)),
        ("2026-03-02T08:07:06Z", datetime(2026, 3, 2, 8, 7, 6, tzinfo=UTC)),
        (1_772_438_400, datetime(2026, 3, 2, 8, 0, tzinfo=UTC)),
        (1_772_438_400_000, datetime(2026, 3, 2, 8, 0, tzinfo=UTC)),
        ("2026-02-30", None),
        ("tomorrow", None),
        ("9999-12-31", None),
        (1e300, None),
    ],
)
def test_times_are_read_as_spreadsheets_write_them(text: Any, wanted: datetime | None) -> None:
    assert moment(text, SHANGHAI) == wanted


@given(st.text() | st.integers() | st.floats())
def test_no_text_is_too_strange_for_a_time(value: Any) -> None:
    found = moment(value, SHANGHAI, end=True)
    assert found is None or found.tzinfo is not None
